import type {Line, Texted} from './helplines.ts';
import {isOneOf} from './own-numbers.ts';

/** A way to reach a line. `own`: by numbers the person has for it; `published`: by the one that is known, where it stays beside those. */
export type Way =
	| {readonly by: 'own'; readonly numbers: readonly string[]}
	| {readonly by: 'call' | 'whatsapp' | 'published'; readonly number: string}
	| ({readonly by: 'text' | 'own-text'} & Texted)
	| {readonly by: 'chat'; readonly address: string};

/** The numbers of a way, as they are shown. */
export const numbersBy = (way: Way): readonly string[] =>
	way.by === 'own' ? way.numbers : 'number' in way ? [way.number] : [];

/**
 * The person's own ways come first. What is known stays below them, unless they say that theirs is in place of it: theirs may
 * be somebody else's, a slip, or a copy that has grown old.
 */
const withOwn = (known: readonly Way[], own: readonly Way[], given: readonly string[]): readonly Way[] => {
	const numbers = own.flatMap(numbersBy);
	const isGiven = (number: string): boolean => isOneOf(number, [...numbers, ...given]);
	return [...own, ...known.filter(way => !numbersBy(way).some(isGiven))];
};

/** The ways to reach a line, the voice first. */
export const waysTo = ({phone, sms, whatsapp, chat, own = [], ownText, replaced = []}: Line): readonly Way[] => [
	...withOwn(
		phone === null ? [] : [{by: own.length === 0 ? 'call' : 'published', number: phone}],
		own.length === 0 ? [] : [{by: 'own', numbers: own}],
		replaced,
	),
	...withOwn(
		sms === null ? [] : [{by: 'text', ...sms}],
		ownText === undefined ? [] : [{by: 'own-text', ...ownText}],
		replaced,
	),
	...(whatsapp === undefined || isOneOf(whatsapp, own) ? [] : [{by: 'whatsapp', number: whatsapp} as const]),
	...(chat === null ? [] : [{by: 'chat', address: chat} as const]),
];

/** Whether it is reached first by a number of the person's own: what is known of the other one is not said of that. */
export const isTheirs = (line: Line): boolean => waysTo(line)[0]?.by.startsWith('own') ?? false;

/** The way a card shows, where the line stands beside each. In danger the number that was checked comes after their own. */
export const waysOnCard = (line: Line): readonly Way[] => {
	const {own = [], ...known} = line;
	const checked = waysTo(known).slice(0, 1);
	if (own.length === 0) return checked;
	const given = [...own, ...(line.replaced ?? [])];
	return [{by: 'own', numbers: own}, ...checked.filter(way => !numbersBy(way).some(number => isOneOf(number, given)))];
};
