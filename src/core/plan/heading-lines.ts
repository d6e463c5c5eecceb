import {harmlessLine} from '../harmless.ts';
import {patternFor} from '../western.ts';
import {isAboveList, isBareHeading, isItem, isLoud, wordsAfterNumber} from './bare-headings.ts';
import {isBlank} from './blank.ts';
import {isNumberAlone} from './details.ts';
import type {Around, HeadingLine, HeadingStyle} from './heading.ts';
import {sectionOf} from './headings.ts';
import {columnsBefore} from './marks.ts';
import {isInlineName, isNameAboveLines, isWholeName} from './whole-names.ts';

/** No heading is longer, in characters; the expressions here are slow on a line that goes on for ever. */
const longest = 200;

const atx = /^ {0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/;
const bold = /^ {0,3}(?:\*\*((?:(?!\*\*).)+)\*\*|__((?:(?!__).)+)__)[ \t]*:?[ \t]*$/;
const underline = /^ {0,3}(?:(=+)|-{2,})[ \t]*$/;
const colon = patternFor(String.raw`^ {0,3}((?:step \d+[ \t]*[:.)–-][ \t]*)?\p{L}[^:]{2,70}):[ \t]*$`, 'iu');

const known = (text: string, kind: HeadingStyle['kind'], level: number, lines: 1 | 2 = 1): HeadingLine => {
	const clean = harmlessLine(text);
	return {text: clean, section: sectionOf(clean), style: {kind, level}, lines};
};

const boldHeading = (around: Around, isInSection: boolean): HeadingLine | null => {
	const found = bold.exec(around.line);
	const text = found?.[1] ?? found?.[2];
	if (text === undefined) return null;
	const heading = known(text, 'bold', 7);
	// A name in bold among people is a person; where bold lines are the headings, or above a list, it is a heading.
	const isHeading = heading.section !== null || around.styles.has('bold') || !isInSection || isAboveList(around);
	return isHeading ? heading : null;
};

const colonHeading = (around: Around, isInSection: boolean): HeadingLine | null => {
	const text = around.line.trimEnd().endsWith(':') ? colon(around.line).exec(around.line)?.[1] : undefined;
	if (text === undefined) return null;
	const heading = known(text, 'colon', 8);
	// "Crisis line:" and its number on the next line.
	if (isInSection && isNumberAlone(around.below(1))) return null;
	return heading.section !== null || (isInSection && isAboveList(around)) ? heading : null;
};

const bareHeading = (around: Around): HeadingLine | null =>
	// Without the space that a heading has behind its marks.
	isBareHeading(around) ? known(around.line.replace(/^\s*#+\s*/, ''), 'bare', 9) : null;

/** In an outline the sections are items, and what is in them stands further in. */
const outlineHeading = ({line, mark, below}: Around): HeadingLine | null => {
	if (mark === null || line.length > longest) return null;
	// Asked first: most items of a long list stand above another as far in as they are.
	const under = below(isBlank(below(1)) ? 2 : 1);
	if (columnsBefore(under) < columnsBefore(line) + 2 || !isItem(under)) return null;
	const words = line.slice(mark.words).replace(/^#+\s+/, '');
	const inBold = /^[*_]{2}/.test(words) ? bold.exec(words) : null;
	const text = inBold?.[1] ?? inBold?.[2] ?? words.trimEnd().replace(/:$/, '').trimEnd();
	const isKnown = inBold === null ? isWholeName(text) : sectionOf(text) !== null;
	return isKnown ? known(text, 'atx', 2 + Math.floor(columnsBefore(line) / 2)) : null;
};

const inline = /^ {0,3}(?:\*\*|__)?([^:*_]{3,70}?)(?:\*\*|__)?[ \t]*:(?:\*\*|__)?[ \t]+(?=\S)/;

/** A heading with its first entry behind it on the line; only whole names, as any entry may have a colon. */
const inlineHeading = ({line, mark}: Around): HeadingLine | null => {
	const colonAt = line.indexOf(':');
	const found = colonAt > 2 && colonAt < longest ? inline.exec(line) : null;
	if (found?.[1] === undefined || !isInlineName(found[1])) return null;
	// "1. Warning signs: …" is one; "- Warning signs: …" is an entry.
	if (mark !== null && !wordsAfterNumber(line).test(line)) return null;
	const heading = known(found[1], 'colon', 8);
	return heading.section === 'title' ? null : {...heading, wordsAt: found[0].length};
};

const firstOf = (line: string): string => line[line.search(/\S/)] ?? '';

const underlined = ({line, mark: item, below}: Around): HeadingLine | null => {
	const next = below(1);
	const mark = '=-'.includes(firstOf(next) || 'x') ? underline.exec(next) : null;
	if (mark === null || item !== null) return null;
	const heading = known(line.trim(), 'setext', mark[1] === undefined ? 2 : 1, 2);
	// Three dashes right below words are more often a rule than the mark of a heading.
	return heading.section === null && next.trim() === '---' ? null : heading;
};

/** The heading a line is, or null. Where a section is open (`isInSection`), less is taken for a new one. */
export const headingAt = (around: Around, isInSection: boolean): HeadingLine | null => {
	const {line} = around;
	// Each expression is asked only where its first character is there: most lines of a long text are no heading.
	const first = firstOf(line);
	if (first === '-' || first === '+' || first === '•') return outlineHeading(around);
	const inLine = inlineHeading(around);
	if (inLine !== null || line.length > longest) return inLine;
	const marked = first === '#' ? atx.exec(line) : null;
	if (marked !== null) return marked[2] ? known(marked[2], 'atx', marked[1]?.length ?? 1) : null;
	const inBold = first === '*' || first === '_' ? boldHeading(around, isInSection) : null;
	return (
		(first === '*' ? outlineHeading(around) : null) ??
		inBold ??
		underlined(around) ??
		colonHeading(around, isInSection) ??
		bareHeading(around)
	);
};

/** The way this line is a heading we know, if it is one; for a first look at how a text writes its headings. */
export const knownStyle = (line: string): HeadingStyle['kind'] | null => {
	if (line.length > longest) return null;
	const found = bold.exec(line);
	if (found !== null) return sectionOf(found[1] ?? found[2] ?? '') === null ? null : 'bold';
	if (!isWholeName(line) && !(isLoud(line) && isNameAboveLines(line))) return null;
	return isLoud(line) ? 'bare' : line.trimEnd().endsWith('?') ? 'question' : null;
};
