import {patternFor} from '../western.ts';
import {isBlank} from './blank.ts';
import {isDetail, tellsReach} from './details.ts';
import {isMoreOfOne, isNamed, isNumberFirst} from './form.ts';
import type {SectionId} from './headings.ts';
import {turnsAround} from './in-turn.ts';
import {type Line, lineAt, wordsFrom} from './line.ts';
import {columnsBefore, isBlankToFill, isFill} from './marks.ts';
import {numbersIn} from './numbers.ts';
import {isOneContact, isSmallRelation, type Under} from './one-contact.ts';
import {type Open, type Reading, textPart} from './reading.ts';

/** Whether people are listed here, with their numbers. */
export const isContacts = (section: SectionId | null): boolean => section === 'people' || section === 'professionals';

// The marks of deeper lists, which word processors paste at the start of a line.
const inner: Readonly<Record<string, number>> = {o: 2, '▪': 4, '■': 4};

/** How far in a line stands. */
const depthOf = (indent: number, mark: string): number => indent + (inner[mark.trimStart()[0] ?? ''] ?? 0);
const depthAt = ({columns, mark}: Line): number => depthOf(columns, mark?.text ?? '');

const wordsOf = ({shown, mark}: Line): string => shown.slice(mark?.words ?? 0).trim();

/** So many lines under a name are looked at to tell whether they are of one person. */
const mostUnder = 24;

/** What stands under an entry, from its first line on: the lines further in; under a line of text also the list right below. */
const underneath = (reading: Reading, above: Open, first: Line): readonly Under[] => {
	const columnsOfFirst = depthAt(first);
	const least = depthOf(above.indent, above.mark) + 2;
	const isList = columnsOfFirst < least;
	const under: Under[] = [];
	for (let at = first.at; at < reading.count && at < first.at + mostUnder; at++) {
		const line = lineAt(reading, at);
		const columns = depthAt(line);
		if (isBlank(line.shown) && !isList) continue;
		if (isList ? line.mark === null && columns <= columnsOfFirst : columns < least) break;
		const text = wordsOf(line);
		if (!isFill(text)) under.push({text, isInner: columns > columnsOfFirst});
	}
	return under;
};

/** Whether a line under the name of somebody says more of them. */
const isUnderOne = (reading: Reading, above: Open, line: Line): boolean => {
	const isRightBelow = above.lines.to === line.from;
	const isDeeper = depthAt(line) >= depthOf(above.indent, above.mark) + 2;
	if (!isDeeper && (above.kind !== 'text' || line.mark === null || !isRightBelow)) return false;
	above.isOne ??= isOneContact(above.text, underneath(reading, above, line));
	return above.isOne;
};

/** A mark that still waits for its words stands between an entry and what is further in: the words are of that one. */
const isUnderSlot = (reading: Reading, above: Open): boolean => {
	const slot = textPart(reading).slots.at(-1);
	return slot !== undefined && slot.words.from >= above.lines.to && columnsBefore(slot.mark) < above.indent + 2;
};

/** From so many characters on, a line of text may have been broken at the edge of a window. */
const wide = 60;
// No sentence ends with these.
const leadsOn =
	/(?:^|\s)(?:a|an|and|at|by|for|from|if|in|into|my|of|on|or|our|than|that|the|their|to|until|when|with|who|your)$/i;

const smallFirst = patternFor(String.raw`^\p{Ll}`, 'u');
const letterFirst = patternFor(String.raw`^\p{L}`, 'u');

/** Broken by an editor at the edge of its window, in the middle of a sentence (CommonMark's lazy continuation). */
const isBroken = (reading: Reading, above: Open, line: Line, words: string): boolean => {
	const isOn = smallFirst(words).test(words) && !/^[a-z]{1,3}[.)]\s/.test(words);
	if (above.kind === 'item') return isOn || (leadsOn.test(above.text) && letterFirst(words).test(words));
	const before = lineAt(reading, line.at - 1).shown.trim();
	return isOn && before.length >= wide && !/[.!?:;]["”')]?$/.test(before);
};

