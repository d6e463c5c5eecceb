import words from '../content/en/words.ts';
import {type Asked, findPattern, ownPattern, usualGoal, withLengths} from '../core/exercise/asked-pattern.ts';
import {type Goal, type Pattern, patternIds} from '../core/exercise/pattern.ts';
import {slipsBetween} from '../core/nearness.ts';
import {fill} from '../core/words.ts';
import {UsageError} from './usage-error.ts';

const {cli} = words;

/** How a breath is asked for on the command line. */
export type BreathOptions = {
	readonly pattern?: string;
	readonly minutes?: string;
	readonly cycles?: string;
	readonly in?: string;
	readonly hold?: string;
	readonly out?: string;
	readonly rest?: string;
};

export const minutesIn = (text: string | undefined): number | null => {
	if (text === undefined) return null;
	const minutes = Number(text);
	if (text.trim() === '' || !(minutes >= 1 && minutes <= 60)) throw new UsageError(cli.exercises.badMinutes);
	return minutes;
};

const mostCycles = 100;

const cyclesIn = (text: string | undefined): number | null => {
	if (text === undefined) return null;
	const cycles = Number(text);
	if (!(Number.isInteger(cycles) && cycles >= 1 && cycles <= mostCycles)) throw new UsageError(cli.exercises.badCycles);
	return cycles;
};

const goalIn = ({minutes, cycles}: BreathOptions): Goal | null => {
	const [inMinutes, inBreaths] = [minutesIn(minutes), cyclesIn(cycles)];
	if (inMinutes !== null && inBreaths !== null) throw new UsageError(cli.exercises.minutesOrCycles);
	if (inBreaths !== null) return {breaths: inBreaths};
	return inMinutes === null ? null : {minutes: inMinutes};
};

/** The names that are a slip of the finger away, else all of them. */
const noSuchPattern = (pattern: string): string => {
	const typed = pattern.trim().toLowerCase();
	const most = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
	const near = patternIds.filter(id => slipsBetween(typed, id, most) <= most);
	const {meantPattern, noSuchPattern: none} = cli.exercises;
	const [sentence, patterns] = near.length > 0 ? [meantPattern, near] : [none, patternIds];
	return fill(sentence, {pattern, patterns: patterns.join(', ')});
};

const namedIn = ({pattern}: BreathOptions): Asked | null => {
	if (pattern === undefined) return null;
	const named = findPattern(pattern);
	if (named === null) throw new UsageError(noSuchPattern(pattern));
	return named;
};

const lengthsIn = (options: BreathOptions, named: Asked | null): Pattern | null => {
	const {in: first, hold, out, rest} = options;
	const lengths = {in: first, hold, out, rest};
	if (Object.values(lengths).every(each => each === undefined)) return null;
	const pattern = named === null ? ownPattern(lengths) : withLengths(named.pattern, lengths);
	if (pattern === null) throw new UsageError(cli.exercises.badLength);
	return pattern;
};

/** The breath that was asked for; what is not said is left to the usual one. */
export const askedBreath = (options: BreathOptions): Partial<Asked> => {
	const named = namedIn(options);
	const own = lengthsIn(options, named);
	const goal = goalIn(options);
	return {
		...(named ?? {}),
		...(own === null ? {} : {pattern: own, goal: named?.goal ?? usualGoal}),
		...(goal === null ? {} : {goal}),
	};
};
