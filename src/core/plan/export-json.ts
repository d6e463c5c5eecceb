import type {Words} from '../words.ts';
import {type Dates, dateOf} from './appointment.ts';
import {type Contact, contactOf} from './contact.ts';
import type {SectionId} from './headings.ts';
import {listed} from './listed.ts';
import {type Order, orders} from './order.ts';
import {moreIn, type Part, type Plan, partsOf, titleOf} from './plan.ts';

/**
 * The plan for other programs. This shape is a promise: things are added to it, never taken away. `text` is the entry as
 * written; `under` the heading within the section it stands under; `when` is `2026-12-01T15:00`, or the day alone.
 */
export type PlanJson = {
	readonly title: string;
	readonly sections: readonly {
		readonly id: SectionId;
		readonly heading: string;
		readonly entries: readonly EntryJson[];
	}[];
	readonly more: readonly {readonly heading: string | null; readonly lines: readonly string[]}[];
};

type EntryJson = {
	readonly text: string;
	readonly under?: string;
	readonly contact?: Contact;
	readonly when?: string;
};

const whenText = (text: string, dates: Dates): string | null => {
	const when = dateOf(text, dates);
	if (when === null) return null;
	return when.time === null ? when.date : `${when.date}T${when.time}`;
};

const entryJson = (text: string, section: SectionId, under: string | null, dates: Dates): EntryJson => {
	const when = section === 'appointment' ? whenText(text, dates) : null;
	return {
		text,
		...(under === null ? {} : {under}),
		...(section === 'people' || section === 'professionals' ? {contact: contactOf(text)} : {}),
		...(when === null ? {} : {when}),
	};
};

/** The entries of a part; a heading that names somebody is one of them, any other is what they stand under. */
const partEntries = (part: Part, section: SectionId, heading: string, dates: Dates): readonly EntryJson[] => {
	const texts = listed(part);
	const isNamed = part.heading === null || part.heading === heading || texts[0]?.startsWith(part.heading) === true;
	return texts.map(text => entryJson(text, section, isNamed ? null : part.heading, dates));
};

export const planJson = (plan: Plan, words: Words, order: Order, dates: Dates): PlanJson => ({
	title: words.plan.title,
	sections: orders[order].map(id => {
		const heading = titleOf(plan, id, words.plan.sections);
		return {id, heading, entries: partsOf(plan, id).flatMap(part => partEntries(part, id, heading, dates))};
	}),
	more: moreIn(plan).map(({heading, entries}) => ({heading, lines: entries.map(({text}) => text)})),
});
