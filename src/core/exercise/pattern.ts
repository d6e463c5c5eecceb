export const phases = ['in', 'topUp', 'hold', 'out', 'rest'] as const;
export type Phase = (typeof phases)[number];

/** Lengths of the phases of one breath, in ms. `topUp` is a little more air on top of the breath in. */
export type Pattern = Readonly<Record<Phase, number>>;

const second = 1000;

const seconds = (lengths: Partial<Pattern>): Pattern => {
	const of = (phase: Phase): number => (lengths[phase] ?? 0) * second;
	return {in: of('in'), topUp: of('topUp'), hold: of('hold'), out: of('out'), rest: of('rest')};
};

/** How long a pattern is meant to be breathed: minutes, or a number of breaths. */
export type Goal = {readonly minutes: number} | {readonly breaths: number};

export type Named = {readonly pattern: Pattern; readonly goal: Goal};

/** The patterns with a name: lengths and times of the content guide, section 7. */
export const patterns = {
	'short-pause': {pattern: seconds({in: 4, hold: 2, out: 6}), goal: {minutes: 5}},
	'long-out': {pattern: seconds({in: 4, out: 6}), goal: {minutes: 5}},
	even: {pattern: seconds({in: 5, out: 5}), goal: {minutes: 5}},
	easy: {pattern: seconds({in: 3, out: 4}), goal: {minutes: 1}},
	sigh: {pattern: seconds({in: 2, topUp: 1, out: 6}), goal: {minutes: 5}},
	coherent: {pattern: seconds({in: 5.5, out: 5.5}), goal: {minutes: 5}},
	'slower-out': {pattern: seconds({in: 4, out: 8}), goal: {minutes: 5}},
	box: {pattern: seconds({in: 4, hold: 4, out: 4, rest: 4}), goal: {minutes: 5}},
	'4-7-8': {pattern: seconds({in: 4, hold: 7, out: 8}), goal: {breaths: 4}},
} as const satisfies Record<string, Named>;

export type PatternId = keyof typeof patterns;
export const patternIds = Object.keys(patterns) as readonly PatternId[];

/** The plan's own breath, 4–2–6: in through the nose, a soft pause, out through the mouth. */
export const shortPause: Pattern = patterns['short-pause'].pattern;

/** Ms that one breath takes. */
export const breathLength = (pattern: Pattern): number => phases.reduce((sum, phase) => sum + pattern[phase], 0);

/** Breaths a minute, to one decimal. */
export const rateOf = (pattern: Pattern): number => Math.round(600_000 / breathLength(pattern)) / 10;

export const hasHold = ({hold, rest}: Pattern): boolean => hold + rest > 0;

/** The same without its pauses: at a high rating, or on `n`. */
export const withoutHolds = (pattern: Pattern): Pattern => ({...pattern, hold: 0, rest: 0});

/** Longest pause that is soft rather than held (content guide B5), in ms, and the most breaths a minute. */
const softest = 2 * second;
const fastest = 12;

export const holdsLong = ({hold, rest}: Pattern): boolean => Math.max(hold, rest) > softest;

export const isQuick = (pattern: Pattern): boolean => breathLength(pattern) < 60_000 / fastest;

/** Whether a breath is asked about before it is begun: a long hold, or a quick rate (B5). */
export const needsCare = (pattern: Pattern): boolean => holdsLong(pattern) || isQuick(pattern);

/** What is breathed in its place by somebody who would rather not: no pause, and not quick. */
export const withoutCare = (pattern: Pattern): Pattern => {
	const without = withoutHolds(pattern);
	return needsCare(without) ? patterns['long-out'].pattern : without;
};

/** The pattern at a high rating or while help is on the way: nothing that was to be asked about first, no breath on top. */
export const gentle = (pattern: Pattern): Pattern =>
	needsCare(pattern) || pattern.topUp > 0 ? patterns['long-out'].pattern : pattern;

/** In percent of the usual length: steps of 5, from three quarters to one and a half. */
export const usualPace = 100;
const paceStep = 5;
const paces = {least: 75, most: 150} as const;

/** The next pace, slower or faster by one step; null past the last one. */
export const paceAfter = (percent: number, way: 'slower' | 'faster'): number | null => {
	const next = percent + (way === 'slower' ? paceStep : -paceStep);
	return next >= paces.least && next <= paces.most ? next : null;
};

/** A breath is made no shorter and no longer than this by its pace, in ms: 12 and 3 a minute. */
const shortest = 60_000 / fastest;
const longest = 20 * second;

/** The pattern at a pace, in percent of its length. A pause is never made longer than it was. */
export const atPace = (pattern: Pattern, percent: number): Pattern => {
	const of = (phase: Phase): number => {
		const isPause = phase === 'hold' || phase === 'rest';
		return Math.round((pattern[phase] * (isPause ? Math.min(percent, usualPace) : percent)) / 100);
	};
	return {in: of('in'), topUp: of('topUp'), hold: of('hold'), out: of('out'), rest: of('rest')};
};

/** The same for a breath; null as well where that would be too quick or too slow. */
export const breathPaceAfter = (pattern: Pattern, percent: number, way: 'slower' | 'faster'): number | null => {
	const next = paceAfter(percent, way);
	if (next === null) return null;
	const length = breathLength(atPace(pattern, next));
	const isSafe = way === 'slower' ? length <= longest : length >= shortest;
	return isSafe ? next : null;
};

/** The pace for another pattern: the one there is, or the usual one where that would be too quick or too slow. */
export const paceFor = (pattern: Pattern, percent: number): number => {
	const length = breathLength(atPace(pattern, percent));
	return length >= shortest && length <= longest ? percent : usualPace;
};

/** The id of a pattern, or null when it is one of the person's own. */
export const idOf = (pattern: Pattern): PatternId | null =>
	patternIds.find(id => phases.every(phase => patterns[id].pattern[phase] === pattern[phase])) ?? null;
