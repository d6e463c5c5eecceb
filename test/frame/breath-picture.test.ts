import fc from 'fast-check';
import {expect, test} from 'vitest';
import {breathPicture} from '../../src/frame/breath-picture.ts';

const text = (fullness: number, columns: number, rows: number, isAscii = false): readonly string[] =>
	breathPicture(fullness, columns, rows, isAscii).map(row => row.map(part => part.text).join(''));

const dotsIn = (lines: readonly string[]): number =>
	[...lines.join('')].reduce((sum, cell) => {
		const code = (cell.codePointAt(0) ?? 0) - 0x2800;
		return sum + (code > 0 ? code.toString(2).replaceAll('0', '').length : 0);
	}, 0);

test('grows and shrinks with the breath, by a few dots at a time', () => {
	const sizes = Array.from({length: 101}, (_, part) => dotsIn(text(part / 100, 60, 11)));
	for (const [index, size] of sizes.entries()) expect(size).toBeGreaterThanOrEqual(sizes[index - 1] ?? 0);
	const steps = sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0));
	expect(Math.max(...steps)).toBeLessThan((sizes.at(-1) ?? 0) / 10);
	expect(sizes[0]).toBeGreaterThan(0);
});

test('is as wide as high when full, and centred', () => {
	const lines = text(1, 60, 10);
	const [first, middle] = [lines[0] ?? '', lines[5] ?? ''];
	expect(first.trim().length).toBeGreaterThan(2);
	expect(middle.trim().length).toBeGreaterThanOrEqual(19);
	const left = middle.length - middle.trimStart().length;
	expect(Math.abs(left - (60 - middle.length))).toBeLessThanOrEqual(2);
});

test('never leaves its room', () => {
	fc.assert(
		fc.property(
			fc.double({min: 0, max: 1, noNaN: true}),
			fc.integer({min: 1, max: 200}),
			fc.integer({min: 0, max: 60}),
			fc.boolean(),
			(fullness, columns, rows, isAscii) => {
				const lines = text(fullness, columns, rows, isAscii);
				expect(lines).toHaveLength(rows);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
				if (isAscii) expect(lines.join('')).toMatch(/^[ o]*$/);
			},
		),
	);
});
