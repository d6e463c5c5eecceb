import {ownContacts} from '../core/contact-blocks.ts';
import {countryIn} from '../core/helplines.ts';
import type {Known} from '../core/known.ts';
import {countryInSentence, countryName, directoryBlocks, emergencyBlocks, linesBlocks} from '../core/line-blocks.ts';
import type {Block} from '../core/screen.ts';
import {fill, type Words} from '../core/words.ts';
import {blocksAsText} from '../plain/transcript.ts';

const text = (sentence: string): Block => ({kind: 'text', text: sentence});
const page = (blocks: readonly Block[]): string => `${blocksAsText(blocks)}\n`;

/** The window that is printed in; null where it is none. */
export type Window = {readonly columns: number; readonly rows: number} | null;

/** Rows that a command and the prompt after it take. */
const besidePage = 2;

const fits = (printed: string, {columns, rows}: NonNullable<Window>): boolean =>
	printed.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), -1) <=
	rows - besidePage;

/** A page of help. What of it is in sight in a window is its end: where the number to call has gone off the top, it is there again. */
export const pageInWindow = (blocks: readonly Block[], known: Known, words: Words, window: Window): string => {
	const printed = page(blocks);
	return window === null || fits(printed, window) ? printed : page([...blocks, ...emergencyBlocks(known, words, true)]);
};

/** `cope help`: who to call now, and nothing else. Also what is shown first when anything breaks. */
export const helpPage = (known: Known, words: Words, window: Window = null): string => {
	const blocks = [
		text(words.helplines.help),
		...emergencyBlocks(known, words),
		...linesBlocks(known, words, 0, 2),
		...ownContacts(known, 'people', words),
		text(guessInPrint(known, words)),
		text(words.helplines.thisIsAProgram),
	];
	return pageInWindow(blocks, known, words, window);
};

/** Which country it is for, and how to see more; on paper there is no key to press. */
export const guessInPrint = (known: Known, words: Words): string => {
	const {code, isGuess} = known.whereabouts;
	if (code === null) return words.helplines.unknownInPrint;
	const country = countryInSentence(known, code);
	return fill(isGuess ? words.helplines.guessInPrint : words.helplines.moreInPrint, {country});
};

const countryBlocks = (known: Known, words: Words, code: string): readonly Block[] => {
	const here: Known = {...known, whereabouts: {code, isGuess: false, other: null}};
	const emergency =
		countryIn(known.helplines, code) === null ? [text(words.helplines.emergencyInPrint)] : emergencyBlocks(here, words);
	return [
		text(fill(words.helplines.listTitle, {country: countryInSentence(known, code)})),
		...emergency,
		...linesBlocks(here, words),
	];
};

const provenance = (known: Known, words: Words): readonly Block[] => [
	text(fill(words.helplines.compared, {date: known.helplines.generated})),
];

/** `cope helplines [COUNTRY]`: every line of one country. */
export const countryPage = (known: Known, words: Words, code: string | null, isNamed: boolean): string => {
	if (code === null)
		return page([
			text(words.helplines.emergencyInPrint),
			text(words.helplines.unknownInPrint),
			...directoryBlocks(known, words),
		]);
	const guess = known.whereabouts.isGuess && !isNamed ? [text(guessInPrint(known, words))] : [];
	return page([...countryBlocks(known, words, code), ...guess, ...provenance(known, words)]);
};

/** `cope helplines --all`: every country, by name. */
export const allPage = (known: Known, words: Words): string => {
	const codes = Object.keys(known.helplines.countries).toSorted((a, b) =>
		countryName(known, a).localeCompare(countryName(known, b), 'en'),
	);
	return `${[
		page([text(words.helplines.allTitle)]),
		...codes.map(code => page(countryBlocks(known, words, code))),
		page([...directoryBlocks(known, words), ...provenance(known, words)]),
	].join('\n')}`;
};

/** `cope helplines --json`: the data itself with its sources; notes to editors stay out, they can hold wrong numbers. */
export const helplinesJson = (known: Known, code: string | null): string => {
	const {generated, countries, directories} = known.helplines;
	const chosen =
		code === null ? countries : Object.fromEntries(Object.entries(countries).filter(([each]) => each === code));
	const withoutNotes = (key: string, value: unknown): unknown => (key === 'editor_note' ? undefined : value);
	return `${JSON.stringify({generated, countries: chosen, directories}, withoutNotes, 2)}\n`;
};
