import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {otherDate} from '../../src/cli/other-dates.ts';
import {appointmentText} from '../../src/core/plan/appointment.ts';
import {reliable} from '../../src/core/plan/other-date.ts';
import {readDate} from '../../src/core/plan/read-date.ts';
import type {Today} from '../../src/core/plan/which-day.ts';

// A Thursday.
const now: Today = {today: '2026-11-26', minute: 840, isMonthFirst: false};

const kept = (text: string): string | null => {
	const other = otherDate(text, now);
	const found = other === null ? null : reliable(text, other, now);
	return found === null ? null : appointmentText(text, found);
};

describe('a date that we cannot read ourselves is read by chrono', () => {
	test.each([
		['1-Dec-2026', '2026-12-01'],
		['1-Dec-2026 03:15', '2026-12-01 03:15'],
		['1-Dec-26 3.30pm Dr Lee', '2026-12-01 15:30 Dr Lee'],
		['Dr Lee, 1-Dec-2026, 3pm, Room 4', '2026-12-01 15:00 Dr Lee, Room 4'],
		['Tue 1 Dec 26 3pm', '2026-12-01 15:00'],
		['second of January 11am', '2027-01-02 11:00'],
		['first of December at 3', '2026-12-01 15:00'],
		['Monday twenty first of December', '2026-12-21'],
		['December twenty-first, Dr Lee', '2026-12-21 Dr Lee'],
	])('%s', (text, expected) => {
		expect(readDate(text, now)).toBeNull();
		expect(kept(text)).toBe(expected);
	});
});

describe('what chrono only guesses is not taken', () => {
	test.each([
		['what it takes for a day', 'end of November'],
		['what it takes for a day, in a month like one', 'end of August'],
		['a month alone', 'mid December'],
		['which of the two is the month', '2/3/27'],
		['a week', 'second week of December'],
		['another day than its weekday', 'Monday 1 December 2026'],
		['another weekday beside it', 'Monday 1-Dec-2026'],
		['a year that may be a time', '1 Dec 2030'],
		['a day long gone or far ahead', 'twenty-first of October'],
		['one of two', 'third or fourth of December'],
		['two days', 'third of December to fifth of December'],
		['a stay', '3-5 Dec'],
		['until when it is', '1-Dec-2026 3pm to 4pm'],
		['two times', 'Dec 3rd 2pm or 3pm'],
		['not that day', 'not 3-Dec-2026'],
		['from that day on', 'seven days after the third of December'],
		['before the end', '2nd to last day of December'],
		['moved', 'third of December moved'],
		['every week', 'every Tuesday at 4'],
		['a word left over', 'third of December, Tuesday'],
		['a clock elsewhere', 'Dec 1, 2026, 3:00 PM GMT+9'],
		['no day that there is', '31-Nov-2026'],
		['hours from now', 'in 3 hours'],
		['a word for some days', 'in a couple of days'],
		['no date', 'I may see her on the second'],
	])('%s: %s', (_, text) => expect(kept(text)).toBeNull());
});

test('whatever is typed, it is a day that the text says, or none', () => {
	const words =
		'the|of|on|at|not|or|to|1|2nd|third|twenty first|Dec|December|may|2026|26|Tue|Monday|3pm|15:30|Dr Lee'.split('|');
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), {maxLength: 7}), typed => {
			const text = typed.join(' ');
			const other = otherDate(text, now);
			const found = other === null ? null : reliable(text, other, now);
			if (found === null) return;
			expect(text).toMatch(/dec|may/i);
			expect(found.date).toMatch(/^202[5-9]-(?:05|12)-\d\d$/);
			expect(text).not.toMatch(/\bnot (?:the )?(?:2nd|third|twenty first|1) (?:of )?(?:Dec|May)/i);
		}),
		{numRuns: 3000},
	);
});
