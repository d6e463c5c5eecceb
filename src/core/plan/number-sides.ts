import {asciiMarks} from '../dialled.ts';
import {patternFor} from '../western.ts';
import {claimOf} from './claims.ts';
import {digitsIn, type Found, isLeftSure, isSure, part} from './number-runs.ts';

/** Hours and days at the ends of a stretch, with nothing but a space between: "9-17 0800 555 0199". */
const time = '(?:(?:[01]?\\d|2[0-4])(?:\\.\\d{2})?|[012]\\d(?:00|15|30|45))';
// "23-0": a house telephone of Germany, and no hour.
const hours = `(?:${time} ?- ?(?!0(?![.\\d]))${time}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{2})`;
const hoursFirst = new RegExp(`^${hours} +`);
const hoursLast = new RegExp(` +${hours}$`);

// "58 58 58 - 5": the last two digits of a number in twos are no hour.
const lastInTwos = /(?<!\d)\d{2} +\d{2} - \d{1,2}(?:\.\d{2})?$/;

const withoutHours = (piece: Found): Found => {
	const ascii = asciiMarks(piece.text);
	if (!/[-/.]/.test(ascii)) return piece;
	// "3 - 0300 123 1234": a dash before a number that is whole.
	const dashed = /^(?:\d{1,2}(?:\.\d{2})?|(?:19|20)\d{2}) - /.exec(ascii)?.[0].length ?? 0;
	const whole = part(piece, dashed, piece.text.length);
	if (dashed > 0 && digitsIn(whole.text) > 6 && isSure(whole)) return whole;
	const first = hoursFirst.exec(ascii)?.[0].length ?? 0;
	const last = lastInTwos.test(ascii) ? 0 : (hoursLast.exec(ascii.slice(first))?.[0].length ?? 0);
	return part(piece, first, piece.text.length - last);
};

/** "116 123 10-12" may be a number and hours, or a number in groups of two. */
const isInTwos = ({text}: Found): boolean => {
	const spaced = asciiMarks(text).replaceAll(/(?<!\d)(\d{2})-(?=\d{2}(?!\d))/g, '$1 ');
	// "0761 55 53 01-12": by twos to its end, and what is dialled inside a house.
	return spaced !== text && (/^0\d{2,4}(?: \d{2}){2,}$/.test(spaced) || isSure({text: spaced, from: 0, to: 0}));
};

/** "0161 496 1030 - 3": the whole number before a dash, of which its last group could be an hour; null where there is none. */
const beforeDash = (piece: Found): Found | null => {
	const [, text = ''] = /^(.*\d) - \d{1,2}$/.exec(asciiMarks(piece.text)) ?? [];
	const number = part(piece, 0, text.length);
	return digitsIn(text) > 6 && isSure(number) ? number : null;
};

/** Whether the words behind a piece claim the last digits of it: "… - 3 kids", "… - 8am". */
const isClaimed = (entry: string, {text, to}: Found): boolean =>
	claimOf('', '', /\d+$/.exec(asciiMarks(text))?.[0] ?? '', entry.slice(to, to + 60)).tail > 0;

const firstGroup = patternFor(String.raw`^\p{Nd}+(?= )`, 'u');
const lastGroup = patternFor(String.raw`(?<= )\p{Nd}+$`, 'u');

/** What is left without the groups that the words around a number claim: the first, the last or both; and all of it with those words. */
type Claimed = {readonly left: readonly Found[]; readonly asWritten: Found};

const withoutClaimed = (entry: string, piece: Found): Claimed => {
	const [before, after] = [entry.slice(Math.max(0, piece.from - 14), piece.from), entry.slice(piece.to, piece.to + 60)];
	const first = firstGroup(piece.text).exec(piece.text)?.[0] ?? '';
	const last = lastGroup(piece.text).exec(piece.text)?.[0] ?? '';
	const {head, tail, isWeak} = claimOf(before, first, last, after);
	const starts = head === 0 ? [0] : [0, first.length];
	const ends = tail === 0 ? [piece.text.length] : [piece.text.length, piece.text.length - last.length];
	const left = starts.flatMap(start => ends.map(end => part(piece, start, end))).slice(1);
	const [from, to] = [isWeak ? piece.from : piece.from - head, piece.to + tail];
	return {left, asWritten: {text: entry.slice(from, to), from, to}};
};

/**
 * A number without what stands beside it and looks like a part of it, or null where nothing does. What could be read in
 * two ways is given as it is written.
 */
export const withoutSides = (entry: string, piece: Found): Found | null => {
	const timed = withoutHours(piece);
	const isTimed = timed.text !== piece.text && !isSure(piece);
	const whole = isTimed ? beforeDash(piece) : null;
	if (whole !== null) return isClaimed(entry, piece) ? whole : isLeftSure(timed) ? piece : null;
	if (isTimed && isInTwos(piece) && isLeftSure(timed)) return piece;
	const base = isTimed ? timed : piece;
	const {left, asWritten} = withoutClaimed(entry, base);
	const [one, ...others] = left.filter(isLeftSure);
	if (one !== undefined) return isSure(base) || others.length > 0 ? asWritten : one;
	return isTimed && isLeftSure(base) ? base : null;
};
