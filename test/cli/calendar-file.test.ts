import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, test, vi} from 'vitest';
import {calendarText} from '../../src/cli/calendar-file.ts';
import type {Alarm, CalendarEntry} from '../../src/core/plan/calendar.ts';
import {oddText} from '../core/walks.ts';

const afternoon = {date: '2026-12-01', time: '15:00'} as const;
const wholeDay = {date: '2026-12-01', time: null} as const;

const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
	when: afternoon,
	title: 'Appointment',
	alarm: 'none',
	...changes,
});

/** A file as another program reads it. */
const opened = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each));
	const [event] = events;
	if (event === undefined || events.length !== 1) throw new Error('not one event');
	return {calendar, event, alarms: event.component.getAllSubcomponents('valarm')};
};

const octets = (line: string): number => Buffer.byteLength(line);

describe('read by another program', () => {
	test('an appointment is at its clock time, in no zone, and says one word', () => {
		const {calendar, event, alarms} = opened(calendarText(entry()));
		expect([calendar.getFirstPropertyValue('version'), event.summary]).toEqual(['2.0', 'Appointment']);
		expect(event.startDate.toString()).toBe('2026-12-01T15:00:00');
		expect([event.startDate.isDate, event.startDate.zone.tzid]).toEqual([false, 'floating']);
		expect([event.duration.toString(), alarms.length]).toEqual(['PT1H', 0]);
		expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE');
	});

	test('without a time it is the whole day', () => {
		const {event} = opened(calendarText(entry({when: wholeDay})));
		expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
			true,
			'2026-12-01',
			'2026-12-02',
		]);
	});

	test.each([
		['2026-03-29', '02:30'],
		['2026-10-25', '02:30'],
		['2028-02-29', '00:00'],
		['2026-12-31', '23:59'],
	])('on %s at %s nothing is moved, wherever this machine is', (date, time) => {
		for (const zone of ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'UTC']) {
			vi.stubEnv('TZ', zone);
			const {event} = opened(calendarText(entry({when: {date, time}})));
			expect(event.startDate.toString()).toBe(`${date}T${time}:00`);
		}
		vi.unstubAllEnvs();
	});

	test('it ends when it was said to', () => {
		const {event} = opened(calendarText(entry({when: {...afternoon, until: '15:45'}})));
		expect([event.startDate, event.endDate].map(String)).toEqual(['2026-12-01T15:00:00', '2026-12-01T15:45:00']);
	});

	test.each([
		['1h', afternoon, '2026-12-01T14:00:00'],
		['1d', afternoon, '2026-11-30T15:00:00'],
		// Not at midnight.
		['1d', wholeDay, '2026-11-30T09:00:00'],
	] as const)('an alarm %s before %j rings at %s', (alarm, when, rings) => {
		const {event, alarms} = opened(calendarText(entry({alarm, when})));
		const trigger = alarms[0]?.getFirstPropertyValue('trigger');
		if (!(trigger instanceof ICAL.Duration)) throw new Error('no trigger');
		const start = event.startDate.clone();
		start.isDate = false;
		start.addDuration(trigger);
		expect([alarms.length, start.toString()]).toEqual([1, rings]);
		expect(alarms[0]?.getFirstPropertyValue('description')).toBe('Appointment');
	});

	test.each([
		'Dr Müller; Straße 5, 2. Stock \\ links',
		'Zoë 👩‍🌾🏡 '.repeat(20),
		'山田先生 '.repeat(30),
		'x'.repeat(300),
		'by \\new road, \\Next door;',
		'a\nDTSTART:19990101\r\nb',
		'https://example.org/?a=b;c,d:e "f"',
	])('%j comes through whole', title => {
		const {event, alarms} = opened(calendarText(entry({title, alarm: '1d'})));
		const wanted = title.replaceAll(/\s+/g, ' ').trim();
		expect([event.summary, alarms[0]?.getFirstPropertyValue('description')]).toEqual([wanted, wanted]);
		expect(event.startDate.toString()).toBe('2026-12-01T15:00:00');
	});

	test('whatever the words, it is one event of short lines that end as they are to end', () => {
		fc.assert(
			fc.property(oddText, fc.constantFrom<Alarm>('none', '1h', '1d'), (title, alarm) => {
				const text = calendarText(entry({title, alarm}));
				expect(opened(text).event.startDate.toString()).toBe('2026-12-01T15:00:00');
				expect(text.endsWith('\r\n')).toBe(true);
				const lines = text.slice(0, -2).split('\r\n');
				expect(lines.filter(line => octets(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
			}),
			{numRuns: 200},
		);
	});
});

describe('what others may see', () => {
	test('names neither the program nor what made it, nor the person', () => {
		expect(calendarText(entry()).replace(/^UID:.*$/m, '')).not.toMatch(/cope|safety|plan|github|gibbons/i);
	});

	test('each has a name of its own, so that one does not take the place of another', () => {
		const [one, two] = [calendarText(entry()), calendarText(entry())].map(text => opened(text).event.uid);
		expect(one).toMatch(/^[\w-]{21}$/);
		expect(one).not.toBe(two);
	});
});
