import type {FoundDate, Span} from './appointment.ts';
import {month, phrase, weekday, weekdayNumber} from './date-names.ts';
import {weekdayOf} from './days.ts';
import {isAllSaid} from './not-dates.ts';
import {hourMeant} from './said-times.ts';
import {dayIn, type Today} from './which-day.ts';

/** A date that another reader found in a text: what the text says of it, and nothing that was filled in. */
export type OtherDate = Span & {
	readonly year: number | null;
	readonly month: number;
	readonly day: number;
	readonly hour: number | null;
	readonly minute: number;
	/** Whether it says which half of the day the hour is of. */
	readonly isHalfSaid: boolean;
};

const yearIn = (words: string, year: number | null): string | undefined =>
	year === null ? undefined : /\d{4}/.test(words) ? String(year) : `’${String(year % 100).padStart(2, '0')}`;

const timeOf = (words: string, {hour, minute, isHalfSaid}: OtherDate): string | null => {
	if (hour === null) return null;
	const at = isHalfSaid || /(?<!\d)0\d/.test(words) ? hour : hourMeant(String(hour));
	return `${String(at).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** Whether the day itself is said: "end of November" is also read as one. */
const saysDay = (words: string): boolean => /\d|(?:first|second|third|th)\b/i.test(words.replaceAll(phrase(month), ''));

/**
 * A date that somebody else read, as far as it can be relied on: the day is said, the month is named, its weekdays are those of the day,
 * and nothing else in the text may be part of it. Other readers guess what we leave open.
 */
export const reliable = (text: string, other: OtherDate, now: Today): FoundDate | null => {
	const words = text.slice(other.from, other.to);
	const {date} = dayIn(other.day, other.month, yearIn(words, other.year), now);
	const isSaid = words.search(phrase(month)) !== -1 && saysDay(words);
	if (date === null || !isSaid || !isAllSaid(text, other)) return null;
	const weekdays = [...words.matchAll(phrase(weekday))].map(([word]) => weekdayNumber(word));
	if (weekdays.some(each => each !== weekdayOf(date))) return null;
	return {date, time: timeOf(words, other), spans: [{from: other.from, to: other.to}]};
};
