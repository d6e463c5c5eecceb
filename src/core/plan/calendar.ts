import {type DayAndMinute, minuteOf} from '../times.ts';
import type {When} from './appointment.ts';
import {daysBetween} from './days.ts';

/** When a calendar rings before an appointment. */
export const alarms = ['none', '1h', '1d'] as const;
export type Alarm = (typeof alarms)[number];

export type CalendarEntry = {readonly when: When; readonly title: string; readonly alarm: Alarm};

/** Hours before. Where no time is known the day before begins at midnight: it rings at 9 in the morning. */
export const hoursBefore = ({time}: When, alarm: Alarm): number => {
	if (alarm === '1h') return 1;
	return time === null ? 15 : 24;
};

/** Whether an alarm would ring at all: an hour before is nothing where no time is known, nor is a moment that is past. */
export const mayRing = (when: When, alarm: Alarm, {today, minute}: DayAndMinute): boolean => {
	if (alarm === 'none') return true;
	if (alarm === '1h' && when.time === null) return false;
	const ahead = daysBetween(today, when.date) * 24 * 60 + minuteOf(when.time ?? '00:00') - minute;
	return ahead > hoursBefore(when, alarm) * 60;
};

/** Where a calendar file made in a sitting goes: beside the plan, under a name that says no more than the file does. */
export const calendarFile = (planPath: string, {date}: When): string =>
	planPath.replace(/[^/\\]*$/, `appointment-${date}.ics`);
