import {isBlank, trimmedSpan} from './blank.ts';
import {type HeadingStyle, knownStyle} from './heading-lines.ts';
import type {Entry, Part, Slot} from './plan.ts';
import {hiddenByLine, hiddenIn, linesOf, type SourceLine, type Span, visible} from './source.ts';

export type Line = SourceLine & {
	/** What is to be seen of it, after the marks of a quotation, and those marks. */
	readonly shown: string;
	readonly quote: string;
	readonly isHidden: boolean;
};

/** An entry while more lines may still go on with it. */
export type Open = {
	readonly pieces: string[];
	words: Span;
	lines: Span;
	readonly mark: string;
	/** Columns of white space before its first line. */
	readonly indent: number;
	readonly kind: Entry['kind'];
};

export type OpenPart = Omit<Part, 'entries' | 'slots'> & {readonly entries: Open[]; readonly slots: Slot[]};

export type Reading = {
	readonly lines: readonly Line[];
	readonly hidden: (line: number) => readonly Span[];
	readonly source: string;
	readonly styles: ReadonlySet<HeadingStyle['kind']>;
	readonly parts: OpenPart[];
	/** The level of the heading that named the section we are in. */
	level: number;
	isAfterBlank: boolean;
	isInTable: boolean;
};

const quoteMarks = /^[ \t]*>(?:[ \t]?>)*[ \t]?/;

const readLine = (source: string, {from, to, next}: SourceLine, hidden: readonly Span[]): Line => {
	const text = hidden.length === 0 ? source.slice(from, to) : visible(source, {from, to}, hidden);
	const quote = quoteMarks.exec(text)?.[0] ?? '';
	const shown = quote === '' ? text : text.slice(quote.length);
	return {from, to, next, shown, quote, isHidden: hidden.length > 0 && isBlank(shown)};
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
export const wordsFrom = (reading: Reading, at: number, index: number, text: string): Span => {
	const line = reading.lines[at];
	if (line === undefined) return {from: 0, to: 0};
	const hidden = reading.hidden(at);
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
	return open;
};

/** The part that is open. */
export const here = ({parts}: Reading): OpenPart | undefined => parts.at(-1);

/** The part that is open, or the one at the start of a text. */
export const textPart = (reading: Reading): OpenPart =>
	here(reading) ??
	openPart(reading, {section: null, isSectionsOwn: false, heading: null, style: null, lines: {from: 0, to: 0}});

// Only a line that begins like one of those is looked at closer.
const mayHaveStyle = /^ *[*_\p{Lu}]/u;

const stylesIn = (lines: readonly Line[]): ReadonlySet<HeadingStyle['kind']> =>
	new Set(lines.flatMap(({shown}) => (mayHaveStyle.test(shown) ? (knownStyle(shown) ?? []) : [])));

/** The lines of a text, and nothing taken of them yet. */
export const begin = (source: string): Reading => {
	const all = linesOf(source);
	const hidden = hiddenByLine(all, hiddenIn(source));
	const lines = all.map((line, at) => readLine(source, line, hidden(at)));
	return {
		source,
		lines,
		hidden,
		styles: stylesIn(lines),
		parts: [],
		level: 0,
		isAfterBlank: true,
		isInTable: false,
	};
};
