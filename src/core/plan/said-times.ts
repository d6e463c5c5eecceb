import {minuteOf} from '../times.ts';
import {whenUsed} from '../when-used.ts';
import {countOf, numberWord, phrase} from './date-names.ts';

/** `HH:MM`, or `HH:MM–HH:MM` from when to when; null when it cannot be told which time is meant. */
export type SaidTime = string | null;

/** The part of the day that the words beside a time name. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

type Said = Readonly<Record<string, string | undefined>>;
type Phrase = readonly [pattern: RegExp, read: (said: Said, part: DayPart | null) => SaidTime];

const written = (hour: number, minute: number): SaidTime =>
	hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Nobody has an appointment at 3 in the night: 1 to 6 is the afternoon, unless it is written as on a clock of 24 hours. */
export const hourMeant = (hour: string): number => {
	const number = countOf(hour);
	return number >= 1 && number <= 6 && !hour.startsWith('0') ? number + 12 : number;
};

/** The hour of a clock of 12 hours; null where the two do not go together, and for 12 at night, which may be noon. */
const halfDay = (hour: number, isAfternoon: boolean): number | null => {
	if (hour < 1 || hour > 12 || (hour === 12 && !isAfternoon)) return null;
	return hour < 12 && isAfternoon ? hour + 12 : hour;
};

const isLate = (part: DayPart | null): boolean => part !== null && part !== 'morning';

const hourIn = (hour: string, half: string | undefined, part: DayPart | null): number | null => {
	const number = countOf(hour);
	if (half !== undefined) {
		const isAfternoon = /^p/i.test(half);
		return part !== null && isAfternoon !== isLate(part) ? null : halfDay(number, isAfternoon);
	}
	if (part === null) return hourMeant(hour);
	if (part === 'morning') return number <= 12 ? number : null;
	// "3 at night" is either.
	if (number > 12) return number;
	return part === 'night' && (number < 6 || number === 12) ? null : halfDay(number, true);
};

const clock = ({hour = '', minute = '0', half}: Said, part: DayPart | null): SaidTime => {
	const at = hourIn(hour, half, part);
	return at === null ? null : written(at, Number(minute));
};

const halfOfDay = 12 * 60;

/** When it ends, the next such time after the beginning; null where there is none on that day. */
const endAfter = (begun: string, {to = '', toMinute = '0', toHalf = ''}: Said): SaidTime => {
	const end = (Number(to) * 60 + Number(toMinute)) % (toHalf === '' ? Number.POSITIVE_INFINITY : halfOfDay);
	const isLater = /^p/i.test(toHalf) || (toHalf === '' && end <= minuteOf(begun));
	const at = isLater ? end + halfOfDay : end;
	return at <= minuteOf(begun) ? null : written(Math.floor(at / 60), at % 60);
};

/** From when to when. "2-3pm" begins at 2 pm, and "11-1pm" at 11 in the morning. */
const range = (said: Said, part: DayPart | null): SaidTime => {
	const {hour = '', half, to = '', toHalf} = said;
	const isSame = half === undefined && Number(hour) % 12 < Number(to) % 12;
	const begun = clock(isSame && toHalf !== undefined ? {...said, half: toHalf} : said, part);
	const end = begun === null ? null : endAfter(begun, said);
	return end === null ? null : `${begun}–${end}`;
};

/** "Half past three", "20 to 4": minutes from an hour on. */
const beside = ({minutes = '', side = '', hour = '', half}: Said, part: DayPart | null): SaidTime => {
	const at = hourIn(hour, half, part);
	const words: Readonly<Record<string, number>> = {half: 30, quarter: 15, 'a quarter': 15, twenty: 20};
	const count = words[minutes.toLowerCase()] ?? countOf(minutes);
	if (at === null || count > 30) return null;
	const all = /^past$/i.test(side) ? at * 60 + count : at * 60 - count;
	return written(Math.floor(all / 60), all % 60);
};

const at = '(?:(?:at|um) |@ ?)';
const half = '(?<half>[ap]\\.?m\\.?)';
const hours = '(?<hour>\\d{1,2})';
const anyHour = `(?<hour>\\d{1,2}|${numberWord})`;
// "10 to 11" is from when to when.
const past = '(?<minutes>half|(?:a )?quarter|twenty|five|ten|\\d{1,2})(?: min(?:ute)?s)? (?<side>past)';
const to = '(?<minutes>(?:a )?quarter|twenty|1[3-9]|2\\d|(?:five|ten|\\d{1,2})(?= min))(?: min(?:ute)?s)? (?<side>to)';

/** What names a time, the longer phrases before the shorter ones within them. `\u0001` stands where a day was named. */
export const saidTimes = whenUsed((): readonly Phrase[] => [
	[
		phrase(
			`(?:${at}|from )?${hours}(?:[:h](?<minute>\\d\\d))?(?: ?${half})?(?: ?[-–—] ?| (?:to|until|till) )(?<to>\\d{1,2})(?:[:h](?<toMinute>\\d\\d))?(?: ?(?<toHalf>[ap]\\.?m\\.?)| ?uhr)`,
		),
		range,
	],
	[
		phrase(
			`(?:${at}|from )?${hours}(?:[:h](?<minute>\\d\\d))?(?: ?[-–—] ?| (?:to|until|till) )(?<to>\\d{1,2})[:h](?<toMinute>\\d\\d)`,
		),
		range,
	],
	[
		phrase(
			`(?:${at}|from )?${hours}(?:[:h](?<minute>\\d\\d))? ?${half}(?: ?[-–—] ?| (?:to|until|till) )(?<to>\\d{1,2})(?:[:h](?<toMinute>\\d\\d))?(?! ?[a-z])`,
		),
		range,
	],
	[phrase(`from ${hours} (?:to|until|till) (?<to>\\d{1,2})`), range],
	[phrase(`${at}?${past} ${anyHour}(?: ?${half})?`), beside],
	[phrase(`${at}?${to} ${anyHour}(?: ?${half})?`), beside],
	[phrase(`${at}?${hours}[:h](?<minute>\\d\\d)(?::00)?(?: ?${half}| ?uhr| ?h| ?hrs)?`), clock],
	[phrase(`${at}?${anyHour} ?${half}`), clock],
	[phrase(`${at}?${anyHour} ?(?:o ?['’]? ?clock|uhr)`), clock],
	[phrase(`${at}?${hours} ?h`), clock],
	[phrase(`${at}?(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:h|hrs|hours)`), clock],
	[phrase(`${at}?${anyHour}(?= (?:in the (?:morning|afternoon|evening)|at night))`), clock],
	[phrase(`${at}?(?:12 |twelve )?(?:noon|mid-?day)`), () => '12:00'],
	[phrase(`${at}(?<hour>\\d|1[0-2]|${numberWord})`), clock],
	[phrase(`(?<hour>\\d|1[0-2]|${numberWord}) on(?= \\u0001)`), clock],
]);
