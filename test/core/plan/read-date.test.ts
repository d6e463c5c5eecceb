import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {appointmentText, whenOf} from '../../../src/core/plan/appointment.ts';
import {daysBetween, daysLater, weekdayOf} from '../../../src/core/plan/days.ts';
import {readDate} from '../../../src/core/plan/read-date.ts';
import type {Today} from '../../../src/core/plan/which-day.ts';

/** A Wednesday, 10 in the morning. */
const now: Today = {today: '2026-11-25', minute: 600, isMonthFirst: false};

/** An appointment as it would be kept; null where it is kept as it was typed. */
const kept = (text: string, changes: Partial<Today> = {}): string | null => {
	const found = readDate(text, {...now, ...changes});
	return found === null ? null : appointmentText(text, found);
};

describe('a date as people type it', () => {
	test.each([
		// With figures
		['2026-12-01 15:00 Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['2026-12-01T15:00 Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['15:00 2026-12-01', '2026-12-01 15:00'],
		['2026/12/01', '2026-12-01'],
		['01/12/2026 15:00', '2026-12-01 15:00'],
		['1/12/26 3pm', '2026-12-01 15:00'],
		['Sat 24/7/2027 3pm', '2027-07-24 15:00'],
		['2/12 3pm', '2026-12-02 15:00'],
		['1.12. 15:00', '2026-12-01 15:00'],
		['1.12.26 15.00', '2026-12-01 15:00'],
		['1.12.2026 um 15 Uhr', '2026-12-01 15:00'],
		['Tuesday 5-1-2027 9am', '2027-01-05 09:00'],
		// With the month
		['Tue 1 December at 3pm with Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['Tuesday, December 1, 2026 at 3:00 PM, Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['Fri., 27 Nov., 10:00', '2026-11-27 10:00'],
		['Mon 30th Nov 10.30am', '2026-11-30 10:30'],
		['Friday the 4th of December at ten past 9', '2026-12-04 09:10'],
		['1 Dec 15.00', '2026-12-01 15:00'],
		['Dec 1st at 3', '2026-12-01 15:00'],
		["Dec 7 '26", '2026-12-07'],
		['3 Dec 9-10am Dr Lee', '2026-12-03 09:00–10:00 Dr Lee'],
		['5 January, Dr Lee', '2027-01-05 Dr Lee'],
		['Dr May, 5 June', '2027-06-05 Dr May'],
		['10 am 1 December', '2026-12-01 10:00'],
		['1. Dezember', '2026-12-01'],
		['27 Nov. 2026 - 10.15 - Dr Lee', '2026-11-27 10:15 Dr Lee'],
		['Thursday 26 November (tomorrow) 10am', '2026-11-26 10:00'],
		['1 Dec 2025 3pm', '2025-12-01 15:00'],
		// By the weekday
		['Dr Lee on Monday', '2026-11-30 Dr Lee'],
		['this Friday 3 pm', '2026-11-27 15:00'],
		['Friday week 3pm Dr Lee', '2026-12-04 15:00 Dr Lee'],
		['Tuesday week 3pm', '2026-12-08 15:00'],
		['a week on Monday 10am', '2026-12-07 10:00'],
		['a week on Tuesday', '2026-12-08'],
		['a fortnight on Friday at 2', '2026-12-11 14:00'],
		['next Friday 10:30', '2026-12-04 10:30'],
		['next week Tuesday 3pm', '2026-12-01 15:00'],
		['Monday next week', '2026-11-30'],
		['in 2 weeks, Wed 10am', '2026-12-09 10:00'],
		['Friday in two weeks at 10', '2026-12-11 10:00'],
		['first Monday in December', '2026-12-07'],
		['last Friday of November at 3', '2026-11-27 15:00'],
		['Tues 1st 3pm', '2026-12-01 15:00'],
		['Friday 4th Dr Lee 3pm', '2026-12-04 15:00 Dr Lee'],
		['the 3rd', '2026-12-03'],
		['Freitag um 10', '2026-11-27 10:00'],
		// From today
		['tomorrow at 9', '2026-11-26 09:00'],
		['Dr Lee, tomorrow at 9, online', '2026-11-26 09:00 Dr Lee, online'],
		['day after tomorrow 10am', '2026-11-27 10:00'],
		['tonight at 8', '2026-11-25 20:00'],
		['in 2 weeks', '2026-12-09'],
		['in a fortnight', '2026-12-09'],
		["in three days' time at 10", '2026-11-28 10:00'],
		['4 weeks from today', '2026-12-23'],
		['a week tomorrow', '2026-12-03'],
		// The time
		['half past three on Monday', '2026-11-30 15:30'],
		['quarter to 4 monday', '2026-11-30 15:45'],
		['20 to 4 friday', '2026-11-27 15:40'],
		['3 on thursday', '2026-11-26 15:00'],
		["friday 3 o'clock", '2026-11-27 15:00'],
		['thurs 14h30', '2026-11-26 14:30'],
		['1500h friday', '2026-11-27 15:00'],
		['Fri @ 3', '2026-11-27 15:00'],
		['friday at twelve', '2026-11-27 12:00'],
		['12 noon Friday', '2026-11-27 12:00'],
		['Tue 1 Dec 3:30', '2026-12-01 15:30'],
		['Friday at 7', '2026-11-27 07:00'],
		['Friday 03:30', '2026-11-27 03:30'],
		['6 in the morning on Friday', '2026-11-27 06:00'],
		['Monday morning at 9', '2026-11-30 09:00'],
		['tomorrow afternoon 2:30', '2026-11-26 14:30'],
		['Friday night at 8', '2026-11-27 20:00'],
		['Tuesday evening group at 7', '2026-12-01 19:00 group'],
		['11-1pm Friday', '2026-11-27 11:00–13:00'],
		['2-3pm Friday', '2026-11-27 14:00–15:00'],
		['Dr Lee 3pm at the clinic on Monday', '2026-11-30 15:00 Dr Lee at the clinic'],
		['Friday 10am-12', '2026-11-27 10:00–12:00'],
		['from 9 to 10 Friday', '2026-11-27 09:00–10:00'],
		['Friday 27/11/2026 15:00-16:00 Dr Lee', '2026-11-27 15:00–16:00 Dr Lee'],
		['3pm Friday to see Dr Lee', '2026-11-27 15:00 to see Dr Lee'],
		// Beside what looks like a date
		['Room 12 Tuesday 15:00', '2026-12-01 15:00 Room 12'],
		['Friday, 12 Mill Road, 3pm', '2026-11-27 15:00 12 Mill Road'],
		['Tuesday at 3 for 50 minutes', '2026-12-01 15:00 for 50 minutes'],
		['Monday 10am Dr Lee 555 0199', '2026-11-30 10:00 Dr Lee 555 0199'],
		['Dr Lee, 27 November at 15:00 01223 355511', '2026-11-27 15:00 Dr Lee 01223 355511'],
		['call 988 on Friday at 10', '2026-11-27 10:00 call 988'],
		['Friday at 3pm with May', '2026-11-27 15:00 May'],
		['one to one with Kim on Friday at 2', '2026-11-27 14:00 one to one with Kim'],
		['I may see Dr Lee Friday 3pm', '2026-11-27 15:00 I may see Dr Lee'],
	])('%s', (text, expected) => expect(kept(text)).toBe(expected));

	test('the month comes first where it does; where it cannot be told it is not read', () => {
		for (const [text, first, second] of [
			['1/12/2027 3pm', '2027-01-12 15:00', '2027-12-01 15:00'],
			['12/1/2027', '2027-12-01', '2027-01-12'],
		] as const) {
			expect([kept(text, {isMonthFirst: true}), kept(text), kept(text, {isMonthFirst: null})]).toEqual([
				first,
				second,
				null,
			]);
		}
		for (const isMonthFirst of [true, false, null]) {
			expect(kept('13/1/2027', {isMonthFirst})).toBe('2027-01-13');
			expect(kept('1.12.2026', {isMonthFirst})).toBe('2026-12-01');
		}
	});
});

describe('no date is read', () => {
	test.each([
		// None in it
		'Dr Lee: 555 0199',
		'555-01-12',
		'06.12.34.56.78',
		'07700 900123',
		'+44 20 7946 0958',
		'call 1-800-273-8255',
		'12 Mill Road',
		'GP 24/7',
		'3pm',
		'none for now',
		'5',
		'',
		// No one day
		'Mon-Fri 9-5',
		'Dr Lee every Tuesday',
		'Tuesdays',
		'December',
		'next week',
		'Tuesday or Friday 3pm',
		'3 or 4 December',
		'Tuesday, week of 7 Dec',
		// None that there is
		'Feb 30',
		'31/11/2026',
		'Friday 25:00',
		'Friday 13pm',
		// That is not the day
		'before Friday 3pm',
		'not Tuesday',
		'last Friday, Dr Lee',
		'Friday after next',
		'the Friday after',
		'the following Friday 3pm',
		'every other Friday',
		'from Friday 3pm',
		"Friday's at 3pm",
		'instead of Friday 3pm',
		'cancelled: Friday 3pm',
		'nxt Friday 3pm',
		'Friday wk 3pm',
		'Friday 3pm or later',
		'Friday after 3pm',
		'Friday 3pm (was Tuesday)',
		// It does not agree
		'Friday 5th',
		'Tue 27 November',
		'Friday 28/11 at 10',
		'4th session Friday 6pm',
		'tomorrow morning 3pm',
		'3pm or 4pm Friday',
		// Something is left that may say more
		'Friday 4th December 11',
		'Friday 12',
		'Friday 2 to 3 or so, 4',
		'Friday ten to four',
		'fri 27 nov 3',
		'2 Dec 2030',
		'half 3 friday',
		'friday 3ish',
		'end of December, Friday',
		// It can be read in two ways
		'27-01-05',
		'27/01/05',
		'Friday 10-11',
		'Friday 12am',
		'Friday midnight',
		'Friday 2 to 3',
		'Monday in two weeks',
		// It is a Wednesday
		'Wednesday 3pm',
	])('in %j', text => expect(kept(text)).toBeNull());

	test('in a text that no appointment is as long as', () => {
		expect(kept(`Friday 3pm ${'x'.repeat(200)}`)).not.toBeNull();
		expect(kept(`Friday 3pm ${'x'.repeat(300)}`)).toBeNull();
	});

	test('while it is still night "tomorrow" may be today', () => {
		const minute = 30;
		expect([kept('tomorrow at 9', {minute}), kept('day after tomorrow', {minute})]).toEqual([null, null]);
		expect(kept('Friday at 9', {minute})).toBe('2026-11-27 09:00');
	});

	test('on a Sunday "next week" may begin on that day, or on the next', () => {
		const today = '2026-11-29';
		expect([kept('next Friday 3pm', {today}), kept('Tuesday next week', {today})]).toEqual([null, null]);
	});
});

describe('a date that was written some day', () => {
	test.each([
		['Friday 27 November 10am nurse', '2026-11-27 10:00 nurse'],
		['Anna, 1 December 2999 at 3pm', '2999-12-01 15:00 Anna'],
		['20 Nov', '2026-11-20'],
		['1 June 10am', '2026-06-01 10:00'],
		['5 January', '2027-01-05'],
		['Friday 3pm', null],
		['tomorrow', null],
		['in 2 weeks', null],
		['the 3rd', null],
		// Last year it was a Thursday.
		['Thursday 27 November', null],
	])('%j', (text, expected) => expect(kept(text, {isOlder: true})).toBe(expected));
});

describe('whatever the day', () => {
	const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
	const day = fc.integer({min: 0, max: 3000}).map(count => daysLater('2026-01-01', count));
	const minute = fc.integer({min: 0, max: 1439});
	const weekday = fc.constantFrom(...weekdays.keys());
	const time = fc.constantFrom(
		['3pm', '15:00'] as const,
		['at 10', '10:00'] as const,
		['9:30', '09:30'] as const,
		['14.30', '14:30'] as const,
		['noon', '12:00'] as const,
	);

	test('a weekday and a time are the next such weekday, at that time', () => {
		fc.assert(
			fc.property(day, minute, weekday, time, fc.boolean(), (today, at, on, [said, read], isTimeFirst) => {
				const words = [weekdays[on] ?? '', said];
				const found = readDate((isTimeFirst ? words.toReversed() : words).join(' '), {...now, today, minute: at});
				if (weekdayOf(today) === on) {
					expect(found).toBeNull();
					return;
				}
				expect(weekdayOf(found?.date ?? '')).toBe(on);
				expect(daysBetween(today, found?.date ?? '')).toBeLessThan(7);
				expect(daysBetween(today, found?.date ?? '')).toBeGreaterThan(0);
				expect(found?.time).toBe(read);
			}),
		);
	});

	test.each([
		['next X', 1, 13],
		['X week', 8, 13],
		['a week on X', 8, 13],
		['in 2 weeks on X', 8, 20],
		['first X in March', 0, 300],
	])('"%s" is on that weekday, or is not read', (said, least, most) => {
		fc.assert(
			fc.property(day, weekday, (today, on) => {
				const found = readDate(said.replace('X', weekdays[on] ?? ''), {...now, today});
				if (found === null) return;
				expect(weekdayOf(found.date)).toBe(on);
				expect(daysBetween(today, found.date)).toBeGreaterThanOrEqual(least);
				expect(daysBetween(today, found.date)).toBeLessThanOrEqual(most);
			}),
		);
	});

	test('a weekday that disagrees is never passed over', () => {
		fc.assert(
			fc.property(day, fc.integer({min: 1, max: 200}), weekday, (today, ahead, on) => {
				const date = daysLater(today, ahead);
				const [year, month, of] = date.split('-').map(Number);
				const found = readDate(`${weekdays[on]} ${of}/${month}/${year} 3pm`, {...now, today});
				expect(found?.date ?? null).toBe(
					weekdayOf(date) === on && (year ?? 0) <= Number(today.slice(0, 4)) + 3 ? date : null,
				);
			}),
		);
	});

	test('no text makes it fail, and what is kept begins with the date', () => {
		const piece = fc.constantFrom(
			...['Friday', 'the 3rd', '3', 'at', '1 Dec', 'week', 'on', 'in', '2 weeks', 'next', '10:00', '-', 'Dr', '(', ')'],
			...['tomorrow', '12/1', ',', 'morning', 'past', 'half', '555 0199', 'Room 3', '.', 'to', 'um', "o'clock"],
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 6}), pieces => {
				const text = pieces.join(' ');
				const found = readDate(text, now);
				if (found === null) return;
				const {spans: _, ...when} = found;
				expect(whenOf(appointmentText(text, found))).toEqual(when);
				expect(found.spans.every(({from, to}) => from < to && to <= text.length)).toBe(true);
			}),
			{numRuns: 1000},
		);
	});
});
