import {stepOf} from '../core/exercise/breath.ts';
import {cellOf, dottedRow} from './braille.ts';
import type {Look, Row, Span, Style} from './theme.ts';

/** The smallest size, as a part of the largest: a breath let out is not nothing, and a gentle one moves about half way. */
const smallest = 0.45;

/** The radius of the heart; of the smallest circle it is all. */
const heartOf = (radius: number): number => Math.max(1.6, radius * 0.62);

type Circle = {
	/** The largest radius, in dots. */
	readonly full: number;
	/** Where the glow thins out, as a part of the radius. */
	readonly near: number;
	/** Half the length of the flat at the top, so that no single dot sticks out there. */
	readonly flat: number;
	/** Rows of cells take turns in moving: the whole moves often, and each row, which costs bytes, seldom. */
	readonly turns: number;
	/** How far the edge of a row moves at once, in dots. */
	readonly stride: number;
};

/** A small circle has no thin rim, a middling one costs little and moves as one, a large one moves a little further at once. */
const circleOf = (columns: number, rows: number): Circle => {
	const full = Math.max(0.5, Math.min(rows * 2, columns) - 0.5);
	if (full < 10) return {full, near: 1, flat: 0, turns: 1, stride: 0.5};
	if (full < 17) return {full, near: 0.84, flat: 1, turns: 1, stride: 0.5};
	return {full, near: 0.84, flat: 3, turns: 3, stride: 1 + full / 32};
};

const stepsOf = ({full, turns, stride}: Circle): number =>
	Math.max(1, Math.round((full * (1 - smallest) * turns) / stride));

/** How many steps the picture takes from a breath let out to a full one; in between it stays the same. */
export const pictureSteps = (columns: number, rows: number): number => stepsOf(circleOf(columns, rows));

/** How far a row is, 0 to 1, when it moves every `turns` steps: at rest and when full all rows are of one circle. */
const partOf = (step: number, steps: number, turn: number, turns: number): number => {
	if (step <= 0 || step >= steps) return step <= 0 ? 0 : 1;
	return Math.max(0, Math.floor((step + turn) / turns) * turns - turn) / steps;
};

/** Dots stay where they are; a larger circle only adds to them. All in the heart, half around it, a quarter at the rim. */
const isInside = (x: number, y: number, radius: number, {near, flat}: Circle): boolean => {
	const distance = Math.hypot(Math.max(x, flat), Math.max(y, flat));
	if (distance > radius) return false;
	if (distance <= heartOf(radius)) return true;
	const [column, row] = [Math.floor(x), Math.floor(y)];
	return distance <= radius * near ? (column + row) % 2 === 0 : column % 2 === 0 && row % 2 === 0;
};

/**
 * A glowing circle that swells and settles with the breath: `fullness` 0 to 1, drawn in `rows` rows centred in
 * `columns` columns. A full heart in a glow of sparser dots; as it grows, dots are only added.
 */
export const breathPicture = (fullness: number, columns: number, rows: number, look: Look): readonly Row[] => {
	const circle = circleOf(columns, rows);
	const {full, turns} = circle;
	const steps = stepsOf(circle);
	const step = stepOf(fullness, steps);
	const width = Math.min(columns, rows * 2);
	const indent = Math.floor((columns - width) / 2);
	const [middleX, middleY] = [width - 0.5, rows * 2 - 0.5];
	return Array.from({length: rows}, (_, row) => {
		// Rows around the middle move as one, as the sides of the circle are upright there.
		const turn = Math.max(0, Math.floor(Math.abs(row - (rows - 1) / 2)) - 1) % turns;
		const radius = full * (smallest + (1 - smallest) * partOf(step, steps, turn, turns));
		const isSet = (x: number, y: number): boolean =>
			isInside(Math.abs(x - middleX), Math.abs(y - middleY), radius, circle);
		// A cell is coloured by its side towards the middle, so that the heart is round.
		const height = Math.max(0, Math.abs(row * 4 + 1.5 - middleY) - 1);
		const styleOf = (column: number): Style => {
			const side = Math.max(0, Math.abs(column * 2 + 0.5 - middleX) - 0.5);
			return Math.hypot(side, height) <= heartOf(radius) ? 'accent' : 'glow';
		};
		const cells = Array.from({length: width}, (__, column): Span => {
			const text = cellOf(isSet, column, row, look.isAscii);
			return {text, style: styleOf(column)};
		});
		return dottedRow(indent, cells);
	});
};
