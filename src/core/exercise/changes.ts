import {breathed, breathSpans} from './breath.ts';
import {at, type Course, changeFrom, type Span, timedLength} from './course.ts';
import {type Breath, type Exercise, isExercisePaused, type News, spent} from './exercise.ts';
import {
	atPace,
	breathLength,
	breathPaceAfter,
	type Goal,
	hasHold,
	type Pattern,
	paceAfter,
	paceFor,
	usualPace,
} from './pattern.ts';

const minute = 60_000;

const told = (exercise: Exercise, what: News['what'], now: number): Exercise => ({
	...exercise,
	news: {what, at: spent(exercise, now)},
});

/** Another breath from the next in-breath on, or from one that begins right now; a breath that is begun is never cut short. */
const breatheOn = (exercise: Exercise, breath: Breath, pace: number, now: number, orNow = false): Exercise => {
	const ms = spent(exercise, now);
	const {roundFrom, roundUntil} = at(exercise.course, ms);
	// Paused, it goes on with the in-breath of the breath that was left: that is the next one.
	const from = isExercisePaused(exercise) || (orNow && ms === roundFrom) ? roundFrom : roundUntil;
	const spans = breathSpans(breath, pace);
	return {
		...exercise,
		breath,
		pace,
		script: breathSpans(breath),
		course: changeFrom(exercise.course, from, {spans, first: 0, isRound: true}),
	};
};

/** Takes the pauses out of the breath from the next one on, or puts them back. */
export const switchHolds = (exercise: Exercise, now: number): Exercise => {
	const {breath, pace} = exercise;
	if (breath === null) return exercise;
	if (!hasHold(breath.pattern)) return told(exercise, 'no-pause', now);
	const switched: Breath = {...breath, isWithoutHolds: !breath.isWithoutHolds};
	const changed = breatheOn(exercise, switched, paceFor(breathed(switched), pace), now);
	return told(changed, switched.isWithoutHolds ? 'without' : 'with', now);
};

/** Another pattern, from the next in-breath on, at its usual pace. */
export const changePattern = (exercise: Exercise, pattern: Pattern, now: number): Exercise => {
	const {breath} = exercise;
	if (breath === null) return exercise;
	return told(breatheOn(exercise, {...breath, pattern, isWithoutHolds: false}, usualPace, now, true), 'pattern', now);
};

const scaled = (spans: readonly Span[], pace: number): readonly Span[] =>
	spans.map(span => ({...span, ms: Math.round((span.ms * pace) / 100)}));

const guideOn = (exercise: Exercise, from: number, first: number, pace: number): Course => {
	const spans = scaled(exercise.script.slice(first), pace);
	return spans.length === 0 ? exercise.course : changeFrom(exercise.course, from, {spans, first, isRound: false});
};

/** A part that has begun keeps its length; the next one has the new pace. */
const repaceGuide = (exercise: Exercise, pace: number, now: number): Exercise => {
	const {until, index} = at(exercise.course, spent(exercise, now));
	const course = Number.isFinite(until) ? guideOn(exercise, until, index + 1, pace) : exercise.course;
	return {...exercise, pace, course};
};

/** A little slower or faster from the next breath or part on; where that would not be safe, it only says so. */
export const changePace = (exercise: Exercise, way: 'slower' | 'faster', now: number): Exercise => {
	const {breath, pace} = exercise;
	const next = breath === null ? paceAfter(pace, way) : breathPaceAfter(breathed(breath), pace, way);
	if (next === null) return told(exercise, way === 'slower' ? 'slowest' : 'fastest', now);
	const changed = breath === null ? repaceGuide(exercise, next, now) : breatheOn(exercise, breath, next, now);
	return told(changed, way, now);
};

/** Longest that anything runs, in minutes. */
const longest = 60;

/** A minute more; null where it runs as long as anything does. */
const longer = (goal: Goal, pattern: Pattern): Goal | null => {
	const perMinute = Math.max(1, Math.round(minute / breathLength(pattern)));
	if ('minutes' in goal) return goal.minutes < longest ? {minutes: Math.min(longest, goal.minutes + 1)} : null;
	return goal.breaths < longest * perMinute ? {breaths: goal.breaths + perMinute} : null;
};

/** One minute more of the breath. */
export const breatheLonger = (exercise: Exercise, now: number): Exercise => {
	const {breath, pace} = exercise;
	if (breath === null) return exercise;
	const goal = longer(breath.goal, atPace(breathed(breath), pace));
	if (goal === null) return told(exercise, 'longest', now);
	return told({...exercise, breath: {...breath, goal}}, 'longer', now);
};

/** One more part, a minute long, after those there are. */
export const addMinute = (exercise: Exercise, id: string, now: number): Exercise => {
	const {course, script} = exercise;
	const last = course.at(-1);
	if (last === undefined) return exercise;
	if (timedLength(script) >= longest * minute) return told(exercise, 'longest', now);
	const more: Span = {id, ms: minute};
	const on = {...last, spans: [...last.spans, more]};
	return told({...exercise, script: [...script, more], course: [...course.slice(0, -1), on]}, 'longer', now);
};

/** Goes to the next part, or the one before it; null when there is none. */
export const toPart = (exercise: Exercise, by: 1 | -1, now: number): Exercise | null => {
	const ms = spent(exercise, now);
	const index = at(exercise.course, ms).index + by;
	if (index < 0 || index >= exercise.script.length) return null;
	return {...exercise, course: guideOn(exercise, ms, index, exercise.pace)};
};
