import {ownContacts} from '../core/contact-blocks.ts';
import {toldCountry} from '../core/country.ts';
import {countryInSentence, countryName} from '../core/country-name.ts';
import {emergencyBlocks} from '../core/emergency-blocks.ts';
import {countryIn} from '../core/helplines.ts';
import type {Known} from '../core/known.ts';
import {
	comparedBlocks,
	countriesInSentence,
	directoryBlocks,
	firstLinesBlocks,
	linesBlocks,
	unlistedBlocks,
} from '../core/line-blocks.ts';
import {comparedText} from '../core/provenance.ts';
import type {Block} from '../core/screen.ts';
import {countriesOf} from '../core/whereabouts.ts';
import {fill, type Words} from '../core/words.ts';
import {blocksAsText} from '../plain/transcript.ts';

const text = (sentence: string): Block => ({kind: 'text', text: sentence});

/** The country that was asked for; `slip`: it was not typed right. */
export type Meant = {readonly typed: string; readonly code: string; readonly kind: 'found' | 'slip'};
/** The window that is printed in; null where it is none. */
export type Window = {readonly columns: number; readonly rows: number} | null;

const page = (blocks: readonly Block[], window: Window = null): string => `${blocksAsText(blocks, window?.columns)}\n`;

/** Rows that a command and the prompt after it take. */
const besidePage = 2;

const fits = (printed: string, {columns, rows}: NonNullable<Window>): boolean =>
	printed.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), -1) <=
	rows - besidePage;

/** A page of help. What of it is in sight in a window is its end: where the number to call has gone off the top, it is there again. */
export const pageInWindow = (blocks: readonly Block[], known: Known, words: Words, window: Window): string => {
	const printed = page(blocks, window);
	if (window === null || fits(printed, window)) return printed;
	return page([...blocks, ...emergencyBlocks(known, words, 'main')], window);
};

/** `cope help`: who to call now, and nothing else. Also what is shown first when anything breaks. */
export const helpPage = (known: Known, words: Words, window: Window = null): string => {
	const blocks = [
		text(words.helplines.help),
		...emergencyBlocks(known, words),
		...firstLinesBlocks(known, words),
		...ownContacts(known, words),
		...unlistedBlocks(known, words),
		text(guessInPrint(known, words)),
		...comparedBlocks(known, words),
		text(words.helplines.thisIsAProgram),
	];
	return pageInWindow(blocks, known, words, window);
};

/** Which country it is for, and how to see more; on paper there is no key to press. */
export const guessInPrint = (known: Known, words: Words): string => {
	const country = countriesInSentence(known, words);
	if (country === null) return words.helplines.unknownInPrint;
	return fill(known.whereabouts.isGuess ? words.helplines.guessInPrint : words.helplines.moreInPrint, {country});
};

/** The same, for one country that the person has named. */
const inCountry = (known: Known, code: string): Known => {
	// The numbers in the plan are for where the person is: a line of the same name elsewhere has another.
	const plan: Known['plan'] = countriesOf(known.whereabouts).includes(code) ? known.plan : {kind: 'none'};
	return {...known, plan, whereabouts: {code, isGuess: false, other: null}};
};

/** The lines of one country; `emergency` comes before them. */
const countryBlocks = (
	known: Known,
	words: Words,
	code: string,
	emergency = emergencyBlocks(inCountry(known, code), words),
): readonly Block[] => [
	text(fill(words.helplines.listTitle, {country: countryInSentence(known, code)})),
	...emergency,
	...linesBlocks(inCountry(known, code), words),
];

const slipSaid = ({typed, code}: Meant, known: Known, words: Words): string =>
	fill(words.helplines.isMeant, {country: typed, meant: countryInSentence(known, code)});

/** `cope helplines [COUNTRY]`: every line of one country. */
export const countryPage = (
	known: Known,
	words: Words,
	code: string | null,
	meant: Meant | null,
	window: Window = null,
): string => {
	if (code === null) {
		const {emergencyInPrint, unknownInPrint} = words.helplines;
		return page([text(emergencyInPrint), text(unknownInPrint), ...directoryBlocks(known, words)], window);
	}
	const slip = meant?.kind === 'slip' ? [text(slipSaid(meant, known, words))] : [];
	const isGuess = known.whereabouts.isGuess && meant === null;
	const guess = isGuess ? [text(guessInPrint(known, words))] : [];
	const there: Known = isGuess ? known : {...known, whereabouts: toldCountry(code)};
	const compared = comparedBlocks(there, words);
	// Right under the last line it would be said of that alone.
	const end = guess.length > 0 ? [...guess, ...compared] : compared.map(({tight: _, ...block}) => block);
	// Both emergency numbers come before the lines of either.
	const isKnown = [there.whereabouts.code, there.whereabouts.other].some(
		each => countryIn(known.helplines, each) !== null,
	);
	const emergency = isKnown ? emergencyBlocks(there, words) : [text(words.helplines.emergencyInPrint)];
	const [, other] = countriesOf(there.whereabouts);
	const others = other === undefined ? [] : countryBlocks(known, words, other, []);
	return pageInWindow(
		[...slip, ...countryBlocks(known, words, code, emergency), ...others, ...end],
		there,
		words,
		window,
	);
};

/** Where it is not clear which country is meant: the emergency numbers of those it could be, and lists of lines. */
export const unclearPage = (known: Known, words: Words, codes: readonly string[], window: Window = null): string => {
	const numbers = codes
		.filter(code => countryIn(known.helplines, code) !== null)
		.flatMap(code => emergencyBlocks({...known, whereabouts: {code, isGuess: true, other: null}}, words, 'main'));
	const emergency = numbers.length > 0 ? numbers : [text(words.helplines.emergencyInPrint)];
	return page([...emergency, ...directoryBlocks(known, words)], window);
};

/** `cope helplines --all`: every country, by name, under the letter it begins with. */
export const allPage = (known: Known, words: Words): string => {
	const named = Object.keys(known.helplines.countries)
		.map(code => ({code, name: countryName(known, code)}))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
	const pages = named.map(({code, name}, index) => {
		const letter = name.slice(0, 1);
		const isFirst = named[index - 1]?.name.slice(0, 1) !== letter;
		const title = isFirst ? [text(fill(words.helplines.allLetter, {letter}))] : [];
		return page([...title, ...countryBlocks(known, words, code)]);
	});
	const lines = Object.values(known.helplines.countries).flatMap(each => each.lines);
	const compared = comparedText(lines, known, words);
	const end = [...directoryBlocks(known, words), ...(compared === null ? [] : [text(compared)])];
	return [page([text(words.helplines.allTitle)]), ...pages, page(end)].join('\n');
};
