import type {Known} from './known.ts';
import {appointmentAhead} from './next-appointment.ts';
import {ownEntries} from './own-entries.ts';
import {nearEntry} from './plan/ahead.ts';
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

/** The appointments of the plan, as they are written. */
export const appointmentBlocks = (known: Known, {plan}: Words): readonly Block[] => {
	const entries = ownEntries(known, 'appointment');
	if (entries.length === 0) return [];
	return [{kind: 'label', text: plan.appointment}, ...entries.map(text => ({kind: 'own', text, tight: true}) as const)];
};

/** The one that a calendar file is made of. */
export const aheadBlocks = (visit: Visit): readonly Block[] => {
	const entry = appointmentAhead(visit);
	return entry === null ? [] : [{kind: 'own', text: entry}];
};

/** What is written down for today or the next two days. Seen once; it asks for nothing and is not spoken of again. */
export const nearBlocks = (known: Known, {next}: Words['sheet']): readonly Block[] => {
	const entry = nearEntry(ownEntries(known, 'appointment'), known, known.ours.note);
	return entry === null ? [] : [{kind: 'quiet', text: fill(next, {entry})}];
};
