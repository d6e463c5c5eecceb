import type {BreathShown, ScreenOf} from '../core/screen.ts';
import {widthOf} from '../text/width.ts';
import {breathPicture} from './breath-picture.ts';
import {blank, margin} from './rows.ts';
import type {Look, Row} from './theme.ts';

/** The picture is at most this high, in rows: a larger one moves too much. Below the least it is left out. */
const highestPicture = 13;
const leastPicture = 3;

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
	breathPicture(breath.fullness, columns, rows, look.isAscii).map(
		(row): Row => row.map(part => ({...part, text: part.text === '' ? '' : ' '.repeat(margin) + part.text})),
	);

/** The breath: the shape, the word with the seconds left, how, and how far along. */
export const breathRows = (
	breath: BreathShown,
	size: {readonly columns: number; readonly rows: number},
	look: Look,
): readonly Row[] => {
	const count = breath.isPaused ? '' : `   ${breath.secondsLeft}`;
	const free = size.rows - wordRows;
	const hasAir = free >= leastPicture + 4;
	const height = look.isStill || free < leastPicture ? 0 : Math.min(highestPicture, hasAir ? free - 2 : free);
	const air = hasAir ? [blank] : [];
	// The check stands where the line of the whole was, so that nothing on the screen moves when it comes and goes.
	const whole: Row =
		breath.check === null
			? bar(breath.done, breath.time, size.columns, look.isAscii)
			: [{text: ' '.repeat(margin) + breath.check, style: 'text'}];
	return [
		...picture(breath, size.columns, height, look),
		...(height > 0 ? air : []),
		[{text: centred(`${breath.word}${count}`, size.columns), style: 'title'}],
		[{text: centred(breath.how, size.columns), style: 'quiet'}],
		...air,
		whole,
	];
};

export const waitRows = (wait: ScreenOf<'wait'>, columns: number, look: Look): readonly Row[] => [
	bar(wait.done, wait.time, columns, look.isAscii),
];
