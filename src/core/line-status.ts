import type {Line} from './helplines.ts';
import type {Known} from './known.ts';
import {openness} from './line-order.ts';
import {opensLater} from './opening-hours.ts';
import {isLikeHere, momentsIn} from './times.ts';
import {fill, type Words} from './words.ts';

/** A time of day as it is written in the data. */
const clockTime = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** That a line is closed now, and when it opens if that is today and by the person's own clock; empty while it may be open. */
export const closedText = (known: Known, line: Line, {helplines}: Words): string => {
	if (line.hours === null || openness(known, line) !== 'closed') return '';
	const moments = momentsIn(line.country ?? known.whereabouts.code, known.world, known.times);
	const [opens, ...others] = new Set(moments.map(moment => opensLater(line.hours ?? '', moment)));
	const isClear = typeof opens === 'number' && others.length === 0 && isLikeHere(moments, known.times);
	return isClear ? fill(helplines.closedUntil, {time: clockTime(opens)}) : helplines.closed;
};

/** When a line is open, by its own clock, and whether it is so now. */
export const hoursText = (known: Known, line: Line, {helplines}: Words): string => {
	const {hours} = line;
	if (hours === null) return '';
	const moments = momentsIn(line.country ?? known.whereabouts.code, known.world, known.times);
	const isTheirTime = hours !== '24/7' && moments.length > 0 && !isLikeHere(moments, known.times);
	const open = fill(isTheirTime ? helplines.hoursThere : helplines.hours, {hours});
	return hours !== '24/7' && openness(known, line) === 'open' ? `${helplines.openNow} ${open}` : open;
};
