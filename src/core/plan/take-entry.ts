import {isDetail} from './details.ts';
import type {SectionId} from './headings.ts';
import {indentOf, isBlankToFill, isFill, type Mark, markOf} from './marks.ts';
import {numbersIn} from './numbers.ts';
import {type Line, type Open, type Reading, textPart, wordsFrom} from './reading.ts';

/** Whether people are listed here, with their numbers. */
export const isContacts = (section: SectionId | null): boolean => section === 'people' || section === 'professionals';

/** Whether a line goes on with the entry above it. */
const goesOn = (above: Open, line: Line, mark: Mark | null, indent: number, section: SectionId | null): boolean => {
	if (above.kind === 'row' || (mark !== null && !isContacts(section))) return false;
	const isDeeper = indent >= above.indent + 2;
	const isRightBelow = above.lines.to === line.from;
	if (mark === null && isDeeper && (isRightBelow || above.kind === 'item')) return true;
	if (!isRightBelow) return false;
	const words = line.shown.slice(mark?.words ?? 0).trim();
	if (isContacts(section) && (mark === null || isDeeper) && isDetail(words)) {
		return numbersIn(words).length === 0 || numbersIn(above.text).length === 0;
	}
	// Broken by an editor at the edge of its window, in the middle of a sentence (CommonMark's lazy continuation).
	return mark === null && above.kind === 'item' && /^\p{Ll}/u.test(words);
};

const columnsBefore = (line: string): number => {
	const space = /^[ \t]+/.exec(line)?.[0];
	return space === undefined ? 0 : indentOf(space);
};

/** Takes a line as an entry, or as more of the one above it. */
export const takeEntry = (reading: Reading, line: Line): void => {
	const part = textPart(reading);
	const mark = markOf(line.shown);
	const text = mark === null ? line.shown : line.shown.slice(mark.words);
	const words = wordsFrom(reading, line, mark?.words ?? 0, text);
	const above = part.entries.at(-1);
	const indent = columnsBefore(line.shown);
	if (isFill(text)) {
		if (mark !== null && isBlankToFill(text)) part.slots.push({words, mark: mark.text});
	} else if (above !== undefined && goesOn(above, line, mark, indent, part.section)) {
		above.text += (mark === null ? ' ' : ', ') + text;
		above.words = {from: above.words.from, to: words.to};
		above.lines = {from: above.lines.from, to: line.next};
	} else {
		const kind = mark === null ? 'text' : 'item';
		const lines = {from: line.from, to: line.next};
		part.entries.push({text, words, lines, mark: line.quote + (mark?.text ?? ''), indent, kind});
	}
};

/** Takes what stands behind a heading on its line. It has no line of its own: taken out, the heading stays. */
export const takeBehind = (reading: Reading, line: Line, from: number): void => {
	const text = line.shown.slice(from);
	const words = wordsFrom(reading, line, from, text);
	textPart(reading).entries.push({text, words, lines: words, mark: '', indent: 0, kind: 'text'});
};
