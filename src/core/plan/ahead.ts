import {whenOf} from './appointment.ts';
import {dayAfter, isDay} from './days.ts';

const orderOf = (entry: string): string => {
	const when = whenOf(entry);
	return `${when?.date} ${when?.time ?? ''}`;
};

/** Appointments that begin with their date, from today on, the next one first. What is past is not spoken of. */
const ahead = (entries: readonly string[], today: string): readonly string[] =>
	entries
		.filter(entry => {
			const date = whenOf(entry)?.date;
			return date !== undefined && isDay(date) && date >= today;
		})
		.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/** The next appointment that begins with its date; a note to oneself is none. `today` as `YYYY-MM-DD`. */
export const nextAppointment = (entries: readonly string[], today: string, note: string): string | null =>
	ahead(entries, today).find(entry => !entry.endsWith(` ${note}`)) ?? null;

/** What is written down for today, tomorrow or the day after, the first of it; of one day an appointment before a note. */
export const nearEntry = (entries: readonly string[], today: string, note: string): string | null => {
	const [first] = ahead(entries, today);
	const date = first === undefined ? undefined : whenOf(first)?.date;
	if (first === undefined || date === undefined || date > dayAfter(dayAfter(today))) return null;
	const next = nextAppointment(entries, today, note);
	return next !== null && whenOf(next)?.date === date ? next : first;
};

/** What is not known to be past: of an entry without a date in front that cannot be told. */
export const notPast = (entries: readonly string[], today: string): readonly string[] =>
	entries.filter(entry => (whenOf(entry)?.date ?? today) >= today);
