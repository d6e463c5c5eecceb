import {patternFor} from '../western.ts';
import {claimOf} from './claims.ts';
import {wellKnown} from './meant.ts';
import type {Found} from './number-runs.ts';
import {shortNumbers} from './short-numbers.ts';

// "300 days clean", not "911 or …".
const countBehind = patternFor(
	String.raw`^ (?!(?:and|any|day|for|free|from|if|is|now|option|or|press|right|text|then|to|when)(?!\p{L}))\p{Ll}`,
	'u',
);
// "Lifeline 1925": a line that is called like a year.
const nameBefore = patternFor(String.raw`(?:^|\s)\p{Lu}\p{Ll}+\s$`, 'u');
const letterFirst = patternFor(String.raw`^\p{L}`, 'u');

/** "7946 0958 or 0959": only the end of the number before it is said again. */
const isOtherEnd = (before: string, text: string): boolean => {
	const [, end = ''] = /\d[ -](\d{3,6}) (?:or|and|&|\/) $/.exec(before) ?? [];
	return end.length >= text.length && text.startsWith(end.slice(-text.length).slice(0, 2));
};

/** Whether so short a number is none: a year, what is counted, a room. */
export const isCounted = (entry: string, {text, from, to}: Found): boolean => {
	const [before, after] = [entry.slice(Math.max(0, from - 14), from), entry.slice(to, to + 60)];
	if (
		/^(?:19|20)\d{2}$/.test(text) &&
		!(shortNumbers.has(text) && nameBefore(before).test(before)) &&
		!(/[:：] ?$/.test(before) && after.trim() === '')
	)
		return true;
	if (isOtherEnd(before, text)) return true;
	const {head, tail, isWeak} = claimOf(before, text, text, after);
	if (/^[2-9]\d\d$/.test(text) && countBehind(after).test(after)) return !wellKnown.test(text);
	return (head > 0 && !isWeak) || tail > 0 || letterFirst(after).test(after);
};
