import {patternFor} from '../western.ts';
import {digitsIn, type Found} from './number-runs.ts';

/** The numbers of four to six digits among our lines; a test holds them to the data. */
export const shortNumbers: ReadonlySet<string> = new Set(
	'0767 1018 1056 1166 1199 1201 1323 1325 1333 1411 1515 1553 1564 1717 1737 1767 1771 1813 1925 1926 1995 3114 4141 7333 12356 14416 15555 18111 19696 31393 50808 85258 90101 116111 116123 131114 139276 454545 686868 741741'.split(
		' ',
	),
);

const wellKnown = /^(?:000|1\d\d|911|988|999)$/;

const townBehind = patternFor(String.raw`^ \p{Lu}\p{L}`, 'u');
const townBefore = patternFor(String.raw`,\s?(?:\p{Lu}[\p{L}.’'-]*\s){1,3}$`, 'u');

/** Whether a number is the code of a place beside it: "…, 80331 München", "…, Cape Town 8001". Behind a number it may be the next one. */
const isPlace = (entry: string, {text, from, to}: Found, isFirst: boolean): boolean => {
	if (!/^\d{3,6}$/.test(text) || wellKnown.test(text) || shortNumbers.has(text)) return false;
	const [before, after] = [entry.slice(Math.max(0, from - 60), from), entry.slice(to, to + 4)];
	if (/^\d{4,5}$/.test(text) && /,\s?(?:[A-Z]{1,2}-)?$/.test(before) && townBehind(after).test(after)) return true;
	return (isFirst || text.length < 5) && /^\s*(?:[,;.)]|$)/.test(after) && townBefore(before).test(before);
};

// Right behind a word ("or text 234"), or where a number begins; not behind a comma or what is cut short ("gab. 214").
const meant = patternFor(String.raw`(?:^|[:：/|([（]\s?|[\p{Ll}\p{Lu}]['’\p{N}]*\s)$`, 'u');

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
