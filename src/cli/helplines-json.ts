import {countryName} from '../core/country-name.ts';
import {type Country, countryIn, type Helplines} from '../core/helplines.ts';
import type {Known} from '../core/known.ts';

/** A country of which nothing is known is there all the same: its lists are empty. */
const entryOf = (known: Known, code: string): Country & {readonly time_zones: readonly string[]} => ({
	...(countryIn(known.helplines, code) ?? {
		name: countryName(known, code),
		emergency: [],
		emergency_sources: {},
		lines: [],
	}),
	time_zones: known.world.clocks[code] ?? [],
});

type Sourced = {readonly sources: readonly string[]};

const sourcesOf = (countries: readonly Country[], directories: readonly Sourced[]): ReadonlySet<string> =>
	new Set(
		[
			...countries.flatMap(({lines}) => lines.flatMap(({sources, see_also = []}) => [...sources, ...see_also])),
			...countries.flatMap(({emergency_sources = {}}) => Object.values(emergency_sources)),
			...directories.map(({sources}) => sources),
		].flat(),
	);

/** Those of the table that are named; what is read beside them is of no use. */
const tableOf = ({sources}: Helplines, named: ReadonlySet<string>): Helplines['sources'] =>
	Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id)));

/**
 * `cope helplines --json`: the data of some countries, or of all with null, which of them are a guess, and the sources they
 * name. Notes to editors stay out, they can hold wrong numbers.
 */
export const helplinesJson = (
	known: Known,
	asked: readonly string[] | null,
	guessed: readonly string[] = [],
): string => {
	const {generated, countries: all, directories} = known.helplines;
	const codes = asked ?? Object.keys(all);
	const countries = Object.fromEntries(codes.map(code => [code, entryOf(known, code)]));
	const sources = tableOf(known.helplines, sourcesOf(Object.values(countries), directories));
	const withoutNotes = (key: string, value: unknown): unknown => (key === 'editor_note' ? undefined : value);
	return `${JSON.stringify({generated, guessed, countries, directories, sources}, withoutNotes, 2)}\n`;
};
