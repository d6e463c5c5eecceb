import type {Row} from './theme.ts';

/** Dots of a braille cell, by column and row: U+2800 plus these. */
const dots = [
	[0x01, 0x02, 0x04, 0x40],
	[0x08, 0x10, 0x20, 0x80],
] as const;

/** A cell of a terminal is about twice as high as wide, and holds 2 × 4 dots: a dot is about square. */
const brailleCell = (isInside: (x: number, y: number) => boolean, column: number, row: number): string => {
	let code = 0x2800;
	for (const [x, rows] of dots.entries()) {
		for (const [y, dot] of rows.entries()) if (isInside(column * 2 + x + 0.5, row * 4 + y + 0.5)) code |= dot;
	}
	return code === 0x2800 ? ' ' : String.fromCodePoint(code);
};

const asciiCell = (isInside: (x: number, y: number) => boolean, column: number, row: number): string =>
	isInside(column * 2 + 1, row * 4 + 2) ? 'o' : ' ';

/** The smallest circle, as a part of the largest: a breath let out is not nothing. */
const smallest = 0.3;

/**
 * A circle that swells and settles with the breath: `fullness` 0 to 1, drawn in `rows` rows centred in `columns`
 * columns. Its edge moves by single dots, so that the motion is smooth.
 */
export const breathPicture = (fullness: number, columns: number, rows: number, isAscii: boolean): readonly Row[] => {
	const radius = Math.min(rows * 2, columns) * (smallest + (1 - smallest) * fullness);
	const width = Math.min(columns, rows * 2 + 1);
	const margin = Math.max(0, Math.floor((columns - width) / 2));
	const isInside = (x: number, y: number): boolean => Math.hypot(x - width, y - rows * 2) <= radius;
	const cell = isAscii ? asciiCell : brailleCell;
	return Array.from({length: rows}, (_, row) => {
		const text = Array.from({length: width}, (__, column) => cell(isInside, column, row)).join('');
		return [{text: (' '.repeat(margin) + text).trimEnd(), style: 'accent'}];
	});
};
