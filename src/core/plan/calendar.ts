import type {When} from './appointment.ts';

/** When a calendar rings before an appointment. */
export const alarms = ['none', '1h', '1d'] as const;
export type Alarm = (typeof alarms)[number];

export type CalendarEntry = {readonly when: When; readonly title: string; readonly alarm: Alarm};

/** Whether an alarm can be set: an hour before is nothing where no time is known. */
export const mayRing = ({time}: When, alarm: Alarm): boolean => alarm !== '1h' || time !== null;

/** Where a calendar file made in a sitting goes: beside the plan, under a name that says no more than the file does. */
export const calendarFile = (planPath: string, {date}: When): string =>
	planPath.replace(/[^/\\]*$/, `appointment-${date}.ics`);
