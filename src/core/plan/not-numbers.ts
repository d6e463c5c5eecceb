import {patternFor, type TextPattern} from '../western.ts';
import {codesAndPlaces} from './codes-and-places.ts';

const date = '(?:(?:19|20)\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2(?:19|20)\\d{2})';
/** Words for a number that may stand right before it without a space. */
export const attached = '(?:tel|t|m|h|w|p|mob|mobile|ph|phone|cell|call|home|work|fax|sms|text|nr|no)';

/** A number that is whole, right behind the letters of a name. */
const wholeBehind = String.raw`(?:\p{N}{3}[-.]\p{N}{3}[-.]\p{N}{4}|0\p{N}{9,10})(?![\p{N}\p{L}])`;

/** What is dialled after a number, and is none. "Ext 555 0100" is a number. */
export const extension = patternFor(
	String.raw`(?<!\p{L})(?:ext(?:n|ension)?\.?|(?<=\p{N}{3}[),]* ?[([]?)x|(?<=\d)p(?=\d)|option|opt\.?|press|bleep|pager|durchwahl|nebenstelle|poste|ramal|anexo|interno|int\.|keuze|toestel|knappval|anknytning|wew\.|dahili|доб\.?|转|內線|内線|내선)[ :=-]{0,2}\d{1,6}(?![\p{L}\p{N}]|[ .\-–/·・－()]{1,3}\p{N})`,
	'giu',
);

// "0800 58 58 58 - 5pm": the last two digits of a number in twos are no hour.
const inTwos = String.raw`(?<!(?<!\p{N})\p{N}{2,3} )`;

