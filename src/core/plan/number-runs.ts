import {asciiMarks, asciiNumber, dialledFor} from '../dialled.ts';
import {isTooLong} from '../number-shape.ts';
import {isNoNumber} from '../number-times.ts';
import {patternFor} from '../western.ts';

/** A stretch of a text, and where it stands there. */
export type Found = {readonly text: string; readonly from: number; readonly to: number};

const upToDigit = patternFor(String.raw`^.*[\p{Nd}*#](?:-[A-Z]{3,10}$)?`, 'u');
const noDigit = patternFor(String.raw`\P{Nd}`, 'gu');

/** A part of a stretch, without what stands around its digits. */
export const part = ({text, from}: Found, start: number, end: number): Found => {
	const words = upToDigit(text).exec(text.slice(start, end))?.[0] ?? '';
	const before = /^[\s)）./\-‐‑–−－]*/.exec(words)?.[0].length ?? 0;
	return {text: words.slice(before), from: from + start + before, to: from + start + words.length};
};

export const digitsIn = (text: string): number => text.replaceAll(noDigit(text), '').length;

export const isSure = ({text}: Found): boolean => dialledFor(text) !== null;

/** A number of so few digits is one beside other digits only where it is well known. */
const shortest = 5;
const emergency = /^(?:000|112|911|988|999)$/;

/** Whether what is left of a stretch is a number of its own. */
export const isLeftSure = (found: Found): boolean =>
	isSure(found) && (digitsIn(found.text) >= shortest || emergency.test(found.text));

// "0800 1111"; any other that begins with a zero and is no longer is more likely the beginning of one.
const free = /^0[358]\d\d ?\d{4}$/;
// The beginning of another number, not a part of this one: "1987 07700".
const begunInside = /^[^0].* 0\d{4}(?!\d)/;

/** Whether a stretch can be one of several numbers that stand side by side: a short one could be a part of the next. */
const isOneOfMany = (found: Found): boolean => {
	if (!isSure(found) || begunInside.test(found.text)) return false;
	const digits = digitsIn(found.text);
	return emergency.test(found.text) || free.test(found.text) || digits >= (found.text.startsWith('0') ? 9 : 6);
};

const partsAt = (run: Found, cuts: readonly number[]): readonly Found[] => {
	const ends = [...cuts, run.text.length];
	return ends.map((end, index) => part(run, ends[index - 1] ?? 0, end)).filter(({text}) => digitsIn(text) > 0);
};

/** Where a pair of brackets parts a run: another number begins there, or what is in them belongs to none. */
const pairCuts = (run: string, start: number, end: number): readonly number[] => {
	const before = run.slice(0, start);
	if (before === '' && (isNoNumber(run.slice(1, end)) || /^\((?:19|20)\d\d\)/.test(run)))
		return [start + 1, end, end + 1];
	// "080(0000)0003", as it is written in Japan.
	if (/^0\d{1,4}$/.test(before) && /^\(\d{1,4}\)\d{4}$/.test(run.slice(start))) return [];
	if (!/\d/.test(before) || /^(?:\+\d{1,3}|[018])[ .-]?$/.test(before)) return [];
	if (/^\((?:0|\+)/.test(run.slice(start)) && !/^\(0\)/.test(run.slice(start))) return [start];
	const isApart =
		isNoNumber(run.slice(start + 1, end)) || digitsIn(run.slice(start, end)) > 5 || !/^\)[ .-]*\d/.test(run.slice(end));
	return isApart ? [start, end + 1] : [];
};

/** Where brackets part a run: a pair that holds no area code, and one that has no other. */
const bracketCuts = (run: string): readonly number[] => {
	const open: number[] = [];
	const cuts: number[] = [];
	for (const {0: mark, index} of run.matchAll(/[()]/g)) {
		if (mark === '(') open.push(index);
		else {
			const start = open.pop();
			cuts.push(...(start === undefined ? [index, index + 1] : pairCuts(run, start, index)));
		}
	}
	return [...cuts, ...open.flatMap(index => [index, index + 1])];
};

