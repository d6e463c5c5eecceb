import type {World} from './country.ts';
import {countryWords, joined} from './country-words.ts';

/** A name of a country, in words, and as one with spaces or without. */
export type Name = {readonly words: readonly string[]; readonly spaced: string; readonly joined: string};

/**
 * What a country is called. `own`: in English, that first, and in its own languages; `called`: what else people call it;
 * `abroad`: in other languages.
 */
export type Named = {
	readonly code: string;
	readonly own: readonly Name[];
	readonly called: readonly Name[];
	readonly abroad: readonly Name[];
};

/** `known`: every word of their English names and of what people call them. */
export type Names = {readonly countries: readonly Named[]; readonly known: ReadonlySet<string>};

const nameOf = (words: readonly string[]): Name => ({words, spaced: words.join(' '), joined: joined(words)});

const namesOf = (names: readonly string[]): readonly Name[] => names.map(name => nameOf(countryWords(name)));

const read = ({countries, ownNames, alsoCalled, exonyms}: World): Names => {
	const named = Object.entries(countries).map(
		([code, name]): Named => ({
			code,
			own: namesOf([name, ...(ownNames[code] ?? [])]),
			called: namesOf(alsoCalled[code] ?? []),
			abroad: exonyms[code]?.split('|').map(each => nameOf(each.split(' '))) ?? [],
		}),
	);
	const words = named.flatMap(({own, called}) => [...own.slice(0, 1), ...called].flatMap(name => name.words));
	return {countries: named, known: new Set(words)};
};

const alreadyRead = new WeakMap<World, Names>();

/** The names of all countries; worked out once, as they are looked through at every key that is typed. */
export const namesIn = (world: World): Names => {
	const names = alreadyRead.get(world) ?? read(world);
	alreadyRead.set(world, names);
	return names;
};
