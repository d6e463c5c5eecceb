import {findNumbers} from './numbers.ts';

// What stands beside a number and is no name: which telephone it is, and how to use it.
const filler =
	/\b(?:call|ring|text|phone|message|number|no|nr|on|at|is|or|and|tel|telephone|mobile|mob|cell|cellphone|home|work|office|landline|sms|whatsapp|fax|t|m|h|w|p)\b/giu;

const day = 'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const hours = new RegExp(
	`\\b(?:(?:${day})s?|mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|days?|daytime|any ?time|always|lunch ?times?|hours|hrs?|am|pm|noon|midnight)\\b|24\\/7|\\b\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|h)\\b|\\b(?:after|before|until|till|from|between) \\d|\\b\\d{1,2}(?:[.:]\\d{2})? ?(?:[-–]|to) ?\\d{1,2}(?:[.:]\\d{2})?(?:\\b|$)`,
	'iu',
);

const isHours = (text: string): boolean => hours.test(text);

/** Whether a line holds nothing but how and when somebody is reached: a number, hours, "mobile". */
export const isDetail = (text: string): boolean => {
	const found = findNumbers(text);
	if (text.length > 80 || (found.length === 0 && !isHours(text))) return false;
	const rest = found.reduceRight((left, {from, to}) => left.slice(0, from) + left.slice(to), text);
	const bare = rest.replaceAll(filler, ' ').trim();
	return !/\p{L}/u.test(bare) || isShortHours(bare);
};

const isShortHours = (text: string): boolean => isHours(text) && text.split(/\s+/).length <= 4;
