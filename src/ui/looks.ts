import {type RefObject, useEffect} from 'react';
import {untilStep} from '../core/exercise/breath.ts';
import {type Exercise, isExercisePaused, momentOf, spent} from '../core/exercise/exercise.ts';
import type {Screen} from '../core/screen.ts';
import type {Visit} from '../core/visit.ts';
import type {Look} from '../frame/theme.ts';
import {waveEvery} from '../frame/wave-picture.ts';
import type {Clock} from '../ports.ts';

const never = Number.POSITIVE_INFINITY;

/** Nothing moves where nothing runs. */
const isMoving = (exercise: Exercise | null): exercise is Exercise => exercise !== null && !isExercisePaused(exercise);

const untilWave = (exercise: Exercise | null, now: number): number =>
	isMoving(exercise) ? waveEvery - (spent(exercise, now) % waveEvery) : never;

/**
 * Ms until a picture on this screen moves; `steps` of the breath as it is laid out. Where only words change, they have
 * moments of their own.
 */
export const untilMove = (
	{exercise, beside}: Visit,
	screen: Screen,
	steps: number,
	look: Look,
	now: number,
): number => {
	if (look.isStill) return never;
	const ride = screen.kind === 'guide' && screen.guide.wave !== null ? exercise : null;
	const breath = screen.kind === 'breathe' ? exercise : null;
	return Math.min(
		isMoving(breath) ? untilStep(momentOf(breath, now), spent(breath, now), steps) : never,
		untilWave(ride, now),
		untilWave(screen.beside === null ? null : beside, now),
	);
};

type Watched = {
	/** Looks at the clock once. */
	readonly look: () => void;
	/** Ms to the next look, be it for the picture or for a word; null when nothing is to come. */
	readonly next: () => number | null;
};

/** Looks at the clock again and again while something runs by it: as long as `origin`, where it began, is the same. */
export const useLooks = (origin: string, clock: Clock, watched: RefObject<Watched>): void =>
	useEffect(() => {
		let stop = () => {};
		const goOn = () => {
			const ms = watched.current.next();
			// Node's timers drop what is less than a ms: such a look came just before its word, which then waited for a frame.
			if (ms !== null) stop = clock.after(Math.ceil(ms) + 1, lookOnce);
		};
		const lookOnce = () => {
			watched.current.look();
			goOn();
		};
		if (origin !== '') goOn();
		return () => stop();
	}, [origin, clock, watched]);
