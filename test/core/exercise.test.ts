import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {breathAt, cues, shortPause} from '../../src/core/breathing.ts';
import {
	type Exercise,
	isExercisePaused,
	isOver,
	lookAtExercise,
	pauseExercise,
	resumeExercise,
	spent,
	startBreath,
	startWait,
	switchPause,
} from '../../src/core/exercise.ts';
import {minutes} from './walks.ts';

const breath = (length = minutes(5)): Exercise => startBreath(shortPause, shortPause, length, 0);

/** Looks every `every` ms, as a face does, from one moment to another. */
const lookAlong = (exercise: Exercise, from: number, to: number, every = 500): Exercise => {
	let looked = exercise;
	for (let now = from; now <= to; now += every) looked = lookAtExercise(looked, now);
	return looked;
};

const phaseAt = (exercise: Exercise, now: number): string => breathAt(exercise.stretches, spent(exercise, now)).phase;

const phases = (exercise: Exercise, to: number): string =>
	cues(exercise.stretches, 0, to)
		.map(cue => cue.phase)
		.join(' ');

describe('a pause', () => {
	test('stops the time; going on begins the breath again at its in-breath', () => {
		const running = lookAlong(breath(), 0, 17_000);
		const paused = pauseExercise(running, 17_000);
		expect([isExercisePaused(paused), spent(paused, minutes(9)), phaseAt(paused, minutes(9))]).toEqual([
			true,
			17_000,
			'hold',
		]);
		const on = resumeExercise(paused, minutes(9));
		expect([isExercisePaused(on), spent(on, minutes(9)), phaseAt(on, minutes(9))]).toEqual([false, 12_000, 'in']);
		expect(phaseAt(lookAlong(on, minutes(9), minutes(9) + 4000), minutes(9) + 4000)).toBe('hold');
	});

	test('in a wait goes on where it was: there is no breath to begin again', () => {
		const paused = pauseExercise(lookAlong(startWait(minutes(5), 0), 0, 17_000), 17_000);
		expect(spent(resumeExercise(paused, minutes(9)), minutes(9))).toBe(17_000);
	});

	test('a gap of more than two seconds is one: a closed lid, Ctrl+Z', () => {
		const slept = lookAtExercise(lookAlong(breath(), 0, 17_000), minutes(60));
		expect([spent(slept, minutes(60)), phaseAt(slept, minutes(60))]).toEqual([12_000, 'in']);
		const waited = lookAtExercise(lookAlong(startWait(minutes(5), 0), 0, 17_000), minutes(60));
		expect(spent(waited, minutes(60))).toBe(17_000);
	});

	test('however often, never adds time, and takes away no more than the breath that was broken off', () => {
		const spans = fc.array(fc.record({run: fc.integer({min: 0, max: 40_000}), rest: fc.integer({min: 0, max: 1e7})}));
		fc.assert(
			fc.property(spans, each => {
				let now = 0;
				let exercise = breath();
				for (const {run, rest} of each) {
					const before = spent(exercise, now);
					exercise = pauseExercise(lookAlong(exercise, now, now + run), now + run);
					expect(spent(exercise, now + run)).toBe(before + run);
					now += run + rest;
					const paused = spent(exercise, now);
					exercise = resumeExercise(exercise, now);
					expect(spent(exercise, now)).toBe(Math.floor(paused / 12_000) * 12_000);
				}
			}),
		);
	});
});

describe('`n`', () => {
	const full = 'in hold out';

	test('takes the pause out from the next breath on, and puts it back from the one after that', () => {
		const without = switchPause(breath(), 5000);
		expect(phases(without, 32_000)).toBe(`${full} in out in out`);
		const back = switchPause(lookAlong(without, 0, 15_000), 15_000);
		expect(phases(back, 34_000)).toBe(`${full} in out ${full}`);
	});

	test('twice in one breath changes nothing', () => {
		expect(phases(switchPause(switchPause(breath(), 1000), 9000), 36_000)).toBe(`${full} ${full} ${full}`);
	});

	test('gives the pause to a breath that began without it', () => {
		const gentle = startBreath({...shortPause, hold: 0}, shortPause, minutes(5), 0);
		expect(phases(switchPause(gentle, 0), 22_000)).toBe(`in out ${full}`);
	});

	test('while paused waits as well; in a wait it does nothing', () => {
		const paused = pauseExercise(lookAlong(breath(), 0, 5000), 5000);
		const on = resumeExercise(switchPause(paused, 99_000), 100_000);
		expect(phases(on, 22_000)).toBe(`${full} in out`);
		const wait = startWait(minutes(5), 0);
		expect(switchPause(wait, 100)).toEqual(wait);
	});
});

describe('the end', () => {
	test.each([
		[minutes(1), 60_000],
		[minutes(2), 120_000],
		[50_000, 60_000],
		[48_000, 48_000],
		[1, 12_000],
	])('of %d ms comes at %d, when the breath that began in time is finished', (length, end) => {
		const before = lookAlong(breath(length), 0, end - 1, 499);
		expect(isOver(before, end - 1)).toBe(false);
		expect(isOver(before, end)).toBe(true);
	});

	test('of a wait comes on time', () => {
		const wait = lookAlong(startWait(minutes(5), 0), 0, minutes(5) - 1000);
		expect([isOver(wait, minutes(5) - 1), isOver(wait, minutes(5))]).toEqual([false, true]);
	});

	test('comes only at the end of a breath, whatever was changed on the way', () => {
		const pressed = fc.array(fc.integer({min: 0, max: 100_000}), {maxLength: 6});
		fc.assert(
			fc.property(pressed, fc.integer({min: 1, max: 100_000}), (moments, length) => {
				let exercise = breath(length);
				let now = 0;
				for (; !isOver(exercise, now); now += 500) {
					for (const ms of moments) if (ms >= now && ms < now + 500) exercise = switchPause(exercise, now);
					exercise = lookAtExercise(exercise, now);
				}
				expect(now).toBeGreaterThanOrEqual(length);
				expect(now).toBeLessThan(length + 12_000 + 500);
				expect(breathAt(exercise.stretches, spent(exercise, now)).breathFrom).toBe(now);
			}),
		);
	});

	test('does not come while nobody looks', () => {
		expect(isOver(breath(1000), minutes(60))).toBe(false);
	});
});
