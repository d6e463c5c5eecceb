import type {BreathShown, ScreenOf} from '../core/screen.ts';
import {widthOf} from '../text/width.ts';
import {breathPicture} from './breath-picture.ts';
import type {Look, Row} from './theme.ts';

/** Two columns of air at the left, as everywhere. */
const margin = 2;

const centred = (text: string, columns: number): string =>
	' '.repeat(margin + Math.max(0, Math.floor((columns - widthOf(text)) / 2))) + text;

/** A quiet line of the whole exercise; the words beside it say the same. */
const bar = (done: number, time: string, columns: number, isAscii: boolean): Row => {
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

/** The picture is at most this high; a larger one moves too much. */
const highestPicture = 13;

/** The breath: the shape, the word with the seconds left, how, and how far along. */
export const breathRows = (
	breath: BreathShown,
	size: {readonly columns: number; readonly rows: number},
	look: Look,
): readonly Row[] => {
	const count = breath.isPaused ? '' : `   ${breath.secondsLeft}`;
	const words: readonly Row[] = [
		[{text: centred(`${breath.word}${count}`, size.columns), style: 'title'}],
		[{text: centred(breath.how, size.columns), style: 'quiet'}],
	];
	const whole: readonly Row[] = [
		...(breath.check === null ? [] : [[{text: centred(breath.check, size.columns), style: 'text'}] as Row]),
		bar(breath.done, breath.time, size.columns, look.isAscii),
	];
	// A line is kept for the check, so that the picture does not change its size when it comes and goes.
	const free = size.rows - words.length - 2;
	const height = look.isStill || free < 3 ? 0 : Math.min(highestPicture, free - (free > 6 ? 2 : 0));
	const picture = breathPicture(breath.fullness, size.columns, height, look.isAscii).map(
		(row): Row => row.map(part => ({...part, text: part.text === '' ? '' : ' '.repeat(margin) + part.text})),
	);
	const air: readonly Row[] = free - height >= 2 ? [[]] : [];
	return [...picture, ...air, ...words, ...air, ...whole];
};

export const waitRows = (wait: ScreenOf<'wait'>, columns: number, look: Look): readonly Row[] => [
	bar(wait.done, wait.time, columns, look.isAscii),
];
