import type {Helplines, Line, Texted} from './helplines.ts';
import type {Found} from './plan/number-runs.ts';
import {findNumbers, numbersIn} from './plan/numbers.ts';
import {isOld} from './plan/old-numbers.ts';
import {isEmergencyNumber} from './plan/short-numbers.ts';
import {textedBeside} from './plan/texted-beside.ts';
import {patternFor} from './western.ts';

const noWords = patternFor(String.raw`[^\p{L}\p{N}]`, 'gu');
const wordFirst = patternFor(String.raw`^[\p{L}\p{N}]|^\s+\p{L}`, 'u');

/** Letters and digits alone, without case and accents. */
const bare = (text: string): string => {
	const apart = text.normalize('NFKD').toLowerCase();
	return apart.replaceAll(noWords(apart), '');
};

const digits = (text: string): string => text.replaceAll(/\D/g, '');

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

type OwnNumbers = {
	readonly called: readonly string[];
	readonly texted: readonly Texted[];
	readonly replaced: readonly string[];
};

const none: OwnNumbers = {called: [], texted: [], replaced: []};

// "Samaritans (Leeds): ", "Samaritans, my number is ", "Shout: text SHOUT to ": nothing else that a number could be of.
const beforeFirst =
	/^[)?!.]*(?:\s*\([^)]{0,40}\))?[\s:,–—-]*(?:(?:my|new|local|direct|branch|the|number|no|tel|phone|call|ring|is|on|at)\b[\s:.]*){0,4}(?:(?:text|sms)(?:\s\S{2,12}\sto)?[\s:]*)?[+(]?$/i;
const beforeNext = /^\s*(?:\([^)]{0,30}\))?\s*(?:[,;/]|or\b|and\b|&)?\s*[+(]?$/i;

/** The numbers right behind the name of a line, as far as nothing stands between them that another could be of. */
const behindName = (rest: string): readonly string[] => {
	const found = findNumbers(rest);
	const isNext = ({from}: Found, index: number): boolean =>
		(index === 0 ? beforeFirst : beforeNext).test(rest.slice(found[index - 1]?.to ?? 0, from));
	const end = found.findIndex((number, index) => !isNext(number, index) || isOld(rest, number));
	return (end === -1 ? found : found.slice(0, end)).map(({text}) => text);
};

const inPlaceOf = String.raw`^[\s:,;–—()-]*(?:instead of|in place of|replaces|no longer|was|statt|au lieu de|en vez de)[\s:(]*`;

/** A number behind words such as "instead of", and nothing else. */
const otherThan = (number: string): RegExp =>
	new RegExp(`${inPlaceOf}${[...digits(number)].join('[ .-]?')}(?!\\d)`, 'i');

/** What is left of the words of an entry beside the numbers of a line, without what says that they are in place of its own. */
export const leftBeside = ({line, numbers, rest}: Named): string => {
	const words = numbers.reduce((left, number) => left.replace(number, ''), rest);
	return (line.replaced ?? []).reduce((left, number) => left.replace(otherThan(number), ''), words);
};

/** The numbers of an entry for a line: those that are called, those that it says to text, and what they are in place of. */
const ownIn = (entry: string, {line, rest, numbers}: Named): OwnNumbers => {
	const all = behindName(rest)
		.filter(number => !isEmergencyNumber(digits(number)))
		.map(number => ({number, word: textedBeside(entry, number)}));
	if (all.length === 0) return none;
	const others = numbers.reduce((left, number) => left.replace(number, ''), rest);
	return {
		called: all.flatMap(({number, word}) => (word === null ? [number] : [])),
		texted: all.flatMap(({number, word}) => (word === null ? [] : [{number, keyword: word || null}])),
		replaced: numbersOf(line).filter(number => otherThan(number).test(others)),
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
		const replaced = found.flatMap(each => each.replaced);
		return {...line, own, replaced, ...(texted === undefined ? {} : {ownText: texted})};
	});
};
