import {harmlessLine} from '../harmless.ts';
import {isFill} from './marks.ts';
import {here, type Line, openPart, type Reading, textPart, wordsFrom} from './reading.ts';

const delimiters = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether a line with `|` in it is the head of a table: the next one says so. */
export const isTableHead = (next: string): boolean => next.includes('|') && next.includes('-') && delimiters.test(next);

/** The cells of a table row that have something in them. */
const cellsOf = (row: string): readonly string[] =>
	row
		.split(/(?<!\\)\|/)
		.map(cell => cell.replaceAll('\\|', '|').trim())
		.filter(cell => cell !== '' && !isFill(cell));

/** A row of a table as an entry, its cells one after the other. */
export const takeRow = (reading: Reading, line: Line): void => {
	const cells = cellsOf(line.shown);
	if (cells.length === 0) return;
	const start = /^[ \t]*\|?/.exec(line.shown)?.[0].length ?? 0;
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
	reading.isInTable = true;
};
