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

/** The cells of a line of a table. */
export const cellsAt = ({shown}: Line): readonly Cell[] => cellsIn(shown.slice(startOf(shown)));

const sayingWhich =
	/^(?:(?:mobile|cell|home|work|office|landline|text|sms|whatsapp|call|fax|post|zip|pin)(?: ?code)?|mob|plz|room|flat)(?= ?(?:phone|number|no|nr|#)?[.:]?$)/i;

/** What a column of digits is called says what they are: "Text" before a number, "Postcode" before what is none. */
const labelFor = (heads: readonly Cell[], {text, column}: Cell): string => {
	const head = heads.find(each => each.column === column)?.text ?? '';
	return /^[+(]?\d/.test(text) ? (sayingWhich.exec(head)?.[0] ?? '') : '';
};

const labelled = (label: string, text: string): string => (label === '' ? text : `${label} ${text}`);

/** A row of a table as an entry, its cells one after the other. */
export const takeRow = (reading: Reading, line: Line): void => {
	const cells = cellsAt(line);
	if (cells.length === 0) return;
	const start = startOf(line.shown);
	const text = line.shown.slice(start).replace(/(?<!\\)\|[ \t]*$/, '');
	const labels = cells.map(cell => labelFor(reading.heads, cell));
	textPart(reading).entries.push({
		text: cells.map((cell, index) => labelled(labels[index] ?? '', cell.text)).join(', '),
		labels,
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
	const heading = harmlessLine(
		cellsAt(line)
			.map(({text}) => text)
			.join(', '),
	);
	openPart(reading, {
		section,
		isSectionsOwn: false,
		heading: heading === '' ? null : heading,
		style: null,
		lines: {from: line.from, to: below.next},
	});
	reading.heads = cellsAt(line);
};
