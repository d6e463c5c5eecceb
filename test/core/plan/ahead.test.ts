import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isOver, nearEntry, nextAppointment, notOver} from '../../../src/core/plan/ahead.ts';
import {dayAfter, dayOf, daysBetween, daysLater, isDay, weekdayOf} from '../../../src/core/plan/days.ts';

const note = 'A note to me';
const now = {today: '2026-11-30', minute: 9 * 60};

describe('days', () => {
	test.each([
		['2026-11-30', '2026-12-01'],
		['2026-12-31', '2027-01-01'],
		['2027-02-28', '2027-03-01'],
		['2028-02-28', '2028-02-29'],
		['2028-02-29', '2028-03-01'],
		['2100-02-28', '2100-03-01'],
		['2000-02-28', '2000-02-29'],
	])('after %s comes %s', (date, next) => expect(dayAfter(date)).toBe(next));

	test('are those of the calendar', () => {
		const day = 86_400_000;
		fc.assert(
			fc.property(fc.integer({min: 0, max: 60_000}), count => {
				const [date, next] = [count, count + 1].map(each => new Date(each * day).toISOString().slice(0, 10));
				expect([dayAfter(date ?? ''), isDay(date ?? '')]).toEqual([next, true]);
				// 1 January 1970 was a Thursday.
				expect(weekdayOf(date ?? '')).toBe((count + 3) % 7);
				expect(daysBetween('1970-01-01', date ?? '')).toBe(count);
			}),
		);
		expect(daysLater('2028-02-27', 3)).toBe('2028-03-01');
		expect([dayOf(2026, 2, 29), dayOf(2028, 2, 29)]).toEqual([null, '2028-02-29']);
		expect(['2026-02-29', '2026-13-01', '2026-04-31', '2026-00-10'].filter(isDay)).toEqual([]);
	});
});

describe('the next appointment', () => {
	test.each([
		[['2026-12-09 Kim', '2026-12-01 16:00 Anna', '2026-12-01 9:30 Dr Lee'], '2026-12-01 9:30 Dr Lee'],
		[['2026-11-29 23:59 Anna', '2026-11-30 Dr Lee'], '2026-11-30 Dr Lee'],
		[['2026-11-29 Anna', 'Tuesday, Dr Lee', '2026-02-31 Kim'], null],
		[['2027-02-31 Kim'], null],
		[[`2026-12-01 ${note}`, '2026-12-02 Kim'], '2026-12-02 Kim'],
		[[], null],
	])('of %j is %j', (entries, next) => expect(nextAppointment(entries, now, note)).toBe(next));
});

describe('what is near', () => {
	test.each([
		[['2026-11-29 15:00 Anna'], null],
		[['2026-11-30 08:00 Anna'], '2026-11-30 08:00 Anna'],
		[['2026-12-01 Anna'], '2026-12-01 Anna'],
		[['2026-12-02 Anna', '2026-11-01 Kim'], '2026-12-02 Anna'],
		[['2026-12-03 Anna'], null],
		[[`2026-12-01 ${note}`], `2026-12-01 ${note}`],
		[[`2026-12-01 ${note}`, '2026-12-01 15:00 Anna'], '2026-12-01 15:00 Anna'],
		[[`2026-12-01 ${note}`, '2026-12-02 Anna'], `2026-12-01 ${note}`],
		[['tomorrow, Anna'], null],
	])('of %j is %j', (entries, near) => expect(nearEntry(entries, now, note)).toBe(near));
});

describe('an appointment is over', () => {
	const at = (minute: number) => ({today: '2026-11-30', minute});
	test.each([
		[{date: '2026-11-30', time: '10:00'}, at(10 * 60), false],
		[{date: '2026-11-30', time: '10:00'}, at(11 * 60 + 59), false],
		[{date: '2026-11-30', time: '10:00'}, at(12 * 60), true],
		[{date: '2026-11-30', time: '23:00'}, at(1439), false],
		[{date: '2026-11-30', time: null}, at(1439), false],
		[{date: '2026-11-29', time: '23:59'}, at(0), true],
		[{date: '2026-12-01', time: '00:00'}, at(1439), false],
	])('%j at %j: %j', (when, time, over) => expect(isOver(when, time)).toBe(over));

	test('two hours after it began: then the one after it is the next', () => {
		const entries = ['2026-11-30 10:00 Dr Lee', '2026-12-01 Kim'];
		expect(nextAppointment(entries, at(11 * 60), note)).toBe('2026-11-30 10:00 Dr Lee');
		expect(nextAppointment(entries, at(22 * 60), note)).toBe('2026-12-01 Kim');
		expect(nearEntry(entries, at(22 * 60), note)).toBe('2026-12-01 Kim');
		expect(notOver(entries, at(22 * 60))).toEqual(['2026-12-01 Kim']);
	});
});

test('what cannot be told to be over is kept, after what has a date, the next one first', () => {
	expect(notOver(['Tuesday', '2026-11-29 Anna', '2026-12-09 Kim', '2026-11-30'], now)).toEqual([
		'2026-11-30',
		'2026-12-09 Kim',
		'Tuesday',
	]);
});
