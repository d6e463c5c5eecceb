import {describe, expect, test} from 'vitest';
import {appointmentText} from '../../src/core/plan/appointment.ts';
import {readDate} from '../../src/node/dates.ts';

/** A Tuesday. */
const now = new Date(2026, 10, 24, 15, 34);

const kept = async (text: string, isMonthFirst = false): Promise<string> =>
	appointmentText(text, await readDate(text, now, isMonthFirst));

describe('a date as people type it', () => {
	test.each([
		['2026-12-01 15:00 Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['2026-12-01T15:00 Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['15:00 2026-12-01', '2026-12-01 15:00'],
		['Tue 1 December at 3pm with Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['Tuesday, December 1, 2026 at 3:00 PM, Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['01/12/2026 15:00', '2026-12-01 15:00'],
		['1 Dec 15.00', '2026-12-01 15:00'],
		['next Friday 10:30', '2026-12-04 10:30'],
		['tomorrow at 9', '2026-11-25 09:00'],
		['Dr Lee on Monday', '2026-11-30 Dr Lee'],
		['in 2 weeks', '2026-12-08'],
		['3 Dec 9-10am Dr Lee', '2026-12-03 09:00 Dr Lee'],
		['5 January, Dr Lee', '2027-01-05 Dr Lee'],
		['Monday 10am Dr Lee 555 0199', '2026-11-30 10:00 Dr Lee 555 0199'],
		['at the clinic on 12 Jan at 14.30 with Kim', '2027-01-12 14:30 at the clinic with Kim'],
		['Dr May, 5 June', '2027-06-05 Dr May'],
		['last Friday, Dr Lee', '2026-11-20 Dr Lee'],
	])('%s', async (text, expected) => {
		expect(await kept(text)).toBe(expected);
	});

	test('the month comes first where it does', async () => {
		expect(await kept('1/12 3pm', true)).toBe('2027-01-12 15:00');
		expect(await kept('1/12 3pm', false)).toBe('2026-12-01 15:00');
		expect(await kept('12/1/2026 3pm Dr Lee', true)).toBe('2026-12-01 15:00 Dr Lee');
	});

	test('its words are told by where they stand', async () => {
		expect(await readDate('Dr Lee, tomorrow at 9, online', now, false)).toEqual({
			from: 8,
			to: 21,
			date: '2026-11-25',
			time: '09:00',
		});
	});

	test.each([
		'Dr Lee: 555 0199',
		'555-01-12',
		'06.12.34.56.78',
		'07700 900123',
		'+44 20 7946 0958',
		'call 1-800-273-8255',
		'12 Mill Road',
		'GP 24/7',
		'Mon-Fri 9-5',
		'Dr Lee every Tuesday',
		'Tuesdays',
		'December',
		'next week',
		'Friday 4th',
		'3pm',
		'none for now',
		'5',
		'Feb 30',
		'',
	])('%j has none', async text => {
		expect(await readDate(text, now, false)).toBeNull();
		expect(await readDate(text, now, true)).toBeNull();
	});
});
