import {afterSaving} from './after-saving.ts';
import {dated} from './building.ts';
import {calendarMade} from './calendar-turns.ts';
import {type Choice, choicesAt} from './choices.ts';
import {markCountry} from './country-choice.ts';
import {moveCursor, scroll} from './cursor.ts';
import {type Event, heardMeanwhile, quiet} from './event.ts';
import {isOver, lookAtExercise} from './exercise/exercise.ts';
import {sayHowItIs} from './exercise-turns.ts';
import {changeExercise, goToPart, isExercising, lookBeside} from './exercising.ts';
import {mayHaveHelped} from './helped.ts';
import {withTimes} from './looking-out.ts';
import {backToRide, go, goBack, pageBefore} from './moves.ts';
import {placeAt} from './places.ts';
import {leavePlan} from './planning.ts';
import {edit, moveCaret} from './text-field.ts';
import {follow} from './turns.ts';
import {switchAge} from './under-18.ts';
import type {Visit} from './visit.ts';
import {isWriting, keepWriting, submitRating, typeText} from './writing.ts';

type Handler<T extends Event['type']> = (visit: Visit, event: Event & {readonly type: T}, now: number) => Visit;

/** Neither a choice nor a key: at the safety question asked again once, then taken as "not sure" (E3); never as "safe". */
const notUnderstood = (visit: Visit, now: number): Visit => {
	if (visit.place !== 'safety') return {...visit, notice: 'not-a-choice'};
	if (!visit.hasReasked) return {...visit, hasReasked: true, notice: 're-ask'};
	return follow(visit, 'card-c', now);
};

const take = (visit: Visit, choice: Choice, now: number): Visit => {
	if ('more' in choice.label) return {...visit, page: visit.page + 1, cursor: 0, scroll: 0};
	return follow({...visit, picked: {...visit.picked, [visit.place]: choice.chosen}}, choice.to, now);
};

const enter = (visit: Visit, now: number): Visit => {
	const {kind, next} = placeAt(visit.place);
	switch (kind) {
		case 'choose': {
			const choice = visit.cursor === null ? undefined : choicesAt(visit)[visit.cursor];
			if (choice !== undefined) return take(visit, choice, now);
			return visit.place === 'safety' ? notUnderstood(visit, now) : {...visit, notice: 'pick-one'};
		}
		case 'rate':
			return submitRating(visit, now);
		case 'write':
			return follow(keepWriting(visit), next ?? 'back', now);
		case 'read':
			return follow(visit, next ?? 'back', now);
		case 'guide':
			return goToPart(visit, 1, now) ?? follow(visit, next ?? 'back', now);
		case 'breathe':
		case 'wait':
		case 'code':
			return follow(visit, next ?? 'back', now);
	}
};

const skip = (visit: Visit, now: number): Visit => {
	if (visit.place === 'safety') return notUnderstood(visit, now);
	// While help is awaited an exercise leads back to the waiting, never past it (E10).
	if (visit.card !== null && placeAt(visit.place).exercise) return follow(visit, 'waiting', now);
	// A part is skipped before the whole is.
	const next = goToPart(visit, 1, now);
	if (next !== null) return next;
	return follow(keepWriting(visit), placeAt(visit.place).skip ?? 'next-step', now);
};

const back = (visit: Visit, now: number): Visit =>
	goToPart(visit, -1, now) ?? pageBefore(visit) ?? goBack(keepWriting(visit), now);

/** A key for what runs here; elsewhere it means nothing. */
const exercising = (visit: Visit, key: Parameters<typeof changeExercise>[1], now: number): Visit =>
	changeExercise(visit, key, now) ?? notUnderstood(visit, now);

const look = (visit: Visit, now: number): Visit => {
	if (visit.exercise === null || !isExercising(visit)) return lookBeside(visit, now);
	const exercise = lookAtExercise(visit.exercise, now);
	const looked: Visit = lookBeside({...visit, exercise}, now);
	// What was said in passing belongs to what has ended.
	return isOver(exercise, now) ? follow({...looked, notice: null}, placeAt(visit.place).next ?? 'back', now) : looked;
};

