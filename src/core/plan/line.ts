import {isBlank, trimmedSpan} from './blank.ts';
import {columnsBefore, type Mark, markOf} from './marks.ts';
import type {Reading} from './reading.ts';
import {type Span, visible} from './source.ts';

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

/** So many lines are kept: this one and the three below. */
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
