import {harmlessLine} from '../harmless.ts';
import {isBlank, trimmedSpan} from './blank.ts';
import {isUnfilled, mayBeForm} from './form.ts';
import type {Around} from './heading.ts';
import {headingAt} from './heading-lines.ts';
import {type SectionId, sectionIds} from './headings.ts';
import {type Line, lineAt} from './line.ts';
import {listed} from './listed.ts';
import {fenceOf, isMarkup} from './marks.ts';
import type {Entry, Part, Plan} from './plan.ts';
import {begin, here, type Open, type Reading} from './reading.ts';
import {hasSeveralCells, isTableHead, takeRow, takeTableHead} from './table.ts';
import {leaveColumns, takeCells, takeColumns} from './table-columns.ts';
import {takeBehind, takeEntry} from './take-entry.ts';
import {takeHeading} from './take-heading.ts';

/** Where code begins, finds where it ends. Code that is never closed is taken for none. */
const enterCode = (reading: Reading, line: Line): void => {
	const mark = line.at > reading.codeTo ? fenceOf(line.shown) : null;
	if (mark === null) return;
	let at = line.at + 1;
	while (at < reading.count && fenceOf(lineAt(reading, at).shown) !== mark) at++;
	reading.codeTo = at < reading.count ? at : -1;
};

/** What a line of cells is: a row of the table we are in, or the head of one. */
const inTable = ({isInTable}: Reading, {line, below}: Around): 'row' | 'head' | null => {
	if (!line.includes('|')) return null;
	if (isInTable) return 'row';
	return isTableHead(below(1)) ? 'head' : null;
};

const takeInTable = (reading: Reading, line: Line, kind: 'row' | 'head'): number => {
	if (kind === 'row') {
		const takeCellsOf = reading.columns.length > 0 ? takeCells : takeRow;
		takeCellsOf(reading, line);
		return 1;
	}
	const below = lineAt(reading, line.at + 1);
	if (!takeColumns(reading, line, below)) takeTableHead(reading, line, below);
	reading.isInTable = true;
	return 2;
};

/** Takes a line and says how many lines that were. */
const take = (reading: Reading, line: Line): number => {
	const around: Around = {
		line: line.shown,
		mark: line.mark,
		below: lines => lineAt(reading, line.at + lines).shown,
		isAfterBlank: reading.isAfterBlank,
		isUnderHeading: here(reading)?.entries.length === 0,
		above: here(reading)?.style?.kind ?? null,
		styles: reading.styles,
	};
	const kind = inTable(reading, around);
	if (kind !== 'row') leaveColumns(reading, line);
	if (mayBeForm(line.shown) && isUnfilled(line.shown.slice(line.mark?.words ?? 0))) return 1;
	enterCode(reading, line);
	const isCells = kind !== null && hasSeveralCells(line.shown);
	const heading = isCells ? null : headingAt(around, here(reading)?.section != null);
	if (heading !== null && (heading.section !== null || line.at > reading.codeTo)) {
		takeHeading(reading, heading, line);
		if (heading.wordsAt !== undefined) takeBehind(reading, line, heading.wordsAt);
		return heading.lines;
	}
	if (kind !== null) return takeInTable(reading, line, kind);
	if (!isMarkup(line.shown)) {
		reading.isInTable = false;
		takeEntry(reading, line);
	}
	return 1;
};

const withoutEdges = (text: string): string => {
	const {from, to} = trimmedSpan(text);
	return text.slice(from, to);
};

/** Words as one harmless line; a comment's marks after a backslash are only characters. */
const clean = (text: string): string =>
	withoutEdges(harmlessLine(text.includes('\\') ? text.replaceAll('\\<!--', '<!--').replaceAll('--\\>', '-->') : text));

/** No more lines go on with an entry. It stays the same one: a long plan has very many. */
const close = (entry: Open): Entry => {
	entry.text = clean(entry.text);
	return entry;
};

const sectionsIn = (parts: readonly Part[]): Plan['sections'] => {
	const sections = Object.fromEntries(sectionIds.map(id => [id, [] as string[]])) as Record<SectionId, string[]>;
	for (const part of parts) {
		if (part.section !== null) for (const text of listed(part)) sections[part.section].push(text);
	}
	return sections;
};

/**
 * Reads any text as a plan: there is no such thing as a broken one (design section 5). One walk over its lines, so that
 * the longest and oddest text is read as fast as an ordinary one. Headings are matched loosely; what stands under none
 * we know is kept beside the sections.
 */
const readWhole = (source: string): Plan => {
	const reading = begin(source);
	for (let at = 0; at < reading.count; ) {
		const line = lineAt(reading, at);
		const isEmpty = !line.isHidden && isBlank(line.shown);
		if (isEmpty) reading.isInTable = false;
		at += isEmpty || line.isHidden ? 1 : take(reading, line);
		if (!line.isHidden) reading.isAfterBlank = isEmpty;
	}
	const parts = reading.parts.map(part => ({...part, entries: part.entries.map(close)}));
	return {source, parts, sections: sectionsIn(parts)};
};

let last: Plan | null = null;

/** A text read as a plan. The last one is kept: what is to be edited was just read, and what was written is read again. */
export const readPlan = (source: string): Plan => {
	if (last?.source !== source) last = readWhole(source);
	return last;
};
