import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {spent} from '../../src/core/exercise/exercise.ts';
import {present} from '../../src/core/present.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {layout} from '../../src/frame/layout.ts';
import {type Look, paint} from '../../src/frame/theme.ts';
import {untilMove} from '../../src/ui/looks.ts';
import {at, pickAll, placeIds} from '../core/walks.ts';
import {choose, walk} from '../support/visits.ts';

const look: Look = {colours: 'many', isAscii: false, isStill: false};
const never = Number.POSITIVE_INFINITY;

const sizes = [
	{columns: 40, rows: 12},
	{columns: 80, rows: 24},
	{columns: 200, rows: 60},
];

const beside = walk(pickAll(at('breathe'), ['ride', 'short']), [{type: 'steps'}, choose(4)]);

const drawnAt = (visit: Visit, now: number, size = sizes[1] ?? {columns: 80, rows: 24}) => {
	const screen = present(visit, words, now);
	const {rows, steps} = layout(screen, size, words, look);
	return {
		screen,
		steps,
		picture: rows
			.map(row => paint(row, look))
			.filter(row => /[\u2800-\u28FF]/.test(row))
			.join('\n'),
	};
};

const untilMoveAt = (visit: Visit, now: number, size = sizes[1] ?? {columns: 80, rows: 24}, seen = look): number => {
	const {screen, steps} = drawnAt(visit, now, size);
	return untilMove(visit, screen, steps, seen, now);
};

/** As somebody sees it who looks often enough. */
const seenAt = (visit: Visit, now: number): Visit => update(visit, {type: 'look'}, now);

describe('when a picture moves next', () => {
	test.each(placeIds)('at %s', place => {
		const moves = ['breath', 'riding'].includes(place);
		expect(Number.isFinite(untilMoveAt(at(place), 1))).toBe(moves);
		expect(untilMoveAt(at(place), 1, undefined, {...look, isStill: true})).toBe(never);
	});

	test.each(sizes)('of a breath, in $columns × $rows: no move is missed, and it stands still until the next', size => {
		const changesSeen = (step: (visit: Visit, now: number) => number): number => {
			let [visit, picture, changes] = [at('breath'), '', 0];
			for (let now = 1; now < 11_000; now += step(visit, now)) {
				visit = seenAt(visit, now);
				const {picture: next} = drawnAt(visit, now, size);
				if (next !== picture) changes += 1;
				picture = next;
			}
			return changes;
		};
		const waited = changesSeen((visit, now) => {
			const ms = untilMoveAt(visit, now, size);
			if (ms > 2) expect(drawnAt(visit, now + ms - 1.5, size).picture).toBe(drawnAt(visit, now, size).picture);
			return Math.ceil(ms) + 1;
		});
		expect(waited).toBe(changesSeen(() => 20));
		expect(waited).toBeGreaterThan(8);
	});

	test('of what is paused: never', () => {
		for (const place of ['breath', 'riding'] as const) {
			const paused = update(seenAt(at(place), 1234), {type: 'pause'}, 1234);
			expect(untilMoveAt(paused, 1300)).toBe(never);
		}
		const waved = update(seenAt(walk(at('riding'), [{type: 'pause'}, {type: 'steps'}]), 0), {type: 'look'}, 0);
		expect(waved.beside).not.toBeNull();
		expect(untilMoveAt(waved, 1)).toBe(never);
	});

	test('of a wave: each of its steps', () => {
		for (const now of [1, 399, 400, 401, 1234]) {
			const riding = seenAt(at('riding'), now);
			const wanted = 400 - (spent(riding.exercise ?? expect.unreachable(), now) % 400);
			expect(untilMoveAt(riding, now)).toBe(wanted);
			expect(untilMoveAt(seenAt(beside, now), now)).toBe(wanted);
		}
		expect(untilMoveAt(update(beside, {type: 'help'}, 0), 1)).toBe(399);
	});
});
