import type {Line} from './helplines.ts';
import {isOneOf} from './own-numbers.ts';

/** A way to reach a line. `own`: by the numbers the person has for it. */
export type Way =
	| {readonly by: 'own'; readonly numbers: readonly string[]}
	| {readonly by: 'call' | 'whatsapp'; readonly number: string}
	| {readonly by: 'text'; readonly number: string; readonly keyword: string | null}
	| {readonly by: 'chat'; readonly address: string};

const checkedWays = ({phone, sms, whatsapp, chat}: Line): readonly Way[] => [
	...(phone === null ? [] : [{by: 'call', number: phone} as const]),
	...(sms === null ? [] : [{by: 'text', ...sms} as const]),
	...(whatsapp === undefined ? [] : [{by: 'whatsapp', number: whatsapp} as const]),
	...(chat === null ? [] : [{by: 'chat', address: chat} as const]),
];

const ownWays = ({own}: Line): readonly Way[] => (own === undefined ? [] : [{by: 'own', numbers: own}]);

/** The ways to reach a line, the voice first; the person's own numbers stand in place of the one that is known. */
export const waysTo = (line: Line): readonly Way[] => {
	const own = ownWays(line);
	return [...own, ...checkedWays(line).filter(({by}) => own.length === 0 || by !== 'call')];
};

/** The way a card shows. A slip in the plan is not to stand there alone: the number that was checked comes after it. */
export const waysOnCard = (line: Line): readonly Way[] => {
	const own = line.own ?? [];
	const checked = checkedWays(line).slice(0, 1);
	return [...ownWays(line), ...checked.filter(way => !('number' in way && isOneOf(way.number, own)))];
};
