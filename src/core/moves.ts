import {shortPause, withoutPause} from './breathing.ts';
import {type Exercise, goOn, standStill, startBreath, startWait} from './exercise.ts';
import type {Known} from './known.ts';
import {type PlaceId, placeAt} from './places.ts';
import {type StepId, stepAfter} from './steps.ts';
import {emptyField, fieldOf} from './text-field.ts';
import {isHigh} from './thresholds.ts';
import type {Chosen, Start, Stop, Visit} from './visit.ts';

/** How long the exercises run, in ms: five minutes is aimed at, one can stop at any time (B1, D10). */
const usualBreath = 5 * 60_000;
const waitLength = 5 * 60_000;

const firstCursor = (place: PlaceId): number | null => (placeAt(place).unmarked ? null : 0);

const exerciseFor = (visit: Visit, now: number): Exercise | null => {
	const {kind} = placeAt(visit.place);
	if (kind === 'wait') return startWait(waitLength, now);
	if (kind !== 'breathe') return null;
	const isGentle = isHigh(visit.ratings.last) || visit.card !== null;
	return startBreath(isGentle ? withoutPause(shortPause) : shortPause, shortPause, visit.breathLength, now);
};

const stopOf = ({place, cursor, page, chosen, when, section, entry, isGuided, exercise}: Visit, now: number): Stop => ({
	place,
	cursor,
	page,
	chosen,
	when,
	section,
	entry,
	isGuided,
	exercise: exercise && standStill(exercise, now),
});

/** Arrives at a place anew. */
const arrive = (visit: Visit, place: PlaceId, now: number): Visit => {
	const there: Visit = {
		...visit,
		place,
		cursor: firstCursor(place),
		page: 0,
		scroll: 0,
		field: fieldOf(visit.written[place] ?? ''),
		hasReasked: false,
	};
	return {...there, exercise: exerciseFor(there, now)};
};

// The place ahead shows what was chosen here; the stop left behind keeps what was chosen before it.
const chosenOnLeaving = (visit: Visit): Chosen | null =>
	placeAt(visit.place).kind === 'choose' ? (visit.picked[visit.place] ?? null) : visit.chosen;

/** Goes to a place; the one left is kept for `back`. */
export const go = (visit: Visit, place: PlaceId, now: number): Visit =>
	visit.place === place && placeAt(place).over
		? visit
		: arrive(
				{...visit, trail: [...visit.trail, stopOf(visit, now)].slice(-200), chosen: chosenOnLeaving(visit)},
				place,
				now,
			);

/** Goes to a step as the next in the order. */
export const goToStep = (visit: Visit, step: StepId, now: number): Visit => go({...visit, step}, step, now);

/** The next step is where one goes on from; another one is a visit on the way, after which the order goes on as before. */
export const toStep = (visit: Visit, step: StepId, now: number): Visit =>
	step === stepAfter(visit.step) ? goToStep(visit, step, now) : go(visit, step, now);

/** Goes back to where the person came from, as they left it; a breath begins again at its in-breath. */
export const goBack = (visit: Visit, now: number): Visit => {
	const stop = visit.trail.at(-1);
	if (stop === undefined) return visit.begun === 'breath' ? go(visit, 'after-breath', now) : visit;
	const {over} = placeAt(visit.place);
	const there: Visit = {
		...arrive({...visit, trail: visit.trail.slice(0, -1)}, stop.place, now),
		...stop,
		step: visit.step,
		isSteppingUp: visit.place === 'safety' ? false : visit.isSteppingUp,
	};
	// Seen again after something was shown over it, it goes on; gone back to, it begins anew.
	if (!over) return {...there, exercise: exerciseFor(there, now)};
	return stop.exercise === null ? there : {...there, exercise: goOn(stop.exercise, now)};
};

const begunBy = {safety: 'steps', breath: 'breath', 'build-start': 'plan'} as const;

/** A sitting at its first screen: the safety question, the breath of `cope breathe`, the questions of `cope plan new`. `now` in ms. */
export const startVisit = (known: Known, start: Start, now: number): Visit => {
	const visit: Visit = {
		place: start.at,
		cursor: null,
		page: 0,
		scroll: 0,
		chosen: null,
		trail: [],
		notice: null,
		field: emptyField,
		written: {},
		picked: {},
		feelings: [],
		ratings: {last: null, askedAt: null, asks: true},
		when: 'start',
		section: null,
		entry: null,
		step: null,
		wanted: start.wanted ?? null,
		begun: begunBy[start.at],
		card: null,
		hasAnswered: false,
		isSteppingUp: false,
		hasReasked: false,
		hasSeenLeaveCard: false,
		withoutFall: 0,
		unhelped: 0,
		noAnswers: 0,
		exercise: null,
		breathLength: start.minutes ? start.minutes * 60_000 : usualBreath,
		edits: [],
		problem: null,
		isGuided: false,
		helped: [],
		known,
		request: null,
		isLeaving: false,
	};
	return arrive(visit, start.at, now);
};
