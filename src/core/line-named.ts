import type {Line} from './helplines.ts';
import {numbersIn} from './plan/numbers.ts';
import {patternFor} from './western.ts';

const noWords = patternFor(String.raw`[^\p{L}\p{N}]`, 'gu');
const wordFirst = patternFor(String.raw`^[\p{L}\p{N}]|^\s+\p{L}`, 'u');

/** Letters and digits alone, without case and accents. */
const bare = (text: string): string => {
	const apart = text.normalize('NFKD').toLowerCase();
	return apart.replaceAll(noWords(apart), '');
};

export const digits = (text: string): string => text.replaceAll(/\D/g, '');

const isLoud = (text: string): boolean => text === text.toUpperCase();

/** "Eran: …" is a person, where ERAN is a line. */
const isSomebody = (entry: string, name: string): boolean => {
	const begun = entry.slice(0, name.length);
	return name.length < 6 && isLoud(name) && !isLoud(begun) && begun !== begun.toLowerCase();
};

/** What stands in an entry after a name; null when it does not begin with it. Another word after it makes it another name. */
const afterName = (entry: string, name: string): string | null => {
	const wanted = bare(name);
	if (wanted === '' || !bare(entry).startsWith(wanted) || isSomebody(entry, name)) return null;
	const ends = Array.from(entry, (_, index) => index + 1);
	const rest = entry.slice(ends.find(end => bare(entry.slice(0, end)) === wanted) ?? entry.length);
	return rest === '' || wordFirst(rest).test(rest) ? null : rest;
};

export const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

export const shortName = ({name}: Line): string => name.replace(/\s*\(.*/, '');

/** A line by its name, or without what stands in brackets where no other line is called so. */
const namesOf = (line: Line, all: readonly Line[]): readonly string[] => {
	const short = shortName(line);
	const isOwn = all.every(other => other.name === line.name || !isSame(shortName(other), short));
	return isOwn ? [line.name, short] : [line.name];
};

/** `rest`: what stands in the entry after the name. */
export type Named = {readonly line: Line; readonly numbers: readonly string[]; readonly rest: string};

/** The line that an entry of the plan names, and the numbers it gives for it; of several the longest name. */
export const lineNamed = (entry: string, lines: readonly Line[]): Named | null => {
	const found = lines.flatMap(line =>
		namesOf(line, lines).flatMap(name => {
			const rest = afterName(entry, name);
			return rest === null ? [] : [{line, rest}];
		}),
	);
	const [longest] = found.toSorted((a, b) => a.rest.length - b.rest.length);
	return longest === undefined ? null : {...longest, numbers: numbersIn(longest.rest)};
};
