import type {Helplines, Line, Texted} from './helplines.ts';
import {digits, isSame, lineNamed, type Named, shortName} from './line-named.ts';
import type {Found} from './plan/number-runs.ts';
import {findNumbers} from './plan/numbers.ts';
import {isOld} from './plan/old-numbers.ts';
import {isName} from './plan/owners.ts';
import {isRelation} from './plan/relations.ts';
import {isEmergencyNumber} from './plan/short-numbers.ts';
import {textedBeside} from './plan/texted-beside.ts';
import {patternFor} from './western.ts';

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

const isNotTheirs =
	/^[\s,;:–—(-]*(?:(?:now|is|has|been)\s)?(?:closed|dead|shut|gone|wrong|unused|discontinued|cancell?ed|out of (?:date|order|use)|not? (?:in use|working|use)|does ?n['’]t)\b/i;
const behind = patternFor(String.raw`^\s*(?:[(–—,-]+|(is|belongs to|=)\s)\s*(\p{L}[\p{L}\s'’-]*)`, 'iu');

/** Whether what stands behind a number says that it is somebody's, or that nobody answers there. */
const saysNotTheirs = (words: string): boolean => {
	const [, is, name = ''] = behind(words).exec(words) ?? [];
	return isNotTheirs.test(words) || (is === undefined ? isRelation(name.trim()) : isName(name.trim()));
};

/** The numbers right behind the name of a line, as far as nothing stands between them that another could be of. */
const behindName = (rest: string): readonly string[] => {
	const found = findNumbers(rest);
	const isNext = ({from}: Found, index: number): boolean =>
		(index === 0 ? beforeFirst : beforeNext).test(rest.slice(found[index - 1]?.to ?? 0, from));
	const isOthers = ({to}: Found, index: number): boolean => saysNotTheirs(rest.slice(to, found[index + 1]?.from));
	const end = found.findIndex(
		(number, index) => !isNext(number, index) || isOld(rest, number) || isOthers(number, index),
	);
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
