import type {Block, Screen} from '../core/screen.ts';
import {breathRows, fewestPictureRows, waitRows} from './breath-rows.ts';
import {blank, blockRows, choiceRows, clipped, fieldRow, footer, header, margin, row, wrapped} from './rows.ts';
import type {Size} from './size.ts';
import type {Look, Row} from './theme.ts';

/** Words the layout itself needs. */
export type LayoutWords = {readonly moreBelow: string; readonly moreAbove: string};

export type Frame = {
	readonly rows: readonly Row[];
	/** Where the terminal's cursor belongs while text is written, for input methods and screen readers; null elsewhere. */
	readonly caret: {readonly x: number; readonly y: number} | null;
	/** Lines of text in sight at once, and the furthest line it can be scrolled to. */
	readonly page: number;
	readonly furthest: number;
};

/** Text is no wider than this (content guide R7). */
const widest = 60;

/** Title and choices stay where they are; the text in the middle scrolls when there is too much of it. */
type Parts = {
	readonly top: readonly Row[];
	readonly middle: readonly Row[];
	readonly bottom: readonly Row[];
	/** The caret's column, in the last row of the bottom. */
	readonly caret: number | null;
	/** Something had to be left out. */
	readonly isCramped: boolean;
};

/** With all the air there is, without it, and without the header: the first that fits is used. */
const airs = [
	{isAiry: true, hasHeader: true},
	{isAiry: false, hasHeader: true},
	{isAiry: false, hasHeader: false},
] as const;

/** The choices that fit in `room` rows, around the one marked. */
const aroundCursor = (choices: readonly (readonly Row[])[], cursor: number, room: number): readonly Row[] => {
	const before = choices.slice(0, cursor).flat().length;
	const marked = choices[cursor]?.length ?? 1;
	const from = Math.min(before, Math.max(0, before + marked - room));
	return choices.flat().slice(from, from + room);
};

/** Beside the breath all other text is quiet. */
const hushed = (blocks: readonly Block[]): readonly Block[] => blocks.map(block => ({...block, kind: 'quiet'}));

/** Rows of text that stay readable above a long list of choices. */
const fewestTextRows = 2;

const partsOf = (screen: Screen, room: number, width: number, look: Look, air: (typeof airs)[number]): Parts => {
	const gap: readonly Row[] = air.isAiry ? [blank] : [];
	const spaced = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [...gap, ...rows]);
	const top: readonly Row[] = [
		...(air.hasHeader ? [header(screen, look, width), ...gap] : []),
		...(screen.notice === null ? [] : [...wrapped(screen.notice, 'accent', width), ...gap]),
		...(screen.kind === 'breathe' && !air.isAiry ? [] : wrapped(screen.title, 'title', width)),
	];
	const text = blockRows(screen.kind === 'breathe' ? hushed(screen.blocks) : screen.blocks, width, air.isAiry);
	const pinned = blockRows(screen.pinned, width, air.isAiry);
	const parts = {top, middle: spaced(text), bottom: spaced(pinned), caret: null, isCramped: false};
	switch (screen.kind) {
		case 'read':
			return parts;
		case 'choose': {
			const title = screen.ownTitle !== null && air.isAiry ? [row(screen.ownTitle, 'quiet')] : [];
			const choices = choiceRows(screen, look, width);
			const free = Math.max(1, room - top.length - pinned.length - Math.min(fewestTextRows, text.length));
			const shown = aroundCursor(choices, screen.cursor ?? 0, free);
			return {
				...parts,
				bottom: [...parts.bottom, ...gap, ...title, ...shown],
				isCramped: shown.length < choices.flat().length,
			};
		}
		case 'rate':
		case 'write': {
			const field = fieldRow(screen.field, look, width);
			return {...parts, bottom: [...gap, field.row], caret: field.caret};
		}
		case 'breathe': {
			const free = room - top.length - text.length - 2 * gap.length;
			const breath = breathRows(screen.breath, {columns: width, rows: free}, look);
			const isCramped = !look.isStill && free < fewestPictureRows;
			return {...parts, middle: spaced(breath), bottom: spaced(text), isCramped};
		}
		case 'wait':
			return {...parts, bottom: [...gap, ...waitRows(screen, width, look)]};
	}
};

type Scrolled = {readonly rows: readonly Row[]; readonly page: number; readonly furthest: number};

/** What fits of the text, from where the person has scrolled to; says when there is more. */
const scrolled = (rows: readonly Row[], scroll: number, room: number, words: LayoutWords): Scrolled => {
	if (rows.length <= room) return {rows, page: room, furthest: 0};
	const page = Math.max(0, room - 1);
	const furthest = rows.length - page;
	const from = Math.min(scroll, furthest);
	const sign = row(from === furthest ? words.moreAbove : words.moreBelow, 'quiet');
	return {rows: [...rows.slice(from, from + page), sign], page, furthest};
};

const heightOf = ({top, middle, bottom}: Parts): number => top.length + middle.length + bottom.length;

/** The parts with the most air that fit; a row of it stays free above the footer. */
const roomiest = (screen: Screen, room: number, width: number, look: Look): Parts => {
	const tried = airs.map(air => {
		const usable = air.isAiry ? room - 1 : room;
		const parts = partsOf(screen, usable, width, look, air);
		return {parts, fits: heightOf(parts) <= usable && !parts.isCramped};
	});
	return (tried.find(each => each.fits) ?? tried.at(-1))?.parts as Parts;
};

/** Below this a window is too small to lay out, and shows the text of the screen from top to bottom. */
const smallest: Size = {columns: 40, rows: 12};

/** All of a screen as one text; the choice that is marked is kept in sight. */
const asOneText = (parts: Parts, screen: Screen, room: number, words: LayoutWords): Scrolled => {
	const rows = [...parts.top, ...parts.middle, ...parts.bottom];
	const hasMoved = screen.kind === 'choose' && (screen.cursor ?? 0) > 0;
	return scrolled(rows, hasMoved ? Math.max(screen.scroll, rows.length - room + 1) : screen.scroll, room, words);
};

const inSight = (parts: Parts, screen: Screen, size: Size, room: number, words: LayoutWords): Scrolled => {
	if (size.columns < smallest.columns || size.rows < smallest.rows) return asOneText(parts, screen, room, words);
	const middle = scrolled(parts.middle, screen.scroll, room - parts.top.length - parts.bottom.length, words);
	return {...middle, rows: [...parts.top, ...middle.rows, ...parts.bottom].slice(0, room)};
};

/**
 * A screen as rows for a window: one row and one column short of it, from 40 × 12 up; in a smaller window what fits.
 * Never the last row: some consoles scroll when it is written (vadimdemedes/ink#969). The footer is the row above it.
 */
export const layout = (screen: Screen, size: Size, words: LayoutWords, look: Look): Frame => {
	const width = Math.max(8, Math.min(widest, size.columns - 1 - margin));
	const room = Math.max(1, size.rows - 2);
	const parts = roomiest(screen, room, width, look);
	const {rows: body, page, furthest} = inSight(parts, screen, size, room, words);
	const filler = Array.from({length: room - body.length}, () => blank);
	const rows = [...body, ...filler, footer(screen.hints, size.columns - 1 - 2 * margin)];
	return {
		rows: rows.map(each => clipped(each, size.columns - 1)),
		caret: parts.caret === null ? null : {x: parts.caret, y: body.length - 1},
		page,
		furthest,
	};
};
