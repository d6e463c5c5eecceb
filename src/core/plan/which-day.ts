import {dayOf, daysBetween, daysLater, weekdayOf} from './days.ts';

/** What "Friday" and "1/12" are understood by. */
export type Today = {
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Of the day that it is. */
	readonly minute: number;
	/** 1/12 is the 12th of January; null where it may be either. */
	readonly isMonthFirst: boolean | null;
	/** Written some day, not typed now: it may be past, and "Friday" says nothing. */
	readonly isOlder?: boolean;
};

/**
 * What words say about the day: the day itself, the weekday it is, or a week from which a weekday picks it. `isFixed`: it
 * says the same whenever it is read. `date` null: it cannot be told which day.
 */
export type SaidDay = {
	readonly date: string | null;
	readonly weekday?: number;
	readonly weeks?: number;
	readonly isFixed?: boolean;
};

export const unclear: SaidDay = {date: null};

const yearOf = ({today}: Today): number => Number(today.slice(0, 4));

/** A year as it is said; one of two digits is told from a month or a time only near today. */
const saidYear = (year: string, now: Today): number | null => {
	const full = year.length === 4 ? Number(year) : 2000 + Number(year.slice(-2));
	const isNear = Math.abs(full - yearOf(now)) <= 1;
	// "1 Dec 2030" may be at half past eight.
	const isYear = full >= 2000 && (now.isOlder === true || full <= yearOf(now) + 3);
	return (year.length === 4 && isYear) || isNear ? full : null;
};

/** Typed now it is the next one, and further ahead than that it was past; written some day it is the nearest. */
const fits = (date: string, {today, isOlder = false}: Today): boolean => {
	const ahead = daysBetween(today, date);
	return isOlder ? Math.abs(ahead) <= 182 : ahead >= 0 && ahead <= 300;
};

/** A day with its month, and its year where one is said. */
export const dayIn = (day: number, monthOf: number, year: string | undefined, now: Today): SaidDay => {
	if (year !== undefined) {
		const full = saidYear(year, now);
		return full === null ? unclear : {date: dayOf(full, monthOf, day), isFixed: true};
	}
	const dates = [-1, 0, 1].map(later => dayOf(yearOf(now) + later, monthOf, day));
	return {date: dates.find(date => date !== null && fits(date, now)) ?? null, isFixed: true};
};

/** The next such weekday. On the day itself it cannot be told whether it is meant, or the one in a week. */
export const coming = (on: number, {today}: Today, weeks = 0): SaidDay => {
	const ahead = (on - weekdayOf(today) + 7) % 7;
	return {date: ahead === 0 ? null : daysLater(today, ahead + 7 * weeks), weekday: on};
};

/** In the week, from Monday on, that is so many weeks ahead. On a Sunday it cannot be told which week is meant. */
export const inWeek = (on: number, {today}: Today, weeks: number): SaidDay => {
	const at = weekdayOf(today);
	return {date: at === 6 ? null : daysLater(today, 7 * weeks + on - at), weekday: on};
};

/** The weekday that is said beside "next week" or "in two weeks"; of any other day the day itself. */
export const weekdayInWeek = ({date, weeks}: SaidDay, on: number, now: Today): string | null => {
	if (weeks === undefined || (date !== null && weekdayOf(date) === on)) return date;
	const inThatWeek = inWeek(on, now, weeks).date;
	// "Monday in two weeks" is counted from this week, or from the next Monday: it is clear where both are the same day.
	return date === null || coming(on, now, weeks).date === inThatWeek ? inThatWeek : null;
};

/** The first, second … or (0) last one of a month: this year or the next. */
export const nthIn = (nth: number, on: number, monthOf: number, now: Today): SaidDay => {
	const ofYear = (year: number): string | null => {
		const all = Array.from({length: 31}, (_, index) => dayOf(year, monthOf, index + 1)).filter(
			date => date !== null && weekdayOf(date) === on,
		);
		return all.at(nth - 1) ?? null;
	};
	const days = [0, 1].map(later => ofYear(yearOf(now) + later));
	return {date: days.find(date => date !== null && fits(date, now)) ?? null};
};

/** The next day of a month with this number. */
export const nextNumbered = (day: number, now: Today): SaidDay => {
	if (day < 1 || day > 31) return unclear;
	const ahead = Array.from({length: 62}, (_, index) => daysLater(now.today, index));
	return {date: ahead.find(date => Number(date.slice(8)) === day) ?? null};
};

export const onWeekday = ({date}: SaidDay, on: number): SaidDay =>
	date !== null && weekdayOf(date) === on ? {date} : unclear;

export const later = (count: number, {today}: Today): SaidDay =>
	count > 0 && count <= 366 ? {date: daysLater(today, count)} : unclear;

/** Somebody who is still up after midnight calls the day that has begun tomorrow. */
const isStillNight = ({minute}: Today): boolean => minute < 4 * 60;

export const afterTomorrow = (count: number, now: Today): SaidDay => (isStillNight(now) ? unclear : later(count, now));
