import {describe, expect, test} from 'vitest';
import {countryIn, type Helplines, isOld, type Line, linesFor} from '../../src/core/helplines.ts';
import {helplines} from '../../src/node/data.ts';

const line = (name: string, changes: Partial<Line> = {}): Line => ({
	name,
	phone: '555 0100',
	sms: null,
	chat: null,
	hours: null,
	languages: [],
	audience: 'anyone',
	cost: null,
	checked: '2026-01-01',
	sources: [],
	...changes,
});

const withLines = (...lines: readonly Line[]): Helplines => ({
	generated: '2026-01-01',
	countries: {ZZ: {name: 'Zedland', emergency: ['112'], lines}},
	directories: [],
});

describe('the order of the lines', () => {
	test('for everybody, in every region, first; otherwise as they are written', () => {
		const lines = linesFor(
			withLines(
				line('young, one town', {audience: 'young people', region: 'Zed'}),
				line('young', {audience: 'young people'}),
				line('one town', {region: 'Zed'}),
				line('adults', {audience: 'adults'}),
				line('young too', {audience: 'students'}),
				line('anyone'),
			),
			'ZZ',
		);
		expect(lines.map(({name}) => name)).toEqual([
			'adults',
			'anyone',
			'one town',
			'young',
			'young too',
			'young, one town',
		]);
	});

	test.each(Object.keys(helplines.countries))('in %s leaves none out and adds none', code => {
		const names = (lines: readonly Line[] | undefined) => lines?.map(({name}) => name).toSorted();
		expect(names(linesFor(helplines, code))).toEqual(names(countryIn(helplines, code)?.lines));
	});

	test.each([null, 'AQ', ''])('of %j there are none', code => {
		expect(countryIn(helplines, code)).toBeNull();
		expect(linesFor(helplines, code)).toEqual([]);
	});
});

describe('a line is old', () => {
	test.each([
		['2026-11-22', '2026-11-22', false],
		['2026-11-22', '2027-11-21', false],
		['2026-11-22', '2027-11-22', false],
		['2026-11-22', '2027-11-23', true],
		['2026-11-22', '2028-01-01', true],
		['2026-12-31', '2027-12-31', false],
		['2026-12-31', '2028-01-01', true],
		['2028-02-29', '2029-02-28', false],
		['2028-02-29', '2029-03-01', true],
		['2026-11-22', '2025-01-01', false],
	])('checked on %s, on %s: %j', (checked, today, old) => {
		expect(isOld(checked, today)).toBe(old);
	});
});
