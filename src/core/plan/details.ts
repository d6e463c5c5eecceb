import {patternFor} from '../western.ts';
import {findNumbers} from './numbers.ts';

// Which telephone a number belongs to, and words that only lead to it.
const aroundNumbers =
	'm|w|t|p|call|ring|text|phone|number|no|nr|ext|extension|tel|telephone|mobile|mob|cell|cellphone|home|work|office|landline|sms|whatsapp|fax';

// When somebody can be reached, and the words that join such times.
const times =
	'mon|tues?|wed|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|days?|daytime|anytime|any|time|lunch|lunchtimes?|hours?|hrs?|h|am|pm|noon|midnight|o.?clock';
const joining = 'after|before|until|till|from|between|to|not|only|except|and|or|on|at|in|the|usually|mostly|best';

const detailWords = new RegExp(`^(?:${aroundNumbers}|${times}|${joining})s?$`, 'iu');
const telling = new RegExp(`^(?:${aroundNumbers}|${times})s?$`, 'iu');

const word = patternFor(String.raw`\p{L}+`, 'u');
const everyWord = patternFor(String.raw`\p{L}+`, 'gu');

/** The longest line that can be no more than how somebody is reached, in characters. */
const longest = 80;

/** Whether a line holds nothing but how and when somebody is reached: a number, hours, "mobile". */
export const isDetail = (text: string): boolean => {
	if (text.length > longest) return false;
	const words = text.match(everyWord(text)) ?? [];
	const hasNumber = findNumbers(text).length > 0;
	return (hasNumber || words.some(word => telling.test(word))) && words.every(word => detailWords.test(word));
};

/** Whether a line begins with which telephone it is of. */
export const tellsReach = (text: string): boolean => {
	const start = text.slice(0, longest);
	return telling.test(word(start).exec(start)?.[0] ?? '');
};

/** Whether a line is nothing but a number, and how or when somebody is reached by it. */
export const isNumberAlone = (text: string): boolean => isDetail(text) && findNumbers(text).length > 0;
