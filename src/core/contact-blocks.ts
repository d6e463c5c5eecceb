import type {Line} from './helplines.ts';
import type {Known} from './known.ts';
import {lineEntry} from './line-entry.ts';
import {lineNamed, numbersOf, whereOf} from './line-named.ts';
import {firstOf, ownPeople, ownProfessionals} from './own-entries.ts';
import {isOneOf, leftBeside} from './own-numbers.ts';
import {numbersIn} from './plan/numbers.ts';
import {plainWords} from './plan/plain-words.ts';
import type {Block} from './screen.ts';
import {numbersBy, waysTo} from './ways.ts';
import {patternFor} from './western.ts';
import type {Words} from './words.ts';

const word = patternFor(String.raw`[\p{L}\p{N}]`, 'u');

/** At most this many people of the plan are shown beside the lines; the plan has them all. */
export const peopleShown = 3;

/** Somebody in the plan, as it is read, and numbers of theirs, each alone on its line (content guide R9). */
export const withNumbers = (entry: string, numbers: readonly string[]): readonly Block[] => [
	{kind: 'own', text: plainWords(entry), tight: true},
	...numbers.map(text => ({kind: 'number', text, tight: true}) as const),
];

export const contactBlocks = (entry: string): readonly Block[] => withNumbers(entry, numbersIn(entry));

/** The first people of the plan, and whether there are more. */
export const ownContacts = (known: Known, {people}: Words): readonly Block[] => {
	const all = ownPeople(known);
	const shown = firstOf(all, peopleShown);
	if (shown.length === 0) return [];
	const more: readonly Block[] = shown.length < all.length ? [{kind: 'text', text: people.more, tight: true}] : [];
	return [{kind: 'label', text: people.fromPlan}, ...shown.flatMap(contactBlocks), ...more];
};

/** An entry that is nothing but a line as we write it, or its name and number, says no more than the line itself. */
const isNoMore = (entry: string, lines: readonly Line[], known: Known): boolean => {
	const named = lineNamed(entry, lines, whereOf(known));
	if (named === null || named.numbers.length === 0) return false;
	if (!named.numbers.every(number => isOneOf(number, numbersOf(named.line)))) return false;
	if (entry === lineEntry(named.line, known.ours.line)) return true;
	const left = leftBeside(named);
	return !word(left).test(left);
};

/** Somebody in the plan as written, and the numbers that are shown for them. */
export type OwnContact = {readonly entry: string; readonly numbers: readonly string[]};

/** Professionals and lines of the plan beside lines that are shown with them, and their numbers: none stands there twice. */
export const ownBesideLines = (known: Known, lines: readonly Line[]): readonly OwnContact[] => {
	const shown = lines.flatMap(waysTo).flatMap(numbersBy);
	const more = ownProfessionals(known).filter(entry => !isNoMore(entry, lines, known));
	return firstOf(more, peopleShown).map(entry => ({
		entry,
		numbers: numbersIn(entry).filter(number => !isOneOf(number, shown)),
	}));
};
