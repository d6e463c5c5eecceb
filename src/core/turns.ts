import {buildTurns} from './building.ts';
import {calendarTurns} from './calendar-turns.ts';
import {aboutOf} from './choices.ts';
import {nextLine, noAnswer, widen} from './circle.ts';
import {toldCountry} from './country.ts';
import {countryList} from './country-choice.ts';
import {exerciseTurns} from './exercise-turns.ts';
import {withHelped} from './helped.ts';
import {labelOf} from './labels.ts';
import {linesHere} from './line-order.ts';
import {messageTurns} from './message-turns.ts';
import {go, goBack, goToStep, toStep} from './moves.ts';
import type {TurnId} from './place-ids.ts';
import {isPlaceId, type PlaceId, placeAt} from './places.ts';
import {threeLineEdits} from './plan/three-lines.ts';
import {leavePlan, planTurns} from './planning.ts';
import {askRating, countWithoutFall, mayAsk, stepUp, takeRating, toSteps, tryAnother} from './ratings.ts';
import {findStep, type StepId, stepAfter} from './steps.ts';
import {isHigh, thresholds} from './thresholds.ts';
import type {Visit} from './visit.ts';

/** Sent straight to step 2 by a high rating or card B, and not yet at a person: that comes next (P1, E13). */
const owesPerson = ({ratings, trail, place: here}: Visit): boolean => {
	const wasAt = (place: PlaceId): boolean => here === place || trail.some(stop => stop.place === place);
	return (isHigh(ratings.last) || wasAt('card-b')) && !wasAt('reach-out');
};

const toNextStep = (visit: Visit, now: number): Visit => {
	if (visit.begun === 'breath') return go(visit, 'after-breath', now);
	const ahead = stepAfter(visit.step);
	// Where one already is, sent there on the way, is not come to once more.
	const next = ahead !== null && placeAt(visit.place).step === ahead ? stepAfter(ahead) : ahead;
	const on: Visit = {...visit, noAnswers: 0};
	if (visit.step === 'safer-space' && owesPerson(visit)) return go(on, 'reach-out', now);
	return next === null ? turns['to-end'](on, now) : goToStep(on, next, now);
};

const afterSafety = (visit: Visit, now: number): Visit => {
	if (visit.isSteppingUp) return go({...visit, isSteppingUp: false, card: 'c'}, 'card-c', now);
	return mayAsk(visit, now) ? askRating(visit, 'start', now) : toSteps(visit, now);
};

const afterCard = (visit: Visit, now: number): Visit => {
	const to = visit.card === 'b' ? 'safer-space' : 'reach-out';
	const on: Visit = {...visit, card: null, isSteppingUp: false, begun: 'steps'};
	return visit.step === null || visit.begun === 'breath' ? goToStep(on, to, now) : go(on, to, now);
};

const afterExercise = (visit: Visit, now: number): Visit => {
	// While help is on the way the person is not asked anything (E10).
	if (visit.card !== null) return go(visit, 'waiting', now);
	// After a ride it is asked however soon (U2).
	const mayAskNow = mayAsk(visit, now) || (visit.place === 'ride-over' && visit.ratings.asks);
	if (mayAskNow) return askRating(visit, 'after', now);
	return go(visit, visit.begun === 'breath' ? 'after-breath' : 'how-was-it', now);
};

const nameFeeling = (visit: Visit, now: number): Visit => {
	const chosen = visit.picked.feelings ?? null;
	if (aboutOf(chosen) === 'check') return stepUp(visit, null, now);
	const label = labelOf(chosen);
	const named = label !== null && 'feeling' in label ? label.feeling : null;
	const feelings = named === null || visit.feelings.includes(named) ? visit.feelings : [...visit.feelings, named];
	return go({...visit, feelings: feelings.slice(-thresholds.feelings)}, 'named', now);
};

/** Leaves; at a high rating the help card is shown once before (E11). Leaving at once is another key (Z1). */
const quit = (visit: Visit, now: number): Visit => {
	const isHard = (visit.ratings.last ?? 0) >= thresholds.quit;
	if (!isHard || visit.hasSeenLeaveCard) return {...visit, isLeaving: true};
	return {...go({...visit, hasSeenLeaveCard: true}, 'help', now), notice: 'leaving'};
};

