import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {appointmentInWords, whenInWords} from '../../src/core/date-words.ts';
import {knownFor} from '../support/visits.ts';

const here = knownFor();
const inStates = knownFor({country: 'US'});

describe('a date as it is read', () => {
	test.each([
		['2026-11-27', '15:00', 'Friday 27 November 2026, 3 pm'],
		['2026-11-27', '09:30', 'Friday 27 November 2026, 9:30 am'],
		['2026-11-27', '12:00', 'Friday 27 November 2026, 12 noon'],
		['2026-11-27', '12:05', 'Friday 27 November 2026, 12:05 pm'],
		['2026-11-27', '00:30', 'Friday 27 November 2026, 12:30 am'],
		['2028-02-29', null, 'Tuesday 29 February 2028'],
	])('%s %s', (date, time, text) => expect(whenInWords({date, time}, here, words)).toBe(text));

	test('the month comes first where it does', () => {
		expect(whenInWords({date: '2026-12-01', time: '15:00'}, inStates, words)).toBe('Tuesday, December 1, 2026, 3 pm');
		expect(whenInWords({date: '2026-12-01', time: null}, knownFor({country: null}), words)).toBe(
			'Tuesday 1 December 2026',
		);
	});

	test.each([
		['2026-12-01 15:00 Dr Lee', 'Tuesday 1 December 2026, 3 pm, Dr Lee'],
		['2026-12-01', 'Tuesday 1 December 2026'],
		['2026-02-30 Dr Lee', '2026-02-30 Dr Lee'],
		['when Anna calls', 'when Anna calls'],
	])('an appointment %j', (entry, text) => expect(appointmentInWords(entry, here, words)).toBe(text));
});
