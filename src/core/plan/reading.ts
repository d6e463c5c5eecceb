import {patternFor} from '../western.ts';
import {isBlank, trimmedSpan} from './blank.ts';
import {type HeadingStyle, knownStyle} from './heading-lines.ts';
import type {Run} from './in-turn.ts';
import {columnsBefore, type Mark, markOf} from './marks.ts';
import type {Entry, Part, Slot} from './plan.ts';
import {hiddenByLine, hiddenIn, type Lines, linesOf, type Span, visible} from './source.ts';

/** A line while it is looked at. */
export type Line = {
	/** Which line it is, from 0. */
	readonly at: number;
	readonly from: number;
	readonly next: number;
	/** What is to be seen of it, after the marks of a quotation, and those marks. */
	readonly shown: string;
	readonly quote: string;
	readonly isHidden: boolean;
	/** The mark of what is to be seen, and the columns of white space before it. */
	readonly mark: Mark | null;
	readonly columns: number;
};

type Changing<T> = {-readonly [K in keyof T]: T[K]};

/** An entry while more lines may still go on with it. */
export type Open = Changing<Entry> & {
	/** Whether what stands under it says more of the same person; known once something does. */
	isOne?: boolean;
};
export type OpenPart = Omit<Part, 'entries' | 'slots'> & {readonly entries: Open[]; readonly slots: Slot[]};

export type Reading = {
	readonly source: string;
	readonly lines: Lines;
	readonly count: number;
	readonly hidden: (line: number) => readonly Span[];
	readonly styles: ReadonlySet<HeadingStyle['kind']>;
	readonly parts: OpenPart[];
	/** The level of the heading that named the section we are in. */
	level: number;
	isAfterBlank: boolean;
	isInTable: boolean;
	/** The parts that the columns of a table are, while we are in one whose columns are sections. */
	columns: readonly OpenPart[];
	/** The last line that was looked at to tell whether they are; each is looked at once, however many heads there are. */
	lookedTo: number;
	/** The line that ends the code we are in; before it only headings we know are headings. */
	codeTo: number;
	/** The lines that were last looked at to tell whether names and numbers take turns in them. */
	run: Run | null;
	/** The lines that were looked at last, each in the place of its number: most are looked at more than once. */
	readonly recent: (Line | undefined)[];
};

/** What is to be seen of a line, with the marks of a quotation before it. */
const visibleAt = ({source, lines, hidden}: Reading, at: number): string => {
	const span = {from: lines.from[at] ?? 0, to: lines.to[at] ?? 0};
	const spans = hidden(at);
	return spans.length === 0 ? source.slice(span.from, span.to) : visible(source, span, spans);
};

const quoteMarks = /^[ \t]*>(?:[ \t]?>)*[ \t]?/;

const lookAt = (reading: Reading, at: number): Line => {
	const text = visibleAt(reading, at);
	const quote = quoteMarks.exec(text)?.[0] ?? '';
	const shown = quote === '' ? text : text.slice(quote.length);
	const [from, next] = [reading.lines.from[at] ?? 0, reading.lines.next[at] ?? 0];
	const isHidden = reading.hidden(at).length > 0 && isBlank(shown);
	return {at, from, next, shown, quote, isHidden, mark: markOf(shown), columns: columnsBefore(shown)};
};

/** So many lines are kept: this one and the two below. */
const kept = 4;

/** The line at `at`; past the end an empty one. */
export const lineAt = (reading: Reading, at: number): Line => {
	const last = reading.recent[at % kept];
	if (last?.at === at) return last;
	const line = lookAt(reading, at);
	reading.recent[at % kept] = line;
	return line;
};

/** The offset in the source of the character at `index` of what is to be seen of a line. */
const offsetAt = (line: Line, hidden: readonly Span[], index: number): number => {
	let at = line.from;
	let left = index;
	for (const span of hidden) {
		if (span.to <= at) continue;
		if (span.from - at > left) break;
		left -= Math.max(0, span.from - at);
		at = span.to;
	}
	return at + left;
};

/** Where the words of a line stand, from the character at `index` of it on, without white space around them. */
export const wordsFrom = (reading: Reading, line: Line, index: number, text: string): Span => {
	const hidden = reading.hidden(line.at);
	const {from: first, to: last} = trimmedSpan(text);
	const start = line.quote.length + index;
	if (hidden.length === 0) return {from: line.from + start + first, to: line.from + start + last};
	const from = offsetAt(line, hidden, start + first);
	return {from, to: first === last ? from : offsetAt(line, hidden, start + last - 1) + 1};
};

export const openPart = (reading: Reading, part: Omit<OpenPart, 'entries' | 'slots'>): OpenPart => {
	const open: OpenPart = {...part, entries: [], slots: []};
	reading.parts.push(open);
	reading.isInTable = false;
	reading.columns = [];
	return open;
};

/** The part that is open. */
export const here = ({parts}: Reading): OpenPart | undefined => parts.at(-1);

/** The part that is open, or the one at the start of a text. */
export const textPart = (reading: Reading): OpenPart =>
	here(reading) ??
	openPart(reading, {section: null, isSectionsOwn: false, heading: null, style: null, lines: {from: 0, to: 0}});

// Only lines that begin like one of those are looked at closer.
const mayHaveStyle = patternFor(String.raw`^ *[*_\p{Lu}].*$`, 'gmu');

const stylesIn = (source: string): ReadonlySet<HeadingStyle['kind']> =>
	new Set(
		Array.from(source.matchAll(mayHaveStyle(source)), ([line]) => knownStyle(line)).filter(style => style !== null),
	);

/** The lines of a text, and nothing taken of them yet. */
export const begin = (source: string): Reading => {
	const lines = linesOf(source);
	return {
		source,
		lines,
		count: lines.from.length,
		hidden: hiddenByLine(lines, hiddenIn(source)),
		styles: stylesIn(source),
		parts: [],
		level: 0,
		isAfterBlank: true,
		isInTable: false,
		columns: [],
		lookedTo: -1,
		codeTo: -1,
		run: null,
		recent: [],
	};
};