const setCountry = (visit: Visit, now: number): Visit => {
	const {codes, marked} = countryList(visit);
	const code = codes[marked ?? -1];
	// A wrong country means wrong numbers: when several could be meant, more is asked for.
	if (code === undefined) {
		const isUnknown = codes.length === 0 && visit.field.text.trim() !== '';
		return {...visit, notice: isUnknown ? 'no-such-country' : 'which-country'};
	}
	const known = {...visit.known, whereabouts: toldCountry(code)};
	// The lines of another country are looked at from the first on.
	const trail = visit.trail.map(stop => (stop.place === 'helpline' ? {...stop, page: 0} : stop));
	const set: Visit = {...visit, known, trail, written: {...visit.written, country: ''}};
	return {...goBack(set, now), notice: 'country-set'};
};

/** The moves that depend on the visit. */
const turns: Readonly<Record<TurnId, (visit: Visit, now: number) => Visit>> = {
	back: goBack,
	'next-step': toNextStep,
	'after-safety': afterSafety,
	'after-card': afterCard,
	'after-exercise': afterExercise,
	'after-rating': (visit, now) => takeRating(visit, null, now),
	'step-up': (visit, now) => stepUp(visit, null, now),
	'try-another': (visit, now) => tryAnother(countWithoutFall(visit), 'holding', now),
	widen,
	'no-answer': noAnswer,
	'next-line': (visit, now) =>
		linesHere(visit.known).length > 0 ? nextLine(visit, now) : {...go(visit, 'help', now), notice: 'no-lines'},
	'name-feeling': nameFeeling,
	'set-country': setCountry,
	'save-three': visit => ({...visit, edits: threeLineEdits(visit), problem: null, request: {type: 'save-plan'}}),
	// Before the file is made it is said where, and what else may keep a copy (K2).
	'edit-plan': (visit, now) =>
		visit.known.plan.kind === 'none' && visit.place !== 'first-edit'
			? go(visit, 'first-edit', now)
			: {...visit, request: {type: 'edit-plan'}},
	...exerciseTurns,
	...planTurns,
	...buildTurns,
	...calendarTurns,
	'after-build': (visit, now) =>
		visit.begun === 'plan' ? leavePlan(visit, now) : toNextStep({...visit, isGuided: false}, now),
	...messageTurns,
	'to-end': (visit, now) => (mayAsk(visit, now) ? askRating(visit, 'end', now) : go(visit, 'end', now)),
	eased: (visit, now) => toNextStep({...withHelped(visit), unhelped: 0, withoutFall: 0}, now),
	'card-again': (visit, now) => go(visit, visit.card === null ? 'help' : `card-${visit.card}`, now),
	'choose-line': (visit, now) => go(visit, linesHere(visit.known).length > 0 ? 'three-line' : 'three-save', now),
	begin: (visit, now) => go({...visit, begun: 'steps', step: null}, 'safety', now),
	leave: quit,
};

/** Chosen from the map of the steps, a step is where one is; before the safety question is answered, it is asked first (E1). */
const jump = (visit: Visit, step: StepId, now: number): Visit =>
	visit.hasAnswered && !visit.isSteppingUp
		? goToStep({...visit, begun: 'steps', card: null}, step, now)
		: go({...visit, begun: 'steps', wanted: step}, 'safety', now);

/** Follows a way out of a place, be it a place or a turn. */
export const follow = (left: Visit, to: string, now: number): Visit => {
	const visit: Visit = left.place === 'safety' ? {...left, hasAnswered: true, card: null} : left;
	if (isPlaceId(to)) {
		const {card} = placeAt(to);
		if (card !== undefined) return go({...visit, card}, to, now);
		const step = findStep(to);
		if (step === null) return go(visit, to, now);
		return visit.place === 'steps' || visit.place === 'high' ? jump(visit, step, now) : toStep(visit, step, now);
	}
	const turn = turns[to as TurnId];
	if (turn === undefined) throw new RangeError(`No place and no turn: ${to}`);
	return turn(visit, now);
};
