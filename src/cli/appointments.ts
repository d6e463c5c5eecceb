import type {Known} from '../core/known.ts';
import {appointmentText, type Dates, whenOf} from '../core/plan/appointment.ts';
import type {Plan} from '../core/plan/plan.ts';

/** Where 1/12 is the 12th of January; everywhere else it is the first of December. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'AS', 'GU', 'MP', 'PR', 'VI']);

const isMonthFirst = ({whereabouts: {code}}: Known): boolean => code !== null && monthFirst.has(code);

/** The dates in the appointments of a plan that do not begin with one; the reader of dates is loaded only for those. */
export const appointmentDates = async (plan: Plan, known: Known): Promise<Dates> => {
	const typed = plan.sections.appointment.filter(entry => whenOf(entry) === null);
	if (typed.length === 0) return new Map();
	const {readDate} = await import('../node/dates.ts');
	const now = new Date();
	const found = await Promise.all(
		typed.map(async entry => [entry, await readDate(entry, now, isMonthFirst(known))] as const),
	);
	return new Map(found);
};

/** An appointment as it was typed, with its date first; null when there is no date in it. */
export const readAppointment = async (text: string, known: Known): Promise<string | null> => {
	const {readDate} = await import('../node/dates.ts');
	const found = await readDate(text, new Date(), isMonthFirst(known));
	return found === null ? null : appointmentText(text, found);
};
