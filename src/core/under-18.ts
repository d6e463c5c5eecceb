import {isForYoung, linesHere} from './line-order.ts';
import {placeAt} from './places.ts';
import type {Visit} from './visit.ts';

/** Where lines are shown, so that it matters who they are for. */
export const showsLines = ({place}: Visit): boolean => {
	const {shows = []} = placeAt(place);
	return (['lines', 'first-line', 'line-or-emergency'] as const).some(each => shows.includes(each));
};

/** Lines for young people first, or those for everybody again; null where no lines are shown. Never asked of anybody (Y1). */
export const switchAge = (visit: Visit): Visit | null => {
	if (!showsLines(visit)) return null;
	const isUnder18 = !visit.known.isUnder18;
	const known = {...visit.known, isUnder18};
	const hasLine = linesHere(known).some(isForYoung);
	const notice = isUnder18 ? (hasLine ? 'under-18' : 'under-18-none') : 'any-age';
	return {...visit, known, page: 0, scroll: 0, cursor: null, notice};
};
