import {expect, test} from 'vitest';
import {calendarFile, mayRing} from '../../../src/core/plan/calendar.ts';

const afternoon = {date: '2026-12-01', time: '15:00'} as const;
const wholeDay = {date: '2026-12-01', time: null} as const;

test('the file lies beside the plan, under a name that tells neither the program nor the person', () => {
	expect(calendarFile('/home/me/.config/cope/plan.md', afternoon)).toBe(
		'/home/me/.config/cope/appointment-2026-12-01.ics',
	);
	expect(calendarFile('C:\\Users\\me\\cope\\plan.md', wholeDay)).toBe(
		'C:\\Users\\me\\cope\\appointment-2026-12-01.ics',
	);
});

test('an hour before is nothing without a time', () => {
	expect([mayRing(wholeDay, '1h'), mayRing(wholeDay, '1d'), mayRing(afternoon, '1h')]).toEqual([false, true, true]);
});
