import type {Block, Screen} from '../core/screen.ts';
import {breathRows, fewestPictureRows, waitRows} from './breath-rows.ts';
import {fieldRows} from './field-rows.ts';
import {guideRows} from './guide-rows.ts';
import {type Air, blank, blockRows, choiceRows, header, inBrief, row, wrapped} from './rows.ts';
import type {Look, Row} from './theme.ts';

/** Title and choices stay where they are; the text in the middle scrolls when there is too much of it. */
export type Parts = {
	readonly top: readonly Row[];
	readonly middle: readonly Row[];
	readonly bottom: readonly Row[];
	/** The caret's column, and how many rows of the bottom are below its row. */
	readonly caret: {readonly x: number; readonly below: number} | null;
	/** Something had to be left out. */
	readonly isCramped: boolean;
	/** In how many steps a picture of the breath moves; 0 where there is none. */
	readonly steps: number;
};

/** From all the air there is to none at all: the first that fits is used. */
export type Spacing = {readonly between: Air; readonly isAiry: boolean; readonly hasHeader: boolean};
export const spacings = {
	all: {between: 'all', isAiry: true, hasHeader: true},
	some: {between: 'headings', isAiry: true, hasHeader: true},
	around: {between: 'none', isAiry: true, hasHeader: true},
	none: {between: 'none', isAiry: false, hasHeader: true},
	least: {between: 'none', isAiry: false, hasHeader: false},
} as const satisfies Record<string, Spacing>;

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

/** A screen in rows of `width` columns, in a window with room for `room` of them. */
export const partsOf = (screen: Screen, room: number, width: number, look: Look, spacing: Spacing): Parts => {
	const gap: readonly Row[] = spacing.isAiry ? [blank] : [];
	const spaced = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [...gap, ...rows]);
	const top: readonly Row[] = [
		...(spacing.hasHeader ? [header(screen, look, width), ...gap] : []),
		...(screen.notice === null ? [] : [...wrapped(screen.notice, 'accent', width), ...gap]),
		...(screen.kind === 'breathe' && !spacing.isAiry ? [] : wrapped(screen.title, 'title', width)),
	];
	// Where there is no room for the header there is none for the whole of what can be said in brief.
	const blocks = spacing.hasHeader ? screen.blocks : inBrief(screen.blocks, width, look);
	const text =
		screen.kind === 'breathe'
			? blockRows(hushed(blocks), width, 'none', look)
			: blockRows(blocks, width, spacing.between, look);
	const pinned = blockRows(screen.pinned, width, spacing.between, look);
	const parts = {top, middle: spaced(text), bottom: spaced(pinned), caret: null, isCramped: false, steps: 0};
	switch (screen.kind) {
		case 'read':
		case 'code':
			return parts;
		case 'choose': {
			const title = screen.ownTitle !== null && spacing.isAiry ? [row(screen.ownTitle, 'quiet')] : [];
			const choices = choiceRows(screen, look, width);
			const free = room - top.length - pinned.length;
			// The choices come before the text above them, and some of that text before a view of all choices.
			const kept = choices.flat().length <= free ? 0 : Math.min(fewestTextRows, text.length);
			const shown = aroundCursor(choices, screen.cursor ?? 0, Math.max(1, free - kept));
			return {
				...parts,
				bottom: [...parts.bottom, ...gap, ...title, ...shown],
				isCramped: shown.length < choices.flat().length,
			};
		}
		case 'rate':
		case 'write': {
			const free = room - top.length - parts.middle.length - gap.length;
			// Where the text has to be scrolled anyway, a part of the window is for what is written.
			const field = fieldRows(screen.field, look, width, Math.max(free, Math.floor(room / 6)));
			const {rows, caret, isCramped} = field;
			return {...parts, bottom: [...gap, ...rows], caret: {x: caret.x, below: rows.length - 1 - caret.y}, isCramped};
		}
		case 'breathe': {
			const free = room - top.length - text.length - 2 * gap.length;
			const {rows, steps} = breathRows(screen.breath, {columns: width, rows: free}, look);
			const isCramped = !look.isStill && free < fewestPictureRows;
			return {...parts, middle: spaced(rows), bottom: spaced(text), isCramped, steps};
		}
		case 'guide': {
			const free = room - top.length - text.length - 2 * gap.length;
			const guide = guideRows(screen.guide, {columns: width, rows: free}, look);
			return {...parts, bottom: [...gap, ...guide]};
		}
		case 'wait':
			return {...parts, bottom: [...gap, ...waitRows(screen, width, look)]};
	}
};

export const heightOf = ({top, middle, bottom}: Parts): number => top.length + middle.length + bottom.length;
