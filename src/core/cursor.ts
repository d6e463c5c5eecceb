import {choicesAt} from './choices.ts';
import type {Visit} from './visit.ts';

/** Scrolled by lines, as far as there is text. */
export const scroll = (visit: Visit, {by, most = Infinity}: {readonly by: number; readonly most?: number}): Visit => ({
	...visit,
	scroll: Math.max(0, Math.min(most, visit.scroll + by)),
});

/** The mark moved among the choices. */
export const moveCursor = (visit: Visit, by: number): Visit => {
	const last = choicesAt(visit).length - 1;
	const from = visit.cursor ?? (by > 0 ? -1 : last + 1);
	return {...visit, cursor: Math.min(last, Math.max(0, from + by))};
};
