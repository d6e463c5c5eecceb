import {changePattern} from './exercise/changes.ts';
import {spent} from './exercise/exercise.ts';
import {needsCare, type Pattern, patterns, withoutCare} from './exercise/pattern.ts';
import {breathFor} from './exercising.ts';
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
	// Until it is agreed to, the breath stays the one it was.
	if (needsCare(pattern)) return go({...visit, asking: {pattern, goal: breath.goal}}, 'holds', now);
	return breatheOn(goBack({...visit, breath}, now), now);
};

/** The breath one has come back to, with the pattern that was picked; the time that is left stays what it was. */
const breatheOn = (visit: Visit, now: number): Visit =>
	visit.exercise === null ? visit : {...visit, exercise: changePattern(visit.exercise, breathFor(visit).pattern, now)};

/** Whether a pattern was picked while a breath ran: it waits behind the list. */
const isAskedMeanwhile = ({trail}: Visit): boolean =>
	trail.at(-1)?.place === 'patterns' && trail.at(-2)?.place === 'breath';

/** On from the question before a long hold or a quick breath, with what was asked for or something gentle. */
const breatheAsked = (visit: Visit, change: (pattern: Pattern) => Pattern, now: number): Visit => {
	const {asking, breath} = visit;
	if (asking === null) return go(visit, 'breath', now);
	const agreed = {...breath, ...asking, pattern: change(asking.pattern), isWithoutHolds: false};
	const on: Visit = {...visit, breath: agreed, asking: null};
	return isAskedMeanwhile(on) ? breatheOn(goBack(goBack(on, now), now), now) : go(on, 'breath', now);
};

const ride = (visit: Visit, minutes: number, now: number): Visit =>
	go({...visit, rideMinutes: minutes, rises: [], saidIn: null}, 'riding', now);

/** The moves to and within the exercises of step 3. */
export const exerciseTurns = {
	'take-pattern': takePattern,
	'breathe-without': (visit: Visit, now: number) => breatheAsked(visit, withoutCare, now),
	'breathe-with': (visit: Visit, now: number) => breatheAsked(visit, pattern => pattern, now),
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
	return {...visit, rises, saidIn: minute, notice: feel};
};
