import {isOld, type Line} from './helplines.ts';
import type {Known} from './known.ts';
import {fill, type Words} from './words.ts';

/** `2026-11-22` as "November 2026". */
const monthOf = (date: string, {months}: Words): string =>
	`${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** How the numbers of these lines came about: nobody called them. Said once of all; by the one that was checked longest ago. */
export const comparedText = (lines: readonly Line[], {today}: Known, words: Words): string | null => {
	const [oldest] = lines.map(({checked}) => checked).toSorted();
	if (oldest === undefined) return null;
	const {compared, comparedLongAgo} = words.helplines;
	return fill(isOld(oldest, today) ? comparedLongAgo : compared, {month: monthOf(oldest, words)});
};

/** That a number on a card was compared over a year ago; a card has no room to say it of others. */
export const oldText = ({checked}: Line, {today}: Known, words: Words): string | null =>
	isOld(checked, today) ? fill(words.helplines.comparedOnCard, {month: monthOf(checked, words)}) : null;
