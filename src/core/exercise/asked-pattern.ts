import {breathLength, type Goal, type Pattern, type PatternId, patternIds, patterns, phases} from './pattern.ts';

/** A breath as it is asked for: which pattern, and for how long. */
export type Asked = {readonly pattern: Pattern; readonly goal: Goal};

export const usualGoal: Goal = {minutes: 5};

/** Seconds a phase can be given: 0 to 20, halves allowed. Null for anything else. */
const secondsIn = (text: string): number | null => {
	if (!/^\d{1,2}(?:[.,][05])?$/.test(text.trim())) return null;
	const seconds = Number(text.replace(',', '.'));
	return seconds <= 20 ? seconds : null;
};

type Lengths = {
	readonly in?: string | undefined;
	readonly topUp?: string | undefined;
	readonly hold?: string | undefined;
	readonly out?: string | undefined;
	readonly rest?: string | undefined;
};

/** A pattern with some of its lengths changed, in seconds as they are typed; null when one of them is no length of a breath. */
export const withLengths = (pattern: Pattern, lengths: Lengths): Pattern | null => {
	let changed: Pattern = pattern;
	for (const phase of phases) {
		const text = lengths[phase];
		if (text === undefined) continue;
		const seconds = secondsIn(text);
		if (seconds === null) return null;
		changed = {...changed, [phase]: seconds * 1000};
	}
	return changed.in > 0 && changed.out > 0 ? changed : null;
};

const nothing: Pattern = {in: 4000, topUp: 0, hold: 0, out: 6000, rest: 0};

/** Lengths alone: in and out as in the usual breath where they are not given, and no pause. */
export const ownPattern = (lengths: Lengths): Pattern | null => withLengths(nothing, lengths);

const isPatternId = (name: string): name is PatternId => (patternIds as readonly string[]).includes(name);

/** In and out; in, pause and out; or all four. What is breathed in on top stands behind a plus: `2+1-6`. */
const inNumbers = (parts: readonly string[]): Pattern | null => {
	const [inAll = '', second, third, fourth] = parts;
	const [first, topUp, ...more] = inAll.split('+');
	if (more.length > 0) return null;
	const whole = {in: first, topUp};
	if (parts.length === 2) return ownPattern({...whole, out: second});
	if (parts.length === 3) return ownPattern({...whole, hold: second, out: third});
	return parts.length === 4 ? ownPattern({...whole, hold: second, out: third, rest: fourth}) : null;
};

/** A pattern as it is typed: its name in any spelling, or its seconds, such as `4-2-6`; null when it is neither. */
export const findPattern = (typed: string): Asked | null => {
	const name = typed
		.trim()
		.toLowerCase()
		.replaceAll(/\s*[_–—-]\s*|\s+/g, '-');
	if (isPatternId(name)) return patterns[name];
	const pattern = inNumbers(name.split('-'));
	return pattern === null ? null : {pattern, goal: usualGoal};
};

/** The same, as it is kept in the settings. */
export const writtenPattern = ({in: first, topUp, hold, out, rest}: Pattern): string => {
	const onTop = topUp > 0 ? `+${topUp / 1000}` : '';
	return `${first / 1000}${onTop}-${[hold, out, rest].map(ms => String(ms / 1000)).join('-')}`;
};

/** Ms that a breath runs, and the breaths it is counted in where it is. */
export const goalLength = (pattern: Pattern, goal: Goal): number =>
	'minutes' in goal ? goal.minutes * 60_000 : goal.breaths * breathLength(pattern);
