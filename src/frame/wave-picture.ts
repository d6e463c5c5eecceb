import {cellOf, dottedRow} from './braille.ts';
import type {Look, Row, Span} from './theme.ts';

/** The wave moves a dot in this time, in ms: a crest takes 13 seconds over a strip of 16 columns, half a minute over 40. */
export const waveEvery = 400;

/** From crest to crest, in dots: a long swell, not a surf. A multiple of all ways in which rows move. */
const lengthOf = (rows: number): number => 6 * Math.max(3, Math.ceil(rows * 1.5));

/** How long the wave takes to look the same again, in ms. */
export const wavePeriod = (rows: number): number => lengthOf(rows) * waveEvery;

/** How high the swell goes, and how far down its bright water reaches, as parts of the height. */
const swell = 0.62;
const bright = 0.2;

type Sea = {
	/** The depth of the bright water, and the surface at `x` from the top, in dots. */
	readonly shallow: number;
	/** In a single row the wave is a line. */
	readonly isLine: boolean;
	readonly surface: (x: number, shift: number) => number;
};

const seaOf = (rows: number): Sea => {
	const height = rows * 4;
	const rise = (height * (rows === 1 ? 0.8 : swell)) / 2;
	return {
		shallow: rows === 1 ? height : height * bright,
		isLine: rows === 1,
		surface: (x, shift) => 0.3 + rise - rise * Math.sin((2 * Math.PI * (x - shift)) / lengthOf(rows)),
	};
};

/** All at the surface, half just under it, a quarter in the deep. The dots stay; the surface passes over them. */
const isWater = (depth: number, x: number, y: number, {shallow, isLine}: Sea): boolean => {
	if (depth < 1) return depth >= -0.5;
	if (isLine) return false;
	return depth < shallow ? (x + y) % 2 === 0 : x % 2 === 0 && y % 2 === 0;
};

/** The surface in plain characters, from the top of a cell to its bottom. */
const plainSurface = "'-._";

const plainCell = (depth: number, column: number, row: number, {shallow}: Sea): string => {
	if (depth < -2.5) return ' ';
	if (depth < 1.5) return plainSurface.charAt(Math.floor(1.5 - depth));
	if (depth < shallow + 1.5) return ':';
	return (column + row) % 2 === 0 ? '.' : ' ';
};

/** How far a row has moved: rows take turns, as each costs bytes; plain characters move together, by whole cells. */
const shiftOf = (moved: number, row: number, rows: number, isAscii: boolean): number => {
	if (isAscii) return Math.floor(moved / 2) * 2;
	const turns = Math.max(1, Math.min(3, Math.ceil(rows / 2)));
	const turn = row % turns;
	return Math.floor((moved + turn) / turns) * turns - turn;
};

/**
 * A quiet sea at `ms` since its start: a swell that moves slowly to the right, as wide and as high as its room, down to
 * one row. It stands still in a still look.
 */
export const wavePicture = (ms: number, columns: number, rows: number, look: Look): readonly Row[] => {
	const sea = seaOf(rows);
	const moved = look.isStill ? 0 : Math.floor((ms % wavePeriod(rows)) / waveEvery);
	return Array.from({length: rows}, (_, row) => {
		const shift = shiftOf(moved, row, rows, look.isAscii);
		const isSet = (x: number, y: number): boolean => isWater(y - sea.surface(x, shift), x, y, sea);
		const cells = Array.from({length: columns}, (__, column): Span => {
			const depth = row * 4 + 1.5 - sea.surface(column * 2 + 0.5, shift);
			const text = look.isAscii ? plainCell(depth, column, row, sea) : cellOf(isSet, column, row, false);
			return {text, style: depth < sea.shallow ? 'accent' : 'glow'};
		});
		return dottedRow(0, cells);
	});
};