const handlers: {readonly [T in Event['type']]: Handler<T>} = {
	enter: (visit, _, now) => enter(visit, now),
	back: (visit, _, now) => back(visit, now),
	skip: (visit, _, now) => skip(visit, now),
	help: (visit, _, now) => go(keepWriting(visit), 'help', now),
	plan: (visit, _, now) => go(keepWriting(visit), 'plan', now),
	keys: (visit, _, now) => go(keepWriting(visit), 'keys', now),
	steps: (visit, _, now) => go(keepWriting(visit), 'steps', now),
	code: (visit, _, now) => follow(visit, 'show-code', now),
	under18: (visit, _, now) => switchAge(visit) ?? notUnderstood(visit, now),
	country: (visit, _, now) => go(keepWriting(visit), 'country', now),
	pause: (visit, _, now) => exercising(visit, 'pause', now),
	slower: (visit, _, now) => exercising(visit, 'slower', now),
	faster: (visit, _, now) => exercising(visit, 'faster', now),
	longer: (visit, _, now) => exercising(visit, 'longer', now),
	pattern: (visit, _, now) => (visit.exercise?.breath ? go(visit, 'patterns', now) : notUnderstood(visit, now)),
	wave: (visit, _, now) => (visit.beside === null ? notUnderstood(visit, now) : backToRide(visit, now)),
	without: (visit, _, now) =>
		visit.place === 'rating'
			? {...follow({...visit, ratings: {...visit.ratings, asks: false}}, 'after-rating', now), notice: 'ratings-off'}
			: exercising(visit, 'without', now),
	unhelped: (visit, _, now) =>
		mayHaveHelped(visit) ? follow(keepWriting(visit), 'widen', now) : notUnderstood(visit, now),
	quit: (visit, _, now) => follow(visit, 'leave', now),
	leave: visit => ({...visit, isLeaving: true}),
	look: (visit, _, now) => look(visit, now),
	unknown: (visit, _, now) => notUnderstood(visit, now),
	closed: (visit, _, now) => (visit.place === 'safety' ? notUnderstood(visit, now) : {...visit, isLeaving: true}),
	choose: (visit, {number}, now) => {
		const choice = placeAt(visit.place).kind === 'choose' ? choicesAt(visit)[number - 1] : undefined;
		if (choice !== undefined) return take(visit, choice, now);
		return sayHowItIs(visit, number, now) ?? notUnderstood(visit, now);
	},
	move: (visit, event) => (placeAt(visit.place).kind === 'choose' ? moveCursor(visit, event.by) : scroll(visit, event)),
	scroll,
	caret: (visit, {to}) =>
		markCountry(visit, to) ?? (isWriting(visit) ? {...visit, field: moveCaret(visit.field, to)} : visit),
	edit: (visit, {how}) => (isWriting(visit) ? {...visit, cursor: null, field: edit(visit.field, how)} : visit),
	type: (visit, {text, instead = false}, now) =>
		isWriting(visit) ? typeText(visit, text, instead) : notUnderstood(visit, now),
	edited: (visit, {plan, isOk}, now) => {
		const known: Visit = {...visit, request: null, known: {...visit.known, plan}};
		if (!isOk) return {...known, notice: 'editor-failed'};
		return go(placeAt(visit.place).plans ? leavePlan(known, now) : known, 'plan', now);
	},
	saved: (visit, {plan, outcome}, now) => afterSaving(visit, plan, outcome, now),
	dated: (visit, {text}, now) => dated(visit, text, now),
	copied: (visit, {isHandedOver}) => ({...visit, request: null, notice: isHandedOver ? 'copied' : 'not-copied'}),
	'calendar-made': (visit, {problem}, now) => calendarMade(visit, problem, now),
	'no-voice': visit => ({...visit, notice: 'no-voice'}),
	times: (visit, {times}) => withTimes(visit, times),
	'plan-changed': (visit, {plan}) => ({...visit, known: {...visit.known, plan}}),
};

/**
 * The whole behaviour: what a visit becomes when something happens at `now` (ms, any steady clock).
 * Never throws for any event in any visit, and help is one event away from every visit it returns.
 */
export const update = (visit: Visit, event: Event, now: number): Visit => {
	if (visit.isLeaving) return visit;
	if (visit.request !== null && !heardMeanwhile.includes(event.type)) return visit;
	const fresh: Visit = quiet.includes(event.type) ? visit : {...visit, notice: null};
	const handle = handlers[event.type] as (visit: Visit, event: Event, now: number) => Visit;
	const next = handle(fresh, event, now);
	return next.notice === visit.notice && quiet.includes(event.type) ? next : {...next, noticedAt: now};
};
