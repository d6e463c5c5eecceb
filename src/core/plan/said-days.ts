import {whenUsed} from '../when-used.ts';
import {countOf, month, monthNumber, numberWord, phrase, weekday, weekdayNumber} from './date-names.ts';
import {dayOf} from './days.ts';
import {
	afterTomorrow,
	coming,
	dayIn,
	inWeek,
	later,
	nextNumbered,
	nthIn,
	onWeekday,
	type SaidDay,
	type Today,
	unclear,
} from './which-day.ts';

type Said = Readonly<Record<string, string | undefined>>;
type Phrase = readonly [pattern: RegExp, read: (said: Said, now: Today) => SaidDay];

const numeric = ({a = '', b = '', year, separator}: Said, now: Today): SaidDay => {
	const [first, second] = [Number(a), Number(b)];
	// With dots the day is always first; and a number that is no month is the day.
	const isEither = now.isMonthFirst === null && separator !== '.' && first <= 12 && second <= 12;
	if (isEither && first !== second) return unclear;
	const isDayFirst = separator === '.' || first > 12 || (now.isMonthFirst !== true && second <= 12);
	return isDayFirst ? dayIn(first, second, year, now) : dayIn(second, first, year, now);
};

const count = `(?<count>an?|\\d{1,3}|${numberWord})`;
const weeks = `(?:${count} weeks?|a (?<fortnight>fortnight))`;
const weeksOf = ({count: said, fortnight}: Said): number => (fortnight === undefined ? countOf(said ?? '') : 2);
const on = `(?<on>${weekday})`;
const onOf = ({on: said = ''}: Said): number => weekdayNumber(said);
const time = "(?:['’]s?|s['’])?(?: time)?";
const ordinals = ['last', '1st|first', '2nd|second', '3rd|third', '4th|fourth'];
const nthOf = (said = ''): number => ordinals.findIndex(each => each.split('|').includes(said.toLowerCase()));
const year = "(?:,? (?<year>\\d{4}|['’]\\d\\d))?";
const monthOf = ({month: said = ''}: Said): number => monthNumber(said);

/** What names a day, the longer phrases before the shorter ones within them. */
export const saidDays = whenUsed((): readonly Phrase[] => [
	[
		/(?<!\d)(?<year>\d{4})(?<separator>[-/.])(?<month>\d\d?)\k<separator>(?<day>\d\d?)(?!\d|-)(?: (?=\d))?/g,
		({year: of, month: in_, day}) => ({date: dayOf(Number(of), Number(in_), Number(day)), isFixed: true}),
	],
	[phrase(`(?<a>\\d{1,2})(?<separator>[/.])(?<b>\\d{1,2})(?:\\k<separator>(?<year>\\d{4}|\\d\\d)|\\.)?`), numeric],
	[phrase('(?<a>\\d{1,2})(?<separator>-)(?<b>\\d{1,2})-(?<year>\\d{4})'), numeric],
	[
		phrase(`(?:the )?(?<nth>${ordinals.join('|')}) ${on} (?:in|of) (?<month>${month})`),
		(said, now) => nthIn(nthOf(said['nth']), onOf(said), monthOf(said), now),
	],
	[
		phrase(`(?:the |am (?=\\d+\\.))?(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]?(?:of )?(?<month>${month})\\.?${year}`),
		(said, now) => dayIn(Number(said['day']), monthOf(said), said['year'], now),
	],
	[
		phrase(`(?<month>${month})\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?${year}`),
		(said, now) => dayIn(Number(said['day']), monthOf(said), said['year'], now),
	],
	[
		phrase(`${on},? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)`),
		(said, now) => onWeekday(nextNumbered(Number(said['day']), now), onOf(said)),
	],
	// Not "my 4th session".
	[phrase('(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?! (?!at )[a-z])'), ({day}, now) => nextNumbered(Number(day), now)],
	[phrase('(?:the )?day after tomorrow'), (_, now) => afterTomorrow(2, now)],
	[phrase('(?:a week tomorrow|tomorrow week)'), (_, now) => afterTomorrow(8, now)],
	[phrase(`${weeks} (?:(?:from )?today|from now)`), (said, now) => later(7 * weeksOf(said), now)],
	[phrase('today week'), (_, now) => later(7, now)],
	[phrase(`${weeks} (?:on|from) ${on}`), (said, now) => coming(onOf(said), now, weeksOf(said))],
	[phrase(`${on} week`), (said, now) => coming(onOf(said), now, 1)],
	[phrase(`${on} fortnight`), (said, now) => coming(onOf(said), now, 2)],
	[phrase(`in ${weeks}${time}`), (said, now) => ({...later(7 * weeksOf(said), now), weeks: weeksOf(said)})],
	[phrase(`in ${count} days?${time}`), ({count: said = ''}, now) => later(countOf(said), now)],
	[phrase(`${count} days from (?:now|today)`), ({count: said = ''}, now) => later(countOf(said), now)],
	[phrase('next week'), () => ({date: null, weeks: 1})],
	[phrase(`next ${on}`), (said, now) => inWeek(onOf(said), now, 1)],
	[phrase(`(?:(?:this )?coming |this )?${on}`), (said, now) => coming(onOf(said), now)],
	[phrase('tomorrow'), (_, now) => afterTomorrow(1, now)],
	[phrase('today|tonight|this (?:morning|afternoon|evening)'), (_, {today}) => ({date: today})],
]);
