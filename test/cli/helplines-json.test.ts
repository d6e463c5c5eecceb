import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {helplinesJson} from '../../src/cli/helplines-json.ts';
import type {Country, Directory, Helplines} from '../../src/core/helplines.ts';
import {helplines} from '../../src/node/data.ts';
import {knownFor} from '../support/visits.ts';

type Printed = {
	readonly generated: string;
	readonly guessed: readonly string[];
	readonly countries: Readonly<Record<string, Country & {readonly time_zones: readonly string[]}>>;
	readonly directories: readonly Directory[];
	readonly sources: Helplines['sources'];
};

const printed = (asked: readonly string[] | null): Printed => JSON.parse(helplinesJson(knownFor(), asked));

describe('the lines as data', () => {
	test('every id of a source is in the table beside them, and no other is', () => {
		for (const asked of [null, ['IE'], ['TV'], []]) {
			const {countries, directories, sources} = printed(asked);
			const ids = [
				...Object.values(countries).flatMap(({lines}) =>
					lines.flatMap(({sources: found, see_also = []}) => [...found, ...see_also]),
				),
				...Object.values(countries).flatMap(({emergency_sources = {}}) => Object.values(emergency_sources).flat()),
				...directories.flatMap(({sources: found}) => found),
			];
			expect(Object.keys(sources).toSorted()).toEqual([...new Set(ids)].toSorted());
		}
	});

	test('hours have the clocks they are by', () => {
		const {countries} = printed(null);
		expect(countries.DE?.time_zones).toEqual(['Europe/Berlin']);
		expect(Object.values(countries).some(({time_zones}) => time_zones.length > 1)).toBe(true);
		for (const {lines, time_zones} of Object.values(countries)) {
			const closes = lines.some(({hours}) => hours !== null && hours !== '24/7');
			expect(time_zones.length > 0).toBe(closes);
		}
	});

	test('which of the countries are a guess', () => {
		expect(printed(['IE']).guessed).toEqual([]);
		expect(JSON.parse(helplinesJson(knownFor(), ['DE', 'AT'], ['DE', 'AT']))).toMatchObject({
			guessed: ['DE', 'AT'],
			countries: {DE: {name: 'Germany'}, AT: {name: 'Austria'}},
		});
	});

	test('a country of which nothing is known is there, with empty lists', () => {
		expect(printed(['TV']).countries).toEqual({
			TV: {name: 'Tuvalu', emergency: [], emergency_sources: {}, lines: [], time_zones: []},
		});
		expect(printed([]).countries).toEqual({});
		expect(Object.keys(printed(null).countries)).toEqual(Object.keys(helplines.countries));
	});

	test('notes to editors stay out, and what they are is told of every field', () => {
		const text = helplinesJson(knownFor(), null);
		expect(text).not.toContain('editor_note');
		const readme = readFileSync('docs/lines-as-data.md', 'utf8');
		const {countries, directories, sources, ...rest} = printed(null);
		const all = [
			{countries, directories, sources, ...rest},
			...Object.values(countries),
			...Object.values(countries).flatMap(({lines}) => lines),
			...directories,
			...Object.values(sources),
		];
		const fields = [...new Set(all.flatMap(each => Object.keys(each)))];
		expect(fields.filter(field => !readme.includes(`\`${field}\``))).toEqual([]);
	});
});
