import type {Line} from './helplines.ts';
import {isOneOf} from './own-numbers.ts';

/** A way to reach a line. `own`: by the numbers the person has for it; `published`: by the one that is known, beside those. */
export type Way =
	| {readonly by: 'own'; readonly numbers: readonly string[]}
	| {readonly by: 'call' | 'whatsapp' | 'published'; readonly number: string}
	| {readonly by: 'text'; readonly number: string; readonly keyword: string | null}
	| {readonly by: 'chat'; readonly address: string};

const checkedWays = ({phone, sms, whatsapp, chat}: Line): readonly Way[] => [
	...(phone === null ? [] : [{by: 'call', number: phone} as const]),
	...(sms === null ? [] : [{by: 'text', ...sms} as const]),
	...(whatsapp === undefined ? [] : [{by: 'whatsapp', number: whatsapp} as const]),
	...(chat === null ? [] : [{by: 'chat', address: chat} as const]),
];

/** The person's own numbers first. A slip in the plan is not to stand there alone: the number that was checked comes after it. */
const withOwn = ({own}: Line, checked: readonly Way[]): readonly Way[] =>
	own === undefined
		? checked
		: [{by: 'own', numbers: own}, ...checked.filter(way => !('number' in way && isOneOf(way.number, own)))];

/** The ways to reach a line, the voice first. */
export const waysTo = (line: Line): readonly Way[] =>
	withOwn(line, checkedWays(line)).map(way =>
		line.own !== undefined && way.by === 'call' ? {by: 'published', number: way.number} : way,
	);

/** The way a card shows, where the line stands beside each. */
export const waysOnCard = (line: Line): readonly Way[] => withOwn(line, checkedWays(line).slice(0, 1));
