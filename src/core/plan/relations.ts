import {patternFor} from '../western.ts';

const people =
	'sister|brother|sibling|twin|mum|mom|mam|mother|dad|father|parent|stepmum|stepdad|(?:step|foster|god|grand)(?:mother|father|parent|brother|sister|son|daughter)|aunt|auntie|uncle|cousin|niece|nephew|grandma|gran|nan|nana|grandad|grandpa|son|daughter|child|wife|husband|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|ex|friend|mate|buddy|neighbou?r|colleague|boss|manager|teacher|tutor|lecturer|coach|sponsor|mentor|flatmate|roommate|housemate|landlord|landlady|pastor|priest|vicar|imam|rabbi|chaplain|(?:sister|brother|mother|father)-in-law|next of kin';
// "Nurse Kim" is what she is called; "GP Kim" is not.
const titles = 'doctor|nurse';
const offices =
	'gp|cpn|therapist|counsell?or|psychologist|psychiatrist|(?:social|support|key|youth|case|duty|peer|outreach|mental health|peer support) ?worker|carer|care coordinator|case manager|health visitor|midwife|pharmacist|school counsell?or';
const professions = `${titles}|${offices}`;
const before =
	'(?:(?:my|our|a|an|the|his|her|their|old|older|elder|eldest|younger|youngest|big|little|twin|best|close|good|dear|school|work|former|new|half|mental health|community)\\s+){0,3}';

const relation = patternFor(
	String.raw`^${before}(?:${people}|${professions})s?(?:\s+(?:from|at|in|of|on)\s.{1,40}|\s+next door)?$`,
	'iu',
);
const profession = patternFor(`^${before}(?:${professions})$`, 'iu');
const mine = patternFor(String.raw`^((?:my|our)\s+${before}(?:${people}|${professions})s?),?\s+(\S.*)$`, 'iu');
const small = patternFor(String.raw`^(${before}(?:${people}|${professions}))\s+(\S.*)$`, 'u');
const dearest = patternFor(String.raw`^((?:best|close|good|old|school)\s+(?:friend|mate))\s+(\S.*)$`, 'iu');
const office = patternFor(String.raw`^((?:${offices}))\s+(\S.*)$`, 'iu');
const behind = patternFor(
	String.raw`^(\S.*?)\s+((?:my|our)\s+${before}(?:${people}|${professions})s?|from\s+\S.*|next door|across the (?:road|hall|street|way)|(?:up|down)stairs)$`,
	'iu',
);

/** No name or relation is longer, in characters. */
const longest = 90;

const likeName = patternFor(String.raw`^(?:\p{Lu}|\p{Lo}|[“"'])`, 'u');
const isLikeName = (text: string): boolean => likeName(text).test(text);

/** Whether these words say what somebody is to the person: "sister", "my best friend from work". */
export const isRelation = (text: string): boolean => text.length <= longest && relation(text).test(text);
export const isProfession = (text: string): boolean => text.length <= longest && profession(text).test(text);

/** Where a name and a relation that stand together part, and which comes first: "my sister Sam", "Sam from work". */
export const partingIn = (text: string): {readonly at: number; readonly isNameFirst: boolean} | null => {
	if (text.length > longest || isRelation(text)) return null;
	const first = [mine, small, dearest, office]
		.map(each => each(text).exec(text))
		.find(found => found && isLikeName(found[2] ?? ''));
	if (first) return {at: text.length - (first[2] ?? '').length, isNameFirst: false};
	const last = behind(text).exec(text);
	// "Friends from church" is one name.
	return last && !isRelation(last[1] ?? '') ? {at: text.length - (last[2] ?? '').length, isNameFirst: true} : null;
};
