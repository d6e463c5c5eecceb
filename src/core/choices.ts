import type {Label} from './labels.ts';
import {linesHere} from './line-order.ts';
import {listed, placeOfEntry} from './lists.ts';
import {isSomeoneNew} from './messages.ts';
import {appointmentAhead, noteFor} from './next-appointment.ts';
import {ownEntries} from './own-entries.ts';
import type {Option} from './place.ts';
import {placeAt} from './places.ts';
import {whenOf} from './plan/appointment.ts';
import {type Alarm, mayRing} from './plan/calendar.ts';
import {threeLineEdits} from './plan/three-lines.ts';
import {isHigh, thresholds} from './thresholds.ts';
import type {Chosen, Visit} from './visit.ts';

export type Choice = {readonly label: Label; readonly to: string; readonly chosen: Chosen};

/** The option chosen on the way here, if it was one. */
export const aboutOf = (chosen: Chosen | null): string | null =>
	chosen === null ? null : 'option' in chosen ? chosen.option : chosen.about;

const isPlan = (visit: Visit, ...kinds: readonly Visit['known']['plan']['kind'][]): boolean =>
	kinds.includes(visit.known.plan.kind);

/** Whether an alarm for the next appointment would still ring. */
const rings = (visit: Visit, alarm: Alarm): boolean => {
	const when = whenOf(appointmentAhead(visit) ?? '');
	return when !== null && mayRing(when, alarm, visit.known);
};

/** When an option is offered that not always is. */
const isSo: Readonly<Record<NonNullable<Option['when']>, (visit: Visit) => boolean>> = {
	'no-plan': visit => isPlan(visit, 'none'),
	'has-plan': visit => isPlan(visit, 'read'),
	'not-read': visit => !isPlan(visit, 'read'),
	'has-entries': visit => listed['filled-sections'](visit, null).length > 0,
	'may-guide': visit => !isPlan(visit, 'unreadable') && !isHigh(visit.ratings.last),
	// A whole plan is not begun at a high rating (S3), and an editor cannot help with what is no file.
	'may-edit': visit => isPlan(visit, 'read') || (isPlan(visit, 'none') && !isHigh(visit.ratings.last)),
	'three-lines': visit => threeLineEdits(visit).length > 0,
	'room-for-feelings': visit => visit.feelings.length < thresholds.feelings,
	'not-first': visit => placeOfEntry(visit).number > 1,
	'not-last': visit => placeOfEntry(visit).number < placeOfEntry(visit).count,
	'is-change': visit => visit.edits.some(edit => edit.type === 'change'),
	'may-add': visit => !isPlan(visit, 'unreadable'),
	'someone-new': visit => !isPlan(visit, 'unreadable') && isSomeoneNew(visit),
	'ride-asked': visit => visit.isRideAsked,
	'ride-not-asked': visit => !visit.isRideAsked,
	'is-ahead': visit => appointmentAhead(visit) !== null,
	'rings-1h': visit => rings(visit, '1h'),
	'rings-1d': visit => rings(visit, '1d'),
	'may-note': visit => !isPlan(visit, 'unreadable') && !ownEntries(visit.known, 'appointment').includes(noteFor(visit)),
	'has-lines': visit => linesHere(visit.known).length > 0,
	'has-helped': visit => !isPlan(visit, 'unreadable') && listed.helped(visit, null).length > 0,
};

const isOffered = (visit: Visit, {atMost = 10, atLeast = 0, when}: Option): boolean => {
	const rating = visit.ratings.last ?? 0;
	return rating <= atMost && rating >= atLeast && (when === undefined || isSo[when](visit));
};

/**
 * The safety question always has its four answers (E2), and the map of the steps is a list to look things up in,
 * not a question: the limits (R6, E13) are not for them.
 */
const showsAll: ReadonlySet<string> = new Set(['safety', 'steps']);

type All = {readonly paged: readonly Choice[]; readonly fixed: readonly Choice[]; readonly perPage: number};

const gather = (visit: Visit): All => {
	const {list, options = []} = placeAt(visit.place);
	const about = aboutOf(visit.chosen);
	const items: readonly Choice[] = list
		? listed[list.of](visit, about).map(label => ({label, to: list.to, chosen: {label, about}}))
		: [];
	const offered = options.filter(option => isOffered(visit, option));
	const asChoice = ({id, to}: Option): Choice => ({label: {option: id}, to, chosen: {option: id}});
	const paged = [...items, ...offered.filter(option => !option.always).map(asChoice)];
	const fixed = offered.filter(option => option.always).map(asChoice);
	const most = showsAll.has(visit.place)
		? offered.length
		: isHigh(visit.ratings.last)
			? thresholds.choicesWhenHigh
			: thresholds.choices;
	const room = most - fixed.length;
	const needsMore = paged.length > room || paged.length > (list?.most ?? room);
	return {paged, fixed, perPage: Math.max(1, Math.min(list?.most ?? room, needsMore ? room - 1 : room))};
};

/** How many pages the choices of this place take. */
export const pageCount = (visit: Visit): number => {
	const {paged, perPage} = gather(visit);
	return Math.max(1, Math.ceil(paged.length / perPage));
};

/** On which page something is offered and where on it; null when it is not, or stays on every page. */
export const spotOf = (visit: Visit, isMeant: (label: Label) => boolean): Pick<Visit, 'page' | 'cursor'> | null => {
	const {paged, perPage} = gather(visit);
	const at = paged.findIndex(({label}) => isMeant(label));
	return at < 0 ? null : {page: Math.floor(at / perPage), cursor: at % perPage};
};

/** The choices of this place: the person's own things first, then ours, never more than may be shown at once (R6, E13). */
export const choicesAt = (visit: Visit): readonly Choice[] => {
	const {paged, fixed, perPage} = gather(visit);
	const from = (visit.page % pageCount(visit)) * perPage;
	const isLast = from + perPage >= paged.length;
	const more: readonly Choice[] =
		paged.length > perPage ? [{label: {more: isLast ? 'again' : 'on'}, to: visit.place, chosen: {option: 'more'}}] : [];
	return [...paged.slice(from, from + perPage), ...more, ...fixed];
};
