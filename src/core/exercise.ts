import {breathAt, changePattern, type Pattern, type Stretch, withoutPause} from './breathing.ts';
import {elapsedAt, hasGap, isPaused, look, pause, resume, type Stopwatch, startStopwatch} from './stopwatch.ts';

/** Something that runs by the clock: a paced breath, or a wait (no stretches). `length` in ms. */
export type Exercise = {
	readonly watch: Stopwatch;
	readonly stretches: readonly Stretch[];
	readonly usual: Pattern | null;
	readonly length: number;
};

export const startBreath = (pattern: Pattern, usual: Pattern, length: number, now: number): Exercise => ({
	watch: startStopwatch(now),
	stretches: [{pattern, from: 0}],
	usual,
	length,
});

export const startWait = (length: number, now: number): Exercise => ({
	watch: startStopwatch(now),
	stretches: [],
	usual: null,
	length,
});

/** Ms spent in the exercise, pauses and gaps left out. */
export const spent = (exercise: Exercise, now: number): number => elapsedAt(exercise.watch, now);

// A breath that was left is begun again, never taken up in its middle (content guide B7).
const restartAt = (exercise: Exercise, ms: number): number =>
	exercise.stretches.length === 0 ? ms : breathAt(exercise.stretches, ms).breathFrom;

export const pauseExercise = (exercise: Exercise, now: number): Exercise => ({
	...exercise,
	watch: pause(exercise.watch, now),
});

export const resumeExercise = (exercise: Exercise, now: number): Exercise => {
	const elapsed = restartAt(exercise, spent(exercise, now));
	return {...exercise, watch: resume(elapsed, now)};
};

/** As it stands at `now`, for as long as something else is shown. */
export const standStill = (exercise: Exercise, now: number): Exercise => ({
	...exercise,
	watch: {elapsed: spent(exercise, now), since: isPaused(exercise.watch) ? null : now, seen: now},
});

/** Goes on after it stood still, if it was not paused: from the start of the breath it was in. */
export const goOn = (exercise: Exercise, now: number): Exercise =>
	isPaused(exercise.watch) ? exercise : {...exercise, watch: resume(restartAt(exercise, exercise.watch.elapsed), now)};

export const isExercisePaused = (exercise: Exercise): boolean => isPaused(exercise.watch);

/** A look at the clock: after a gap the breath begins again, and the gap does not count. */
export const lookAtExercise = (exercise: Exercise, now: number): Exercise =>
	hasGap(exercise.watch, now) ? resumeExercise(exercise, now) : {...exercise, watch: look(exercise.watch, now)};

/** Takes the soft pause out of the breath from the next one on, or puts it back. */
export const switchPause = (exercise: Exercise, now: number): Exercise => {
	const {usual} = exercise;
	if (usual === null) return exercise;
	const change = (pattern: Pattern) => (pattern.hold > 0 ? withoutPause(pattern) : usual);
	return {...exercise, stretches: changePattern(exercise.stretches, spent(exercise, now), change)};
};

/** Whether the time is up; a breath that began in time is finished first. */
export const isOver = (exercise: Exercise, now: number): boolean =>
	restartAt(exercise, spent(exercise, now)) >= exercise.length;
