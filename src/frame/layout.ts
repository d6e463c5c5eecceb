import type {Screen} from '../core/screen.ts';
import {codeRows, type DrawCode, withoutCode} from './code-layout.ts';
import {footer} from './footer.ts';
import {besideRow} from './guide-rows.ts';
import {heightOf, type Parts, partsOf, type Spacing, spacings} from './parts.ts';
import {blank, clipped, margin} from './rows.ts';
import {type LayoutWords, type Scrolled, scrolled} from './scroll.ts';
import type {Size} from './size.ts';
import type {Look, Row} from './theme.ts';

export type Frame = {
	readonly rows: readonly Row[];
	/** Where the terminal's cursor belongs while text is written, for input methods and screen readers; null elsewhere. */
	readonly caret: {readonly x: number; readonly y: number} | null;
	/** Lines of text in sight at once, and the furthest line it can be scrolled to. */
	readonly page: number;
	readonly furthest: number;
	/** In how many steps a picture of the breath moves; 0 where there is none. */
	readonly steps: number;
};

/** Text is no wider than this (content guide R7). */
const widest = 60;

/** In UTF-16 units: more than any window shows of a field. */
const longField = 2000;

/** Rows from which on a text that is scrolled has air as well. */
const roomForAir = 18;

const isSpare = ({spare}: Screen['pinned'][number]): boolean => spare !== undefined;
const isFirstToGo = ({spare}: Screen['pinned'][number]): boolean => spare === 'first';

/** The parts with the most air that fit; a row of it stays free above the footer. */
const roomiest = (screen: Screen, room: number, width: number, look: Look): Parts => {
	const usable = (spacing: Spacing): number => (spacing.isAiry ? room - 1 : room);
	const within = (spacing: Spacing): Parts => partsOf(screen, usable(spacing), width, look, spacing);
	// What is long is not laid out five times to find that it has to be scrolled: a plan, or what is written.
	const isLong = screen.blocks.length > room || ('field' in screen && screen.field.text.length > longField);
	const tried = isLong ? [] : Object.values(spacings);
	for (const spacing of tried) {
		const parts = within(spacing);
		if (heightOf(parts) <= usable(spacing) && !parts.isCramped) return parts;
	}
	for (const goes of [isFirstToGo, isSpare]) {
		if (screen.pinned.some(goes))
			return roomiest({...screen, pinned: screen.pinned.filter(block => !goes(block))}, room, width, look);
	}
	// What has to be scrolled anyway may as well have its air, where there are rows for it.
	return within(room >= roomForAir ? spacings.some : spacings.least);
};

/** Below this a window is too small to lay out, and shows the text of the screen from top to bottom. */
const smallest: Size = {columns: 40, rows: 12};

type Body = Scrolled & {readonly caret: Frame['caret']};

/** Whether there is something below the text that is not to be lost from sight. */
const isAtEnd = (screen: Screen): boolean =>
	screen.kind === 'choose' ? (screen.cursor ?? 0) > 0 : 'field' in screen && screen.field.text !== '';

/** All of a screen as one text; the choice that is marked and what is written are kept in sight. */
const asOneText = ({top, middle, bottom, caret}: Parts, screen: Screen, room: number, words: LayoutWords): Body => {
	// Numbers to call come before the text that could push them out of sight.
	const rows = screen.pinned.length > 0 ? [...top, ...bottom, ...middle] : [...top, ...middle, ...bottom];
	const scroll = isAtEnd(screen) ? Math.max(screen.scroll, rows.length - room + 1) : screen.scroll;
	const body = scrolled(rows, scroll, room, words);
	const y = rows.length - 1 - (caret?.below ?? 0) - body.from;
	return {...body, caret: caret === null || y < 0 || y >= body.page ? null : {x: caret.x, y}};
};

const inSight = (parts: Parts, screen: Screen, size: Size, room: number, words: LayoutWords): Body => {
	const {top, bottom, caret} = parts;
	const isSmall = size.columns < smallest.columns || size.rows < smallest.rows;
	const left = room - top.length - bottom.length;
	// Above numbers a row of the text at least, and one that says that there is more of it.
	const least = screen.pinned.length > 0 ? Math.min(parts.middle.length, 2) : 0;
	if (isSmall || left < least) return asOneText(parts, screen, room, words);
	const middle = scrolled(parts.middle, screen.scroll, left, words);
	const rows = [...top, ...middle.rows, ...bottom].slice(0, room);
	return {...middle, rows, caret: caret && {x: caret.x, y: rows.length - 1 - caret.below}};
};

const drawNone: DrawCode = () => null;

/**
 * A screen as rows for a window: one row and one column short of it, from 40 × 12 up; in a smaller window what fits.
 * Never the last row: some consoles scroll when it is written (vadimdemedes/ink#969). The footer is the row above it.
 */
export const layout = (all: Screen, size: Size, words: LayoutWords, look: Look, draw: DrawCode = drawNone): Frame => {
	const width = Math.max(8, Math.min(widest, size.columns - 1 - margin));
	const coded = all.kind === 'code' ? codeRows(all, size, width, look, draw) : null;
	if (coded !== null) return {rows: coded, caret: null, page: coded.length, furthest: 0, steps: 0};
	const screen = all.kind === 'code' ? withoutCode(all) : all;
	const beside = screen.beside === null ? [] : [besideRow(screen.beside, width, look)];
	const room = Math.max(1, size.rows - 2 - beside.length);
	const parts = roomiest(screen, room, width, look);
	const {rows: body, caret, page, furthest} = inSight(parts, screen, size, room, words);
	const filler = Array.from({length: room - body.length}, () => blank);
	const rows = [...body, ...filler, ...beside, footer(screen.hints, size.columns - 1 - margin)];
	return {
		rows: rows.map(each => clipped(each, size.columns - 1)),
		caret,
		page,
		furthest,
		steps: parts.steps,
	};
};
