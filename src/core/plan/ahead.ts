import {type DayAndMinute, minuteOf} from '../times.ts';
import {type When, whenOf} from './appointment.ts';
import {dayAfter, isDay} from './days.ts';

/** One is on its way, or there and looking for the door. */
const lasts = 2 * 60;

/** Whether an appointment is over, as far as can be told: one without a time lasts the whole day. */
export const isOver = ({date, time, until}: When, {today, minute}: DayAndMinute): boolean => {
	if (date !== today || time === null) return date < today;
	return (until === undefined ? minuteOf(time) + lasts : minuteOf(until)) <= minute;
};

const orderOf = (entry: string): string => {
	const when = whenOf(entry);
	return `${when?.date} ${when?.time ?? ''}`;
};

/** Appointments that begin with their date and are not over, the next one first. What is past is not spoken of. */
const ahead = (entries: readonly string[], now: DayAndMinute): readonly string[] =>
	entries
		.filter(entry => {
			const when = whenOf(entry);
			return when !== null && isDay(when.date) && !isOver(when, now);
		})
		.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/** The next appointment that begins with its date; a note to oneself is none. */
export const nextAppointment = (entries: readonly string[], now: DayAndMinute, note: string): string | null =>
	ahead(entries, now).find(entry => !entry.endsWith(` ${note}`)) ?? null;

/** What is written down for today, tomorrow or the day after, the first of it; of one day an appointment before a note. */
export const nearEntry = (entries: readonly string[], now: DayAndMinute, note: string): string | null => {
	const [first] = ahead(entries, now);
	const date = first === undefined ? undefined : whenOf(first)?.date;
	if (first === undefined || date === undefined || date > dayAfter(dayAfter(now.today))) return null;
	const next = nextAppointment(entries, now, note);
	return next !== null && whenOf(next)?.date === date ? next : first;
};

/** What is not known to be over, the next one first: of an entry without a date in front that cannot be told. */
export const notOver = (entries: readonly string[], now: DayAndMinute): readonly string[] => {
	const dated = ahead(entries, now);
	const others = entries.filter(entry => {
		const when = whenOf(entry);
		return when === null || (!isDay(when.date) && !isOver(when, now));
	});
	return [...dated, ...others];
};
