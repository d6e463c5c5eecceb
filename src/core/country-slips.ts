import type {Name, Named, Names} from './country-names.ts';
import {joined} from './country-words.ts';
import {couldBeNear, lettersIn, slipsBetween} from './nearness.ts';

/** How many slips may be made in so many letters before it could be anything. */
const slipsIn = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);

/** In one of several words: even one of three letters may be meant. */
const inOneOfSome = ({length}: string): number => (length === 3 ? 1 : slipsIn(length));

const never = Number.POSITIVE_INFINITY;

/**
 * How many slips lie between what was typed and a name, word by word. No word is dropped or added, and one that is right
 * for some country is never taken for another: North Korea is no slip of South Korea.
 */
const slipsTo = (typed: readonly string[], name: readonly string[], most: number, {known}: Names): number => {
	if (typed.length === 1 && name.length > 1) return slipsBetween(joined(typed), joined(name), most);
	if (typed.length !== name.length) return never;
	let sum = 0;
	for (const [index, word] of typed.entries()) {
		const meant = name[index] ?? '';
		if (word === meant) continue;
		if (known.has(word)) return never;
		const slips = slipsBetween(word, meant, most);
		sum += slips;
		if (sum > most || (typed.length > 1 && slips > inOneOfSome(word))) return never;
	}
	return sum;
};

/** A name in another language counts as one slip further: there are thousands. */
const further = 1;

type Near = {readonly code: string; readonly slips: number; readonly likely: number};

const nearOf = ({code, own, called, abroad}: Named, typed: readonly string[], most: number, names: Names): Near => {
	const letters = lettersIn(joined(typed));
	const counted = (some: readonly Name[], more: number) =>
		some
			.filter(({joined: whole}) => couldBeNear(whole, letters, most - more))
			.map(({words}) => ({
				slips: slipsTo(typed, words, most - more, names) + more,
				// Hardly anybody slips at the first letter, but many names differ by nothing else.
				isLikely: words[0]?.[0] === typed[0]?.[0],
			}));
	const all = [...counted(own, 0), ...counted(called, 0), ...counted(abroad, further)];
	const fewest = (some: typeof all): number => Math.min(...some.map(({slips}) => slips));
	return {code, slips: fewest(all), likely: fewest(all.filter(({isLikely}) => isLikely))};
};

/** The beginnings of a word that are about as long as what was typed of it. */
const beginnings = (word: string, {length}: string): readonly string[] =>
	[length - 1, length, length + 1].map(each => word.slice(0, each));

/** The countries whose own names begin about as what was typed does. */
const slippedBeginnings = (typed: readonly string[], names: Names): readonly string[] => {
	const last = typed.at(-1) ?? '';
	if (last.length < 3 || joined(typed).length < 5) return [];
	const isNear = ({words}: Name): boolean => {
		const begun = words[typed.length - 1];
		if (begun === undefined || words[0]?.[0] !== typed[0]?.[0]) return false;
		const before = words.slice(0, typed.length - 1);
		return beginnings(begun, last).some(each => slipsTo(typed, [...before, each], 1, names) <= 1);
	};
	return names.countries.filter(({own}) => own.some(isNear)).map(({code}) => code);
};

/**
 * The countries with a name that is a slip or two from what was typed, and those with one that is hardly further, the
 * likely ones first: which one is meant is clear only where there is one.
 */
export const slippedNames = (typed: readonly string[], names: Names): readonly string[] => {
	const may = slipsIn(joined(typed).length);
	if (may === 0) return [];
	const near = names.countries.map(named => nearOf(named, typed, may + 1, names));
	const best = Math.min(...near.map(({likely}) => likely));
	// Near to a name of which the first letter is another, it is no beginning of one that is further.
	if (best > may) return near.some(({slips}) => slips <= may) ? [] : slippedBeginnings(typed, names);
	return near
		.filter(({slips}) => slips <= best + 1)
		.toSorted((a, b) => Math.min(a.likely, best + 2) - Math.min(b.likely, best + 2) || a.slips - b.slips)
		.map(({code}) => code);
};
