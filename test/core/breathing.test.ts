import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	breathAt,
	changePattern,
	cues,
	nextBreath,
	type Pattern,
	type Stretch,
	shortPause,
	withoutPause,
} from '../../src/core/breathing.ts';

const from = (pattern: Pattern): readonly Stretch[] => [{pattern, from: 0}];

describe('4-2-6', () => {
	test.each([
		[0, 'in', 4],
		[1, 'in', 4],
		[1000, 'in', 3],
		[3000, 'in', 1],
		[3999, 'in', 1],
		[4000, 'hold', 2],
		[5000, 'hold', 1],
		[5999, 'hold', 1],
		[6000, 'out', 6],
		[7000, 'out', 5],
		[11_000, 'out', 1],
		[11_999.9, 'out', 1],
		[12_000, 'in', 4],
		[16_000, 'hold', 2],
		[3_600_000, 'in', 4],
		[3_600_006, 'in', 4],
	] as const)('at %d ms: %s, %i seconds left', (ms, phase, secondsLeft) => {
		expect(breathAt(from(shortPause), ms)).toMatchObject({phase, secondsLeft});
	});

	test.each([
		[0, 0],
		[2000, 0.5],
		[4000, 1],
		[5999, 1],
		[6000, 1],
		[9000, 0.5],
		[12_000, 0],
	])('at %d ms the breath is %d full', (ms, fullness) => {
		expect(breathAt(from(shortPause), ms).fullness).toBeCloseTo(fullness, 5);
	});

	test('without its pause goes from in to out', () => {
		expect(cues(from(withoutPause(shortPause)), 0, 14_001)).toEqual([
			{at: 0, phase: 'in', seconds: 4},
			{at: 4000, phase: 'out', seconds: 6},
			{at: 10_000, phase: 'in', seconds: 4},
			{at: 14_000, phase: 'out', seconds: 6},
		]);
	});

	test('cues begin and end where they are asked to', () => {
		const at = (first: number, last: number) => cues(from(shortPause), first, last).map(cue => cue.at);
		expect(at(0, 4000)).toEqual([0]);
		expect(at(1, 4001)).toEqual([4000]);
		expect(at(4000, 18_000)).toEqual([4000, 6000, 12_000, 16_000]);
		expect(at(5, 5)).toEqual([]);
	});
});

describe('a change of pattern', () => {
	test('comes at the next breath, never in the middle of one', () => {
		const changed = changePattern(from(shortPause), 5000, withoutPause);
		expect(cues(changed, 0, 26_000).map(({at, phase}) => [at, phase])).toEqual([
			[0, 'in'],
			[4000, 'hold'],
			[6000, 'out'],
			[12_000, 'in'],
			[16_000, 'out'],
			[22_000, 'in'],
		]);
	});

	test('taken back within the same breath changes nothing', () => {
		const there = changePattern(from(shortPause), 5000, withoutPause);
		const back = changePattern(there, 7000, () => shortPause);
		expect(cues(back, 0, 60_000)).toEqual(cues(from(shortPause), 0, 60_000));
	});
});

describe('for any pattern, changed at any moments', () => {
	const seconds = (min: number) => fc.integer({min, max: 12}).map(half => half * 500);
	const pattern = fc.record({in: seconds(2), hold: seconds(0), out: seconds(2), rest: seconds(0)});
	const changes = fc.array(fc.tuple(fc.integer({min: 0, max: 60_000}), pattern), {maxLength: 5});
	const stretches = fc
		.tuple(pattern, changes)
		.map(([first, then]) =>
			then
				.toSorted(([a], [b]) => a - b)
				.reduce((sofar, [ms, next]) => changePattern(sofar, ms, () => next), from(first)),
		);

	test('the phases lie end to end, with no gap and no overlap', () => {
		fc.assert(
			fc.property(stretches, each => {
				const found = cues(each, 0, 90_000);
				expect(found[0]?.at).toBe(0);
				for (const [index, cue] of found.entries()) {
					const next = found[index + 1];
					if (next !== undefined) expect(cue.at + cue.seconds * 1000).toBe(next.at);
				}
			}),
		);
	});

	test('what is shown at a moment is what was cued for it', () => {
		fc.assert(
			fc.property(stretches, fc.double({min: 0, max: 89_000, noNaN: true}), (each, ms) => {
				const cue = cues(each, 0, 90_000).findLast(({at}) => at <= ms);
				const {phase, secondsLeft, fullness, breathFrom, breathLength} = breathAt(each, ms);
				expect(phase).toBe(cue?.phase);
				expect(secondsLeft).toBe(Math.ceil((cue?.at ?? 0) / 1000 + (cue?.seconds ?? 0) - ms / 1000));
				expect(fullness).toBeGreaterThanOrEqual(0);
				expect(fullness).toBeLessThanOrEqual(1);
				expect(Number.isInteger(breathFrom)).toBe(true);
				expect(nextBreath(each, ms)).toBe(breathFrom + breathLength);
				expect(breathAt(each, breathFrom)).toMatchObject({phase: 'in', breathFrom});
			}),
		);
	});

	test('the cues of two spans of time are those of the whole', () => {
		fc.assert(
			fc.property(stretches, fc.integer({min: 0, max: 60_000}), (each, ms) => {
				expect([...cues(each, 0, ms), ...cues(each, ms, 60_000)]).toEqual(cues(each, 0, 60_000));
			}),
		);
	});

	test('the breath swells and settles with no jump', () => {
		fc.assert(
			fc.property(pattern, fc.integer({min: 0, max: 60_000}), (each, ms) => {
				const step = breathAt(from(each), ms + 16).fullness - breathAt(from(each), ms).fullness;
				expect(Math.abs(step)).toBeLessThan(0.03);
			}),
		);
	});
});
