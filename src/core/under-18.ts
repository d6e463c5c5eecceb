import type {Known} from './known.ts';
import {isForYoung, linesHere} from './line-order.ts';
import {placeAt} from './places.ts';
import type {Block} from './screen.ts';
import type {Visit} from './visit.ts';
import type {Words} from './words.ts';

/** Where lines are shown, so that it matters who they are for. */
export const showsLines = ({place}: Visit): boolean => {
	const {shows = []} = placeAt(place);
	return (['lines', 'to-call', 'first-line', 'line-or-emergency'] as const).some(each => shows.includes(each));
};

/** How lines for young people come first, where there are any; and then what to know before one calls (Y3). */
export const ageBlocks = (known: Known, {helplines}: Words): readonly Block[] => {
	if (!linesHere(known).some(isForYoung)) return [];
	return [{kind: 'quiet', text: known.isUnder18 ? helplines.tellsAdult : helplines.ageHint, tight: true}];
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
