import {ownAppointments} from './own-appointments.ts';
import {nextAppointment} from './plan/ahead.ts';
import {whenOf} from './plan/appointment.ts';
import {calendarFile} from './plan/calendar.ts';
import {dayAfter} from './plan/days.ts';
import type {Visit} from './visit.ts';

/** The next appointment of the plan, with its date first. */
export const appointmentAhead = ({known}: Visit): string | null =>
	nextAppointment(ownAppointments(known), known, known.ours.note);

/** Where its calendar file is to be; empty where there is no appointment for one. */
export const calendarPath = (visit: Visit): string => {
	const when = whenOf(appointmentAhead(visit) ?? '');
	return when === null ? '' : calendarFile(visit.known.planPath, when);
};

/** A note for tomorrow, as an entry of the plan. */
export const noteFor = ({known: {today, ours}}: Visit): string => `${dayAfter(today)} ${ours.note}`;
