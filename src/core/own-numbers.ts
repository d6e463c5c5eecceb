import type {Helplines, Line, Texted} from './helplines.ts';
import {slipsBetween} from './nearness.ts';
import {numbersIn} from './plan/numbers.ts';
import {textedBeside} from './plan/texted-beside.ts';
import {patternFor} from './western.ts';

const noWords = patternFor(String.raw`[^\p{L}\p{N}]`, 'gu');
const wordFirst = patternFor(String.raw`^[\p{L}\p{N}]|^\s+\p{L}`, 'u');

/** Letters and digits alone, without case and accents. */
const bare = (text: string): string => {
	const apart = text.normalize('NFKD').toLowerCase();
	return apart.replaceAll(noWords(apart), '');
};

/** From so many digits on, two slips are still nearer than another number. */
const longNumber = 7;

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

const shortName = ({name}: Line): string => name.replace(/\s*\(.*/, '');

/** A line by its name, or without what stands in brackets where no other line is called so. */
const namesOf = (line: Line, all: readonly Line[]): readonly string[] => {
	const short = shortName(line);
	const isOwn = all.every(other => other.name === line.name || !isSame(shortName(other), short));
	return isOwn ? [line.name, short] : [line.name];
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
export const numbersOf = ({phone, sms, whatsapp, own = [], ownText}: Line): readonly string[] =>
	[...own, ownText?.number, phone, sms?.number, whatsapp].filter(number => number !== null && number !== undefined);

export const isOneOf = (number: string, others: readonly string[]): boolean =>
	others.some(other => digits(other) === digits(number));

/** Whether one of some numbers could be meant for this one: a slip or two away, or with something before it. */
export const isSlipOf = (number: string, others: readonly string[]): boolean => {
	const meant = digits(number);
	const most = meant.length < longNumber ? 1 : 2;
	return others.map(digits).some(other => other.endsWith(meant) || slipsBetween(other, meant, most) <= most);
};

type OwnNumbers = {readonly called: readonly string[]; readonly texted: readonly Texted[]};

/** The numbers of an entry for a line: those that are called, and those that it says to text. */
const ownIn = (entry: string, {numbers}: Named): OwnNumbers => {
	const all = numbers.map(number => ({number, word: textedBeside(entry, number)}));
	return {
		called: all.flatMap(({number, word}) => (word === null ? [number] : [])),
		texted: all.flatMap(({number, word}) => (word === null ? [] : [{number, keyword: word || null}])),
	};
};

/** Whether a number is that of the line, or of one of its name in another country: then it is not the person's own. */
const isPublished = (line: Line, number: string, {countries}: Helplines): boolean =>
	isOneOf(number, numbersOf(line)) ||
	Object.values(countries)
		.flatMap(({lines}) => lines)
		.some(other => isOneOf(number, numbersOf(other)) && isSame(shortName(other), shortName(line)));

/** Lines with the numbers the person has for them in their plan, where those are not ones that are known. */
export const withOwnNumbers = (
	lines: readonly Line[],
	entries: readonly string[],
	helplines: Helplines,
): readonly Line[] => {
	const all = entries.map(entry => ({entry, named: lineNamed(entry, lines)}));
	return lines.map(line => {
		const found = all.flatMap(({entry, named}) => (named?.line === line ? [ownIn(entry, named)] : []));
		const called = [...new Set(found.flatMap(each => each.called))];
		const isKnown = (number: string): boolean => isPublished(line, number, helplines);
		const own = called.every(isKnown) ? [] : called;
		const texted = found.flatMap(each => each.texted).find(({number}) => !isKnown(number));
		if (own.length === 0 && texted === undefined) return line;
		return {...line, own, ...(texted === undefined ? {} : {ownText: texted})};
	});
};
