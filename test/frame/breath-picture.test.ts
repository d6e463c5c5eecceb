import fc from 'fast-check';
import {expect, test} from 'vitest';
import {breathAt, breathSpans} from '../../src/core/exercise/breath.ts';
import {at as momentAt} from '../../src/core/exercise/course.ts';
import {shortPause} from '../../src/core/exercise/pattern.ts';
import {breathPicture, pictureSteps} from '../../src/frame/breath-picture.ts';
import {type Look, paint} from '../../src/frame/theme.ts';
import {ascii, bytesBetween, dotsOf, keysOf, linesOf, many} from './dots.ts';

const text = (fullness: number, columns: number, rows: number, look: Look = many): readonly string[] =>
	linesOf(breathPicture(fullness, columns, rows, look));

const part = fc.double({min: 0, max: 1, noNaN: true});
const height = fc.integer({min: 1, max: 60});
const sizes = [3, 4, 5, 7, 9, 11, 16, 30] as const;

test('grows by adding dots: none is ever taken away, and none is moved', () => {
	fc.assert(
		fc.property(part, part, fc.integer({min: 1, max: 24}), (one, other, rows) => {
			const small = dotsOf(text(Math.min(one, other), 60, rows));
			const large = keysOf(dotsOf(text(Math.max(one, other), 60, rows)));
			expect([...keysOf(small)].filter(key => !large.has(key))).toEqual([]);
		}),
	);
});

test('with plain characters no cell becomes lighter as it grows', () => {
	const weights = ' .:oO';
	for (const rows of sizes) {
		const steps = Array.from({length: 51}, (_, at) => text(at / 50, 60, rows, ascii));
		for (const [index, lines] of steps.slice(1).entries()) {
			const before = steps[index] ?? [];
			for (const [row, line] of lines.entries()) {
				const lighter = Array.from(before[row] ?? '').filter(
					(cell, at) => weights.indexOf(cell) > weights.indexOf(line[at] ?? ' '),
				);
				expect(lighter).toEqual([]);
			}
		}
	}
});

test.each(sizes)('at %i rows it swells to more than twice its dots, by a few at a time', rows => {
	const counts = Array.from({length: 201}, (_, at) => dotsOf(text(at / 200, 120, rows)).length);
	const [least = 0, most = 0] = [counts[0], counts.at(-1)];
	expect(least).toBeGreaterThan(0);
	expect(most).toBeGreaterThan(2 * least);
	const added = counts.slice(1).map((count, index) => count - (counts[index] ?? 0));
	expect(Math.max(...added)).toBeLessThan(Math.max(40, most / 6));
});

test.each(sizes)('at %i rows it changes only at its steps', rows => {
	const pictures = new Set(Array.from({length: 801}, (_, at) => text(at / 800, 120, rows).join('\n')));
	expect(pictures.size).toBeLessThanOrEqual(pictureSteps(120, rows) + 1);
	expect(pictures.size).toBeGreaterThan(pictureSteps(120, rows) / 2);
});

test('left is as right and above as below, at every moment', () => {
	fc.assert(
		fc.property(part, height, (fullness, rows) => {
			const dots = dotsOf(text(fullness, rows * 2, rows));
			const keys = keysOf(dots);
			const last = rows * 4 - 1;
			expect(dots.filter(({x, y}) => !keys.has(`${last - x},${y}`) || !keys.has(`${x},${last - y}`))).toEqual([]);
			const lines = text(fullness, rows * 2, rows, ascii).map(line => line.padEnd(rows * 2));
			expect(lines.map(line => Array.from(line).reverse().join(''))).toEqual(lines);
			expect(lines.toReversed()).toEqual(lines);
		}),
	);
});

test('is about as wide as high when full, and in the middle', () => {
	for (const rows of sizes) {
		const dots = dotsOf(text(1, 100, rows));
		const [xs, ys] = [dots.map(dot => dot.x), dots.map(dot => dot.y)];
		const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
		expect(right - left).toBe(bottom - top);
		expect(bottom - top).toBeGreaterThanOrEqual(rows * 4 - 5);
		expect(Math.abs(left - (199 - right))).toBeLessThanOrEqual(2);
	}
});

test('has a dense heart in a sparser glow, with and without colour', () => {
	const row = breathPicture(1, 22, 11, many)[5] ?? [];
	expect(row.map(each => each.style)).toEqual(['text', 'glow', 'accent', 'glow']);
	expect(row[2]?.text).toMatch(/^.?\u28FF{10,}.?$/);
	expect(row[1]?.text.slice(0, -1)).not.toContain('\u28FF');
	expect(text(1, 22, 11, ascii)[5]).toMatch(/^\.+:+o?O+o?:+\.+$/);
});

test('never leaves its room', () => {
	fc.assert(
		fc.property(part, fc.integer({min: 1, max: 200}), fc.integer({min: 0, max: 60}), (fullness, columns, rows) => {
			for (const look of [many, ascii]) {
				const lines = text(fullness, columns, rows, look);
				expect(lines).toHaveLength(rows);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
				if (look.isAscii) expect(lines.join('')).toMatch(/^[ .:oO]*$/);
			}
		}),
	);
});

test('sends less than 1.5 KB a second as large as in a window of 80 × 24', () => {
	const spans = breathSpans({pattern: shortPause, isWithoutHolds: false});
	const course = [{from: 0, spans, first: 0, isRound: true}];
	const frames = Array.from({length: 12 * 20 + 1}, (_, at) => {
		const {fullness} = breathAt(momentAt(course, at * 50), at * 50);
		return breathPicture(fullness, 60, 8, many).map(row => paint(row, many));
	});
	const bytes = frames.slice(1).reduce((sum, frame, at) => sum + bytesBetween(frames[at] ?? [], frame), 0);
	expect(bytes / 12).toBeLessThan(1500);
	expect(bytes / 12).toBeGreaterThan(300);
});
