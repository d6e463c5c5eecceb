import {patternFor} from '../western.ts';
import {digitsIn, type Found} from './number-runs.ts';
import {shortNumbers} from './short-numbers.ts';

export const wellKnown = /^(?:000|1\d\d|911|988|999)$/;

const townBehind = patternFor(String.raw`^ \p{Lu}\p{L}`, 'u');
const capitalBefore = patternFor(String.raw`(?:^|[\s,])\p{Lu}\p{L}+,?\s$`, 'u');
const townBefore = patternFor(String.raw`,\s?(?:\p{Lu}[\p{L}.’'-]*\s){1,3}$`, 'u');

/** Whether a number is the code of a place beside it: "…, 80331 München", "…, Cape Town 8001". Behind a number it may be the next one. */
const isPlace = (entry: string, {text, from, to}: Found, isFirst: boolean): boolean => {
	if (!/^(?:\d{3,6}|\d{4,5}-\d{3})$/.test(text) || wellKnown.test(text) || shortNumbers.has(text)) return false;
	const [before, after] = [entry.slice(Math.max(0, from - 60), from), entry.slice(to, to + 4)];
	if (/^\d{5}-\d{3}$/.test(text)) return true;
	const isTown = townBehind(after).test(after);
	if (text.length === 5 && /\b(?:ave(?:nue)?|blvd|dr|lane|ln|rd|road|st|street)\b[.,]*\s*$/i.test(before)) return true;
	if (text.length === 5 && (isTown || (after.trim() === '' && capitalBefore(before).test(before)))) return true;
	if (/^\d{4}(?:-\d{3})?$/.test(text) && /,\s?(?:[A-Z]{1,2}-)?$/.test(before) && isTown) return true;
	return (isFirst || text.length < 5) && /^\s*(?:[,;.)]|$)/.test(after) && townBefore(before).test(before);
};

// Right behind a word ("or text 234"), or where a number begins; not behind a comma, what is cut short ("gab. 214") or a
// slash: "0800 1110111 / 222" is another end.
const meant = patternFor(String.raw`(?:^|[:：|([（]\s?|[\p{Ll}\p{Lu}]['’\p{N}]*\s)$`, 'u');

const isWhereNumbersStand = (entry: string, from: number): boolean => {
	const before = entry.slice(Math.max(0, from - 20), from);
	return meant(before).test(before);
};

/** Those that are meant, beside a whole number: few digits are as often a room, a house or the code of a place. */
export const meantIn = (entry: string, all: readonly Found[]): readonly Found[] =>
	all.filter((found, index) => {
		const {text, from} = found;
		if (isPlace(entry, found, index === 0)) return false;
		return digitsIn(text) > 4 || wellKnown.test(text) || /[*#A-Z]/.test(text) || isWhereNumbersStand(entry, from);
	});
