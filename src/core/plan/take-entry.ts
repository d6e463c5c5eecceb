import {isDetail} from './details.ts';
import type {SectionId} from './headings.ts';
import {indentOf, isBlankToFill, isFill, type Mark, markOf} from './marks.ts';
import {numbersIn} from './numbers.ts';
import {type Line, type Open, type Reading, textPart, wordsFrom} from './reading.ts';

/** Whether people are listed here, with their numbers. */
export const isContacts = (section: SectionId | null): boolean => section === 'people' || section === 'professionals';

/** Whether a line goes on with the entry above it. */
const goesOn = (above: Open, {from, shown: line}: Line, mark: Mark | null, section: SectionId | null): boolean => {
	if (above.kind === 'row') return false;
	if (mark !== null && !isContacts(section)) return false;
	const indent = indentOf(/^[ \t]*/.exec(line)?.[0] ?? '');
	const words = line.slice(mark?.words ?? 0).trim();
	if (mark === null && indent >= 2) return true;
	if (above.lines.to !== from) return false;
	if (isContacts(section) && (mark === null || mark.indent >= (above.mark?.indent ?? 0) + 2) && isDetail(words)) {
		return numbersIn(words).length === 0 || numbersIn(above.pieces.join(' ')).length === 0;
	}
	// Broken by an editor at the edge of its window, in the middle of a sentence (CommonMark's lazy continuation).
	return mark === null && above.mark !== null && /^\p{Ll}/u.test(words);
};

/** Takes a line as an entry, or as more of the one above it. */
export const takeEntry = (reading: Reading, line: Line, at: number): void => {
	const part = textPart(reading);
	const mark = markOf(line.shown);
	const index = mark?.words ?? 0;
	const text = line.shown.slice(index);
	const words = wordsFrom(reading, at, index, text);
	const span = {from: line.from, to: line.next};
	const above = part.entries.at(-1);
	if (isFill(text)) {
		if (mark !== null && isBlankToFill(text)) part.slots.push({words, mark: mark.text});
		return;
	}
	if (above !== undefined && goesOn(above, line, mark, part.section)) {
		above.pieces.push(mark === null ? ' ' : ', ', text);
		above.words = {from: above.words.from, to: words.to};
		above.lines = {from: above.lines.from, to: span.to};
		return;
	}
	part.entries.push({pieces: [text], words, lines: span, mark, kind: mark === null ? 'text' : 'item'});
};
