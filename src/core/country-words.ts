import {patternFor} from './western.ts';

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
};

/** Words that are left out as often as they are said. */
const small: ReadonlySet<string> = new Set(['the', 'and', 'of']);

/** Words that are written short. Those that turn one country into another are never left out. */
const short: Readonly<Record<string, string>> = {
	st: 'saint',
	dem: 'democratic',
	rep: 'republic',
	nth: 'north',
	sth: 'south',
};

/** One letter for one of them, at either end of a name: “N. Korea”, “Korea (N)”. */
const directions: Readonly<Record<string, string>> = {n: 'north', s: 'south', e: 'east', w: 'west'};

const inFull = (word: string, index: number, all: readonly string[]): string => {
	const isEnd = all.length > 1 && (index === 0 || index === all.length - 1);
	return (isEnd ? directions[word] : undefined) ?? short[word] ?? word;
};

// The accents of Latin, Greek and Cyrillic letters, and the points of Hebrew and Arabic; elsewhere a mark is a letter.
const accents = patternFor(String.raw`[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]|\p{Cf}`, 'gu');
const direction = patternFor(String.raw`^([nsew])\.(?=\p{L}{3})`, 'u');
const noWords = patternFor(String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu');

/** The words of a name as they are compared: without case, accents, dots and dashes, and those written short in full. */
export const countryWords = (name: string): readonly string[] => {
	const apart = name.normalize('NFKD');
	const plain = apart
		.replaceAll(accents(apart), '')
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[øłđðßæıə]/g, letter => letters[letter] ?? letter);
	const all = plain
		.replace(direction(plain), '$1 ')
		.replaceAll(/['’ʻ‘`´.]/g, '')
		.replaceAll(noWords(plain), ' ')
		.split(' ')
		.filter(word => word !== '');
	const said = all.filter(word => !small.has(word));
	return (said.length > 0 ? said : all).map(inFull);
};

/** The same name with or without spaces is one. */
export const joined = (words: readonly string[]): string => words.join('');

/** And so it is in another order: “Korea, North”. */
export const areSameWords = (some: readonly string[], others: readonly string[]): boolean =>
	some.length > 1 && some.length === others.length && joined(some.toSorted()) === joined(others.toSorted());
