import type {BesideShown, GuideShown} from '../core/screen.ts';
import {widthOf} from '../text/width.ts';
import {bar} from './breath-rows.ts';
import {air, blank, margin, span, wrapped} from './rows.ts';
import type {Look, Row} from './theme.ts';
import {wavePicture} from './wave-picture.ts';

/** The sea of a ride is at most so large: one that is larger moves too much. Below the least it is left out. */
const widestSea = 44;
const highestSea = 7;
const leastSea = 2;

const sea = (ms: number, columns: number, rows: number, look: Look): readonly Row[] =>
	rows < leastSea || look.isStill
		? []
		: wavePicture(ms, Math.min(widestSea, columns), Math.min(highestSea, rows), look).map(row => [air, ...row]);

/** A part of a guided exercise: the sea of a ride, the seconds left of a short part, and how far along the whole is. */
export const guideRows = (
	guide: GuideShown,
	size: {readonly columns: number; readonly rows: number},
	look: Look,
): readonly Row[] => {
	const count: readonly Row[] = guide.secondsLeft === null ? [] : [[air, span(String(guide.secondsLeft), 'title')]];
	const whole: readonly Row[] =
		guide.check === null
			? [bar(guide.done, guide.time, size.columns, look.isAscii)]
			: wrapped(guide.check, 'text', size.columns);
	const picture = guide.wave === null ? [] : sea(guide.wave, size.columns, size.rows - 1 - whole.length, look);
	const above = [...count, ...picture];
	return [...above, ...(above.length > 0 && size.rows > above.length + 1 ? [blank] : []), ...whole];
};

const stripColumns = 12;

/** A ride beside something else: one quiet row above the keys. */
export const besideRow = ({text, wave}: BesideShown, columns: number, look: Look): Row => {
	const hasRoom = columns >= margin + stripColumns + 2 + widthOf(text);
	const [picture = []] = hasRoom && !look.isStill ? wavePicture(wave, stripColumns, 1, look) : [];
	return [air, ...picture, span(picture.length > 0 ? '  ' : ''), span(text, 'quiet')];
};
