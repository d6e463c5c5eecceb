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

const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** What stands in an entry after a name; null when it does not begin with it. Another word after it makes it another name. */
const afterName = (entry: string, name: string): string | null => {
	const wanted = bare(name);
	if (wanted === '' || !bare(entry).startsWith(wanted)) return null;
	const ends = Array.from(entry, (_, index) => index + 1);
	const rest = entry.slice(ends.find(end => bare(entry.slice(0, end)) === wanted) ?? entry.length);
	return rest === '' || wordFirst(rest).test(rest) ? null : rest;
};

const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

/** A line by its name, or without what stands in brackets where no other line is called so. */
const namesOf = ({name}: Line, all: readonly Line[]): readonly string[] => {
	const short = name.replace(/\s*\(.*/, '');
	const isOwn = all.every(other => other.name === name || !isSame(other.name.replace(/\s*\(.*/, ''), short));
	return isOwn ? [name, short] : [name];
};

/** `rest`: what stands in the entry after the name. */
type Named = {readonly line: Line; readonly numbers: readonly string[]; readonly rest: string};

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

/** Every number under which a line is reached. */
export const numbersOf = ({phone, sms, whatsapp, own = []}: Line): readonly string[] =>
	[...own, phone, sms?.number, whatsapp].filter(number => number !== null && number !== undefined);

export const isOneOf = (number: string, others: readonly string[]): boolean =>
	others.some(other => digits(other) === digits(number));

/** Lines with the numbers the person has for them in their plan, where those are not the ones that are known. */
export const withOwnNumbers = (lines: readonly Line[], entries: readonly string[]): readonly Line[] => {
	const named = entries.map(entry => lineNamed(entry, lines));
	return lines.map(line => {
		const own = named.flatMap(each => (each?.line === line ? each.numbers : []));
		return own.every(number => isOneOf(number, numbersOf(line))) ? line : {...line, own: [...new Set(own)]};
	});
};
