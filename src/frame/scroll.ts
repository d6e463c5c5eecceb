import {row} from './rows.ts';
import type {Row} from './theme.ts';

/** Words the layout itself needs. */
export type LayoutWords = {readonly moreBelow: string; readonly moreAbove: string};

/** The rows in sight from the row `from` on, how many that are at once, and the furthest row one can scroll to. */
export type Scrolled = {
	readonly rows: readonly Row[];
	readonly from: number;
	readonly page: number;
	readonly furthest: number;
};

/** What fits of the text, from where the person has scrolled to; says when there is more. */
export const scrolled = (rows: readonly Row[], scroll: number, room: number, words: LayoutWords): Scrolled => {
	if (rows.length <= room) return {rows, from: 0, page: room, furthest: 0};
	if (room < 1) return {rows: [], from: 0, page: 0, furthest: 0};
	const page = Math.max(0, room - 1);
	const furthest = rows.length - page;
	const from = Math.min(scroll, furthest);
	const sign = row(from === furthest ? words.moreAbove : words.moreBelow, 'quiet');
	return {rows: [...rows.slice(from, from + page), sign], from, page, furthest};
};
