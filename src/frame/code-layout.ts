import type {Block, ScreenOf} from '../core/screen.ts';
import type {CodePicture} from './code-picture.ts';
import {footer, footerRows} from './footer.ts';
import {heightOf, type Parts, partsOf, spacings} from './parts.ts';
import {air, blank, clipped, margin, rowWidth, span} from './rows.ts';
import type {Size} from './size.ts';
import type {Look, Row} from './theme.ts';

/** Draws a code; loaded with the face that shows it, and never with the first screen. */
export type DrawCode = (payload: string, look: Look) => CodePicture | null;

/** Beside a code the text is at least so wide. */
const narrowestText = 22;

const withText = (screen: ScreenOf<'code'>, ...texts: readonly string[]): ScreenOf<'code'> => ({
	...screen,
	blocks: [...screen.blocks, ...texts.map((text): Block => ({kind: 'text', text}))],
});

/** What is said with the code: what the phone does, and without colours in which window it is right. */
const told = (screen: ScreenOf<'code'>, {colours}: Look): ScreenOf<'code'> => {
	const {how, noColour} = screen.code;
	return colours === 'none' ? withText(screen, how, noColour) : withText(screen, how);
};

const textRows = ({top, middle, bottom}: Parts): readonly Row[] => [...top, ...middle, ...bottom];

/** The number and the text above the code, with as much air as there is; null where they do not fit. */
const above = (screen: ScreenOf<'code'>, picture: CodePicture, size: Size, width: number, look: Look) => {
	const room = size.rows - 2;
	if (picture.columns + margin > size.columns - 1) return null;
	for (const spacing of Object.values(spacings)) {
		const parts = partsOf(told(screen, look), room, width, look, spacing);
		const gap = spacing.isAiry ? [blank] : [];
		const left = room - heightOf(parts) - gap.length - picture.rows.length;
		if (left < 0) continue;
		const rows = [...textRows(parts), ...gap, ...picture.rows.map(row => [air, ...row])];
		return [
			...rows,
			...Array.from({length: room - rows.length}, () => blank),
			footer(screen.hints, size.columns - 1 - margin),
		];
	}
	return null;
};

const padded = (row: Row, columns: number): Row => [...row, span(' '.repeat(Math.max(0, columns - rowWidth(row))))];

/** A large code takes all rows, with the text and the keys at its left; null where that does not fit either. */
const beside = (screen: ScreenOf<'code'>, picture: CodePicture, size: Size, look: Look) => {
	const columns = size.columns - 1 - picture.columns;
	const width = columns - margin - 1;
	const height = size.rows - 1;
	if (width < narrowestText || picture.rows.length > height) return null;
	const texts = Object.values(spacings).map(spacing =>
		textRows(partsOf(told(screen, look), height - 1, width, look, spacing)),
	);
	const text = texts.find(rows => rows.length <= height - 1);
	if (text === undefined) return null;
	const keys = footerRows(screen.hints, width - margin, height - text.length);
	const filler = Array.from({length: height - keys.length - text.length}, () => blank);
	const left = [...text, ...filler, ...keys];
	return left.map((row, at) => [...padded(clipped(row, columns - 1), columns), ...(picture.rows[at] ?? [])]);
};

/** The screen with its code, or null where there is no room for one. */
export const codeRows = (
	screen: ScreenOf<'code'>,
	size: Size,
	width: number,
	look: Look,
	draw: DrawCode,
): readonly Row[] | null => {
	const picture = draw(screen.code.payload, look);
	if (picture === null) return null;
	return above(screen, picture, size, width, look) ?? beside(screen, picture, size, look);
};

/** The same where no code can be shown: the number is there, and what would show the code is said. */
export const withoutCode = (screen: ScreenOf<'code'>): ScreenOf<'code'> => withText(screen, screen.code.noRoom);
