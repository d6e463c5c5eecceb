import type {Line, Texted} from './helplines.ts';
import {
	digits,
	isSame,
	lineNamed,
	type Named,
	numbersOf,
	replacedAt,
	shortName,
	type Where,
	withoutReplaced,
} from './line-named.ts';
import type {Found} from './plan/number-runs.ts';
import {findNumbers} from './plan/numbers.ts';
import {isOld} from './plan/old-numbers.ts';
import {isName} from './plan/owners.ts';
import {isRelation} from './plan/relations.ts';
import {isEmergencyNumber} from './plan/short-numbers.ts';
import {textedBeside} from './plan/texted-beside.ts';
import {patternFor} from './western.ts';

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
	/^[)?!.]*(?:\s*\([^)]{0,40}\))?[\s:,–—-]*(?:(?:my|new|local|direct|branch|the|number|no|tel|phone|call|ring|use|is|on|at)\b[\s:.]*){0,4}(?:(?:text|sms)(?:\s\S{2,12}\sto)?[\s:]*)?[+(]?$/i;
const beforeNext = /^\s*(?:\([^)]{0,30}\))?\s*(?:[,;/]|or\b|and\b|&)?\s*[+(]?$/i;

const isNotTheirs =
	/^[\s,;:–—(-]*(?:(?:now|is|has|been)\s)?(?:closed|dead|shut|gone|wrong|unused|discontinued|cancell?ed|out of (?:date|order|use)|not? (?:in use|working|use)|does ?n['’]t|until (?:19|20)\d\d)\b/i;
const behind = patternFor(String.raw`^\s*(?:[(–—,-]+|(is|belongs to|=)\s)\s*(\p{L}[\p{L}\s'’-]*)`, 'iu');

/** Whether what stands behind a number says that it is somebody's, or that nobody answers there. */
const saysNotTheirs = (words: string): boolean => {
	const [, is, name = ''] = behind(words).exec(words) ?? [];
	return isNotTheirs.test(words) || (is === undefined ? isRelation(name.trim()) : isName(name.trim()));
};

/** The numbers right behind the name of a line, as far as nothing stands between them that another could be of. */
const behindName = (rest: string): readonly Found[] => {
	const found = findNumbers(rest);
	const isNext = ({from}: Found, index: number): boolean =>
		(index === 0 ? beforeFirst : beforeNext).test(rest.slice(found[index - 1]?.to ?? 0, from));
	const isOthers = ({to}: Found, index: number): boolean => saysNotTheirs(rest.slice(to, found[index + 1]?.from));
	const end = found.findIndex(
		(number, index) => !isNext(number, index) || isOld(rest, number) || isOthers(number, index),
	);
	return end === -1 ? found : found.slice(0, end);
};

/** What is left of the words of an entry beside the numbers of a line, without what says that they are in place of its own. */
export const leftBeside = ({line, numbers, rest}: Named): string =>
	withoutReplaced(
		numbers.reduce((left, number) => left.replace(number, ''), rest),
		line.replaced ?? [],
	);

/** The numbers of an entry for a line: those that are called, those that it says to text, and what they are in place of. */
const ownIn = (entry: string, {line, rest}: Named): OwnNumbers => {
	const all = behindName(rest).filter(({text}) => !isEmergencyNumber(digits(text)));
	const last = all.at(-1);
	if (last === undefined) return none;
	// A line that takes texts alone is texted.
	const isOnlyTexted = line.phone === null && line.sms !== null;
	const wordTo = (number: string): string | null => {
		const word = textedBeside(entry, number);
		return isOnlyTexted && !word ? (line.sms?.keyword ?? '') : word;
	};
	const words = all.map(({text: number}) => ({number, word: wordTo(number)}));
	return {
		called: words.flatMap(({number, word}) => (word === null ? [number] : [])),
		texted: words.flatMap(({number, word}) => (word === null ? [] : [{number, keyword: word || null}])),
		replaced: replacedAt(line, rest.slice(last.to)),
	};
};

/** Whether a number is that of the line, or of one of its name in another country: then it is not the person's own. */
const isPublished = (line: Line, number: string, {countries}: Where): boolean =>
	isOneOf(number, numbersOf(line)) ||
	Object.values(countries)
		.flatMap(({lines}) => lines)
		.some(other => isOneOf(number, numbersOf(other)) && isSame(shortName(other), shortName(line)));

/** Lines with the numbers the person has for them in their plan, where those are not ones that are known. */
export const withOwnNumbers = (lines: readonly Line[], entries: readonly string[], where: Where): readonly Line[] => {
	const all = entries.map(entry => ({entry, named: lineNamed(entry, lines, where)}));
	return lines.map(line => {
		const found = all.flatMap(({entry, named}) => (named?.line === line ? [ownIn(entry, named)] : []));
		const called = [...new Set(found.flatMap(each => each.called))];
		const isKnown = (number: string): boolean => isPublished(line, number, where);
		const own = called.every(isKnown) ? [] : called;
		const texted = found.flatMap(each => each.texted).find(({number}) => !isKnown(number));
		if (own.length === 0 && texted === undefined) return line;
		const replaced = found.flatMap(each => each.replaced);
		return {...line, own, replaced, ...(texted === undefined ? {} : {ownText: texted})};
	});
};
