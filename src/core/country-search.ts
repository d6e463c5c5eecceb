import type {World} from './country.ts';
import {type Name, type Named, type Names, namesIn} from './country-names.ts';
import {slippedNames} from './country-slips.ts';
import {areSameWords, countryWords, joined} from './country-words.ts';

/**
 * What is meant by what was typed. `slip`: it was not typed right, and there is one that it is near to and no other
 * nearly so. `several` could be meant, or are the nearest to what is no country.
 */
export type Search =
	| {readonly kind: 'found' | 'slip'; readonly code: string}
	| {readonly kind: 'several'; readonly codes: readonly string[]}
	| {readonly kind: 'none'};

const codesOf = (named: readonly Named[]): readonly string[] => named.map(({code}) => code);

/** The country of 2 or 3 letters; not of a name that would be the same without its accents. */
const byLetters = (typed: string, {countries, alpha3}: World): readonly string[] => {
	const letters = typed.trim().replaceAll('.', '').toUpperCase();
	if (!/^[A-Z]{2,3}$/.test(letters)) return [];
	return Object.keys(countries).filter(code => code === letters || alpha3[code] === letters);
};

/** The countries with a name that fits, its own and what people call it before its names in other languages. */
const whose = ({countries}: Names, fits: (name: Name) => boolean): readonly string[] => {
	const here = countries.filter(({own, called}) => own.some(fits) || called.some(fits));
	return codesOf(here.length > 0 ? here : countries.filter(({abroad}) => abroad.some(fits)));
};

const byName = (typed: string, names: Names): readonly string[] => {
	const words = countryWords(typed);
	if (words.length === 0) return [];
	const name = joined(words);
	const inOrder = whose(names, each => each.joined === name);
	return inOrder.length > 0 ? inOrder : whose(names, each => areSameWords(each.words, words));
};

/** What is said before a name and is no part of it: “Kingdom of”, and the articles of some languages. */
const before =
	/^(?:the )?(?:republic|kingdom) of |^l['’]|^(?:das|de|der|die|el|gli|het|i|il|la|las|le|les|lo|los|o|os) /i;

/** The countries of which what was typed is a whole name. */
const exact = (typed: string, world: World): readonly string[] => {
	const letters = byLetters(typed, world);
	if (letters.length > 0) return letters;
	const names = namesIn(world);
	const named = byName(typed, names);
	const rest = typed.trim().replace(before, '');
	return named.length > 0 || rest === typed.trim() ? named : byName(rest, names);
};

type Fits = (name: Name) => boolean;

const beginsWith =
	(wanted: string): Fits =>
	({spaced, joined: whole}) =>
		spaced.startsWith(wanted) || whole.startsWith(wanted);

const hasWordWith =
	(wanted: string): Fits =>
	({words}) =>
		words.some(word => word.startsWith(wanted));

/**
 * The countries with a name that begins with what was typed, their own before what people call them; and apart those where
 * only a later word does, or a name in another language.
 */
const startingWith = (
	typed: string,
	{countries}: Names,
): {readonly begun: readonly string[]; readonly within: readonly string[]} => {
	const wanted = countryWords(typed).join(' ');
	if (wanted === '') return {begun: [], within: []};
	const [begins, hasWord] = [beginsWith(wanted), hasWordWith(wanted)];
	const whose = (has: (named: Named) => boolean): readonly string[] => codesOf(countries.filter(has));
	return {
		begun: [...whose(({own}) => own.some(begins)), ...whose(({called}) => called.some(begins))],
		within: [...whose(({own}) => own.some(hasWord)), ...whose(({abroad}) => abroad.some(begins))],
	};
};

const oneOr = (codes: readonly string[], kind: 'found' | 'slip'): Search => {
	const [code] = codes;
	if (code === undefined) return {kind: 'none'};
	return codes.length === 1 ? {kind, code} : {kind: 'several', codes};
};

/** Two letters are the beginning of many a name that is not here. */
const begunBy = (typed: string, codes: readonly string[]): Search =>
	typed.trim().length > 2 ? oneOr(codes, 'found') : {kind: 'several', codes};

/** Looks for a country by its 2 or 3 letters, by any of its names or the beginning of one, or by one that is not typed right. */
export const lookUp = (typed: string, world: World): {readonly codes: readonly string[]; readonly search: Search} => {
	const names = namesIn(world);
	const whole = exact(typed, world);
	const {begun, within} = startingWith(typed, names);
	const codes = [...new Set([...whole, ...begun, ...within])];
	if (whole.length > 0) return {codes, search: oneOr(whole, 'found')};
	if (begun.length > 0) return {codes, search: begunBy(typed, codes)};
	const near = slippedNames(countryWords(typed), names);
	// "Guayana" may be Guyana, or what French Guiana is called in another language.
	const either = [...new Set([...near, ...within])];
	if (near.length === 0 && within.length > 0) return {codes, search: begunBy(typed, codes)};
	return {codes: either, search: oneOr(either, 'slip')};
};

export const searchCountry = (typed: string, world: World): Search => {
	const whole = exact(typed, world);
	return whole.length > 0 ? oneOr(whole, 'found') : lookUp(typed, world).search;
};

/** The countries that what was typed so far could become, the best match first. */
export const findCountries = (typed: string, world: World): readonly string[] => lookUp(typed, world).codes;
