import {type Exercise, goOn, standStill} from './exercise/exercise.ts';
import {exerciseFor} from './exercising.ts';
import {leavingMessage} from './messages.ts';
import {type PlaceId, placeAt} from './places.ts';
import {type StepId, stepAfter} from './steps.ts';
import {fieldOf} from './text-field.ts';
import {isHigh} from './thresholds.ts';
import type {Chosen, Stop, Visit} from './visit.ts';

const firstCursor = (place: PlaceId): number | null => (placeAt(place).unmarked ? null : 0);

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
export const arrive = (visit: Visit, place: PlaceId, now: number): Visit => {
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

/** A ride runs on beside other things, but not beside another ride, or where there is danger. */
const runsBeside = (place: PlaceId): boolean =>
	placeAt(place).card === undefined && !['riding', 'safety', 'waiting'].includes(place);

const besideAt = ({place: left, exercise, beside}: Visit, place: PlaceId, ends: boolean): Exercise | null => {
	if (!runsBeside(place)) return null;
	if (left !== 'riding') return beside;
	return ends ? null : exercise;
};

/** Going on within its step, or back to where it is begun, the person is done with a ride. */
const goingEnds = (place: PlaceId): boolean => placeAt(place).step === 'breathe';
const goingBackEnds = (place: PlaceId): boolean => place === 'ride' || place === 'ride-over';

/** Goes to a place; the one left is kept for `back`. */
export const go = (visit: Visit, place: PlaceId, now: number): Visit => {
	if (visit.place === place && placeAt(place).over) return visit;
	const trail = [...visit.trail, stopOf(visit, now)].slice(-200);
	const left = leavingMessage({...visit, trail, chosen: chosenOnLeaving(visit)}, place);
	return arrive({...left, beside: besideAt(visit, place, goingEnds(place))}, place, now);
};

/** Back to the ride that ran beside something else. */
export const backToRide = (visit: Visit, now: number): Visit =>
	visit.beside === null ? visit : {...go(visit, 'riding', now), exercise: visit.beside};

/** Goes to a step as the next in the order. */
export const goToStep = (visit: Visit, step: StepId, now: number): Visit => go({...visit, step}, step, now);

/** The next step is where one goes on from; another one is a visit on the way, after which the order goes on as before. */
export const toStep = (visit: Visit, step: StepId, now: number): Visit =>
	step === stepAfter(visit.step) ? goToStep(visit, step, now) : go(visit, step, now);

/** At a high rating nothing that leads inward (E13) is gone back to, nor the plan section by section (S3); what was written is kept. */
const isPutAway = ({ratings}: Visit, {place, section}: Stop): boolean => {
	const {plans = false, inward = false} = placeAt(place);
	return isHigh(ratings.last) && (inward || (plans && section !== null));
};

/** The page before, of what is listed here; null on the first. */
export const pageBefore = (visit: Visit): Visit | null =>
	placeAt(visit.place).kind === 'choose' && visit.page > 0
		? {...visit, page: visit.page - 1, cursor: firstCursor(visit.place), scroll: 0}
		: null;

/** Goes back to where the person came from, as they left it; a breath begins again at its in-breath. */
export const goBack = (visit: Visit, now: number): Visit => {
	const at = visit.trail.findLastIndex(each => !isPutAway(visit, each));
	const stop = visit.trail[at];
	if (stop === undefined) return visit.begun === 'breath' ? go(visit, 'after-breath', now) : visit;
	const {over} = placeAt(visit.place);
	const there: Visit = {
		...arrive({...visit, trail: visit.trail.slice(0, at)}, stop.place, now),
		...stop,
		step: visit.step,
		isSteppingUp: visit.place === 'safety' ? false : visit.isSteppingUp,
		beside: besideAt(visit, stop.place, goingBackEnds(stop.place)),
	};
	const {beside} = visit;
	if (stop.place === 'riding' && beside !== null) return {...there, exercise: beside, beside: null};
	// Seen again after something was shown over it, or after the ride beside it, it goes on; gone back to, it begins anew.
	if (!over && visit.place !== 'riding') return {...there, exercise: exerciseFor(there, now)};
	return stop.exercise === null ? there : {...there, exercise: goOn(stop.exercise, now)};
};
