import {go, goToStep} from './moves.ts';
import type {NoticeId} from './notice-ids.ts';
import {isExerciseName} from './steps.ts';
import {isHigh, thresholds} from './thresholds.ts';
import type {Visit, Wanted} from './visit.ts';

/** Whether a rating may be asked for now (content guide U2, U3). */
export const mayAsk = ({ratings}: Visit, now: number): boolean =>
	ratings.asks && (ratings.askedAt === null || now - ratings.askedAt >= thresholds.askEvery);

export const askRating = (visit: Visit, when: 'start' | 'after' | 'end', now: number): Visit => ({
	...go(visit, 'rating', now),
	when,
});

/** Asks the safety question again; "none of these" then shows card C once (E11). */
export const stepUp = (visit: Visit, notice: NoticeId | null, now: number): Visit => ({
	...go({...visit, isSteppingUp: true, withoutFall: 0}, 'safety', now),
	notice,
});

/** One more exercise that did not ease anything; true of the visit it returns when it is time for a person (E11). */
export const countWithoutFall = (visit: Visit): Visit => ({...visit, withoutFall: visit.withoutFall + 1});

export const needsPerson = (visit: Visit): boolean => visit.withoutFall >= thresholds.exercisesWithoutFall;

const onward = (visit: Visit, now: number): Visit => {
	if (visit.begun === 'breath') return go(visit, isHigh(visit.ratings.last) ? 'high' : 'after-breath', now);
	return visit.when === 'end' ? go(visit, 'end', now) : go(visit, 'how-was-it', now);
};

/** To the steps: the one asked for, or the first; at a high rating the three things that are enough (E13). */
export const toSteps = (visit: Visit, now: number): Visit => {
	const {wanted} = visit;
	if (isHigh(visit.ratings.last) && !(wanted !== null && whenHigh.has(wanted))) return go(visit, 'high', now);
	if (wanted !== null && isExerciseName(wanted)) return go({...visit, step: 'breathe'}, wanted, now);
	return goToStep(visit, wanted ?? 'reach-out', now);
};

/** What can be gone to as well at a high rating, when it was asked for: it leads outward. */
const whenHigh: ReadonlySet<Wanted> = new Set(['reach-out', 'safer-space', 'ground']);

const afterStart = (visit: Visit, rating: number | null, now: number): Visit => {
	if (rating !== null && rating >= thresholds.stepUp) return stepUp(visit, 'bring-a-person', now);
	return toSteps(visit, now);
};

/** Back to the choices of the step, after an exercise that changed little. */
export const tryAnother = (visit: Visit, notice: NoticeId, now: number): Visit => {
	if (needsPerson(visit)) return stepUp(visit, 'none-fitted', now);
	if (visit.begun === 'breath') return {...onward(visit, now), notice};
	return {...go(visit, visit.step ?? (isHigh(visit.ratings.last) ? 'high' : 'breathe'), now), notice};
};

const afterExercise = (visit: Visit, before: number, rating: number, now: number): Visit => {
	if (rating >= thresholds.stepUp || rating - before >= thresholds.rise)
		return stepUp(visit, rating < before ? 'bring-a-person' : 'none-fitted', now);
	if (rating < before) {
		const eased: Visit = {...visit, withoutFall: 0, unhelped: 0};
		const next = visit.when === 'end' || visit.begun === 'breath' ? onward(eased, now) : go(eased, 'how-was-it', now);
		return {...next, notice: 'dropped'};
	}
	if (visit.when === 'end') return {...go(visit, 'end', now), notice: 'holding'};
	return tryAnother(countWithoutFall(visit), rating > before ? 'did-not-fit' : 'holding', now);
};

/** Where a rating leads; null when it was skipped. Answers choose the next screen and nothing else (N9). */
export const takeRating = (visit: Visit, rating: number | null, now: number): Visit => {
	const {
		when,
		ratings: {last: before},
	} = visit;
	const rated: Visit = {
		...visit,
		ratings: {...visit.ratings, last: rating ?? before, askedAt: now},
		// To ride an urge leads inward as well (E13).
		beside: isHigh(rating) ? null : visit.beside,
	};
	if (when === 'start') return afterStart(rated, rating, now);
	if (rating === null || before === null) {
		return rating !== null && rating >= thresholds.stepUp ? stepUp(rated, 'bring-a-person', now) : onward(rated, now);
	}
	return afterExercise(rated, before, rating, now);
};
