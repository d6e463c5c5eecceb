import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	elapsedAt,
	hasGap,
	isPaused,
	look,
	pause,
	resume,
	type Stopwatch,
	startStopwatch,
} from '../../../src/core/exercise/stopwatch.ts';

const looked = (watch: Stopwatch, times: readonly number[]): Stopwatch => times.reduce(look, watch);

describe('the time spent', () => {
	test.each([
		[5000, [], 0],
		[5000, [5000], 0],
		[6500, [], 1500],
		[7000, [], 2000],
		[9000, [6000, 7500], 4000],
		[4000, [], 0],
	])('begun at 5000, at %d after looks at %j: %d', (now, looks, spent) => {
		expect(elapsedAt(looked(startStopwatch(5000), looks), now)).toBe(spent);
	});

	test('a gap of more than two seconds between looks does not count', () => {
		const watch = look(startStopwatch(0), 1500);
		expect([hasGap(watch, 3500), elapsedAt(watch, 3500)]).toEqual([false, 3500]);
		expect([hasGap(watch, 3501), elapsedAt(watch, 3501)]).toEqual([true, 1500]);
		expect(elapsedAt(watch, 8 * 3_600_000)).toBe(1500);
	});

	test('stands still while paused, and goes on from where it is told to', () => {
		const paused = pause(startStopwatch(0), 1200);
		expect([isPaused(paused), hasGap(paused, 1e9), elapsedAt(paused, 1e9)]).toEqual([true, false, 1200]);
		expect(elapsedAt(resume(1000, 1e9), 1e9 + 500)).toBe(1500);
	});

	test('paused after a gap it holds what had been spent before it', () => {
		expect(elapsedAt(pause(look(startStopwatch(0), 1000), 60_000), 61_000)).toBe(1000);
	});
});

test('early, late, lost and doubled looks change nothing, as long as none is two seconds late', () => {
	const gaps = fc.array(fc.integer({min: 0, max: 2000}), {minLength: 1, maxLength: 200, size: 'max'});
	fc.assert(
		fc.property(gaps, each => {
			const times = each.map((_, index) => each.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
			const last = times.at(-1) ?? 0;
			expect(elapsedAt(looked(startStopwatch(0), times), last)).toBe(last);
			expect(
				elapsedAt(
					looked(
						startStopwatch(0),
						times.flatMap(time => [time, time]),
					),
					last,
				),
			).toBe(last);
		}),
	);
});
