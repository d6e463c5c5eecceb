import type {FoundDate, Span} from './appointment.ts';
import {phrase} from './date-names.ts';
import {weekdayOf} from './days.ts';
import {isTurned, marked, marks, mayBeDate, withoutOthers} from './not-dates.ts';
import {saidDays} from './said-days.ts';
import {type DayPart, saidTimes} from './said-times.ts';
import {type SaidDay, type Today, weekdayInWeek} from './which-day.ts';

type Said = Readonly<Record<string, string | undefined>>;
type Named<T> = Span & {readonly means: T};

/** What the phrases of a table name in a text, and the text with marks in their place. */
const named = <Context, Means>(
	text: string,
	table: readonly (readonly [RegExp, (said: Said, context: Context) => Means])[],
	context: Context,
	mark: string,
): readonly [found: readonly Named<Means>[], rest: string] => {
	const found: Named<Means>[] = [];
	let rest = text;
	for (const [pattern, read] of table) {
		for (const {0: words, index, groups = {}} of rest.matchAll(pattern)) {
			found.push({from: index, to: index + words.length, means: read(groups, context)});
		}
		rest = rest.replaceAll(pattern, marked(mark));
	}
	return [found, rest];
};

/** The one that all of them are; null where there is none, or more than one. */
const only = <T>(items: readonly T[]): T | null => {
	const [first, ...others] = new Set(items);
	return first === undefined || others.length > 0 ? null : first;
};

/** The one day that all of it names; null where it does not agree, or names none. */
const dayOfAll = (said: readonly SaidDay[], now: Today): string | null => {
	const weekdays = said.flatMap(({weekday}) => (weekday === undefined ? [] : [weekday]));
	const weekday = only(weekdays);
	if (weekdays.length > 0 && weekday === null) return null;
	const others = said.filter(each => each.weekday === undefined);
	const days = others.length > 0 ? others : said;
	if (now.isOlder === true && !days.some(({isFixed = false}) => isFixed)) return null;
	const date = only(days.map(each => (weekday === null ? each.date : weekdayInWeek(each, weekday, now))));
	return date !== null && (weekday === null || weekdayOf(date) === weekday) ? date : null;
};

const parts = phrase('tonight|(?:in the |this |at )?(?<part>morning|afternoon|evening|night)');
const partsToTake = phrase(
	'(?:in the |at )(?:morning|afternoon|evening|night)|(?<=\\u0001,? )(?:morning|afternoon|evening|night)',
);

/** The part of the day that is named; undefined where more than one is. */
const partOf = (text: string): DayPart | null | undefined => {
	const found = [...text.matchAll(parts)].map(({groups}) => (groups?.['part'] ?? 'night').toLowerCase() as DayPart);
	return found.length === 0 ? null : (only(found) ?? undefined);
};

const between = /^(?:[\s,;:.–—-]|\b(?:at|on|um|the)\b)*$/i;

/** Stretches of a text in their order, as one where nothing is said between them. */
const joined = (spans: readonly Span[], text: string): readonly Span[] => {
	const all: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.from - b.from)) {
		const last = all.at(-1);
		if (last !== undefined && between.test(text.slice(last.to, span.from))) {
			all.pop();
			all.push({from: last.from, to: span.to});
		} else all.push({from: span.from, to: span.to});
	}
	return all;
};

/** No appointment is longer, in characters, and what is was pasted. */
export const longestAppointment = 300;

/**
 * The date in a text, as people type them. Read only where every word and number that could be part of it was
 * understood, and they agree: a date that is not read stays as it was typed, and one that is wrong is an appointment missed.
 */
export const readDate = (text: string, now: Today): FoundDate | null => {
	if (text.length > longestAppointment) return null;
	const [days, withoutDays] = named(withoutOthers(text), saidDays(), now, marks.day);
	const date = dayOfAll(
		days.map(({means}) => means),
		now,
	);
	const part = partOf(text);
	if (date === null) return null;
	const [times, rest] = named(withoutDays, saidTimes(), part ?? null, marks.time);
	const [time = null, ...otherTimes] = times.map(({means}) => means);
	if (times.length > 0 && (time === null || part === undefined || otherTimes.length > 0)) return null;
	const [taken] = time === null ? [[]] : named(rest, [[partsToTake, () => null]], null, marks.time);
	const spans = joined([...days, ...times, ...taken], text);
	if (mayBeDate(rest) || spans.some(({from, to}) => isTurned(text.slice(0, from), text.slice(to)))) return null;
	const [at = null, until] = time === null ? [] : time.split('–');
	return {date, time: at, ...(until === undefined ? {} : {until}), spans};
};
