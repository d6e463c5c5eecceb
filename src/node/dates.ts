import type {ParsedResult} from 'chrono-node/en';
import type {FoundDate} from '../core/plan/appointment.ts';
import {type Found, findNumbers} from '../core/plan/numbers.ts';

const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');

const blank = (text: string): string => '_'.repeat(text.length);

// "Dr May", "none for now", "every Tuesday", "24/7" are no day of an appointment.
const noDate =
	/\b(?:dr|mr|mrs|ms|miss|prof)\.? (?:jan|april|may|june|august|sun)\b|\bnow\b|\b(?:every|each|most)(?: (?:other|first|second|third|fourth|last|\d(?:nd|rd|th)))? \p{L}+|\b24\/7\b/giu;
// 15.00 is read as the year 2015; 1.12 is a day.
const dottedTime = /(?<![\d.])([01]?\d|2[0-3])\.(00|1[3-9]|[2-5]\d)(?![\d.])/g;
const isPast = /\b(?:last|yesterday|ago)\b/i;

/** The same text, as long as it was, without what is mistaken for a date: telephone numbers above all. */
const withoutOthers = (text: string): string => {
	const isoAt = text.search(/\d{4}-\d{2}-\d{2}/);
	const isDialled = ({text: number, from, to}: Found): boolean =>
		number.replaceAll(/\D/g, '').length > 5 && (isoAt === -1 || to <= isoAt || from >= isoAt + 10);
	const numbers = findNumbers(text).filter(isDialled);
	const dialled = numbers.reduce(
		(rest, {from, to}) => rest.slice(0, from) + blank(rest.slice(from, to)) + rest.slice(to),
		text,
	);
	return dialled.replaceAll(noDate, blank).replaceAll(dottedTime, '$1:$2');
};

/** "December", "next week" and "3pm" are no day, "Mon-Fri" is many, and of "Friday 4th" only the Friday would be read. */
const isDay = ({text, start, end}: ParsedResult, after: string): boolean => {
	if (/^(?:the |this |next )?week(?: after)?$/i.test(text)) return false;
	if (start.isCertain('day')) return true;
	const isMany = end?.isCertain('weekday') ?? false;
	return start.isCertain('weekday') && !isMany && !/^,? (?:the )?\d{1,2}(?:st|nd|rd|th)\b/i.test(after);
};

/**
 * The first date in a text, as people type them. `isMonthFirst`: 1/12 is the 12th of January. The reader of dates is
 * large and is loaded only here, when there is a date to read.
 */
export const readDate = async (text: string, now: Date, isMonthFirst: boolean): Promise<FoundDate | null> => {
	const chrono = await import('chrono-node/en');
	const parser = isMonthFirst ? chrono.casual : chrono.GB;
	const results = parser.parse(withoutOthers(text), now, {forwardDate: !isPast.test(text)});
	const found = results.find(result => isDay(result, text.slice(result.index + result.text.length)));
	if (found === undefined) return null;
	const {index, text: words, start} = found;
	return {
		from: index,
		to: index + words.length,
		date: `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`,
		time: start.isCertain('hour') ? `${two(start.get('hour'))}:${two(start.get('minute'))}` : null,
	};
};
