import type {Known} from '../core/known.ts';
import {dateWithin, todayFor} from '../core/own-appointments.ts';
import {appointmentText, type Dates, type FoundDate, isKept} from '../core/plan/appointment.ts';
import {reliable} from '../core/plan/other-date.ts';
import type {Plan} from '../core/plan/plan.ts';
import {longestAppointment, readDate} from '../core/plan/read-date.ts';
import type {Today} from '../core/plan/which-day.ts';
import {dayAndMinute} from '../node/signs.ts';

/** The dates in the appointments of a plan that do not begin with one and its time. */
export const appointmentDates = (plan: Plan, known: Known): Dates =>
	new Map(
		plan.sections.appointment.filter(entry => !isKept(entry)).map(entry => [entry, dateWithin(entry, known)] as const),
	);

/** Loaded only where we cannot read a date ourselves; without it that stays as it is. */
const otherDateIn = async (text: string, now: Today): Promise<FoundDate | null> => {
	if (text.length > longestAppointment) return null;
	const reader = await import('./other-dates.ts').catch(() => null);
	const other = reader?.otherDate(text, now) ?? null;
	return other === null ? null : reliable(text, other, now);
};

/** An appointment as it is typed now, with its date first; null when it is not clear which day it is. */
export const readAppointment = async (text: string, known: Known): Promise<string | null> => {
	const now = {...todayFor(known), ...dayAndMinute(new Date())};
	const found = readDate(text, now) ?? (await otherDateIn(text, now));
	return found === null ? null : appointmentText(text, found);
};
