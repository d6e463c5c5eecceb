import {breathSpans} from './breath.ts';
import {at, type Course, type Moment, type Span} from './course.ts';
import {type Goal, type Pattern, usualPace} from './pattern.ts';
import {elapsedAt, hasGap, isPaused, look, pause, resume, type Stopwatch, startStopwatch} from './stopwatch.ts';

/** Which breath it is: its pattern, and whether the person breathes it without its pauses. */
export type Breath = {readonly pattern: Pattern; readonly isWithoutHolds: boolean; readonly goal: Goal};

/** What was changed last, and when (ms of the exercise): said for a moment, without a stop. */
export type News = {
	readonly what:
		| 'slower'
		| 'faster'
		| 'slowest'
		| 'fastest'
		| 'longer'
		| 'longest'
		| 'pattern'
		| 'without'
		| 'with'
		| 'no-pause';
	readonly at: number;
};

/** Something that runs by the clock: a paced breath, a guided exercise, a wait. */
export type Exercise = {
	readonly watch: Stopwatch;
	readonly course: Course;
	/** All it is made of, at its usual pace: one breath, or part after part. */
	readonly script: readonly Span[];
	readonly breath: Breath | null;
	/** In percent of the usual lengths. */
	readonly pace: number;
	readonly news: News | null;
};

const begin = (script: readonly Span[], breath: Breath | null, now: number): Exercise => ({
	watch: startStopwatch(now),
	course: [{from: 0, spans: script, first: 0, isRound: breath !== null}],
	script,
	breath,
	pace: usualPace,
	news: null,
});

/** A breath that goes on until its goal. `now` in ms. */
export const startBreath = (breath: Breath, now: number): Exercise => begin(breathSpans(breath), breath, now);

/** Parts one after the other, each for its time. */
export const startGuide = (script: readonly Span[], now: number): Exercise => begin(script, null, now);

/** Ms spent in the exercise, pauses and gaps left out. */
export const spent = (exercise: Exercise, now: number): number => elapsedAt(exercise.watch, now);

export const momentOf = (exercise: Exercise, now: number): Moment => at(exercise.course, spent(exercise, now));

// A breath that was left is begun again, never taken up in its middle (content guide B7).
const restartAt = (exercise: Exercise, ms: number): number =>
	exercise.breath === null ? ms : at(exercise.course, ms).roundFrom;

export const pauseExercise = (exercise: Exercise, now: number): Exercise => ({
	...exercise,
	watch: pause(exercise.watch, now),
	news: null,
});

export const resumeExercise = (exercise: Exercise, now: number): Exercise => {
	const elapsed = restartAt(exercise, spent(exercise, now));
	// What was said before would be said again in the breath that is begun again.
	return {...exercise, watch: resume(elapsed, now), news: null};
};

/** As it stands at `now`, for as long as something else is shown. */
export const standStill = (exercise: Exercise, now: number): Exercise => ({
	...exercise,
	watch: {elapsed: spent(exercise, now), since: isPaused(exercise.watch) ? null : now, seen: now},
});

/** Goes on after it stood still, if it was not paused: a breath from its start. */
export const goOn = (exercise: Exercise, now: number): Exercise =>
	isPaused(exercise.watch) ? exercise : resumeExercise(exercise, now);

export const isExercisePaused = (exercise: Exercise): boolean => isPaused(exercise.watch);

/** A look at the clock: after a gap the breath begins again, and the gap does not count. */
export const lookAtExercise = (exercise: Exercise, now: number): Exercise =>
	hasGap(exercise.watch, now) ? resumeExercise(exercise, now) : {...exercise, watch: look(exercise.watch, now)};

/** Breaths that had been finished at a moment of the course. */
export const breathsBefore = (course: Course, ms: number): number =>
	course.reduce((sum, {from, spans}, index) => {
		const until = Math.min(ms, course[index + 1]?.from ?? Number.POSITIVE_INFINITY);
		const length = spans.reduce((all, span) => all + span.ms, 0);
		return sum + Math.max(0, Math.floor((until - from) / length));
	}, 0);

/** Whether it has come to its end; a breath that began in time is finished first. */
export const isOver = (exercise: Exercise, now: number): boolean => {
	const ms = spent(exercise, now);
	const {roundFrom, isLast, until} = at(exercise.course, ms);
	if (exercise.breath === null) return isLast && ms >= until;
	const {goal} = exercise.breath;
	return 'minutes' in goal ? roundFrom >= goal.minutes * 60_000 : breathsBefore(exercise.course, ms) >= goal.breaths;
};
