import {graphemeAt, graphemes} from './graphemes.ts';

/** A text and where in it the caret stands: an index, always between two graphemes. */
export type Spot = {readonly text: string; readonly caret: number};

/** Where the caret would go. */
type Where = (spot: Spot) => number;

// Made when first needed: few people move by words.
let segmenter: Intl.Segmenter | undefined;

const wordsOf = (text: string): Intl.Segments => {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	return segmenter.segment(text);
};

/** The nearest index, from this one on, between two graphemes. */
export const settled = (text: string, index: number): number => {
	const {start, end} = graphemeAt(text, index);
	return start === index ? index : end;
};

const before: Where = ({text, caret}) => (caret === 0 ? 0 : graphemeAt(text, caret - 1).start);

const after: Where = ({text, caret}) => graphemeAt(text, caret).end;

const wordBefore: Where = ({text, caret}) => {
	const parts = wordsOf(text);
	let part = parts.containing(caret - 1);
	while (part !== undefined && !part.isWordLike) part = parts.containing(part.index - 1);
	// A letter can belong to a mark before it that is no part of the word.
	return part === undefined ? 0 : graphemeAt(text, part.index).start;
};

const wordAfter: Where = ({text, caret}) => {
	const parts = wordsOf(text);
	let part = parts.containing(caret);
	while (part !== undefined && !part.isWordLike) part = parts.containing(part.index + part.segment.length);
	return part === undefined ? text.length : settled(text, part.index + part.segment.length);
};

const lineStart: Where = ({text, caret}) => text.slice(0, caret).lastIndexOf('\n') + 1;

const lineEnd: Where = ({text, caret}) => {
	const end = text.indexOf('\n', caret);
	return end === -1 ? text.length : end;
};

/** The places in a text that keys lead to, or erase up to. */
export const along = {
	left: before,
	right: after,
	'word-left': wordBefore,
	'word-right': wordAfter,
	'line-start': lineStart,
	'line-end': lineEnd,
	'text-start': () => 0,
	'text-end': ({text}) => text.length,
} as const satisfies Readonly<Record<string, Where>>;

/** How many graphemes of its line are before the caret. */
export const columnOf = (spot: Spot): number => graphemes(spot.text.slice(lineStart(spot), spot.caret)).length;

/** A column of the line that begins here, or its end where it is shorter. */
const inLine = (text: string, start: number, column: number): number =>
	start +
	graphemes(text.slice(start, lineEnd({text, caret: start})))
		.slice(0, column)
		.join('').length;

/** The same column one line up or down; where there is no such line, where the caret is. */
export const across = {
	up: (spot, column) => {
		const start = lineStart(spot);
		return start === 0 ? spot.caret : inLine(spot.text, lineStart({...spot, caret: start - 1}), column);
	},
	down: (spot, column) => {
		const end = lineEnd(spot);
		return end === spot.text.length ? spot.caret : inLine(spot.text, end + 1, column);
	},
} as const satisfies Readonly<Record<string, (spot: Spot, column: number) => number>>;
