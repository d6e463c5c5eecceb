import type {Times} from './times.ts';
import type {Visit} from './visit.ts';

/** Whether somebody is in the middle of a list: what they have not seen yet does not move to where they were. */
const isInList = ({page, cursor, trail}: Visit): boolean =>
	page > 0 || cursor !== null || (trail.at(-1)?.page ?? 0) > 0;

/** What the clocks say now, past midnight too; the lines are put in order by it, unless somebody is going through them. */
export const withTimes = (visit: Visit, times: Times): Visit => {
	const orderedAt = isInList(visit) ? visit.known.orderedAt : times;
	return {...visit, known: {...visit.known, ...times.day, times, orderedAt}};
};
