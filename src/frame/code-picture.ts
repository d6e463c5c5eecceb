import {encode} from 'uqr';
import type {Look, Row, Span, Style} from './theme.ts';

/** A code as rows of a screen, and how many columns they take. */
export type CodePicture = {readonly rows: readonly Row[]; readonly columns: number};

/** Scanners ask for this much light around a code, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** More than any window shows; what is longer is not drawn. */
const largestVersion = 15;

type IsDark = (x: number, y: number) => boolean;

/** Two modules in one cell: which of them have ink. */
const halves = [' ', '▄', '▀', '█'];

const spansOf = (cells: readonly Span[]): Row =>
	cells.reduce<Span[]>((row, cell) => {
		const last = row.at(-1);
		if (last?.style === cell.style) row[row.length - 1] = {...last, text: last.text + cell.text};
		else row.push(cell);
		return row;
	}, []);

// With colours the ink is dark on a light ground. Without, the ink is what is light: in a dark window it is right.
const halfBlocks = (isDark: IsDark, size: number, hasColours: boolean): readonly Row[] => {
	const hasInk = (x: number, y: number): boolean => (y < size ? isDark(x, y) === hasColours : false);
	return Array.from({length: Math.ceil(size / 2)}, (_, row) => {
		const cell = (__: unknown, x: number): string =>
			halves[(hasInk(x, row * 2) ? 2 : 0) + (hasInk(x, row * 2 + 1) ? 1 : 0)] ?? ' ';
		return [{text: Array.from({length: size}, cell).join(''), style: 'light'}];
	});
};

/** One module in two cells: a ground of its own, or, without colours, plain characters where it is light. */
const pairs = (isDark: IsDark, size: number, hasColours: boolean): readonly Row[] => {
	const pair = (x: number, y: number): Span => {
		const style: Style = isDark(x, y) ? 'dark' : 'light';
		return {text: hasColours || isDark(x, y) ? '  ' : '##', style};
	};
	return Array.from({length: size}, (_, y) => spansOf(Array.from({length: size}, (__, x) => pair(x, y))));
};

/**
 * What a code looks like: as small as its words allow, with as much against misreading as that size has room for, and
 * the light around it. Null for a text that is too long.
 */
export const codePicture = (payload: string, look: Look): CodePicture | null => {
	try {
		const {data, size} = encode(payload, {ecc: 'L', boostEcc: true, border: quietZone, maxVersion: largestVersion});
		const isDark: IsDark = (x, y) => data[y]?.[x] ?? false;
		const hasColours = look.colours !== 'none';
		return look.isAscii
			? {rows: pairs(isDark, size, hasColours), columns: size * 2}
			: {rows: halfBlocks(isDark, size, hasColours), columns: size};
	} catch {
		// The package throws for what does not fit into its largest code.
		return null;
	}
};
