import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Look, paint} from '../../src/frame/theme.ts';
import {waveEvery, wavePeriod, wavePicture} from '../../src/frame/wave-picture.ts';
import {ascii, bytesBetween, dotsOf, keysOf, linesOf, many} from './dots.ts';

const text = (ms: number, columns: number, rows: number, look: Look = many): readonly string[] =>
	linesOf(wavePicture(ms, columns, rows, look));

const moment = fc.integer({min: 0, max: 15 * 60_000});
const height = fc.integer({min: 1, max: 12});

/** The highest dot of each column of dots. */
const surfaceOf = (lines: readonly string[]): readonly number[] => {
	const tops = new Map<number, number>();
	for (const {x, y} of dotsOf(lines)) tops.set(x, Math.min(y, tops.get(x) ?? Number.POSITIVE_INFINITY));
	return [...tops].toSorted(([one], [other]) => one - other).map(([, y]) => y);
};

test('never leaves its room', () => {
	fc.assert(
		fc.property(moment, fc.integer({min: 0, max: 120}), fc.integer({min: 0, max: 20}), (ms, columns, rows) => {
			for (const look of [many, ascii]) {
				const lines = text(ms, columns, rows, look);
				expect(lines).toHaveLength(rows);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
				if (look.isAscii) expect(lines.join('')).toMatch(/^[ '\-._:]*$/);
			}
		}),
	);
});

test('comes back after its period, and not before', () => {
	fc.assert(
		fc.property(moment, height, (ms, rows) => {
			for (const look of [many, ascii]) {
				const now = text(ms, 44, rows, look);
				expect(text(ms + wavePeriod(rows), 44, rows, look)).toEqual(now);
				expect(text(ms + wavePeriod(rows) / 2, 44, rows, look)).not.toEqual(now);
			}
		}),
	);
});

test('changes at its steps only', () => {
	for (const rows of [1, 3, 7, 12]) {
		for (let step = 0; step < 20; step++) {
			const [start, end] = [text(step * waveEvery + 1, 44, rows), text((step + 1) * waveEvery - 1, 44, rows)];
			expect(end).toEqual(start);
			expect(text((step + 1) * waveEvery + 1, 44, rows)).not.toEqual(start);
		}
	}
});

test('is one unbroken surface at every moment, with water under all of it', () => {
	fc.assert(
		fc.property(moment, height, (ms, rows) => {
			const surface = surfaceOf(text(ms, 44, rows));
			expect(surface).toHaveLength(88);
			const rises = surface.slice(1).map((y, at) => Math.abs(y - (surface[at] ?? 0)));
			expect(Math.max(...rises)).toBeLessThanOrEqual(4);
		}),
	);
});

test('moves gently: from one picture to the next about a dot of each column', () => {
	fc.assert(
		fc.property(moment, fc.integer({min: 3, max: 12}), (ms, rows) => {
			const [before, after] = [ms, ms + waveEvery].map(at => keysOf(dotsOf(text(at, 44, rows))));
			const all = [...(before ?? []), ...(after ?? [])];
			const changed = all.filter(dot => !before?.has(dot) || !after?.has(dot)).length;
			expect(changed).toBeLessThan(44 * 2 * 1.5);
		}),
	);
});

/** Where the crest nearest to the left edge is. */
const crest = (ms: number): number => {
	const surface = surfaceOf(text(ms, 60, 7));
	return surface.indexOf(Math.min(...surface));
};

test('goes to the right, and takes ten seconds or more even over a strip of 16 columns', () => {
	const moved = crest(4000) - crest(0);
	expect(moved).toBeGreaterThanOrEqual(8);
	expect(moved).toBeLessThanOrEqual(12);
	expect((16 * 2 * waveEvery) / 1000).toBeGreaterThanOrEqual(10);
});

test('rises and falls over most of its height', () => {
	for (const rows of [1, 2, 3, 5, 7, 12]) {
		const surface = surfaceOf(text(0, 60, rows));
		expect(Math.min(...surface)).toBe(0);
		expect(Math.max(...surface)).toBeGreaterThanOrEqual(rows * 2);
	}
});

test('its plain form is a line that moves by whole cells, with water under it', () => {
	expect(text(0, 20, 1, ascii)).toEqual(["-'''-.__.-'''-.__.-'"]);
	const [start, later] = [text(0, 40, 5, ascii), text(4 * waveEvery, 40, 5, ascii)];
	expect(later[0]?.slice(2)).toBe(start[0]?.padEnd(40).slice(0, 38).trimEnd());
	expect(start.at(-1)).toContain('. . .');
});

test('stands still when asked', () => {
	const still = {...many, isStill: true};
	expect(text(9999, 44, 7, still)).toEqual(text(0, 44, 7, still));
});

test('sends less than 1 KB a second as large as in a window of 80 × 24', () => {
	const frames = Array.from({length: 5 * 60 + 1}, (_, at) =>
		wavePicture(at * 200, 44, 7, many).map(row => paint(row, many)),
	);
	const bytes = frames.slice(1).reduce((sum, frame, at) => sum + bytesBetween(frames[at] ?? [], frame), 0);
	expect(bytes / 60).toBeLessThan(1000);
	expect(bytes / 60).toBeGreaterThan(100);
});
