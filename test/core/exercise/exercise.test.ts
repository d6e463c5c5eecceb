import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {switchHolds} from '../../../src/core/exercise/changes.ts';
import {at, cues} from '../../../src/core/exercise/course.ts';
import {
	breathsBefore,
	type Exercise,
	isExercisePaused,
	isOver,
	lookAtExercise,
	momentOf,
	pauseExercise,
	resumeExercise,
	spent,
	startBreath,
	startGuide,
} from '../../../src/core/exercise/exercise.ts';
import {guides} from '../../../src/core/exercise/guides.ts';
import {type Goal, shortPause} from '../../../src/core/exercise/pattern.ts';
import {progressOf} from '../../../src/core/exercise/progress.ts';
import {minutes} from '../walks.ts';

const breath = (goal: Goal = {minutes: 5}, isWithoutHolds = false): Exercise =>
	startBreath({pattern: shortPause, isWithoutHolds, goal}, 0);
const wait = (): Exercise => startGuide([{id: 'wait', ms: minutes(5)}], 0);

/** Looks every `every` ms, as a face does, from one moment to another. */
const lookAlong = (exercise: Exercise, from: number, to: number, every = 500): Exercise => {
	let looked = exercise;
	for (let now = from; now <= to; now += every) looked = lookAtExercise(looked, now);
	return looked;
};

const phaseAt = (exercise: Exercise, now: number): string => momentOf(exercise, now).span.id;

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

	test.each([
		['a wait', wait()],
		['a guide', startGuide(guides['muscles-whole'], 0)],
	])('in %s goes on where it was: there is no breath to begin again', (_, exercise) => {
		const paused = pauseExercise(lookAlong(exercise, 0, 17_000), 17_000);
		expect(spent(resumeExercise(paused, minutes(9)), minutes(9))).toBe(17_000);
	});

	test('a gap of more than two seconds is one: a closed lid, Ctrl+Z', () => {
		const slept = lookAtExercise(lookAlong(breath(), 0, 17_000), minutes(60));
		expect([spent(slept, minutes(60)), phaseAt(slept, minutes(60))]).toEqual([12_000, 'in']);
		const waited = lookAtExercise(lookAlong(wait(), 0, 17_000), minutes(60));
		expect(spent(waited, minutes(60))).toBe(17_000);
	});

	test('however often, never adds time, and takes away no more than the breath that was broken off', () => {
		const spans = fc.array(fc.record({run: fc.integer({min: 0, max: 40_000}), rest: fc.integer({min: 0, max: 1e7})}));
		fc.assert(
			fc.property(spans, each => {
				let now = 0;
				let exercise = breath();
				let guide = wait();
				let ran = 0;
				for (const {run, rest} of each) {
					const before = spent(exercise, now);
					exercise = pauseExercise(lookAlong(exercise, now, now + run), now + run);
					guide = pauseExercise(lookAlong(guide, now, now + run), now + run);
					ran += run;
					expect(spent(exercise, now + run)).toBe(before + run);
					now += run + rest;
					expect(spent(guide, now)).toBe(ran);
					const paused = spent(exercise, now);
					exercise = resumeExercise(exercise, now);
					guide = resumeExercise(guide, now);
					expect(spent(exercise, now)).toBe(Math.floor(paused / 12_000) * 12_000);
				}
			}),
		);
	});
});

