import {type Cue, cues} from '../core/breathing.ts';
import {spent} from '../core/exercise.ts';
import {placeAt} from '../core/places.ts';
import type {Visit} from '../core/visit.ts';

/** How often the clock is looked at when nothing is to be said, in ms: often enough not to seem asleep. */
const quietLook = 1000;

/** How far from its moment a phase may still be said, in ms. */
const nearEnough = 250;

const isBreathing = (visit: Visit): boolean => placeAt(visit.place).kind === 'breathe';
const isWaiting = (visit: Visit): boolean => placeAt(visit.place).kind === 'wait';

/** Ms until there is something to say or to look at; null while nothing runs. */
export const nextLook = (visit: Visit, now: number): number | null => {
	const {exercise} = visit;
	if (exercise === null || exercise.watch.since === null) return null;
	if (isWaiting(visit)) return quietLook;
	if (!isBreathing(visit)) return null;
	const ms = spent(exercise, now);
	const [cue] = cues(exercise.stretches, ms + 1, ms + quietLook);
	return cue === undefined ? quietLook : cue.at - ms;
};

/** The phase that has just begun, if one has. */
export const cueNow = (visit: Visit, now: number): Cue | null => {
	const {exercise} = visit;
	if (exercise === null || exercise.watch.since === null || !isBreathing(visit)) return null;
	const ms = spent(exercise, now);
	return cues(exercise.stretches, Math.max(0, ms - nearEnough), ms + 1).at(-1) ?? null;
};
