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

const at = (today: string, time = '12:00') => ({
	today,
	minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
});

test('an hour before is nothing without a time', () => {
	const now = at('2026-11-01');
	const found = [mayRing(wholeDay, '1h', now), mayRing(wholeDay, '1d', now), mayRing(afternoon, '1h', now)];
	expect(found).toEqual([false, true, true]);
});

test.each([
	[afternoon, '1d', at('2026-11-30', '14:59'), true],
	[afternoon, '1d', at('2026-11-30', '15:00'), false],
	[afternoon, '1h', at('2026-12-01', '13:59'), true],
	[afternoon, '1h', at('2026-12-01', '14:00'), false],
	[afternoon, 'none', at('2026-12-01', '14:59'), true],
	[wholeDay, '1d', at('2026-11-30', '08:59'), true],
	[wholeDay, '1d', at('2026-11-30', '09:00'), false],
	[{date: '2027-01-01', time: '09:00'}, '1d', at('2026-12-31', '08:00'), true],
] as const)('%j, %s before, asked at %j: %j', (when, alarm, now, rings) => {
	expect(mayRing(when, alarm, now)).toBe(rings);
});
