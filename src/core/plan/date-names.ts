import {whenUsed} from '../when-used.ts';

/** How the months and the days of the week are written; in a bracket for a pattern, in their order. */
const months = [
	'jan(?:uary|uar)?',
	'feb(?:ruary|ruar)?',
	'mar(?:ch)?|märz',
	'apr(?:il)?',
	'may|mai',
	'june?|juni',
	'july?|juli',
	'aug(?:ust)?',
	'sept?(?:ember)?',
	'o[ck]t(?:ober)?',
	'nov(?:ember)?',
	'de[cz](?:ember)?',
];
const weekdays = [
	'mon(?:day)?|montag',
	'tue(?:s|sday)?|dienstag',
	'wed(?:s|nesday)?|mittwoch',
	'thu(?:r|rs|rsday)?|donnerstag',
	'fri(?:day)?|freitag',
	'sat(?:urday)?|samstag',
	'sun(?:day)?|sonntag',
];
const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');

export const month = `(?:${months.join('|')})`;
export const weekday = `(?:${weekdays.join('|')})`;
export const numberWord = `(?:${numbers.join('|')})`;

const placeIn = (names: readonly string[]) => {
	const patterns = whenUsed(() => names.map(name => new RegExp(`^(?:${name})$`, 'i')));
	return (word: string): number => patterns().findIndex(pattern => pattern.test(word));
};

/** 1 for January. */
export const monthNumber = (word: string): number => placeInMonths(word) + 1;
const placeInMonths = placeIn(months);

/** 0 for Monday. */
export const weekdayNumber: (word: string) => number = placeIn(weekdays);

/** A number in digits or in words; "a" is one. */
export const countOf = (word: string): number =>
	/^an?$/i.test(word) ? 1 : /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1;

/** Letters of the languages that dates are read in. Every letter there is (`\p{L}`) takes 1 ms for each pattern. */
export const letter = 'a-zÀ-ɏ';

/** A pattern for whole words, whatever their case; a number in it does not begin or end within another. */
export const phrase = (source: string): RegExp =>
	new RegExp(`(?<![${letter}\\d]|\\d[.:/])(?:${source})(?![${letter}\\d]|[.:/]\\d)`, 'gi');
