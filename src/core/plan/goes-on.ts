import {patternFor} from '../western.ts';
import {isBlank} from './blank.ts';
import {isDetail, tellsReach} from './details.ts';
import {isMoreOfOne, isNamed, isNumberFirst} from './form.ts';
import type {SectionId} from './headings.ts';
import {turnsAround} from './in-turn.ts';
import {type Line, lineAt} from './line.ts';
import {columnsBefore} from './marks.ts';
import {numbersIn} from './numbers.ts';
import {isSmallRelation} from './one-contact.ts';
import {isName} from './owners.ts';
import {type Open, type Reading, textPart} from './reading.ts';
import {isRelation} from './relations.ts';
import {isNumbered, isUnderOne, wordsOf} from './under-one.ts';

/** Whether people are listed here, with their numbers. */
export const isContacts = (section: SectionId | null): boolean => section === 'people' || section === 'professionals';

/** "- 555 0100" and on the next line "Sam": in a list the words below an item are of it (CommonMark's lazy continuation). */
const isNameBelow = (above: Open, {mark, shown}: Line): boolean =>
	mark === null &&
	above.kind === 'item' &&
	isName(shown.trim()) &&
	numbersIn(shown).length === 0 &&
	numbersIn(above.text).length > 0 &&
	isDetail(above.text);

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

const isLabelled = (words: string): boolean => letterFirst(words).test(words) && tellsReach(words);

/** Whether a line that says no more than how somebody is reached says it of the one right above. */
const tellsOfAbove = (reading: Reading, above: Open, line: Line, isDeeper: boolean): boolean => {
	const {mark} = line;
	if (numbersIn(wordsOf(line)).length === 0) return mark === null || isDeeper;
	const isFirst = numbersIn(above.text).length === 0;
	if (isDeeper || (mark === null && above.kind !== 'text')) return isFirst;
	// "home: 555 0101" below "mobile: 555 0100".
	if (mark === null && !isFirst && isLabelled(wordsOf(line)) && !tellsReach(above.text)) return true;
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
	const words = line.shown.trim();
	if (above.kind !== 'text' || numbersIn(above.text).length > 0 || !isRelation(words)) return false;
	// "Mum", "Sister": two people.
	if (!isSmallRelation(words) && (isRelation(above.text) || !isName(above.text))) return false;
	const below = lineAt(reading, line.at + 1).shown.trim();
	return numbersIn(below).length > 0 && isDetail(below);
};

// What stands in an address or tells of a place, and is nobody's name.
const ofPlace =
	/\d|,|\b(?:cent(?:re|er)|clinic|floor|hospital|hours|office|open|practice|room|school|street|suite|surgery|unit|ward)\b/i;

/** No address has more lines. */
const mostOfAddress = 5;

/** "Dr Lee", "12 Mill Lane", "Tel: 555 0199", on a line each: what stands between a name and its number is of them. */
const isOfAddress = (reading: Reading, above: Open, line: Line): boolean => {
	if (above.kind !== 'text' || numbersIn(above.text).length > 0) return false;
	let isOfPlace = true;
	for (let at = line.at; at < Math.min(reading.count, line.at + mostOfAddress); at++) {
		const {shown, mark} = lineAt(reading, at);
		if (isBlank(shown) || mark !== null) return false;
		if (numbersIn(shown).length > 0) return at > line.at && isDetail(shown) && (isOfPlace || tellsReach(shown.trim()));
		isOfPlace &&= ofPlace.test(shown);
	}
	return false;
};

/** What parts a line from the entry above it that it goes on with; null where it is one of its own. */
export const joinedBy = (reading: Reading, above: Open, line: Line, section: SectionId | null): ' ' | ', ' | null => {
	const {mark, columns} = line;
	if (above.kind === 'row' || (mark !== null && !isContacts(section))) return null;
	const words = wordsOf(line);
	const plain = mark === null && !isRelation(words) ? ' ' : ', ';
	const isDeeper = columns >= above.indent + (mark === null && tellsReach(words) ? 1 : 2);
	const isRightBelow = above.lines.to === line.from;
	if (mark === null && isDeeper && (isRightBelow || (above.kind === 'item' && !isUnderSlot(reading, above))))
		return plain;
	if (!isContacts(section))
		return isRightBelow && mark === null && isBroken(reading, above, line, words) ? plain : null;
	if (isUnderOne(reading, above, line)) return plain;
	if (!isRightBelow) return null;
	if (isNameBelow(above, line)) return ', ';
	if (!isNumbered(line) && isOfForm(above.text, words)) return plain;
	if (mark === null && isRelationBetween(reading, above, line)) return plain;
	if (mark === null && isOfAddress(reading, above, line)) return ', ';
	if ((mark === null || isDeeper || mayBeNumber(words)) && isDetail(words))
		return tellsOfAbove(reading, above, line, isDeeper) ? plain : null;
	return mark === null && isBroken(reading, above, line, words) ? plain : null;
};
