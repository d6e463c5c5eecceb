import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {nearEntry, nextAppointment, notPast} from '../../../src/core/plan/ahead.ts';
import {dayAfter, isDay} from '../../../src/core/plan/days.ts';

const note = 'A note to me';
const today = '2026-11-30';

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
			}),
		);
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
	])('of %j is %j', (entries, next) => expect(nextAppointment(entries, today, note)).toBe(next));
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
	])('of %j is %j', (entries, near) => expect(nearEntry(entries, today, note)).toBe(near));
});

test('what cannot be told to be past is kept, in the order of the plan', () => {
	expect(notPast(['Tuesday', '2026-11-29 Anna', '2026-12-09 Kim', '2026-11-30'], today)).toEqual([
		'Tuesday',
		'2026-12-09 Kim',
		'2026-11-30',
	]);
});
