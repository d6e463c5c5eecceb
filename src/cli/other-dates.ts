import {GB} from 'chrono-node/en';
import type {OtherDate} from '../core/plan/other-date.ts';
import type {Today} from '../core/plan/which-day.ts';

/**
 * The one date that chrono finds in a text: a reader that knows more ways to write a date than ours, and guesses more.
 * Null where it finds none or several, from when to when, a clock of another part of the world, or no day that is said.
 */
export const otherDate = (text: string, {today}: Today): OtherDate | null => {
	const [found, ...others] = GB.parse(text, new Date(`${today}T12:00`), {forwardDate: true});
	if (found === undefined || others.length > 0) return null;
	const {index, text: words, start, end} = found;
	const [month, day] = [start.get('month'), start.get('day')];
	const isSaid = start.isCertain('month') && start.isCertain('day') && !start.isCertain('timezoneOffset');
	// An end would be lost: what is from when to when stays as it was typed.
	if (!isSaid || month === null || day === null || end) return null;
	return {
		from: index,
		to: index + words.length,
		year: start.isCertain('year') ? start.get('year') : null,
		month,
		day,
		hour: start.isCertain('hour') ? start.get('hour') : null,
		minute: start.get('minute') ?? 0,
		isHalfSaid: start.isCertain('meridiem'),
	};
};
