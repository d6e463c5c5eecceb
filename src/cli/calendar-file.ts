import {createEvent, type DateArray} from 'ics';
import {harmlessLine} from '../core/harmless.ts';
import type {When} from '../core/plan/appointment.ts';
import {type CalendarEntry, hoursBefore} from '../core/plan/calendar.ts';

/** Octets a line may have, without its end (RFC 5545, section 3.1). The library counts characters. */
const longest = 75;

/** A line in pieces no longer than that; no character is cut in two. */
const folded = (line: string): string => {
	let length = 0;
	let text = '';
	for (const character of line) {
		const more = Buffer.byteLength(character);
		if (length + more > longest) {
			text += '\r\n ';
			length = 1;
		}
		text += character;
		length += more;
	}
	return text;
};

/** What means something to a calendar, marked as meant literally. In alarms the library leaves it as it is. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&');

/**
 * At the clock time of wherever one is: no zone is named, so that none is told. As a text, as the library would take
 * numbers for a time in the zone of this machine, where an hour may be left out.
 */
const clockAt = (date: string, time: string): string => `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;

/** From when to when; an hour where no end is known, because some calendars drop what has no length. */
const span = ({date, time, until}: When) => {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const wholeDay: DateArray = [year, month, day];
	if (time === null) return {start: wholeDay, end: wholeDay};
	const start = clockAt(date, time);
	return until === undefined ? {start, duration: {hours: 1}} : {start, end: clockAt(date, until)};
};

/**
 * An appointment as a calendar file (RFC 5545). Private, for calendars that others see; it does not say which program
 * made it.
 */
export const calendarText = ({when, title, alarm}: CalendarEntry): string => {
	const shown = harmlessLine(title);
	const trigger = {hours: hoursBefore(when, alarm), before: true};
	const {value, error} = createEvent({
		...span(when),
		title: shown,
		classification: 'PRIVATE',
		productId: '-//Appointment//EN',
		...(alarm === 'none' ? {} : {alarms: [{action: 'display', description: escaped(shown), trigger}]}),
	});
	if (value === null) throw error ?? new Error('no calendar file');
	return value.replaceAll('\r\n\t', '').split('\r\n').map(folded).join('\r\n');
};
