import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {appointmentInWords} from '../../src/core/date-words.ts';
import {isMonthFirst, ownAppointments} from '../../src/core/own-appointments.ts';
import {isOver} from '../../src/core/plan/ahead.ts';
import {whenOf} from '../../src/core/plan/appointment.ts';
import {knownFor} from '../support/visits.ts';

const own = (entry: string): string | undefined =>
	ownAppointments(knownFor({plan: `## Next appointment\n- ${entry}\n`}))[0];

describe('a time behind the date of an entry, however it is written', () => {
	test.each([
		['2026-11-28 9am Dr Lee', '2026-11-28 09:00 Dr Lee'],
		['2026-11-28 9.30am', '2026-11-28 09:30'],
		['2026-11-28 3:15pm Dr Lee', '2026-11-28 15:15 Dr Lee'],
		['2026-11-28 at 9am, Dr Lee', '2026-11-28 09:00 Dr Lee'],
		['2026-11-28 noon', '2026-11-28 12:00'],
		['2026-11-28 14h', '2026-11-28 14:00'],
		['2026-11-28 3-4pm group', '2026-11-28 15:00–16:00 group'],
		['2026-11-28 15:00 - 16:00 group', '2026-11-28 15:00 - 16:00 group'],
	])('%s', (entry, expected) => expect(own(entry)).toBe(expected));

	test.each(['2026-11-28 Dr Lee, ring today', '2026-11-28', '2026-11-28 ask Dr Lee at 9am', '2026-11-28 10 Mill Road'])(
		'and no other word is taken: %s',
		entry => expect(own(entry)).toBe(entry),
	);
});

test('when it ends is said, and until then it is not over', () => {
	const when = whenOf('2026-11-28 15:00 - 18:30 group');
	expect(when).toEqual({date: '2026-11-28', time: '15:00', until: '18:30'});
	expect(appointmentInWords('2026-11-28 15:00–18:30 group', knownFor({}), words)).toMatch(/, 3 pm to 6:30 pm, group$/);
	expect(when && isOver(when, {today: '2026-11-28', minute: 18 * 60})).toBe(false);
	expect(when && isOver(when, {today: '2026-11-28', minute: 18 * 60 + 30})).toBe(true);
	expect(whenOf('2026-11-28 15:00–14:00')?.until).toBeUndefined();
});

test.each([
	['US', null, true],
	['IE', null, false],
	['IE', 'US', null],
	['US', 'IE', null],
	['US', 'PH', true],
	['IE', 'GB', false],
	['IE', 'CA', null],
	['CA', null, null],
	[null, null, null],
])('whether the month is first in %s, or in %s: %s', (code, other, expected) => {
	expect(isMonthFirst({whereabouts: {code, isGuess: true, other}})).toBe(expected);
});