/** What has digits and is never dialled, whatever stands beside it. */
const never: readonly TextPattern[] = [
	extension,
	// A year, before it could be hours.
	patternFor(
		String.raw`(?<=(?<!\p{L})(?:since|seit|depuis|desde|sinds|dal|od|in) )(?:19|20)\d{2}(?!\p{N}|[-–/]\p{N})`,
		'giu',
	),
	// What programs write to colour a text.
	patternFor(String.raw`[\x1B␛]\[[\d;]*\p{L}`, 'gu'),
	// Addresses.
	patternFor(String.raw`(?<!\S)\S{0,80}(?:[^\s@]@[^\s@]+\.|https?://|www\.)\S*`, 'gi'),
	// "365/24/7", "24/7", "24 hours", 9:30, 9:30-17:30, "18.00 to 23.00", "6.30pm", 2026-12-01, 1/12/2026.
	patternFor(String.raw`(?<!\p{N}[-/.]?)365 ?(?:\/ ?24(?: ?\/ ?7)?(?!\p{N})|days(?!\p{L}))`, 'giu'),
	patternFor(String.raw`(?<!\p{N})24(?: ?[/x*×] ?7(?: ?/ ?365)?(?!\p{N})| 7(?=\s*(?:$|[,;)])))`, 'giu'),
	patternFor(
		String.raw`(?<!\p{N}[-/.]?)24(?:h|[ -]?(?:hours?|hrs?|heures?|horas?|ore|std|stunden|timmar|uur))(?!\p{L})`,
		'giu',
	),
	patternFor(String.raw`(?<!\p{N}[-/.]?)\d{1,2}[:.]\d{2} ?[-–—] ?\d{1,2}:\d{2}(?!\p{N})`, 'gu'),
	patternFor(String.raw`(?<!\p{N})\d{1,2}:\d{2}(?!\p{N})`, 'gu'),
	patternFor(
		String.raw`(?<!\p{N}[-/.]?)(?:\d{1,2}(?:[.:]\d{2})?[-–]|(?:\d|${inTwos}\d{2})(?:[.:]\d{2})? ?[-–] ?)\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m|h|u|uhr|uur|hrs?)(?!\p{L})`,
		'giu',
	),
	patternFor(
		String.raw`(?<!\p{N}[-/.]?)\d{1,2}\.[0-5]\d (?:to|till?|until|bis) \d{1,2}(?:\.[0-5]\d)?(?![ .-]?\p{N})`,
		'giu',
	),
	patternFor(
		String.raw`(?<!\p{N}[-/.]?)[012]\d[0-5]\d(?: (?:to|till?|until|bis) | - )[012]\d[0-5]\d(?![./-]?\p{N})`,
		'giu',
	),
	patternFor(
		String.raw`(?<=(?<!\p{L})(?:after|before|from|past|till?|until) )[012]\d[0-5]\d(?=\s*$|[,;)]|\s+[0+(]|\s+\P{N})`,
		'giu',
	),
	patternFor(String.raw`(?<!\p{N}[-/.]?)\d{1,2}\.[0-5]\d ?(?:[ap]\.?m|uhr|o.?clock)(?!\p{L})`, 'giu'),
	// "830am", "0900hrs", and behind a number "830-1800".
	patternFor(
		String.raw`(?<!\p{N}[-/.]?)(?:(?:[1-9]|1[0-2])[0-5]\d[ap]m|[012]\d[0-5]\d ?(?:hrs?|h|uhr))(?!\p{L})`,
		'giu',
	),
	patternFor(
		String.raw`(?<=(?:\p{N}[ .-]?){6,14} )(?:[1-9]|1\d|2[0-4])[0-5]\d[-–](?:[1-9]|1\d|2[0-4]|(?:[1-9]|1\d|2[0-4])[0-5]\d)(?! ?[-–.]? ?\p{N})`,
		'gu',
	),
	// Years from and to, and thousands.
	patternFor(String.raw`(?<!\p{N}[-/.]?)(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}(?![ .-]?\p{N})`, 'gu'),
	patternFor(String.raw`(?<!\p{N}[ .-]?)\d{1,3}(?:,\d{3})+(?![ ,.-]?\p{N})`, 'gu'),
	patternFor(String.raw`(?<!\p{N}[-/.]?)${date}(?![-/.]?\p{N})`, 'gu'),
	// Ages behind a number, and another ending of it: "… 12-25 year olds", "… (or 102)".
	patternFor(String.raw`(?<!\p{N}[-/.]?)\d{1,2} ?[-–] ?\d{1,2}(?= ?(?:years?|yrs?|y\/?o)(?!\p{L}))`, 'giu'),
	patternFor(
		String.raw`(?<=(?:\p{N}[ .-]?){9,14} )(?:[5-9]|1\d)[-–][12]\d(?=\s*(?:$|[,;)]))|(?<=\p{N}{3} ?)[([]or \p{N}{2,4}[)\]]`,
		'gu',
	),
	// What was struck out, and what somebody is called in a chat.
	patternFor('~~[^~]{1,200}~~', 'gu'),
	patternFor(String.raw`(?<!\S)@\p{L}[\p{L}\p{N}_.-]*`, 'gu'),
	patternFor(String.raw`(?<=\p{L})#\p{N}{1,6}(?!\p{N})`, 'gu'),
	patternFor(
		String.raw`(?<=\p{L}{2}_|(?:[:@]|\b(?:skype|insta|snap|signal)):? ?\p{L}{1,20}\.)\p{N}{1,9}(?![ .-]?\p{N})`,
		'giu',
	),
	// The next in a list on one line, and which of several shops it is.
	patternFor(String.raw`(?<=\p{N} )\d{1,2}[.)](?= \p{Lu}\p{L})`, 'gu'),
	patternFor(String.raw`(?<=[\p{L}\p{N}] |\()#\p{N}{1,6}(?= \(?\p{N}| \p{L}|[,)]|$)`, 'gu'),
	patternFor(String.raw`(?<!\S)[1-9](?=: \(?\p{N}{3})`, 'gu'),
	// Money and parts of a hundred.
	patternFor(String.raw`[£$€¥] ?\d[\d.,]*`, 'gu'),
	patternFor(String.raw`(?<!\p{N})\d{1,3}(?:[.,]\d{1,2})? ?[%€]`, 'gu'),
	// How much of a medicine.
	patternFor(
		String.raw`(?<!\p{N})\d{1,4}(?:[.,]\d{1,3})? (?:mg|mcg|µg|ml|grams?|tablets?|pills?|capsules?|drops)(?!\p{L})`,
		'giu',
	),
	// Letters and digits in one word: a postcode, "flat B12", "4th", "200mg".
	patternFor(String.raw`(?<!\p{N})\p{N}{1,2}(?!x\p{N})\p{L}[\p{L}\p{N}]*`, 'giu'),
	patternFor(
		String.raw`(?<![\p{L}\p{N}])(?!${attached}\p{N}|\p{L}{1,20}${wholeBehind}|\p{Lo})\p{L}{1,20}(?:\p{N}{1,3}(?!\p{N})|\p{N}{4,}[\p{N} -]*)`,
		'giu',
	),
	...codesAndPlaces,
];

/** A stretch as long as it was, with nothing in it to be read. */
export const blank = (text: string): string => '\0'.repeat(text.length);

/** The same text, as long as it was, without the digits that are never dialled. */
export const withoutNever = (text: string): string =>
	never.reduce((rest, pattern) => rest.replaceAll(pattern(text), found => blank(found)), text);
