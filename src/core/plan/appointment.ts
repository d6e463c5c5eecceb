import {patternFor} from '../western.ts';
import {hourMeant} from './said-times.ts';

/** `YYYY-MM-DD`, and `HH:MM` when a time was said; `until` when it was said as well when it ends. */
export type When = {readonly date: string; readonly time: string | null; readonly until?: string};

/** A stretch of a text. */
export type Span = {readonly from: number; readonly to: number};

/** A date in a text and where its words stand there, in their order. */
export type FoundDate = When & {readonly spans: readonly Span[]};

/** What was found of a date in an entry, by its text; for entries that do not begin with one. */
export type Dates = ReadonlyMap<string, When | null>;

const atStart = patternFor(
	String.raw`^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:(?:T|,? +)((?:[01]?\d|2[0-3]):[0-5]\d)(?: ?[-–—] ?((?:[01]?\d|2[0-3]):[0-5]\d))?)?(?![\p{L}\p{N}]|:\d)`,
	'u',
);

const clockTime = (written: string): string => {
	const [hour = '', minute = ''] = written.split(':');
	return `${String(hourMeant(hour)).padStart(2, '0')}:${minute}`;
};

/** The date at the start of an entry, as it is kept: '2026-12-01 15:00 Dr Lee'. */
export const whenOf = (entry: string): When | null => {
	const [, date, time, until] = atStart(entry).exec(entry) ?? [];
	if (date === undefined) return null;
	if (time === undefined) return {date, time: null};
	const [from, to] = [clockTime(time), until === undefined ? '' : clockTime(until)];
	return {date, time: from, ...(to > from ? {until: to} : {})};
};

/** What an entry says after its date. */
export const wordsAfter = (entry: string): string => entry.replace(atStart(entry), '').replace(/^[\s,:–—-]+/u, '');

/** Whether an entry begins with its date and its time, as it is kept. */
export const isKept = (entry: string): boolean => whenOf(entry)?.time != null;

/** The date of an entry: at its start, or as it was found in its words. */
export const dateOf = (entry: string, dates: Dates): When | null =>
	isKept(entry) ? whenOf(entry) : (dates.get(entry) ?? whenOf(entry));

const joins = 'on|at|with|is|by|from';
const joinsAtEnd = new RegExp(`(?:(?:^|(?<=[\\s,;:–—-]))(?:${joins})|[\\s,;:–—-])+$`, 'iu');
const joinsAtStart = new RegExp(`^(?:(?:${joins})(?=[\\s,;:–—-]|$)|[\\s,.;:–—-])+`, 'iu');

/** What is left of a text without its date; words between stay, and what only led to the date goes. */
const rest = (before: string, after: string): string => {
	const isBracketed = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after);
	const [head, tail] = isBracketed ? [before.replace(/[([]\s*$/, ''), after.replace(/^\s*[)\]]/, '')] : [before, after];
	const start = head.replace(joinsAtEnd, '').trimEnd();
	if (start.trim() === '') return tail.replace(joinsAtStart, '').trim();
	const end = tail.trim();
	return (start + (/^[,.;:)\]]/.test(end) ? '' : ' ') + end).trimEnd();
};

/** An appointment with its date first, as it is kept: '2026-12-01 15:00 Dr Lee'. Without a date it stays as it is. */
export const appointmentText = (text: string, found: FoundDate | null): string => {
	if (found === null) return text.trim();
	const {date, time, until, spans} = found;
	// From the end on, so that what is before stays where it is.
	const words = spans.reduceRight((left, {from, to}) => rest(left.slice(0, from), left.slice(to)), text);
	return [date, [time, until].filter(each => each != null).join('–'), words.trim()]
		.filter(part => part !== '')
		.join(' ');
};
