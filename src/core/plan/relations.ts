import {patternFor, type TextPattern} from '../western.ts';

const people =
	'sister|brother|sibling|twin|mum|mom|mam|mother|dad|father|parent|stepmum|stepdad|(?:step|foster|god|grand)(?:mother|father|parent|brother|sister|son|daughter)|aunt|auntie|uncle|cousin|niece|nephew|grandma|gran|nan|nana|grandad|grandpa|son|daughter|child|wife|husband|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|ex|friend|mate|buddy|neighbou?r|colleague|boss|manager|teacher|tutor|lecturer|coach|sponsor|mentor|flatmate|roommate|housemate|landlord|landlady|pastor|priest|vicar|imam|rabbi|chaplain|(?:sister|brother|mother|father)-in-law|next of kin';
// "Nurse Kim" is what she is called; "GP Kim" is not.
const titles = 'doctor|nurse';
const offices =
	'gp|cpn|consultant(?: psychiatrist)?|therapist|counsell?or|psychologist|psychiatrist|(?:social|support|key|youth|case|duty|peer|outreach|mental health|peer support) ?worker|carer|care coordinator|case manager|health visitor|midwife|pharmacist|school counsell?or';
const professions = `${titles}|${offices}`;
const somebody = `(?:${people}|${professions})`;

/** Words that may stand before those: "my best friend", "her old school friend". */
const before = String.raw`(?:my|our|a|an|the|his|her|their|old|older|elder|eldest|younger|youngest|big|little|twin|best|close|good|dear|school|work|former|new|half|mental health|community)\s+`;
const firstBefore = new RegExp(`^${before}`, 'i');
const smallBefore = new RegExp(`^${before}`);
const mostBefore = 3;

/** A text without such words at its start, without as many as there are first: one pattern for them all takes long to make. */
const withoutBefore = (text: string, first = firstBefore): readonly string[] => {
	const rests = [text];
	for (let rest = text; rests.length <= mostBefore && first.test(rest); rests.unshift(rest))
		rest = rest.replace(first, '');
	return rests;
};

const mine = /^(?:my|our)\s+/i;
const relation = patternFor(String.raw`^${somebody}s?(?:\s+(?:from|at|in|of|on)\s.{1,40}|\s+next door)?$`, 'iu');
const profession = patternFor(`^(?:${professions})$`, 'iu');
const several = patternFor(`^${somebody}s?$`, 'iu');
const place = /^(?:from\s+\S.*|next door|across the (?:road|hall|street|way)|(?:up|down)stairs)$/i;

const nameBehindMine = patternFor(String.raw`^${somebody}s?,?\s+(\S.*)$`, 'iu');
const nameBehindSmall = patternFor(String.raw`^${somebody}\s+(\S.*)$`, 'u');
const nameBehindOthers = [
	/^(?:best|close|good|old|school)\s+(?:friend|mate)\s+(\S.*)$/i,
	new RegExp(String.raw`^(?:${offices})\s+(\S.*)$`, 'i'),
];

/** No name or relation is longer, in characters. */
const longest = 90;

const likeName = patternFor(String.raw`^(?:\p{Lu}|\p{Lo}|[“"'])`, 'u');

/** Whether these words say what somebody is to the person: "sister", "my best friend from work". */
export const isRelation = (text: string): boolean =>
	text.length <= longest && withoutBefore(text).some(rest => relation(rest).test(rest));
export const isProfession = (text: string): boolean =>
	text.length <= longest && withoutBefore(text).some(rest => profession(rest).test(rest));

const behindFirst = (rests: readonly string[], pattern: TextPattern): string | undefined =>
	rests.map(rest => pattern(rest).exec(rest)?.[1]).find(name => name !== undefined);

/** The name behind what somebody is: "my sister Sam", "best friend Sam". */
const nameBehind = (text: string): string | undefined =>
	[
		mine.test(text) ? behindFirst(withoutBefore(text.replace(mine, '')), nameBehindMine) : undefined,
		behindFirst(withoutBefore(text, smallBefore), nameBehindSmall),
		...nameBehindOthers.map(pattern => pattern.exec(text)?.[1]),
	].find(name => name !== undefined && likeName(name).test(name));

/** Whether the end of a text says who the one before is: "my sister", "from work". */
const isBehindName = (end: string): boolean =>
	place.test(end) || (mine.test(end) && withoutBefore(end.replace(mine, '')).some(rest => several(rest).test(rest)));

/** Where a name and a relation that stand together part, and which comes first: "my sister Sam", "Sam from work". */
export const partingIn = (text: string): {readonly at: number; readonly isNameFirst: boolean} | null => {
	if (text.length > longest || isRelation(text)) return null;
	const name = nameBehind(text);
	if (name !== undefined) return {at: text.length - name.length, isNameFirst: false};
	const last = [...text.matchAll(/\s+(?=(?:my|our|from|next|across|upstairs|downstairs)\b)/gi)]
		.map(({0: gap, index}) => ({index, at: index + gap.length}))
		.find(({index, at}) => index > 0 && isBehindName(text.slice(at)));
	// "Friends from church" is one name.
	return last && !isRelation(text.slice(0, last.index)) ? {at: last.at, isNameFirst: true} : null;
};
