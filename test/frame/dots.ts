import type {Look, Row} from '../../src/frame/theme.ts';

export const many: Look = {colours: 'many', isAscii: false, isStill: false};
export const ascii: Look = {...many, isAscii: true};

export const linesOf = (rows: readonly Row[]): readonly string[] =>
	rows.map(row => row.map(part => part.text).join(''));

const places = [
	[0x01, 0x08],
	[0x02, 0x10],
	[0x04, 0x20],
	[0x40, 0x80],
] as const;

export type Dot = {readonly x: number; readonly y: number};

/** The dots of a picture in braille, by column and row of dots. */
export const dotsOf = (lines: readonly string[]): readonly Dot[] =>
	lines.flatMap((line, row) =>
		Array.from(line).flatMap((cell, column) => {
			const code = (cell.codePointAt(0) ?? 0) - 0x2800;
			if (code <= 0) return [];
			return places.flatMap((bits, y) =>
				bits.flatMap((bit, x) => ((code & bit) === 0 ? [] : [{x: column * 2 + x, y: row * 4 + y}])),
			);
		}),
	);

export const keysOf = (dots: readonly Dot[]): ReadonlySet<string> => new Set(dots.map(({x, y}) => `${x},${y}`));

/** Bytes sent to a window of 24 rows: of a changed row all from its first changed place on, of any row a little. */
export const bytesBetween = (before: readonly string[], after: readonly string[]): number => {
	if (before.join('\n') === after.join('\n')) return 0;
	return after.reduce(
		(sum, line, row) => {
			const old = before[row] ?? '';
			if (old === line) return sum;
			const same = Array.from(line).findIndex((cell, at) => cell !== old[at]);
			return sum + 20 + Buffer.byteLength(line.slice(Math.max(0, same)));
		},
		20 + 3 * 23,
	);
};
