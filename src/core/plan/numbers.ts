import {asciiMarks, asciiNumber, dialledFor} from '../dialled.ts';
import {isNoNumber} from '../number-times.ts';
import {patternFor} from '../western.ts';
import {isCounted} from './counted.ts';
import {meantIn} from './meant.ts';
import {attached, blank, withoutNever} from './not-numbers.ts';
import {digitsIn, type Found, isSure, part, piecesOfRun, several} from './number-runs.ts';
import {withoutSides} from './number-sides.ts';
import {isOld} from './old-numbers.ts';
import {plainWords} from './plain-words.ts';
import {shortNumbers} from './short-numbers.ts';

export type {Found} from './number-runs.ts';

const between = String.raw`[\p{Nd} ).\-‐‑–−·・－）\u00A0]|[(（](?![+＋])|\/(?=\p{Nd})|(?<=(?:^|\P{Nd})0(?: ?\p{Nd}){1,4} )\/ (?=\p{Nd})`;
// Right behind a name, without a space: "Mum(01632)960101", "Ma+447700900101", "Kim303-555-0161", "mum07700900101".
const glued = String.raw`(?=[(（][+＋]?\p{Nd}{1,5}[)）] ?\p{Nd}|[+＋]\p{Nd}{7}|\p{Nd}{3}[-.]\p{Nd}{3}[-.]\p{Nd}{4}(?!\p{Nd})|(?<=\p{Ll})0\p{Nd}{9,10}(?!\p{Nd}))`;
const run = patternFor(
	String.raw`(?<!\p{Nd})(?:(?<!\p{L})|(?<=(?<!\p{L})${attached})|(?<=\p{Lo})(?=[+＋0０(（])|${glued})[*#]{0,3}(?:[+＋(（]{0,2}|\+ )\p{Nd}(?:[*#]|${between})*`,
	'giu',
);

/** Nothing longer is read as numbers that stand side by side, in characters. */
const longest = 80;

// Numbers spelled on the keys of a telephone: 13 YARN, 1800 RESPECT, 1-877-AIM-4-KID.
const spelled = patternFor(
	String.raw`(?<![\p{L}\p{N}])(?:1[ -])?(?:(?:13|1300|1800|8(?:00|[3-8]{2})|0[38]0[08]|0508)[ -]\p{Lu}{2,8}(?:[ -]\p{Lu}{2,8})?|(?<!\p{N}[ .-])(?:[2-9]-1-1|9-8-8|1-1-2|9-9-9|(?:31 14|30 18|30 20|36 24|36 46|39 19)|(?<=(?:[Ss]amu|SAMU|[Uu]rgences|[Pp]olice|[Pp]ompiers|[Gg]endarmerie) ?[:(]? ?|112 (?:ou|\/) )1[578])(?! \p{N})|8\d\d-\p{Lu}{2,8}(?:-[\p{Lu}\d]{1,8}){1,3})(?![\p{L}\p{N}-])`,
	'gu',
);

// Asked first of every entry: no number has fewer.
const twoDigits = patternFor(String.raw`\p{Nd}[^]*\p{Nd}`, 'u');
const pieceNumbers = (entry: string, piece: Found): readonly Found[] => {
	const left = withoutSides(entry, piece);
	if (left !== null) return [left];
	return isSure(piece) ? [piece] : (several(piece) ?? [piece]);
};

/** "1.12.26 15.00" and "5 12 2026": nothing but days and times. */
const isWhen = (text: string): boolean =>
	asciiMarks(text)
		.split(/ +/)
		.every(word => isNoNumber(word) || /^(?:\d{1,2}(?:\.\d{2})?|(?:19|20)\d{2})$/.test(word));

