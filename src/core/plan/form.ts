import {patternFor} from '../western.ts';
import {isFill} from './marks.ts';

const role =
	'(?:clinician|doctor|therapist|counsell?or|professional|agency|nurse|worker|contact|person|friend|full|first|my)';
const which =
	'(?:clinician|doctor|therapist|agency|contact|home|work|cell|mobile|day|daytime|evening|emergency|alt(?:ernat(?:e|ive))?|other|second|urgent care services)';

/** What the lines of printed forms ask for, before a colon or a blank to fill. */
const asked = {
	name: `(?:${role}(?:['’]s)?(?: or | ?\\/ ?| ))*name|(?:emergency )?contact(?: person)?|(?:local )?urgent care services`,
	relation: 'relation(?:ship)?(?: to me)?',
	number: `(?:${which}(?:['’]s)? )*(?:(?:tele)?phone|tel|mobile|cell|pager(?: or emergency contact)?|emergency contact|contact)(?: (?:number|no))?\\.?|number|(?:work|home|office|landline|whatsapp)(?=[ #]*[:：])`,
	other: '(?:urgent care services )?(?:street )?address|e-?mail|hours|notes?|best time(?: to [a-z]+)?|place',
} as const;
type Asked = keyof typeof asked;

const blank = '(?:[:：]|_{2}|\\.{4}|…)';
const field = patternFor(
	String.raw`(?<![\p{L}\p{N}])(?:${Object.entries(asked)
		.map(([kind, words]) => `(?<${kind}>${words})`)
		.join('|')})[ #]*(?=${blank}|$)[\s:：_.…]*`,
	'giu',
);
const isNameFirst = new RegExp(`^(?:${asked.name})[ #]*${blank}`, 'iu');
const isOtherFirst = new RegExp(`^(?:${asked.relation}|${asked.number}|${asked.other})[ #]*${blank}`, 'iu');

// Only these are looked at closer: the expressions here are slow on a text of many lines.
export const mayBeForm = (text: string): boolean => text.length <= 200 && /[:：…]|_{2}|\.{4}/.test(text);

/** What a form asks for, in its words, and what was written there. */
export type Field = {readonly asked: Asked; readonly words: string; readonly value: string};

/** Whether a line begins with the name of somebody, as a form asks for it: "Name: Ruth". */
export const isNamed = (text: string): boolean =>
	mayBeForm(text.slice(0, 60)) && /name|contact|urgent care/i.test(text) && isNameFirst.test(text);

/** Whether a line tells more of somebody, as a form asks for it: "Relationship: aunt". */
export const isMoreOfOne = (text: string): boolean => mayBeForm(text.slice(0, 60)) && isOtherFirst.test(text);

/** Whether this is a line of a form with nothing filled in: "Name ______ Phone ______". */
export const isUnfilled = (text: string): boolean => {
	if (!/_{2}|\.{4}|…/.test(text) && !isNamed(text)) return false;
	const rest = text.replaceAll(field(text), '');
	return rest !== text && isFill(rest);
};

/** Whether a form asks for the number first: "Phone: 555 0100, Name: Ruth". */
export const isNumberFirst = (text: string): boolean =>
	isMoreOfOne(text) && /[ ,](?:name|contact)[ #]*[:：]/i.test(text);

/** What stands in a form line, field by field, the name first; nothing where no name was filled in. */
export const fieldsOf = (text: string): readonly Field[] => {
	if (!isNamed(text) && !isNumberFirst(text)) return [];
	const found = [...text.matchAll(field(text))];
	const fields = found.map(({0: whole, index, groups = {}}, at) => {
		const [kind, words] = Object.entries(groups).find(([, each]) => each !== undefined) ?? ['other', ''];
		const value = text.slice(index + whole.length, found[at + 1]?.index).replace(/[\s,;_.…|–-]+$/, '');
		// "Name: Lisa  Contact: 555 0100": the second asks how she is reached.
		const isNumber = at > 0 && isNamed(text) && /^(?:emergency )?contact$/i.test(words ?? '');
		return {asked: isNumber ? 'number' : (kind as Asked), words: words ?? '', value};
	});
	const first = fields.findIndex(({asked: each}) => each === 'name');
	return first > 0 ? [...fields.slice(first, first + 1), ...fields.toSpliced(first, 1)] : fields;
};
