import {encode} from 'uqr';
import type {Look, Row, Span, Style} from './theme.ts';

/** A code as rows of a screen, and how many columns they take. */
export type CodePicture = {readonly rows: readonly Row[]; readonly columns: number};

/** Scanners ask for this much light around a code, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** More than any window shows; what is longer is not drawn. */
const largestVersion = 15;

type Claim = (x: number, y: number) => boolean;

const spansOf = (cells: readonly Span[]): Row =>
	cells.reduce<Span[]>((row, cell) => {
		const last = row.at(-1);
		if (last?.style === cell.style) row[row.length - 1] = {...last, text: last.text + cell.text};
		else row.push(cell);
		return row;
	}, []);

const rowsOf = (size: number, height: number, cell: (x: number, y: number) => Span): readonly Row[] =>
	Array.from({length: height}, (_, y) => spansOf(Array.from({length: size}, (__, x) => cell(x, y))));

const styleOf = (isDark: boolean): Style => (isDark ? 'dark' : 'light');

/**
 * Two modules in one cell; where they are alike it is of nothing but ground. The blocks of many fonts do not reach the
 * top or the bottom of a cell, and the ground is seen there. So the ink is below, as above is the wider gap; but it is
 * above where what is below goes on in the next cell and would be cut from it, if that cuts nothing else instead.
 */
const halfBlocks = (isDark: Claim, size: number): readonly Row[] => {
	const upper: Claim = (x, row) => isDark(x, row * 2);
	const lower: Claim = (x, row) => isDark(x, row * 2 + 1);
	const isMixed: Claim = (x, row) => upper(x, row) !== lower(x, row);
	const goesOn: Claim = (x, row) => lower(x, row) === upper(x, row + 1);
	const mayInkAbove: Claim = (x, row) =>
		isMixed(x, row) && !goesOn(x, row - 1) && (!isMixed(x, row - 1) || mayInkAbove(x, row - 1));
	const inksAbove: Claim = (x, row) => mayInkAbove(x, row) && (goesOn(x, row) || inksAbove(x, row + 1));
	return rowsOf(size, Math.ceil(size / 2), (x, row) => {
		if (!isMixed(x, row)) return {text: ' ', style: styleOf(upper(x, row))};
		return inksAbove(x, row) ? {text: '▀', style: styleOf(lower(x, row))} : {text: '▄', style: styleOf(upper(x, row))};
	});
};

/** One module in two cells, of nothing but ground. */
const pairs = (isDark: Claim, size: number): readonly Row[] =>
	rowsOf(size, size, (x, y) => ({text: '  ', style: styleOf(isDark(x, y))}));

/**
 * What a code looks like: as small as its words allow, with as much against misreading as that size has room for, and
 * the light around it. Null for a text that is too long.
 */
export const codePicture = (payload: string, look: Look): CodePicture | null => {
	try {
		// Other letters are UTF-8 and not marked as such (ECI): telephones see that for themselves, and the mark is not
		// understood by all (juliansteenbakker/mobile_scanner#1679, googlesamples/mlkit#214).
		const {data, size} = encode(payload, {ecc: 'L', boostEcc: true, border: quietZone, maxVersion: largestVersion});
		const isDark: Claim = (x, y) => data[y]?.[x] ?? false;
		return look.isAscii
			? {rows: pairs(isDark, size), columns: size * 2}
			: {rows: halfBlocks(isDark, size), columns: size};
	} catch {
		// The package throws for what does not fit into its largest code.
		return null;
	}
};