/** A number that begins with a zero or a plus, and one or two digits beside it that cannot be a part of it. */
const withoutStray = (run: Found): Found | null => {
	const ascii = asciiMarks(run.text);
	const stray = /^(?:\d{1,2}|(?:19|20)\d\d) +(?=\(?[0+])|^\([1-9]\d?\) *(?=\(?[0+])/.exec(ascii)?.[0].length ?? 0;
	const end = stray === 0 ? ascii.replace(/(?<=^\(?[0+].*\d{3}) +(?:\d{1,2}|(?:19|20)\d\d)$/, '').length : ascii.length;
	const left = part(run, stray, end);
	const isStray = left.text !== run.text && digitsIn(left.text) >= 9 && isSure(left);
	return isStray && (ascii.startsWith('(') || isTooLong(asciiNumber(run.text))) ? left : null;
};

/** A number without another end it can have as well: "020 7946 0958 / 59". */
const withoutOtherEnd = (run: Found): Found | null => {
	const [, number = ''] = /^(.*\d) ?\/ ?\d{1,4}$/.exec(asciiMarks(run.text)) ?? [];
	const left = part(run, 0, number.length);
	return digitsIn(number) >= 7 && isTooLong(asciiNumber(run.text)) && isSure(left) ? left : null;
};

/** The stretches of a run between what can stand in no number: odd brackets, the end of a sentence. */
export const piecesOfRun = (run: Found): readonly Found[] => {
	if (isSure(run)) return [run];
	const left = withoutStray(run) ?? withoutOtherEnd(run);
	if (left !== null) return [left];
	const ascii = asciiMarks(run.text);
	const cuts = [...ascii.matchAll(/\. /g)].map(({index}) => index);
	return partsAt(
		run,
		[...bracketCuts(ascii), ...cuts].toSorted((a, b) => a - b),
	);
};

type Way = {readonly parts: number; readonly count: number; readonly to: number};

/** The ways to see a run as the fewest numbers with only a space between, and the first of them. */
const sideBySide = (run: Found): {readonly ways: number; readonly found: readonly Found[]} => {
	const starts = [0, ...[...run.text.matchAll(/ +(?:[/-] +)?/g)].map(({0: gap, index}) => index + gap.length)];
	if (starts.length > 16) return {ways: 0, found: []};
	const ends = [...starts.slice(1), run.text.length];
	const best: Way[] = [];
	for (let at = starts.length - 1; at >= 0; at--) {
		const ways = ends.flatMap((end, to): readonly Way[] => {
			const rest = to + 1 === starts.length ? {parts: 0, count: 1} : best[to + 1];
			if (to < at || rest === undefined || rest.count === 0) return [];
			return isOneOfMany(part(run, starts[at] ?? 0, end)) ? [{parts: rest.parts + 1, count: rest.count, to}] : [];
		});
		const fewest = Math.min(...ways.map(({parts}) => parts));
		const those = ways.filter(({parts}) => parts === fewest);
		best[at] = {parts: fewest, count: those.reduce((sum, {count}) => sum + count, 0), to: those[0]?.to ?? 0};
	}
	const ways = best[0]?.count ?? 0;
	const found: Found[] = [];
	for (let at = 0; ways === 1 && at < starts.length; at = (best[at]?.to ?? at) + 1)
		found.push(part(run, starts[at] ?? 0, ends[best[at]?.to ?? at] ?? 0));
	return {ways, found};
};

/** The numbers in a stretch that is not one: several, parted by a line, a slash or a space, or one and something beside it. */
export const several = (run: Found): readonly Found[] | null => {
	const ascii = asciiMarks(run.text);
	if (isTooLong(asciiNumber(run.text)) || ascii.split(/ +/).every(each => emergency.test(each))) {
		const stray = withoutStray(run);
		if (stray !== null) return [stray];
		const {ways, found} = sideBySide(run);
		if (ways > 0) return ways === 1 ? found : null;
	}
	const marks = [...ascii.matchAll(/ - |\//g)];
	const parted = partsAt(
		run,
		marks.flatMap(({0: mark, index}) => [index, index + mark.length]),
	);
	return parted.length > 1 && parted.every(isOneOfMany) ? parted : null;
};
