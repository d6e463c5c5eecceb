import type {Known} from '../core/known.ts';
import {dateWithin, todayFor} from '../core/own-appointments.ts';
import {appointmentText, type Dates, whenOf} from '../core/plan/appointment.ts';
import type {Plan} from '../core/plan/plan.ts';
import {readDate} from '../core/plan/read-date.ts';
import {dayAndMinute} from '../node/signs.ts';

/** The dates in the appointments of a plan that do not begin with one. */
export const appointmentDates = (plan: Plan, known: Known): Dates =>
	new Map(
		plan.sections.appointment
			.filter(entry => whenOf(entry) === null)
			.map(entry => [entry, dateWithin(entry, known)] as const),
	);

/** An appointment as it is typed now, with its date first; null when it is not clear which day it is. */
export const readAppointment = (text: string, known: Known): string | null => {
	const found = readDate(text, {...todayFor(known), ...dayAndMinute(new Date())});
	return found === null ? null : appointmentText(text, found);
};