// A look that is quick, as most entries are no number alone.
const mayBeNumber = (words: string): boolean => /^[\d(+*#]/.test(words) || tellsReach(words);

/** Whether a line that says no more than how somebody is reached says it of the one right above. */
const tellsOfAbove = (reading: Reading, above: Open, line: Line, isDeeper: boolean): boolean => {
	const {mark} = line;
	if (numbersIn(wordsOf(line)).length === 0) return mark === null || isDeeper;
	const isFirst = numbersIn(above.text).length === 0;
	if (isDeeper || (mark === null && above.kind !== 'text')) return isFirst;
	const {lines, heading, isSectionsOwn} = textPart(reading);
	const first = turnsAround(reading, line, lines.to);
	if (mark === null) return isFirst && first !== 'number';
	// Under "### Sam" a sister is what Sam is.
	return first === 'name' && (isSectionsOwn || heading === null || !isSmallRelation(above.text));
};

/** Whether a line of a form says more of the one above: where it asks for numbers first, another number is the next one's. */
const isOfForm = (above: string, words: string): boolean => {
	if (isNamed(above)) return isMoreOfOne(words);
	if (isNumberFirst(above)) return isMoreOfOne(words) && numbersIn(words).length === 0;
	return isMoreOfOne(above) && numbersIn(above).length > 0 && isNamed(words);
};

/** "Sam", "cousin" and a number, on a line each. */
const isRelationBetween = (reading: Reading, above: Open, line: Line): boolean => {
	if (above.kind !== 'text' || numbersIn(above.text).length > 0 || !isSmallRelation(line.shown.trim())) return false;
	const below = lineAt(reading, line.at + 1).shown.trim();
	return numbersIn(below).length > 0 && isDetail(below);
};

/** Whether a line goes on with the entry above it. */
const goesOn = (reading: Reading, above: Open, line: Line, section: SectionId | null): boolean => {
	const {mark, columns} = line;
	if (above.kind === 'row' || (mark !== null && !isContacts(section))) return false;
	const isDeeper = columns >= above.indent + 2;
	const isRightBelow = above.lines.to === line.from;
	if (mark === null && isDeeper && (isRightBelow || (above.kind === 'item' && !isUnderSlot(reading, above))))
		return true;
	if (isContacts(section) && isUnderOne(reading, above, line)) return true;
	if (!isRightBelow) return false;
	const words = line.shown.slice(mark?.words ?? 0).trim();
	if (isContacts(section) && isOfForm(above.text, words)) return true;
	if (mark === null && isContacts(section) && isRelationBetween(reading, above, line)) return true;
	const mayTell = isContacts(section) && (mark === null || isDeeper || mayBeNumber(words));
	if (mayTell && isDetail(words)) return tellsOfAbove(reading, above, line, isDeeper);
	return mark === null && isBroken(reading, above, line, words);
};

/** Takes a line as an entry, or as more of the one above it. */
export const takeEntry = (reading: Reading, line: Line): void => {
	const part = textPart(reading);
	const {mark} = line;
	const text = mark === null ? line.shown : line.shown.slice(mark.words);
	const words = wordsFrom(reading, line, mark?.words ?? 0, text);
	const above = part.entries.at(-1);
	if (isFill(text)) {
		if (mark !== null && isBlankToFill(text)) part.slots.push({words, mark: mark.text});
	} else if (above !== undefined && goesOn(reading, above, line, part.section)) {
		above.text += (mark === null && !isSmallRelation(text.trim()) ? ' ' : ', ') + text;
		above.words = {from: above.words.from, to: words.to};
		above.lines = {from: above.lines.from, to: line.next};
	} else {
		const kind = mark === null ? 'text' : 'item';
		const lines = {from: line.from, to: line.next};
		part.entries.push({text, words, lines, mark: line.quote + (mark?.text ?? ''), indent: line.columns, kind});
	}
};

/** Takes what stands behind a heading on its line. It has no line of its own: taken out, the heading stays. */
export const takeBehind = (reading: Reading, line: Line, from: number): void => {
	const text = line.shown.slice(from);
	const words = wordsFrom(reading, line, from, text);
	textPart(reading).entries.push({text, words, lines: words, mark: '', indent: 0, kind: 'text'});
};
