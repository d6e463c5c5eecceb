import type {Which} from './edits.ts';
import {besideAt, pairAt, type Row, swapped} from './nesting.ts';

const isEntry = ({entry}: Row): boolean => entry !== null;

/** How each entry among these is known. */
export const whichIn = (rows: readonly Row[]): readonly Which[] => {
	const entries = rows.filter(isEntry);
	const counts = new Map<string, number>();
	const places = entries.map(({text}) => {
		const at = counts.get(text) ?? 0;
		counts.set(text, at + 1);
		return at;
	});
	return entries.map(({text}, index) => {
		const among = {at: places[index] ?? 0, of: counts.get(text) ?? 1};
		return among.of === 1 ? {text} : {text, among};
	});
};

/** Where an entry stands among these; -1 where it is not there, or as many with its words are not there any more. */
export const indexOf = (rows: readonly Row[], {text, among = {at: 0, of: 1}}: Which): number => {
	const same = rows.flatMap((row, index) => (row.entry !== null && row.text === text ? [index] : []));
	return same.length === among.of ? (same[among.at] ?? -1) : -1;
};

/** How an entry is known once it has changed places with the one before or after it. */
export const whichMoved = (rows: readonly Row[], which: Which, by: -1 | 1): Which => {
	const pair = pairAt(rows, indexOf(rows, which), by);
	if (pair === null) return which;
	const {first, second, end} = pair;
	const index = by < 0 ? first : first + end - second;
	const now = swapped(rows, pair);
	return whichIn(now)[now.slice(0, index).filter(isEntry).length] ?? which;
};

/** Which of those beside it an entry is, counted from 1, and how many there are. */
export const numberOf = (rows: readonly Row[], which: Which): {readonly number: number; readonly count: number} => {
	const index = indexOf(rows, which);
	const beside = index === -1 ? [] : besideAt(rows, index);
	return {number: beside.indexOf(index) + 1, count: beside.length};
};