test('late, lost and doubled looks show the same thing at the same time', () => {
	const gaps = fc.array(fc.integer({min: 0, max: 2000}), {minLength: 1, maxLength: 60, size: 'max'});
	fc.assert(
		fc.property(gaps, gaps, (one, other) => {
			const times = (each: readonly number[]) =>
				each.map((_, index) => each.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
			const [first, second] = [times(one), times(other)];
			const now = Math.min(first.at(-1) ?? 0, second.at(-1) ?? 0);
			for (const start of [breath(), wait(), startGuide(guides['muscles-short'], 0)]) {
				const look = (all: readonly number[]) =>
					all
						.filter(time => time <= now)
						.flatMap(time => [time, time])
						.reduce(lookAtExercise, start);
				expect(momentOf(look(first), now)).toEqual(momentOf(look(second), now));
				expect(momentOf(look(first), now)).toEqual(at(start.course, now));
			}
		}),
	);
});

describe('the end', () => {
	test.each([
		[{minutes: 1}, 60_000],
		[{minutes: 2}, 120_000],
		[{minutes: 5 / 6}, 60_000],
		[{minutes: 0.8}, 48_000],
		[{breaths: 1}, 12_000],
		[{breaths: 4}, 48_000],
	])('of %j comes at %d, when the breath that began in time is finished', (goal, end) => {
		const before = lookAlong(breath(goal), 0, end - 1, 499);
		expect(isOver(before, end - 1)).toBe(false);
		expect(isOver(before, end)).toBe(true);
	});

	test('of a wait comes on time', () => {
		const waited = lookAlong(wait(), 0, minutes(5) - 1000);
		expect([isOver(waited, minutes(5) - 1), isOver(waited, minutes(5))]).toEqual([false, true]);
	});

	test('does not come where the person says when they go on', () => {
		expect(isOver(lookAlong(startGuide(guides.ground, 0), 0, minutes(60)), minutes(60))).toBe(false);
	});

	test('comes only at the end of a breath, whatever was changed on the way', () => {
		const pressed = fc.array(fc.integer({min: 0, max: 100_000}), {maxLength: 6});
		fc.assert(
			fc.property(pressed, fc.integer({min: 1, max: 100}), (moments, length) => {
				let exercise = breath({minutes: length / 60});
				let now = 0;
				for (; !isOver(exercise, now); now += 500) {
					for (const ms of moments) if (ms >= now && ms < now + 500) exercise = switchHolds(exercise, now);
					exercise = lookAtExercise(exercise, now);
				}
				expect(now).toBeGreaterThanOrEqual(length * 1000);
				expect(now).toBeLessThan(length * 1000 + 12_000 + 500);
				expect(momentOf(exercise, now).roundFrom).toBe(now);
			}),
		);
	});

	test('does not come while nobody looks', () => {
		expect(isOver(breath({breaths: 1}), minutes(60))).toBe(false);
	});
});

describe('how much is done', () => {
	const doneAt = (exercise: Exercise, now: number) => progressOf(lookAlong(exercise, 0, now), now);

	test('of a breath in minutes, in breaths, of parts with and without a length', () => {
		expect(doneAt(breath(), 30_000)).toEqual({done: 0.1, all: minutes(5)});
		expect(doneAt(breath({breaths: 4}), 25_000)).toEqual({done: 0.5, all: 48_000});
		expect(doneAt(startGuide(guides['muscles-short'].slice(1), 0), 44_000)).toEqual({done: 0.5, all: 88_000});
		expect(doneAt(startGuide(guides.ground, 0), 40_000)).toEqual({done: 0, all: 0});
	});

	test('never goes back while time goes on, and never past the whole', () => {
		for (const exercise of [breath(), breath({breaths: 3}), wait(), startGuide(guides['muscles-whole'], 0)]) {
			let last = 0;
			for (let now = 0; now < minutes(6); now += 700) {
				const {done} = doneAt(exercise, now);
				expect(done).toBeGreaterThanOrEqual(last - 1e-9);
				expect(done).toBeLessThanOrEqual(1);
				last = done;
			}
		}
	});

	test('breaths are counted when they are finished, across a change of pattern', () => {
		const changed = switchHolds(lookAlong(breath(), 0, 5000), 5000);
		expect(cues(changed.course, 0, 23_000).map(({at, span}) => `${at} ${span.id}`)).toEqual([
			'0 in',
			'4000 hold',
			'6000 out',
			'12000 in',
			'16000 out',
			'22000 in',
		]);
		expect([11_999, 12_000, 21_999, 22_000, 32_000].map(ms => breathsBefore(changed.course, ms))).toEqual([
			0, 1, 1, 2, 3,
		]);
	});
});
