import {whenUsed} from '../when-used.ts';
import type {Span} from './appointment.ts';
import {letter, month, numberWord, phrase, weekday} from './date-names.ts';
import {type Found, findNumbers} from './numbers.ts';

/** They stand in the place of what was understood, as long as it was, and are no part of a word. */
export const marks = {day: '\u0001', time: '\u0002', other: '\u0003'} as const;

/** What puts a mark in the place of words. */
export const marked = (mark: string) => (text: string) => mark.repeat(text.length);

const street =
	'road|rd|street|st|avenue|ave|lane|ln|drive|way|close|square|place|court|house|hill|park|terrace|gardens|row|crescent';
const room = 'room|rm|ward|floor|level|unit|suite|building|block|flat|ext|bus|step';

/** Rooms, streets, how long it is, "Dr May" and "with April". */
const others = whenUsed(() => [
	/\b24\/7\b(?!\/\d)/g,
	phrase(`(?:${room}) ?[.:#]? ?(?:[a-z]-?)?\\d{1,4}[a-z]?`),
	phrase(`\\d{1,4}[a-z]? (?:[${letter}'’]+ ){1,3}(?:${street})`),
	phrase(`[${letter}-]+(?:straße|strasse|str\\.|weg|platz|gasse|allee) \\d{1,4}[a-z]?`),
	phrase('(?:1st|2nd|3rd|[4-9]th|first|second|third) floor'),
	phrase('(?:call|ring|text|dial) \\d{2,6}'),
	phrase('for \\d{1,3} ?(?:mins?|minutes|hours?)'),
	phrase('(?:dr|mr|mrs|ms|miss|prof|doctor|nurse|with|see|seeing)\\.? (?:jan|april|may|june|august|sun)(?! \\d)'),
]);

/** Telephone numbers look like dates and times. */
const withoutNumbers = (text: string): string => {
	const isoAt = text.search(/\d{4}-\d{2}-\d{2}/);
	const isDialled = ({text: number, from, to}: Found): boolean =>
		number.replaceAll(/\D/g, '').length > 5 &&
		!/^20\d\d\b|\s[-–]\s/.test(number) &&
		(isoAt === -1 || to <= isoAt || from >= isoAt + 10);
	// The minutes of a time right before a number are none of it.
	const begin = (from: number): number => (/\d:$/.test(text.slice(0, from)) ? from + 2 : from);
	return findNumbers(text)
		.filter(isDialled)
		.map(({from, to}) => [begin(from), to] as const)
		.reduce(
			(rest, [from, to]) => rest.slice(0, from) + marked(marks.other)(rest.slice(from, to)) + rest.slice(to),
			text,
		);
};

/** 15.00 and "at 9.10" are times, 1.12. and 1.12 a day. */
const dotted = /(?<![\d.])([01]?\d|2[0-3])\.(00|1[3-9]|[2-5]\d|[01]\d(?= ?(?:[ap]\.?m|uhr)\b))(?!\.?\d)/gi;
const dottedAfter = /(?<=\b(?:at|um) )(\d{1,2})\.([0-5]\d)(?!\.?\d)/gi;

/** The same text, as long as it was, without what is mistaken for a date, and with times written in one way. */
export const withoutOthers = (text: string): string =>
	others()
		.reduce((rest, other) => rest.replaceAll(other, marked(marks.other)), withoutNumbers(text))
		.replaceAll(dotted, '$1:$2')
		.replaceAll(dottedAfter, '$1:$2')
		.replaceAll(/(?<=\d{4}-\d\d-\d\d)T(?=\d)/g, ' ');

const left = whenUsed(() => [
	/\d/,
	phrase(`${weekday}s?`),
	phrase(
		'today|tonight|tomorrow|yesterday|fortnight|weeks?|months?|noon|midday|midnight|pm|half|quarter|every|each|ago|nxt|wks?|tmrw|fortnightly|monthly|cancell?ed|moved|changed',
	),
	/[\u0001\u0002] ?[ap]\.?m\b/i,
	/\bnext \u0001|\u0001 (?:after )?next\b/i,
	// "Ten to four", and not "one to one".
	phrase(`${numberWord} (?:past|to) (?!one)${numberWord}`),
	new RegExp(`[\\u0001\\u0002] ${numberWord}\\b|\\b${numberWord} [\\u0001\\u0002]`, 'i'),
]);
/** "They may call", "a march". */
const isOnlyWord = (word: string): boolean => /^(?:may|mar|march|mai)$/.test(word);

/** Whether there is something in what is left that may be part of a date: then the date that was read may be wrong. */
export const mayBeDate = (rest: string): boolean =>
	left().some(pattern => rest.search(pattern) !== -1) ||
	[...rest.matchAll(phrase(month))].some(([word]) => !isOnlyWord(word));

/** Words that make the date after them, or before them, another one. */
const turning =
	/\b(?:not|before|after|until|till?|since|except|within|between|last|previous|following|other|alternate|first|second|third|fourth|nor?|or|instead of|no longer|was|from) (?:the |on )?$/i;
const turningAfter = /^[\s,]*(?:['’]s|after|before|or|until|till|week|following|gone|next)(?![a-z])/i;

export const isTurned = (before: string, after: string): boolean => turning.test(before) || turningAfter.test(after);

/** Whether a date that stands at `span` is all that the text says of one: nothing around it may be part of it, or turn it. */
export const isAllSaid = (text: string, {from, to}: Span): boolean => {
	const [before, after] = [text.slice(0, from), text.slice(to)];
	return !isTurned(before, after) && !mayBeDate(withoutOthers(before) + marks.day + withoutOthers(after));
};
