import {describe, expect, test} from 'vitest';
import {toldCountry} from '../../src/core/country.ts';
import {helplines, world} from '../../src/node/data.ts';
import {momentByIntl, momentByTemporal, timesAt, timesWhenChanged} from '../../src/node/times.ts';

const summer = new Date('2026-07-05T22:30:00Z');
const winter = new Date('2026-01-04T23:15:00Z');

describe('what the clocks say', () => {
	test.each([
		['GB', summer, 'Europe/London', {weekday: 6, minute: 23 * 60 + 30}],
		['GB', winter, 'Europe/London', {weekday: 6, minute: 23 * 60 + 15}],
		['DE', summer, 'Europe/Berlin', {weekday: 0, minute: 30}],
		['JP', winter, 'Asia/Tokyo', {weekday: 0, minute: 8 * 60 + 15}],
		['IN', winter, 'Asia/Kolkata', {weekday: 0, minute: 4 * 60 + 45}],
		['PT', summer, 'Atlantic/Azores', {weekday: 6, minute: 22 * 60 + 30}],
	] as const)('in %s at %o', (code, date, zone, expected) => {
		expect(timesAt([code], world, null, date).zones[zone]).toEqual(expected);
	});

	test('its own clock is that of this computer', () => {
		const {here, zones} = timesAt(['GB'], world, 'Europe/London', summer);
		expect(zones['Europe/London']).toBe(here);
	});

	test.each([[], ['US'], ['AQ']])('nothing is asked for %s, where no line has hours', (...codes) => {
		expect(timesAt(codes, world, null, summer)).toEqual({here: null, zones: {}});
	});

	test('of two countries it may be: the clocks of both', () => {
		const first = timesWhenChanged(world, null)({code: 'DE', isGuess: true, other: 'GB', isEither: true});
		expect(Object.keys(first?.zones ?? {}).toSorted()).toEqual(['Europe/Berlin', 'Europe/London']);
		const second = timesWhenChanged(world, null)({code: 'DE', isGuess: true, other: 'GB'});
		expect(Object.keys(second?.zones ?? {})).toEqual(['Europe/Berlin']);
	});

	test('a zone that is not known here is left out', () => {
		const odd = {...world, clocks: {GB: ['Moon/Base', 'Europe/London']}};
		expect(Object.keys(timesAt(['GB'], odd, null, summer).zones)).toEqual(['Europe/London']);
	});

	test('asked again within a minute there is nothing new, unless the country is another', () => {
		const ask = timesWhenChanged(world, null);
		const first = ask(toldCountry('GB'));
		expect(first?.here).not.toBeNull();
		expect(first?.day?.today).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
		// A minute may end between the two.
		expect([ask(toldCountry('GB')), ask(toldCountry('GB'))]).toContain(null);
		expect(ask(toldCountry('DE'))).not.toBeNull();
	});
});

test.skipIf(!('Temporal' in globalThis))(
	'both ways of asking say the same, in every zone and each week of two years',
	() => {
		const zones = [...new Set([...Object.keys(world.zones), ...Object.values(world.clocks).flat()])];
		for (const zone of zones) {
			for (let hours = 0; hours < 2 * 365 * 24; hours += 167) {
				const date = new Date(Date.UTC(2026, 0, 1, hours, 29, 31));
				const [one, other] = [momentByTemporal(zone, date), momentByIntl(zone, date)];
				if (one?.weekday !== other.weekday || one.minute !== other.minute)
					expect([zone, date, one]).toEqual([zone, date, other]);
			}
		}
	},
);

describe('the clocks of the countries', () => {
	const needed = Object.entries(helplines.countries)
		.filter(([, {lines}]) => lines.some(({hours}) => hours !== null && hours !== '24/7'))
		.map(([code]) => code);

	test('are there for each country with lines that close', () => {
		expect(Object.keys(world.clocks)).toEqual(needed);
	});

	test.each(needed)('%s: every zone shows what one of its clocks shows, in each week of two years', code => {
		const zones = Object.keys(world.zones).filter(zone => world.zones[zone] === code);
		const all = {...world, clocks: {[code]: zones}};
		for (let week = 0; week < 104; week++) {
			const date = new Date(Date.UTC(2026, 0, 1 + 7 * week, 12));
			const of = (from: typeof world) =>
				new Set(Object.values(timesAt([code], from, null, date).zones).map(each => each.weekday * 1440 + each.minute));
			expect([...of(all)].toSorted()).toEqual([...of(world)].toSorted());
		}
	});
});
