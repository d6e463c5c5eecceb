import * as chrono from 'chrono-node/en';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {daysLater} from '../../../src/core/plan/days.ts';
import {readDate} from '../../../src/core/plan/read-date.ts';

const today = '2026-11-25';
const now = new Date(2026, 10, 25, 10);

const two = (number: number): string => String(number).padStart(2, '0');

const inUtc = (date: string, options: Intl.DateTimeFormatOptions): string =>
	new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', ...options}).format(new Date(`${date}T00:00:00Z`));

const days: Readonly<Record<string, (date: string) => string>> = {
	'1 December 2026': date => inUtc(date, {day: 'numeric', month: 'long', year: 'numeric'}),
	'Tuesday 1 December 2026': date => inUtc(date, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'}),
	'Tue 1 Dec': date => `${inUtc(date, {weekday: 'short'})} ${inUtc(date, {day: 'numeric', month: 'short'})}`,
	'1 December': date => inUtc(date, {day: 'numeric', month: 'long'}),
	'December 1, 2026': date =>
		`${inUtc(date, {month: 'long'})} ${inUtc(date, {day: 'numeric'})}, ${inUtc(date, {year: 'numeric'})}`,
	'01/12/2026': date => inUtc(date, {day: '2-digit', month: '2-digit', year: 'numeric'}),
	'2026-12-01': date => date,
};

const times: Readonly<Record<string, (hour: number, minute: number) => string>> = {
	'3pm': hour => `${((hour + 11) % 12) + 1}${hour < 12 ? 'am' : 'pm'}`,
	'3:30 pm': (hour, minute) => `${((hour + 11) % 12) + 1}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`,
	'15:30': (hour, minute) => `${two(hour)}:${two(minute)}`,
	'at 15:30': (hour, minute) => `at ${two(hour)}:${two(minute)}`,
};

/** What another reader of dates, which guesses more, makes of it. */
const byChrono = (text: string): string | null => {
	const start = chrono.GB.parse(text, now, {forwardDate: true})[0]?.start;
	if (start === undefined) return null;
	const date = `${start.get('year')}-${two(start.get('month') ?? 0)}-${two(start.get('day') ?? 0)}`;
	return `${date} ${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}`;
};

test('a day and a time that are said whole are read as by another reader of dates, and as they were meant', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 1, max: 300}),
			fc.integer({min: 7, max: 20}),
			fc.constantFrom(0, 15, 30, 45),
			fc.constantFrom(...Object.values(days)),
			fc.constantFrom(...Object.values(times)),
			(later, hour, minutes, dayText, timeText) => {
				const date = daysLater(today, later);
				const text = `${dayText(date)} ${timeText(hour, minutes)}`;
				const minute = timeText === times['3pm'] ? 0 : minutes;
				const found = readDate(text, {today, minute: 600, isMonthFirst: false});
				expect(`${found?.date} ${found?.time}`, text).toBe(`${date} ${two(hour)}:${two(minute)}`);
				expect(byChrono(text), text).toBe(`${date} ${two(hour)}:${two(minute)}`);
			},
		),
		{numRuns: 1000},
	);
});
