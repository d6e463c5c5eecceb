import type {Times} from './times.ts';
import type {Visit} from './visit.ts';

/** Whether somebody is in the middle of a list: what they have not seen yet does not move to where they were. */
const isInList = ({page, cursor, trail}: Visit): boolean =>
	page > 0 || cursor !== null || (trail.at(-1)?.page ?? 0) > 0;

/** Whether these are the clocks of the same places: of the same country's lines. */
const areOfSame = (one: Times, other: Times): boolean =>
	Object.keys(one.zones).toSorted().join() === Object.keys(other.zones).toSorted().join();

/**
 * What the clocks say now, past midnight too; the lines are put in order by it, unless somebody is going through them. In
 * another country they are other lines.
 */
export const withTimes = (visit: Visit, times: Times): Visit => {
	const isKept = isInList(visit) && areOfSame(visit.known.orderedAt, times);
	const orderedAt = isKept ? visit.known.orderedAt : times;
	return {...visit, known: {...visit.known, ...times.day, times, orderedAt}};
};
