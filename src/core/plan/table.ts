import {harmlessLine} from '../harmless.ts';
import {type Line, wordsFrom} from './line.ts';
import {isFill} from './marks.ts';
import {here, openPart, type Reading, textPart} from './reading.ts';
import type {Span} from './source.ts';

const delimiters = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether a line with `|` in it is the head of a table: the next one says so. */
export const isTableHead = (next: string): boolean => next.includes('|') && next.includes('-') && delimiters.test(next);

const severalCells = /^[ \t]*\|.*(?<!\\)\|[ \t]*\S/;

/** Whether a line begins like a row and has several cells: in a table it is no heading, whatever its words. */
export const hasSeveralCells = (line: string): boolean => severalCells.test(line);

/** A cell with something in it, where in the row its words stand, and in which column. */
export type Cell = Span & {readonly text: string; readonly column: number};

/** The cells of a table row that have something in them. */
export const cellsIn = (row: string): readonly Cell[] => {
	let next = 0;
	return row.split(/(?<!\\)\|/).flatMap((cell, column) => {
		const start = next;
		next += cell.length + 1;
		const text = cell.replaceAll('\\|', '|').trim();
		if (text === '' || isFill(text)) return [];
		const from = start + cell.length - cell.trimStart().length;
		return [{text, from, to: from + cell.trim().length, column}];
	});
};

/** Where the first cell of a row begins, after the mark that may stand before it. */
export const startOf = (row: string): number => /^[ \t]*\|?/.exec(row)?.[0].length ?? 0;

const cellsOf = (row: string): readonly string[] => cellsIn(row).map(({text}) => text);

/** A row of a table as an entry, its cells one after the other. */
export const takeRow = (reading: Reading, line: Line): void => {
	const cells = cellsOf(line.shown);
	if (cells.length === 0) return;
	const start = startOf(line.shown);
	const text = line.shown.slice(start).replace(/(?<!\\)\|[ \t]*$/, '');
	textPart(reading).entries.push({
		text: cells.join(', '),
		words: wordsFrom(reading, line, start, text),
		lines: {from: line.from, to: line.next},
		mark: '',
		indent: 0,
		kind: 'row',
	});
};

/** The head of a table names what is in it; it is shown as a heading of the same section. */
export const takeTableHead = (reading: Reading, line: Line, below: Line): void => {
	const {section = null} = here(reading) ?? {};
	const heading = harmlessLine(cellsOf(line.shown).join(', '));
	openPart(reading, {
		section,
		isSectionsOwn: false,
		heading: heading === '' ? null : heading,
		style: null,
		lines: {from: line.from, to: below.next},
	});
};
