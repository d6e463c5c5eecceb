import {spotOf} from './choices.ts';
import type {Label} from './labels.ts';
import {linePages} from './line-order.ts';
import {isAtPerson, personTalkedTo} from './messages.ts';
import {go, toStep} from './moves.ts';
import {ownPeople} from './own-entries.ts';
import {placeAt} from './places.ts';
import {countWithoutFall, needsPerson, stepUp} from './ratings.ts';
import {thresholds} from './thresholds.ts';
import type {Visit} from './visit.ts';

/** "That didn't help" widens the circle: something else, a person, a line, emergency (design section 3). */
export const widen = (visit: Visit, now: number): Visit => {
	const inPeople = isAtPerson(visit.place) || visit.place === 'with-them';
	const inLines = visit.place === 'helpline' || visit.place === 'called' || visit.place === 'expect';
	const ring = Math.max(visit.unhelped, inLines ? 3 : inPeople ? 2 : 0);
	const wider = countWithoutFall({...visit, unhelped: ring + 1});
	const {instead} = placeAt(visit.place);
	if (instead !== undefined && ring === 0 && !needsPerson(wider))
		return {...go(wider, instead, now), notice: 'did-not-fit'};
	if (visit.begun === 'breath' && !needsPerson(wider))
		return {...go(wider, 'after-breath', now), notice: 'did-not-fit'};
	// The widest ring is emergency: the safety question leads to its cards, and no card is shown without an answer (E4).
	if (ring >= 3) return stepUp({...wider, unhelped: 2}, 'bring-a-person', now);
	if (ring === 2) return {...go(wider, 'helpline', now), notice: 'try-a-line'};
	if (ring === 1 || needsPerson(wider)) return stepUp({...wider, unhelped: 2}, 'none-fitted', now);
	return {...toStep(wider, visit.step === 'distract' ? 'breathe' : 'distract', now), notice: 'did-not-fit'};
};

/** Who comes after the one who was tried, in the order of the plan and around; null when the plan has nobody else. */
const nextPerson = ({known}: Visit, tried: string | null): string | null => {
	const people = ownPeople(known);
	const after = tried === null ? 0 : people.indexOf(tried) + 1;
	return [...people.slice(after), ...people.slice(0, after)].find(each => each !== tried) ?? null;
};

/** No answer: the next person, marked and in sight, and after two a line (P4). */
export const noAnswer = (visit: Visit, now: number): Visit => {
	const tried: Visit = {...visit, noAnswers: visit.noAnswers + 1};
	if (tried.noAnswers >= thresholds.noAnswers) return {...go(tried, 'helpline', now), notice: 'try-a-line'};
	const next = nextPerson(visit, personTalkedTo(visit));
	const again = go(tried, 'reach-out', now);
	const isNext = (label: Label): boolean =>
		next === null ? 'option' in label && label.option === 'someone' : 'own' in label && label.own === next;
	return {...again, ...spotOf(again, isNext), notice: 'no-answer'};
};

/** Busy or no reply: the next lines, and after the last of them emergency; never a dead end (H6). */
export const nextLine = (visit: Visit, now: number): Visit => {
	const page = visit.page + 1;
	if (page >= linePages(visit.known).length) return {...go(visit, 'help', now), notice: 'no-more-lines'};
	// Nothing is marked, as when one came: Enter alone never says that somebody was talked to.
	return {...visit, page, cursor: null, scroll: 0};
};
