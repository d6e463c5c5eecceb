import type {Spot} from '../core/caret.ts';
import {pieces, widthOf} from '../text/width.ts';
import {air, margin, span} from './rows.ts';
import type {Look, Row} from './theme.ts';

/** The rows of a field that are in sight, the caret in them, and whether there would be more with more room. */
type FieldRows = {
	readonly rows: readonly Row[];
	readonly caret: {readonly x: number; readonly y: number};
	readonly isCramped: boolean;
};

/** A row of the text, and where in the text it begins. */
type Line = {readonly text: string; readonly from: number};

/** As many rows of what is written are in sight at once. */
const mostRows = 5;

const cut = (text: string, room: number): readonly Line[] => {
	const lines: Line[] = [];
	let from = 0;
	for (const line of text.split('\n')) {
		for (const piece of pieces(line, room)) {
			lines.push({text: piece, from});
			from += piece.length;
		}
		from++;
	}
	return lines;
};

const lineAt = (lines: readonly Line[], caret: number): number => lines.findLastIndex(({from}) => from <= caret);

/** The text in rows; behind a row that is full to its end the caret has one of its own, where the next letter goes. */
const linesFor = ({text, caret}: Spot, room: number): readonly Line[] => {
	const lines = cut(text, room);
	const at = lineAt(lines, caret);
	const line = lines[at];
	const isBehind = line !== undefined && caret === line.from + line.text.length && widthOf(line.text) >= room;
	return isBehind ? lines.toSpliced(at + 1, 0, {text: '', from: caret}) : lines;
};

/**
 * What is written, cut at the columns there are so that the caret's is exact, in `height` rows around the caret.
 * Text from right to left is turned by the terminal.
 */
export const fieldRows = (field: Spot, look: Look, width: number, height: number): FieldRows => {
	const mark = look.isAscii ? '> ' : '▸ ';
	const indent = widthOf(mark);
	const lines = linesFor(field, width - indent);
	const at = lineAt(lines, field.caret);
	const most = Math.max(1, Math.min(mostRows, height));
	const first = Math.max(0, Math.min(at - Math.floor(most / 2), lines.length - most));
	return {
		rows: lines
			.slice(first, first + most)
			.map(({text}, index) => [air, index === 0 ? span(mark, 'accent') : span(' '.repeat(indent)), span(text, 'own')]),
		caret: {
			x: margin + indent + widthOf(field.text.slice(lines[at]?.from ?? 0, field.caret)),
			y: at - first,
		},
		isCramped: most < Math.min(mostRows, lines.length),
	};
};
