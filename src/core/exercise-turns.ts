import {changePattern} from './exercise/changes.ts';
import {spent} from './exercise/exercise.ts';
import {needsCare, patterns, withoutCare} from './exercise/pattern.ts';
import {labelOf} from './labels.ts';
import {go, goBack} from './moves.ts';
import {stepUp} from './ratings.ts';
import {thresholds} from './thresholds.ts';
import type {Visit} from './visit.ts';

/** Another pattern, picked while the breath stood still: with care when it holds long, else from the next in-breath on. */
const takePattern = (visit: Visit, now: number): Visit => {
	const label = labelOf(visit.picked.patterns ?? null);
	if (label === null || !('pattern' in label)) return goBack(visit, now);
	const {pattern} = patterns[label.pattern];
	const breath = {...visit.breath, pattern, isWithoutHolds: false};
	if (needsCare(pattern)) return go({...visit, breath}, 'holds', now);
	const back = goBack({...visit, breath}, now);
	return back.exercise === null ? back : {...back, exercise: changePattern(back.exercise, pattern, now)};
};

const breatheWithout = (visit: Visit, now: number): Visit => {
	const breath = {...visit.breath, pattern: withoutCare(visit.breath.pattern)};
	return go({...visit, breath}, 'breath', now);
};

const ride = (visit: Visit, minutes: number, now: number): Visit =>
	go({...visit, rideMinutes: minutes, rises: []}, 'riding', now);

/** The moves to and within the exercises of step 3. */
export const exerciseTurns = {
	'take-pattern': takePattern,
	'breathe-without': breatheWithout,
	'breathe-with': (visit: Visit, now: number) => go(visit, 'breath', now),
	'ride-asked': (visit: Visit, now: number) => ride(visit, visit.rideMinutes, now),
	'ride-short': (visit: Visit, now: number) => ride(visit, 5, now),
	'ride-long': (visit: Visit, now: number) => ride(visit, 15, now),
} as const;

/** The answers to the check of each minute of a ride, by their number. */
const feels = ['rising', 'steady', 'falling'] as const;

/** How the urge is now; when it is said to rise again, it is time for a person (E11). Null for another number. */
export const sayHowItIs = (visit: Visit, number: number, now: number): Visit | null => {
	const feel = visit.place === 'riding' ? feels[number - 1] : undefined;
	if (feel === undefined) return null;
	// Said twice in one minute it is said once.
	const minute = Math.floor((visit.exercise === null ? 0 : spent(visit.exercise, now)) / 60_000);
	const rises = feel === 'rising' ? [...visit.rises.filter(each => each !== minute), minute] : [];
	if (rises.length >= thresholds.rises) return stepUp({...visit, rises: []}, 'still-rising', now);
	return {...visit, rises, notice: feel};
};
