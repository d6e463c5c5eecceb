import {appointmentInWords} from './date-words.ts';
import type {Known} from './known.ts';
import {appointmentAhead} from './next-appointment.ts';
import {ownAppointments} from './own-appointments.ts';
import {nearEntry, notOver} from './plan/ahead.ts';
import type {Block} from './screen.ts';
import type {Visit} from './visit.ts';
import {fill, type Words} from './words.ts';

/** What to say first, and five lines to think of before: on a screen and on paper. */
export const sheetBlocks = (sheet: Words['sheet']): readonly Block[] => [
	{kind: 'label', text: sheet.sayFirst},
	{kind: 'say', text: sheet.opening, tight: true},
	{kind: 'label', text: sheet.ownWords},
	...sheet.lines.map(text => ({kind: 'say', text, tight: true}) as const),
];

/** The appointments of the plan that are not known to be over. */
export const appointmentBlocks = (known: Known, words: Words): readonly Block[] => {
	const entries = notOver(ownAppointments(known), known);
	if (entries.length === 0) return [];
	return [
		{kind: 'label', text: words.plan.appointment},
		...entries.map(entry => ({kind: 'own', text: appointmentInWords(entry, known, words), tight: true}) as const),
	];
};

/** The one that a calendar file is made of. */
export const aheadBlocks = (visit: Visit, words: Words): readonly Block[] => {
	const entry = appointmentAhead(visit);
	return entry === null ? [] : [{kind: 'own', text: appointmentInWords(entry, visit.known, words)}];
};

/** One that is looked at before it is put in the plan. */
export const datedBlocks = ({entry, known}: Visit, words: Words): readonly Block[] =>
	entry === null ? [] : [{kind: 'own', text: appointmentInWords(entry.text, known, words)}];

/** What is written down for today or the next two days. Seen once; it asks for nothing and is not spoken of again. */
export const nearBlocks = (known: Known, words: Words): readonly Block[] => {
	const entry = nearEntry(ownAppointments(known), known, known.ours.note);
	if (entry === null) return [];
	return [{kind: 'quiet', text: fill(words.sheet.next, {entry: appointmentInWords(entry, known, words)})}];
};
