import {patternFor} from '../western.ts';
import type {HeadingStyle} from './heading.ts';
import {knownStyle} from './heading-lines.ts';
import type {Run} from './in-turn.ts';
import type {Line} from './line.ts';
import type {Entry, Part, Slot} from './plan.ts';
import {hiddenByLine, hiddenIn, type Lines, linesOf, type Span} from './source.ts';
import type {Cell} from './table.ts';

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
	/** What the columns of the table we are in are called. */
	heads: readonly Cell[];
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

export const openPart = (reading: Reading, part: Omit<OpenPart, 'entries' | 'slots'>): OpenPart => {
	const open: OpenPart = {...part, entries: [], slots: []};
	reading.parts.push(open);
	reading.isInTable = false;
	reading.columns = [];
	reading.heads = [];
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
		heads: [],
		lookedTo: -1,
		codeTo: -1,
		run: null,
		recent: [],
	};
};
