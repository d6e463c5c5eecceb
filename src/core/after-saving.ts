import {checkAfter} from './building.ts';
import type {PlanState, Saved} from './known.ts';
import {rowsHere} from './lists.ts';
import {go} from './moves.ts';
import type {NoticeId} from './notice-ids.ts';
import {isOverNow} from './own-appointments.ts';
import {placeAt} from './places.ts';
import type {Edit, Which} from './plan/edits.ts';
import {whichMoved} from './plan/which.ts';
import {leavePlan, trailBefore} from './planning.ts';
import type {Visit} from './visit.ts';

const notices: Readonly<Record<Edit['type'], NoticeId>> = {
	add: 'in-plan',
	change: 'in-plan',
	remove: 'taken-out',
	move: 'moved',
};

/** On with the guided plan: an entry is looked at once more, several are not. */
const guided = (visit: Visit, edits: readonly Edit[], now: number): Visit => {
	const last = edits.at(-1);
	const text = last?.type === 'change' ? last.to : last?.text;
	const entry = text === undefined ? visit.entry : {text};
	const on = go({...visit, entry}, edits.length === 1 ? checkAfter(visit) : 'build-more', now);
	return {...on, trail: trailBefore(on)};
};

const isThreeLines = ({place, trail}: Visit): boolean =>
	place === 'three-save' ||
	(place === 'not-saved' && trail.findLast(stop => stop.place !== place)?.place === 'three-save');

/** An appointment, also when it was first asked where it is to be saved: afterwards there is a calendar file to be had. */
const isAppointment = (visit: Visit): boolean =>
	[...visit.trail.slice(trailBefore(visit).length), visit].some(({place}) => place === 'appointment-save');

/** On from what was saved: back to where it was begun, or on with the guided plan. What was done with is not come back to. */
const onward = (visit: Visit, edits: readonly Edit[], notice: NoticeId, now: number): Visit => {
	const {plans, over} = placeAt(visit.place);
	// Help that was opened meanwhile stays open.
	if (!plans) return over ? {...visit, trail: trailBefore(visit), notice} : {...visit, notice};
	if (isThreeLines(visit)) return {...go(visit, 'saved', now), trail: trailBefore(visit)};
	if (visit.isGuided) return {...guided(visit, edits, now), notice};
	// A change of order is seen where it was made, and may go on.
	if (edits.at(-1)?.type === 'move' && visit.place === 'plan-entry') return {...visit, notice};
	const left = leavePlan(visit, now);
	const saved = edits.at(-1);
	// What is past is not what comes next.
	const isOver = saved?.type === 'add' && isOverNow(saved.text, visit.known);
	const leads = isAppointment(visit) && !isOver && left.place !== 'next-appointment';
	return {...(leads ? go(left, 'next-appointment', now) : left), notice};
};

/** The entry that is looked at, as it is known once it was moved among others with the same words. */
const entryAfter = (before: Visit): Which | null => {
	const edit = before.edits.at(-1);
	return edit?.type === 'move' && before.entry !== null
		? whichMoved(rowsHere(before), before.entry, edit.by)
		: before.entry;
};

/** What was written and is in the plan now is not offered again. */
const noDrafts = {appointment: '', 'plan-write': '', 'build-people': '', 'build-professionals': ''} as const;

/** What came of a request to write into the plan. */
export const afterSaving = (before: Visit, plan: PlanState, outcome: Saved, now: number): Visit => {
	const asked: Visit = {...before, known: {...before.known, plan}};
	// A key pressed twice asks twice: the first answer leads on, and the second is only news of the plan.
	if (asked.request?.type !== 'save-plan') return asked;
	const visit: Visit = {...asked, request: null, notice: null};
	const {edits} = visit;
	const done: Visit = {
		...visit,
		entry: outcome === 'saved' ? entryAfter(before) : visit.entry,
		edits: [],
		problem: null,
		written: {...visit.written, ...noDrafts},
	};
	switch (outcome) {
		case 'saved':
			return onward(done, edits, notices[edits.at(-1)?.type ?? 'add'], now);
		case 'there':
			return onward(done, edits, 'in-plan-already', now);
		case 'nothing':
			return onward(done, [], 'in-plan', now);
		case 'gone':
			return go(visit, 'entry-gone', now);
		default:
			return go({...visit, problem: outcome}, 'not-saved', now);
	}
};