const isNumber = (entry: string, found: Found): boolean => {
	const digits = digitsIn(found.text);
	if (isNoNumber(asciiMarks(found.text))) return false;
	if (/[*#]/.test(found.text)) return digits > 1;
	if (shortNumbers.has(asciiNumber(found.text).replaceAll(/\D/g, ''))) return true;
	if (!isSure(found)) return digits >= 7 && !isWhen(found.text);
	return digits >= 6 || (digits >= 3 && !isCounted(entry, found));
};

/** What is dialled before a number so that the call is relayed or one's own is withheld belongs to it; the whole is typed by hand. */
const isPrefixed = (found: Found): boolean => {
	const [, number = ''] = /^(?:1800[0-3]|18012|141|1470|183[12])[ -]+(?=0)(.*)$/.exec(asciiMarks(found.text)) ?? [];
	return dialledFor(number) !== null;
};

const vanity = patternFor(String.raw`^-[A-Z]{3,10}(?!\p{L})`, 'u');

/** A number as it is written with signs at its end that could be digits: nothing dials it. */
const oddEnd = ({text, from, to}: Found, odd: string): readonly Found[] =>
	digitsIn(text) < 6 ? [] : [{text: text + odd, from, to: to + odd.length}];

// An O for a zero, an l for a one, a digit that is not known: nobody can tell what is meant.
const likeDigits = patternFor(
	String.raw`^(?:[OolI]+\p{N}*|\?+\p{N}*|[?xX]{1,8}| [?xX]{2,8}|_\p{N}[\p{N}_]*)(?![\p{L}\p{N}])`,
	'u',
);
const likeDigitsBefore = patternFor(String.raw`\p{N}(?:[OolI]+[ .-]?|\?+|[xX]{2,8}|_)$`, 'u');

const inRun = (entry: string, found: Found): readonly Found[] => {
	const [before, behind] = [entry.slice(Math.max(0, found.from - 4), found.from), entry.slice(found.to, found.to + 12)];
	if (likeDigitsBefore(before).test(before)) return [];
	const odd = likeDigits(behind).exec(behind)?.[0];
	if (odd !== undefined) return oddEnd(found, odd);
	const word = vanity(behind).exec(behind)?.[0] ?? '';
	const whole = {...found, text: found.text + word, to: found.to + word.length};
	if (whole.text.length > longest || digitsIn(whole.text) < 2) return [];
	if (isPrefixed(whole)) return [whole];
	return piecesOfRun(whole)
		.flatMap(piece => pieceNumbers(entry, piece))
		.filter(each => isNumber(entry, each));
};

const matches = (text: string, pattern: RegExp): readonly Found[] =>
	[...text.matchAll(pattern)].map(({0: words, index}) => ({
		text: words,
		from: index,
		to: index + words.length,
	}));

const ofRun = (run: Found): Found => part(run, 0, run.text.length);

/**
 * The telephone numbers in an entry and where they stand in it. What is surely no number is left out; of what could be
 * read in two ways all is given as it is written, and nothing dials it.
 */
export const findNumbers = (entry: string): readonly Found[] => {
	if (!twoDigits(entry).test(entry)) return [];
	const words = matches(entry, spelled(entry));
	const others = withoutNever(entry.replaceAll(spelled(entry), blank));
	const numbers = matches(others, run(others)).flatMap(found => inRun(entry, ofRun(found)));
	// What is said again in digits behind letters is no number of its own: 1 866 APPELLE (277-3553).
	const isAgain = ({text, from}: Found): boolean =>
		digitsIn(text) < 8 && words.some(({to}) => /^\s?\($/.test(entry.slice(to, from)));
	const all = [...words, ...numbers.filter(each => !isAgain(each))].toSorted((a, b) => a.from - b.from);
	const current = all.filter(found => !isOld(entry, found));
	const those = current.length > 0 ? current : all;
	return those.some(({text}) => digitsIn(text) > 6) ? meantIn(entry, those) : those;
};

/** So many entries are remembered, none of them longer, in characters: a screen asks for the same ones at every look. */
const remembered = {entries: 500, longest: 500};
const known = new Map<string, readonly string[]>();

const readNumbers = (entry: string): readonly string[] => [
	...new Set(findNumbers(plainWords(entry)).map(({text}) => text)),
];

/** The telephone numbers in an entry, as written and each once, for a line of their own (content guide R9). */
export const numbersIn = (entry: string): readonly string[] => {
	if (!twoDigits(entry).test(entry)) return [];
	const found = known.get(entry);
	if (found !== undefined) return found;
	const numbers = readNumbers(entry);
	if (entry.length <= remembered.longest) {
		if (known.size >= remembered.entries) known.clear();
		known.set(entry, numbers);
	}
	return numbers;
};
