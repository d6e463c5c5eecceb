import {aboutOf, labelOf} from './choices.ts';
import {findCountry} from './country.ts';
import {linesFor} from './helplines.ts';
import {go, goBack, goToStep} from './moves.ts';
import type {TurnId} from './place.ts';
import {isPlaceId} from './places.ts';
import {askRating, countWithoutFall, mayAsk, needsPerson, stepUp, takeRating, toSteps, tryAnother} from './ratings.ts';
import {findStep, type StepId, stepAfter} from './steps.ts';
import {thresholds} from './thresholds.ts';
import type {Visit} from './visit.ts';

/** How many lines are shown at a time (content guide H3). */
export const linesAtATime = 2;

const toNextStep = (visit: Visit, now: number): Visit => {
	if (visit.begun === 'breath') return go(visit, 'after-breath', now);
	const next = stepAfter(visit.step);
	const on: Visit = {...visit, noAnswers: 0};
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
	if (mayAsk(visit, now)) return askRating(visit, 'after', now);
	return go(visit, visit.begun === 'breath' ? 'after-breath' : 'how-was-it', now);
};

/** "That didn't help" widens the circle: something else, a person, a line, emergency (design section 3). */
const widen = (visit: Visit, now: number): Visit => {
	const inPeople = visit.place === 'person' || visit.place === 'someone' || visit.place === 'with-them';
	const inLines = visit.place === 'helpline' || visit.place === 'called' || visit.place === 'expect';
	const ring = Math.max(visit.unhelped, inLines ? 3 : inPeople ? 2 : 0);
	const wider = countWithoutFall({...visit, unhelped: ring + 1});
	if (ring >= 3) return go({...wider, card: 'b', unhelped: 3}, 'card-b', now);
	if (ring === 2) return {...go(wider, 'helpline', now), notice: 'try-a-line'};
	if (ring === 1 || needsPerson(wider)) return stepUp({...wider, unhelped: 2}, 'bring-a-person', now);
	return {...toStep(wider, visit.step === 'distract' ? 'breathe' : 'distract', now), notice: 'did-not-fit'};
};

const noAnswer = (visit: Visit, now: number): Visit => {
	const tried: Visit = {...visit, noAnswers: visit.noAnswers + 1};
	if (tried.noAnswers >= thresholds.noAnswers) return {...go(tried, 'helpline', now), notice: 'try-a-line'};
	return {...go(tried, 'reach-out', now), notice: 'no-answer'};
};

/** Busy or no reply: the next lines, and after the last of them emergency; never a dead end (H6). */
const nextLine = (visit: Visit, now: number): Visit => {
	const all = linesFor(visit.known.helplines, visit.known.whereabouts.code).length;
	const page = visit.page + 1;
	if (page * linesAtATime >= all) return {...go(visit, 'help', now), notice: 'no-more-lines'};
	return {...visit, page, cursor: 0, scroll: 0};
};

const nameFeeling = (visit: Visit, now: number): Visit => {
	const chosen = visit.picked.feelings ?? null;
	if (aboutOf(chosen) === 'check') return stepUp(visit, null, now);
	const label = labelOf(visit, chosen);
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
	const code = findCountry(visit.field.text, visit.known.world);
	// A wrong country means wrong numbers: when several could be meant, more is asked for.
	if (code === null) return {...visit, notice: 'no-such-country'};
	const known = {...visit.known, whereabouts: {code, isGuess: false, other: null}};
	const {'three-line': _, ...picked} = visit.picked;
	const set: Visit = {...visit, known, picked, written: {...visit.written, country: ''}};
	return {...goBack(set, now), page: 0, notice: 'country-set'};
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
	'next-line': nextLine,
	'name-feeling': nameFeeling,
	'set-country': setCountry,
	'save-plan': visit => ({...visit, request: {type: 'save-plan'}}),
	'edit-plan': visit => ({...visit, request: {type: 'edit-plan'}}),
	'to-end': (visit, now) => (mayAsk(visit, now) ? askRating(visit, 'end', now) : go(visit, 'end', now)),
	begin: (visit, now) => go({...visit, begun: 'steps', step: null}, 'safety', now),
	leave: quit,
};

const cards = {'card-a': 'a', 'card-b': 'b', 'card-c': 'c'} as const;
const isCard = (place: string): place is keyof typeof cards => Object.hasOwn(cards, place);

/** The next step is where one goes on from; another one is a visit on the way, after which the order goes on as before. */
const toStep = (visit: Visit, step: StepId, now: number): Visit =>
	step === stepAfter(visit.step) ? goToStep(visit, step, now) : go(visit, step, now);

/** Chosen from the map of the steps, a step is where one is; before the safety question is answered, it is asked first (E1). */
const jump = (visit: Visit, step: StepId, now: number): Visit =>
	visit.hasAnswered && !visit.isSteppingUp
		? goToStep({...visit, begun: 'steps', card: null}, step, now)
		: go({...visit, begun: 'steps', wanted: step}, 'safety', now);

/** Follows a way out of a place, be it a place or a turn. */
export const follow = (left: Visit, to: string, now: number): Visit => {
	const visit: Visit = left.place === 'safety' ? {...left, hasAnswered: true, card: null} : left;
	if (isCard(to)) return go({...visit, card: cards[to]}, to, now);
	if (isPlaceId(to)) {
		const step = findStep(to);
		if (step === null) return go(visit, to, now);
		return visit.place === 'steps' || visit.place === 'high' ? jump(visit, step, now) : toStep(visit, step, now);
	}
	const turn = turns[to as TurnId];
	if (turn === undefined) throw new RangeError(`No place and no turn: ${to}`);
	return turn(visit, now);
};
