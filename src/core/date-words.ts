import type {Known} from './known.ts';
import {isMonthFirst} from './own-appointments.ts';
import {type When, whenOf, wordsAfter} from './plan/appointment.ts';
import {isDay, weekdayOf} from './plan/days.ts';
import {plainWords} from './plan/plain-words.ts';
import {fill, type Words} from './words.ts';

type Place = Pick<Known, 'whereabouts'>;

/** "Friday 27 November 2026": with the weekday, so that a slip is seen. */
const dayInWords = (date: string, place: Place, {dates, months, weekdays}: Words): string => {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return fill(isMonthFirst(place) === true ? dates.monthFirst : dates.day, {
		weekday: weekdays[weekdayOf(date)] ?? '',
		day,
		month: months[month - 1] ?? '',
		year,
	});
};

/** "3 pm", "9:30 am". */
const timeInWords = (time: string, {dates}: Words): string => {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	if (hour === 12 && minute === 0) return dates.noon;
	const short = `${((hour + 11) % 12) + 1}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
	return fill(hour < 12 ? dates.am : dates.pm, {time: short});
};

const joined = (first: string, second: string, {dates}: Words): string =>
	second === '' ? first : fill(dates.and, {first, second});

/** "3 pm", or "3 pm to 4 pm". */
const timesInWords = ({time, until}: When, words: Words): string => {
	if (time === null) return '';
	const from = timeInWords(time, words);
	return until === undefined ? from : fill(words.dates.range, {from, to: timeInWords(until, words)});
};

export const whenInWords = (when: When, place: Place, words: Words): string =>
	joined(dayInWords(when.date, place, words), timesInWords(when, words), words);

/** An appointment as it is read: its date in words where it begins with one, as it is in the plan; else as it is written. */
export const appointmentInWords = (entry: string, place: Place, words: Words): string => {
	const when = whenOf(entry);
	return when === null || !isDay(when.date)
		? plainWords(entry)
		: joined(whenInWords(when, place, words), plainWords(wordsAfter(entry)), words);
};
