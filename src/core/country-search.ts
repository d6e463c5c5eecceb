import type {World} from './country.ts';
import {slipsBetween} from './nearness.ts';

/** Letters that are no other letter with a mark, as they are typed without them. */
const letters: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ß: 'ss',
	æ: 'ae',
	ı: 'i',
	ə: 'e',
	ʻ: "'",
	'’': "'",
};

/** Without case, accents and dots; `&` and `St` as they are said. */
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{Mark}/gu, '')
		.toLowerCase()
		.replaceAll(/[øłđðßæıəʻ’]/g, letter => letters[letter] ?? letter)
		.replaceAll('.', '')
		.replaceAll('&', ' and ')
		.replaceAll(/\bst(?= )/g, 'saint')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** `others`: how many of the names, the last ones, are not its own. */
type Named = {readonly code: string; readonly names: readonly string[]; readonly others: number};

/** What each country is called: in English, in its own languages, and by those who call it something else. */
const namesIn = ({countries, ownNames, alsoCalled}: World): readonly Named[] =>
	Object.entries(countries).map(([code, name]) => ({
		code,
		names: [name, ...(ownNames[code] ?? []), ...(alsoCalled[code] ?? [])].map(plain),
		others: alsoCalled[code]?.length ?? 0,
	}));

const isExact = ({code, names}: Named, wanted: string, {alpha3}: World): boolean =>
	code.toLowerCase() === wanted || alpha3[code]?.toLowerCase() === wanted || names.includes(wanted);

const hasWord = (name: string, wanted: string): boolean => name.split(/[ (]+/).some(word => word.startsWith(wanted));

/** How many slips may be made in a word before it could be any other. */
const slipsIn = (wanted: string): number => (wanted.length < 5 ? 0 : wanted.length < 8 ? 1 : 2);

/** The beginnings of a name that are about as long as what was typed of it. */
const beginnings = (name: string, length: number): readonly string[] =>
	[length - 1, length, length + 1].map(each => name.slice(0, each));

/** The countries with the nearest names, or beginnings of names, one slip more than the best of them allowed for. */
const nearest = (all: readonly Named[], wanted: string, most: number, whole: boolean): readonly Named[] => {
	const fewest = (names: readonly string[]): number => {
		const compared = whole ? names : names.flatMap(name => beginnings(name, wanted.length));
		return Math.min(...compared.map(each => slipsBetween(wanted, each, most)));
	};
	const found = all.map(named => ({named, slips: fewest(named.names)})).filter(({slips}) => slips <= most);
	const best = Math.min(...found.map(({slips}) => slips));
	return found
		.filter(({slips}) => slips <= best + 1)
		.toSorted((a, b) => a.slips - b.slips)
		.map(({named}) => named);
};

/**
 * What is meant by what was typed. `slip`: it was not typed right, and there is one that it is near to and no other
 * nearly so. `several` could be meant, or are the nearest to what is no country.
 */
export type Search =
	| {readonly kind: 'found' | 'slip'; readonly code: string}
	| {readonly kind: 'several'; readonly codes: readonly string[]}
	| {readonly kind: 'none'};

const several = (found: readonly Named[]): Search =>
	found.length === 0 ? {kind: 'none'} : {kind: 'several', codes: found.map(({code}) => code)};

const oneOr = (found: readonly Named[], kind: 'found' | 'slip'): Search => {
	const [first] = found;
	return first !== undefined && found.length === 1 ? {kind, code: first.code} : several(found);
};

/** Looks for a country by its 2 or 3 letters, by any of its names or the beginning of one, or by one that is not typed right. */
export const searchCountry = (typed: string, world: World): Search => {
	const wanted = plain(typed);
	if (wanted === '') return {kind: 'none'};
	const code = wanted.toUpperCase();
	if (Object.hasOwn(world.countries, code)) return {kind: 'found', code};
	const all = namesIn(world);
	const exact = all.filter(named => isExact(named, wanted, world));
	if (exact.length > 0) return oneOr(exact, 'found');
	const begun = startingWith(all, wanted);
	if (begun.length > 0) return oneOr(begun, 'found');
	const most = slipsIn(wanted);
	const near = nearest(all, wanted, most, true);
	if (most > 0 && near.length > 0) {
		// One more slip, and it could be another one as well.
		const also = nearest(all, wanted, most + 1, true);
		return oneOr(also, 'slip');
	}
	if (wanted.length < 3) return {kind: 'none'};
	const further = nearest(all, wanted, most + 1, true);
	return several(further.length > 0 ? further : nearest(all, wanted, most, false));
};

/** Names that begin with what was typed come before those with a word that does. */
const startingWith = (all: readonly Named[], wanted: string): readonly Named[] => {
	const begins = all.filter(({names}) => names.some(name => name.startsWith(wanted)));
	const within = all.filter(({names, others}) =>
		names.slice(0, names.length - others).some(name => hasWord(name, wanted)),
	);
	return [...new Set([...begins, ...within])];
};

/** The countries that what was typed so far could become, the best match first. */
export const findCountries = (typed: string, world: World): readonly string[] => {
	const wanted = plain(typed);
	if (wanted === '') return [];
	const all = namesIn(world);
	const exact = all.filter(named => isExact(named, wanted, world));
	const found = [...new Set([...exact, ...startingWith(all, wanted)])];
	if (found.length > 0) return found.map(({code}) => code);
	const search = searchCountry(typed, world);
	const meant = search.kind === 'several' ? search.codes : search.kind === 'none' ? [] : [search.code];
	const most = Math.max(1, slipsIn(wanted));
	const near = wanted.length < 4 ? [] : nearest(all, wanted, most, false).map(({code}) => code);
	return [...new Set([...meant, ...near])];
};

/** The one country meant, or null when there is none or it could be several. */
export const findCountry = (typed: string, world: World): string | null => {
	const search = searchCountry(typed, world);
	return search.kind === 'found' || search.kind === 'slip' ? search.code : null;
};
