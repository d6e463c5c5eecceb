import type {Row, Span} from './theme.ts';

/** Dots of a braille cell, by column and row: U+2800 plus these. A cell is about twice as high as wide, so a dot is about square. */
const dots = [
	[0x01, 0x02, 0x04, 0x40],
	[0x08, 0x10, 0x20, 0x80],
] as const;

/** Cells with plain characters, by how many of the eight dots are set: the more, the heavier. */
const plain = ' ..::ooOO';

/** Whether the dot at this place is set: columns and rows of dots, from 0. */
export type IsSet = (x: number, y: number) => boolean;

/** One cell of a picture made of dots, 2 × 4 of them to a cell. */
export const cellOf = (isSet: IsSet, column: number, row: number, isAscii: boolean): string => {
	let code = 0;
	let count = 0;
	for (const [x, rows] of dots.entries()) {
		for (const [y, dot] of rows.entries()) {
			if (!isSet(column * 2 + x, row * 4 + y)) continue;
			code |= dot;
			count += 1;
		}
	}
	if (isAscii) return plain.charAt(count);
	return code === 0 ? ' ' : String.fromCodePoint(0x2800 + code);
};

/** Cells beside each other as a row, with as few spans as can be; a blank cell is of any style. */
export const dottedRow = (indent: number, cells: readonly Span[]): Row => {
	const start = cells.findIndex(cell => cell.text !== ' ');
	const end = cells.findLastIndex(cell => cell.text !== ' ') + 1;
	if (end === 0) return [];
	const spans: Span[] = [{text: ' '.repeat(indent + start), style: 'text'}];
	for (const {text, style} of cells.slice(start, end)) {
		const last = spans.at(-1);
		if (last === undefined || (last.style !== style && text !== ' ')) spans.push({text, style});
		else spans[spans.length - 1] = {text: last.text + text, style: last.style};
	}
	return spans;
};
