import type {Helplines, Line} from './helplines.ts';
import type {Known} from './known.ts';
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

/** Every number under which a line is reached. */
export const numbersOf = ({phone, sms, whatsapp, own = [], ownText}: Line): readonly string[] =>
	[...own, ownText?.number, phone, sms?.number, whatsapp].filter(number => number !== null && number !== undefined);

/** A number behind words that say that another one is in the place of it. */
const otherThan = (number: string): RegExp => {
	const written = [...digits(number)].join('[ ().*-]*');
	return new RegExp(
		String.raw`[\s:,;–—()-]*(?<!\w)(?:instead of|in place of|replaces|no longer|was|statt|au lieu de|en vez de)[\s:(*#+]*${written}(?!\d)`,
		'i',
	);
};

/** Words without those that say of which numbers of a line others are in the place. */
export const withoutReplaced = (words: string, replaced: readonly string[]): string =>
	replaced.reduce((left, number) => left.replace(otherThan(number), ''), words);

/** The numbers of a line that words begin by saying others are in the place of. */
export const replacedAt = (line: Line, words: string): readonly string[] =>
	numbersOf(line).filter(number => otherThan(number).exec(words)?.index === 0);

const replacedIn = (line: Line, words: string): readonly string[] =>
	numbersOf(line).filter(number => otherThan(number).test(words));

/** `rest`: what stands in the entry after the name. */
export type Named = {readonly line: Line; readonly numbers: readonly string[]; readonly rest: string};

/** `here`: the country of lines that do not say theirs. */
export type Where = {
	readonly countries: Helplines['countries'];
	readonly here: string | null;
	/** What countries are called in their own languages; asked for only where lines are of several countries. */
	readonly ownNamesOf: (code: string) => readonly string[];
};

export const whereOf = ({
	helplines,
	world,
	whereabouts,
}: Pick<Known, 'helplines' | 'world' | 'whereabouts'>): Where => ({
	countries: helplines.countries,
	here: whereabouts.code,
	ownNamesOf: code => world.ownNames[code] ?? [],
});

const inBrackets = /^\s*\(([^)]{2,40})\)/;

/** The country that an entry says behind the name of a line, in brackets; `codes`: the countries that lines say. */
const countrySaid = (rest: string, {countries, ownNamesOf}: Where, codes: readonly string[]): string | null => {
	const said = inBrackets.exec(rest)?.[1];
	if (said === undefined) return null;
	const [found] = Object.entries(countries).find(([code, {name}]) => code === said || isSame(name, said)) ?? [];
	return found ?? codes.find(code => ownNamesOf(code).some(name => isSame(name, said))) ?? null;
};

/** The line that an entry of the plan names, and the numbers it gives for it; of several the longest name. */
export const lineNamed = (entry: string, lines: readonly Line[], where: Where): Named | null => {
	const codes = [...new Set(lines.flatMap(({country}) => country ?? []))];
	const found = lines.flatMap(line =>
		namesOf(line, lines).flatMap(name => {
			const rest = afterName(entry, name);
			const said = rest === null ? null : countrySaid(rest, where, codes);
			return rest === null || (said !== null && said !== (line.country ?? where.here)) ? [] : [{line, rest}];
		}),
	);
	// Of two lines of one name it is the one whose number theirs is in the place of.
	const isMeant = ({line, rest}: (typeof found)[number]): number => Number(replacedIn(line, rest).length > 0);
	const [longest] = found.toSorted((a, b) => a.rest.length - b.rest.length || isMeant(b) - isMeant(a));
	return longest === undefined ? null : {...longest, numbers: numbersIn(longest.rest)};
};
