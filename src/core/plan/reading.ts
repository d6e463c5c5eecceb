import {type HeadingStyle, knownStyle} from './heading-lines.ts';
import type {Mark} from './marks.ts';
import type {Entry, Part, Slot} from './plan.ts';
import {hiddenByLine, hiddenIn, linesOf, type SourceLine, type Span, visible} from './source.ts';

export type Line = SourceLine & {
	/** What is to be seen of it, and the offset of a character of that in the source. */
	readonly shown: string;
	readonly isHidden: boolean;
};

/** An entry while more lines may still go on with it. */
export type Open = {pieces: string[]; words: Span; lines: Span; mark: Mark | null; kind: Entry['kind']};
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

const readLine = (source: string, line: SourceLine, hidden: readonly Span[]): Line => {
	const shown = hidden.length === 0 ? source.slice(line.from, line.to) : visible(source, line, hidden);
	const {from, to, next} = line;
	return {from, to, next, shown, isHidden: hidden.length > 0 && shown.trim() === ''};
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
	const space = text.length - text.trimStart().length;
	const from = index + space;
	const to = from + text.trim().length;
	if (hidden.length === 0) return {from: line.from + from, to: line.from + to};
	return {
		from: offsetAt(line, hidden, from),
		to: to === from ? offsetAt(line, hidden, from) : offsetAt(line, hidden, to - 1) + 1,
	};
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
