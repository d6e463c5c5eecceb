import {harmlessLine} from '../harmless.ts';
import type {When} from './appointment.ts';

/** When a calendar rings before an appointment. */
export const alarms = ['none', '1h', '1d'] as const;
export type Alarm = (typeof alarms)[number];

export type CalendarEntry = {
	readonly when: When;
	readonly title: string;
	readonly alarm: Alarm;
	/** When the file is made, in UTC, as `YYYYMMDDTHHMMSSZ`: the format asks for it. */
	readonly stamp: string;
	/** A name that no other event in the world has, and that says nothing (RFC 5545, section 3.8.4.7). */
	readonly uid: string;
};

/** Octets a line may have, without its end (RFC 5545, section 3.1). */
const longest = 75;

const octets = (character: string): number => {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line in pieces no longer than that; no character is cut in two. */
const folded = (line: string): string => {
	let length = 0;
	let text = '';
	for (const character of line) {
		const more = octets(character);
		if (length + more > longest) {
			text += '\r\n ';
			length = 1;
		}
		text += character;
		length += more;
	}
	return text;
};

/** Words on one line, with what means something to a calendar marked as meant literally. */
const escaped = (text: string): string => harmlessLine(text).replaceAll(/[\\;,]/g, '\\$&');

/** At the clock time of wherever one is: no zone is named, so that none is told, and a clock that is put forward is no matter. */
const clockAt = (date: string, time: string): string => `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;

/** From when to when; an hour where no end is known, because some calendars drop what has no length. */
const span = ({date, time, until}: When): readonly string[] => {
	if (time === null) return [`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`];
	return [`DTSTART:${clockAt(date, time)}`, until === undefined ? 'DURATION:PT1H' : `DTEND:${clockAt(date, until)}`];
};

/** Where no time is known the day before begins at midnight: it rings at 9 in the morning. */
const trigger = ({time}: When, alarm: Alarm): string => {
	if (alarm === '1h') return '-PT1H';
	return time === null ? '-PT15H' : '-P1D';
};

const alarmLines = ({when, alarm, title}: CalendarEntry): readonly string[] =>
	alarm === 'none'
		? []
		: [
				'BEGIN:VALARM',
				'ACTION:DISPLAY',
				`TRIGGER:${trigger(when, alarm)}`,
				`DESCRIPTION:${escaped(title)}`,
				'END:VALARM',
			];

/** Whether an alarm can be set: an hour before is nothing where no time is known. */
export const mayRing = ({time}: When, alarm: Alarm): boolean => alarm !== '1h' || time !== null;

/**
 * An appointment as a calendar file (RFC 5545). Private, for calendars that others see.
 */
export const calendarText = (entry: CalendarEntry): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Appointment//EN',
		'BEGIN:VEVENT',
		`UID:${entry.uid}`,
		`DTSTAMP:${entry.stamp}`,
		...span(entry.when),
		`SUMMARY:${escaped(entry.title)}`,
		'CLASS:PRIVATE',
		...alarmLines(entry),
		'END:VEVENT',
		'END:VCALENDAR',
	]
		.map(line => `${folded(line)}\r\n`)
		.join('');

/** Where a calendar file made in a sitting goes: beside the plan, under a name that says no more than the file does. */
export const calendarFile = (planPath: string, {date}: When): string =>
	planPath.replace(/[^/\\]*$/, `appointment-${date}.ics`);
