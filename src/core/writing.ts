import {likely} from './building.ts';
import {placeAt} from './places.ts';
import {takeRating} from './ratings.ts';
import {clean, emptyField, insert} from './text-field.ts';
import type {Visit} from './visit.ts';

/** Whether something is typed here: words or a number. */
export const isWriting = (visit: Visit): boolean => ['write', 'rate'].includes(placeAt(visit.place).kind);

/** Line breaks, with the blanks around them, as one space each. */
const onOneLine = (text: string): string =>
	clean(text).replaceAll(/\s+/g, blanks => (blanks.includes('\n') ? ' ' : blanks));

/** Adds what was typed, or puts it in place of what was there; a rating is never longer than two digits. */
export const typeText = (visit: Visit, text: string, isInstead: boolean): Visit => {
	const {kind, lines} = placeAt(visit.place);
	const field = insert(isInstead ? emptyField : visit.field, lines ? text : onOneLine(text));
	return kind === 'rate' && field.text.length > 2 ? visit : {...visit, cursor: null, field};
};

/** What is being written is kept when the person goes somewhere else, so that coming back loses nothing. */
export const keepWriting = (visit: Visit): Visit =>
	placeAt(visit.place).kind === 'write'
		? {...visit, written: {...visit.written, [visit.place]: visit.field.text}}
		: visit;

/** Takes the number typed as the rating of the urge, or of how likely an entry is, or asks for one from 0 to 10. */
export const submitRating = (visit: Visit, now: number): Visit => {
	const typed = visit.field.text.trim();
	const rating = /^(?:\d|10)$/.test(typed) ? Number(typed) : null;
	if (rating === null) return {...visit, field: emptyField, notice: 'not-a-rating'};
	return visit.place === 'build-likely' ? likely(visit, rating, now) : takeRating(visit, rating, now);
};
