import {isDetail} from './details.ts';
import {isContacts} from './goes-on.ts';
import {numbersIn} from './numbers.ts';
import {isOneContact} from './one-contact.ts';
import type {Part} from './plan.ts';

/** Whether a part of a section is about one person, by their name as its heading: only what says more of them stands under it. */
export const isSomebodys = ({section, isSectionsOwn, heading, style, entries}: Part): boolean => {
	if (heading === null || style === null || isSectionsOwn || !isContacts(section)) return false;
	const under = entries.map(({text}) => ({text, isInner: false}));
	return under.every(({text}) => isDetail(text)) || isOneContact(heading, under);
};

/** What can be chosen of a part: its entries, and its heading where that names somebody or has a number in it. */
export const listed = (part: Part): readonly string[] => {
	const {heading, style, entries} = part;
	const texts = entries.map(({text}) => text);
	if (heading === null || style === null) return texts;
	if (isSomebodys(part)) return [[heading, ...texts].join(', ')];
	return numbersIn(heading).length > 0 ? [heading, ...texts] : texts;
};
