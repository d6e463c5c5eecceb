import {describe, expect, test} from 'vitest';
import {isOpen, type Moment, opennessAt, opensLater, readHours} from '../../src/core/opening-hours.ts';
import {helplines} from '../../src/node/data.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Sat 15:59` */
const at = (text: string): Moment => {
	const [day = '', time = ''] = text.split(' ');
	const [hours, minutes] = time.split(':').map(Number);
	return {weekday: days.indexOf(day), minute: (hours ?? 0) * 60 + (minutes ?? 0)};
};

const inData = [
	...new Set(
		Object.values(helplines.countries).flatMap(({lines}) =>
			lines.flatMap(({hours}) => (hours === null ? [] : [hours])),
		),
	),
];

test.each(inData)('%s is understood', hours => {
	expect(readHours(hours)).not.toBeNull();
});

test('the data has hours of many kinds', () => {
	expect(inData.length).toBeGreaterThan(20);
});

test.each([
	'',
	'sometimes',
	'daily',
	'daily 9-17',
	'daily 9:00',
	'daily 9:00-9:00',
	'daily 9:00-25:00',
	'Day 9:00-17:00',
	'Mon 9:60-17:00',
	'Mon-Fri-Sun 9:00-17:00',
	'Mon, 9:00-17:00',
	'Mon 9:00-17:00;',
	'daily 9:00-17:00, and more',
	'24/7 except Sun',
])('%j is not understood, and nothing is said of it', hours => {
	expect(readHours(hours)).toBeNull();
	expect(isOpen(hours, at('Mon 10:00'))).toBeNull();
	expect(opennessAt(hours, [at('Mon 10:00')])).toBe('unknown');
});

const late = 'daily 19:00-07:00';
const shop = 'Mon-Fri 14:00-22:00; Sat 9:00-16:00';

describe('is open', () => {
	test.each([
		['24/7', 'Sun 3:00', true],
		['daily 16:00-21:00', 'Mon 15:59', false],
		['daily 16:00-21:00', 'Mon 16:00', true],
		['daily 16:00-21:00', 'Sun 20:59', true],
		['daily 16:00-21:00', 'Sun 21:00', false],
		['daily 10:00-24:00', 'Wed 23:59', true],
		['daily 10:00-24:00', 'Thu 0:00', false],
		[late, 'Mon 18:59', false],
		[late, 'Mon 19:00', true],
		[late, 'Tue 0:00', true],
		[late, 'Tue 6:59', true],
		[late, 'Tue 7:00', false],
		[late, 'Mon 3:00', true],
		['daily 15:30-00:30', 'Sat 0:29', true],
		['daily 15:30-00:30', 'Sat 0:30', false],
		['Sun 20:00-02:00', 'Mon 1:59', true],
		['Sun 20:00-02:00', 'Sun 1:59', false],
		['Sat 20:00-02:00', 'Sun 1:00', true],
		[shop, 'Fri 21:59', true],
		[shop, 'Sat 9:00', true],
		[shop, 'Sat 16:00', false],
		[shop, 'Sun 15:00', false],
		['Mon, Tue, Thu, Fri 16:00-22:00; Wed, Sat 14:00-22:00', 'Wed 15:00', true],
		['Mon, Tue, Thu, Fri 16:00-22:00; Wed, Sat 14:00-22:00', 'Thu 15:00', false],
		['Wed-Sun 13:00-20:30', 'Tue 15:00', false],
		['Wed-Sun 13:00-20:30', 'Sun 20:29', true],
		['Sat-Mon 9:00-10:00', 'Mon 9:30', true],
		['Sat-Mon 9:00-10:00', 'Tue 9:30', false],
	])('%s on %s: %j', (hours, moment, expected) => {
		expect(isOpen(hours, at(moment))).toBe(expected);
	});
});

describe('under several clocks', () => {
	test.each([
		['daily 10:00-22:00', ['Mon 12:00', 'Mon 10:00'], 'open'],
		['daily 10:00-22:00', ['Mon 10:30', 'Mon 8:30'], 'unknown'],
		['daily 10:00-22:00', ['Mon 23:00', 'Mon 22:00'], 'closed'],
		['daily 10:00-22:00', [], 'unknown'],
		['24/7', [], 'open'],
		[null, ['Mon 12:00'], 'unknown'],
	] as const)('%s at %j: %s', (hours, moments, expected) => {
		expect(opennessAt(hours, moments.map(at))).toBe(expected);
	});
});

describe('opens later on the same day', () => {
	test.each([
		['daily 16:00-21:00', 'Mon 9:00', 16 * 60],
		['daily 16:00-21:00', 'Mon 22:00', null],
		[shop, 'Sat 8:00', 9 * 60],
		[shop, 'Sun 8:00', null],
		[late, 'Mon 8:00', 19 * 60],
		['24/7', 'Mon 8:00', null],
	] as const)('%s after %s', (hours, moment, expected) => {
		expect(opensLater(hours, at(moment))).toBe(expected);
	});
});
