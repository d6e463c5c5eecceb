import {goalLength} from './asked-pattern.ts';
import {at, timedLength} from './course.ts';
import {type Breath, breathsBefore, type Exercise, spent} from './exercise.ts';

/** How much of an exercise is done, 0 to 1, and how long all of it is by the clock, in ms (0 where nothing is timed). */
export type Progress = {readonly done: number; readonly all: number};

const breathProgress = ({course}: Exercise, {pattern, goal}: Breath, ms: number): Progress => {
	const all = goalLength(pattern, goal);
	const done = 'minutes' in goal ? ms / all : breathsBefore(course, ms) / goal.breaths;
	return {done: Math.min(1, done), all};
};

export const progressOf = (exercise: Exercise, now: number): Progress => {
	const ms = spent(exercise, now);
	const {script, course, breath} = exercise;
	if (breath !== null) return breathProgress(exercise, breath, ms);
	const all = timedLength(script);
	const {index, from, until} = at(course, ms);
	if (all === 0) return {done: index / script.length, all};
	const into = Number.isFinite(until) ? Math.min(1, (ms - from) / (until - from)) : 0;
	const here = timedLength(script.slice(index, index + 1)) * into;
	return {done: Math.min(1, (timedLength(script.slice(0, index)) + here) / all), all};
};
