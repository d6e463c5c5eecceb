import {harmlessLine} from '../harmless.ts';
import {isBlank} from './blank.ts';
import {isNumberAlone} from './details.ts';
import {type SectionId, sectionOf} from './headings.ts';
import {type Line, lineAt, wordsFrom} from './line.ts';
import {here, openPart, type Reading} from './reading.ts';
import {type Cell, cellsAt, startOf} from './table.ts';

/** The rows of a table under its head. */
const rowsBelow = (reading: Reading, head: Line): readonly (readonly Cell[])[] => {
	const rows: (readonly Cell[])[] = [];
	for (let at = head.at + 2; at < reading.count; at++) {
		const line = lineAt(reading, at);
		reading.lookedTo = at;
		if (line.isHidden) continue;
		if (isBlank(line.shown) || !line.shown.includes('|')) break;
		rows.push(cellsAt(line));
	}
	return rows;
};

type Column = {readonly heading: string; readonly section: SectionId};

/** The columns of a table, where each is called like a section; null where it is any other table. */
const columnsOf = (reading: Reading, head: Line): readonly Column[] | null => {
	if (here(reading)?.section != null || head.at <= reading.lookedTo) return null;
	const cells = cellsAt(head);
	const columns = cells.flatMap(({text, column}, index): readonly Column[] => {
		const heading = harmlessLine(text);
		const section = sectionOf(heading);
		return column !== index || section === null || section === 'title' ? [] : [{heading, section}];
	});
	if (columns.length < 2 || columns.length < cells.length) return null;
	const isWhole = (row: readonly Cell[]): boolean =>
		// A number alone belongs to who stands beside it: the columns are not to be taken apart.
		row.every(({text, column}) => column < columns.length && !isNumberAlone(text));
	return rowsBelow(reading, head).every(isWhole) ? columns : null;
};

/** Takes the head of a table whose columns are sections: "Warning signs | Coping strategies | People". */
export const takeColumns = (reading: Reading, head: Line, below: Line): boolean => {
	const columns = columnsOf(reading, head);
	if (columns === null) return false;
	const lines = {from: head.from, to: below.next};
	reading.columns = columns.map(column => openPart(reading, {...column, isSectionsOwn: true, style: null, lines}));
	return true;
};

/** Each cell of a row as an entry of its column. It has no line of its own: taken out, the row stays. */
export const takeCells = (reading: Reading, line: Line): void => {
	const start = startOf(line.shown);
	for (const {text, from, to, column} of cellsAt(line)) {
		const words = wordsFrom(reading, line, start + from, line.shown.slice(start + from, start + to));
		const part = reading.columns[column] ?? reading.columns.at(-1);
		part?.entries.push({text, words, lines: words, mark: '', indent: 0, kind: 'row'});
	}
};

/** What comes after such a table stands where the table does, and not in its last column. */
export const leaveColumns = (reading: Reading, {from}: Line): void => {
	if (reading.columns.length === 0) return;
	openPart(reading, {section: null, isSectionsOwn: false, heading: null, style: null, lines: {from, to: from}});
};
