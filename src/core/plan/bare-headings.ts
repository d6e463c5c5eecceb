import {patternFor} from '../western.ts';
import {isBlank} from './blank.ts';
import type {Around} from './heading.ts';
import {sectionOf} from './headings.ts';
import {markOf} from './marks.ts';
import {numbersIn} from './numbers.ts';
import {isNameAboveLines, isWholeName} from './whole-names.ts';

export const isItem = (line: string): boolean => markOf(line) !== null;

/** Above a list, a line of its own is what the list is called. */
export const isAboveList = ({below}: Around): boolean => isItem(below(1).trim() === '' ? below(2) : below(1));

const capitals = patternFor(String.raw`\p{Lu}{2}`, 'u');
const smallOrDigit = patternFor(String.raw`[\p{Ll}\d]`, 'u');
export const isLoud = (line: string): boolean => capitals(line).test(line) && !smallOrDigit(line).test(line);

export const wordsAfterNumber = patternFor(String.raw`^\d{1,2}[.)][ \t]+\p{L}`, 'u');

/** "Who can I talk to?", as some forms ask for what belongs into a section. */
const isQuestion = (around: Around): boolean =>
	around.line.trimEnd().endsWith('?') &&
	(around.isAfterBlank || around.styles.has('question') || isAboveList(around)) &&
	sectionOf(around.line) !== null;

const sentence = /[.,;:!?\d]|(?:\S+\s+){7}/;
const capitalFirst = patternFor(String.raw`^\s*\p{Lu}`, 'u');

/** A line that names a section in a plan whose other headings have no mark either, at the start of a block. */
const isLikeAbove = ({line, above, isAfterBlank, isUnderHeading, below}: Around): boolean =>
	above === 'bare' &&
	isAfterBlank &&
	!isUnderHeading &&
	!sentence.test(line.trim()) &&
	capitalFirst(line).test(line) &&
	!isBlank(below(1)) &&
	sectionOf(line) !== null;

const withNumbers: ReadonlySet<string | null> = new Set(['people', 'professionals']);

/** The same with a blank line below it, where people with their numbers stand behind that: elsewhere it may be an entry. */
const isSpacedLikeAbove = ({line, above, isAfterBlank, isUnderHeading, below}: Around): boolean =>
	above === 'bare' &&
	isAfterBlank &&
	!isUnderHeading &&
	isBlank(below(1)) &&
	!sentence.test(line.trim()) &&
	capitalFirst(line).test(line) &&
	withNumbers.has(sectionOf(line)) &&
	([2, 3] as const).some(lines => numbersIn(below(lines)).length > 0);

/** Whether a line without any mark is a heading. */
export const isBareHeading = (around: Around): boolean => {
	const {line, mark, below, isAfterBlank, isUnderHeading, styles} = around;
	const isNamed = !isUnderHeading && isNameAboveLines(line) && !isBlank(below(1));
	const isLike = styles.has('bare') && isLoud(line) && (isAfterBlank || sectionOf(line) !== null);
	const isHeading =
		isWholeName(line) ||
		isLike ||
		(isAfterBlank && isNamed) ||
		isQuestion(around) ||
		isLikeAbove(around) ||
		isSpacedLikeAbove(around);
	// "1. Warning signs" is one; "- Warning signs" is an entry.
	return isHeading && (mark === null || wordsAfterNumber(line).test(line));
};
