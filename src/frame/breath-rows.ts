import type {BreathShown, ScreenOf} from '../core/screen.ts';
import {widthOf} from '../text/width.ts';
import {breathPicture, pictureSteps} from './breath-picture.ts';
import {air, blank, margin, wrapped} from './rows.ts';
import type {Look, Row} from './theme.ts';

/** The picture is at most this high, in rows: then it is as wide as the text. Below the least it is left out. */
const highestPicture = 30;
const leastPicture = 3;

/** Rows free for the picture from which on there is air around it, and its part of them. */
const roomForAir = 7;
const pictureShare = 0.75;

/** The word, how, and the line of the whole exercise. */
const wordRows = 3;

/** What a breath with a picture needs. */
export const fewestPictureRows = wordRows + leastPicture;

const centred = (text: string, columns: number): string =>
	' '.repeat(margin + Math.max(0, Math.floor((columns - widthOf(text)) / 2))) + text;

/** A quiet line of the whole exercise; the words beside it say the same. */
export const bar = (done: number, time: string, columns: number, isAscii: boolean): Row => {
	const length = Math.max(4, Math.min(32, columns - widthOf(time) - 2));
	const full = Math.round(done * length);
	const [on, off] = isAscii ? ['=', '-'] : ['━', '─'];
	return [
		{text: ' '.repeat(margin), style: 'text'},
		{text: on.repeat(full), style: 'accent'},
		{text: off.repeat(length - full), style: 'quiet'},
		{text: `  ${time}`, style: 'quiet'},
	];
};

const picture = (breath: BreathShown, columns: number, rows: number, look: Look): readonly Row[] =>
	breathPicture(breath.fullness, columns, rows, look).map((row): Row => (row.length === 0 ? row : [air, ...row]));

/** Rows of the picture: all there are in a small window, with air around it in a larger one, and never a wall of dots. */
const heightOf = (free: number): number => {
	if (free < leastPicture) return 0;
	return free < roomForAir ? free : Math.min(highestPicture, Math.round(free * pictureShare));
};

/** The breath: the shape, the word with the seconds left, how, and how far along; and in how many steps the shape moves. */
export const breathRows = (
	breath: BreathShown,
	size: {readonly columns: number; readonly rows: number},
	look: Look,
): {readonly rows: readonly Row[]; readonly steps: number} => {
	const count = breath.isPaused ? '' : `   ${breath.secondsLeft}`;
	const free = size.rows - wordRows;
	const height = look.isStill ? 0 : heightOf(free);
	const gap = free >= roomForAir ? [blank] : [];
	// What is left over in a large window stands above, so that the shape is not pressed against the title.
	const above = height === 0 ? 0 : Math.floor((free - height - 2 * gap.length) / 2);
	// The check stands where the line of the whole was, so that nothing on the screen moves when it comes and goes.
	const whole: Row =
		breath.check === null
			? bar(breath.done, breath.time, size.columns, look.isAscii)
			: [{text: ' '.repeat(margin) + breath.check, style: 'text'}];
	const rows: readonly Row[] = [
		...Array.from({length: Math.max(0, above)}, () => blank),
		...picture(breath, size.columns, height, look),
		...(height > 0 ? gap : []),
		[{text: centred(`${breath.word}${count}`, size.columns), style: 'title'}],
		[{text: centred(breath.how, size.columns), style: 'quiet'}],
		...gap,
		whole,
	];
	return {rows, steps: height === 0 ? 0 : pictureSteps(size.columns, height)};
};

/** Columns of the line of the whole with a gap after it, at the least. */
const shortestBar = 6;

/** How far along a wait is; what is said there and is too long to stand beside it, stands in its place. */
export const waitRows = ({done, time}: ScreenOf<'wait'>, columns: number, look: Look): readonly Row[] =>
	widthOf(time) + shortestBar <= columns ? [bar(done, time, columns, look.isAscii)] : wrapped(time, 'text', columns);
