import {patternFor} from '../western.ts';
import {contactOf} from './contact.ts';
import {findNumbers} from './numbers.ts';
import {plainWords} from './plain-words.ts';
import {noCalls, noTexts, refusedBefore} from './refused.ts';
import {callNumbers, isEmergencyNumber, textNumbers} from './short-numbers.ts';

const texted = /\b(?:te?xts?|texto|sms)\b/i;
const called = /\b(?:call|ring|phone|tel)\b/i;
const keyword = patternFor(String.raw`\b(?:[Tt]ext|TEXT|[Ss]end|SMS|sms)\s([\p{Lu}\p{N}]{2,12})\sto$`, 'u');

const way = '(?:call|ring|phone|text|sms|message|e-?mail|chat|webchat|online)';
// "Call, text or email" before a number: it can be called.
const ways = new RegExp(String.raw`\b${way}(?:[\s,/&]+(?:or\s+|and\s+)?${way})+[\s):]*$`, 'i');

/** What an entry says around a number of it: since the one before, and up to the next one. */
const around = (
	entry: string,
	number: string,
): {
	readonly isThere: boolean;
	readonly isFirst: boolean;
	readonly hasNext: boolean;
	readonly before: string;
	readonly behind: string;
} => {
	const text = plainWords(entry);
	const all = findNumbers(text);
	const at = all.findIndex(found => number.startsWith(found.text));
	return {
		isThere: at >= 0,
		isFirst: at === 0,
		hasNext: all[at + 1] !== undefined,
		before: text.slice(all[at - 1]?.to ?? 0, all[at]?.from ?? 0),
		behind: at === -1 ? '' : text.slice(all[at]?.to, all[at + 1]?.from),
	};
};

const labelOf = (entry: string, number: string): string =>
	contactOf(entry).numbers.find(each => each.number === number)?.label ?? '';

const textBefore = /\b(?:te?xt|sms)(?:\s\S{2,12}\sto)?[\s:]*$/i;

/** The word that an entry says to text to a number of it, empty where any will do; null where the number is called. */
export const textedBy = (entry: string, number: string): string | null => {
	const digits = number.replaceAll(/\D/g, '');
	if (callNumbers.has(digits) || isEmergencyNumber(digits)) return null;
	const {before} = around(entry, number);
	const isRefused = refusedBefore(before).test(before);
	const right = isRefused ? '' : (textBefore.exec(before)?.[0].replace(/[\s:]+$/, '') ?? '');
	const label = labelOf(entry, number) || right;
	const word = keyword(label).exec(label)?.[1];
	if (word !== undefined) return word;
	if (textNumbers.has(digits)) return '';
	const says = `${label} ${before.search(noCalls(before)) < 0 ? '' : before}`.replaceAll(noCalls(before), '');
	if (noTexts(says).test(says) || !texted.test(says)) return null;
	return called.test(says) || called.test(ways.exec(before)?.[0] ?? '') ? null : '';
};

const onlyCalls = /^[\s,;:–-]*(?:voice )?(?:calls?|phone|ring|voice) only\b/i;

/** Whether nothing in an entry says that a number of it takes no texts. */
export const mayBeTexted = (entry: string, number: string): boolean => {
	const {isThere, isFirst, hasNext, before, behind} = around(entry, number);
	const isOfNext = hasNext && refusedBefore(behind).test(behind);
	// What stands behind the number before may be said of that one.
	const isBefore = (isFirst ? noTexts(before) : refusedBefore(before)).test(before);
	const isRefused = isBefore || (!isOfNext && noTexts(behind).test(behind));
	const label = labelOf(entry, number);
	// "Text 555 0100, call 555 0101".
	if (called.test(label) && !texted.test(label) && texted.test(entry)) return false;
	const said = `${label} ${/^\s*[([][^)]*/.exec(behind)?.[0] ?? ''} ${before}`;
	const isLandline =
		/\b(?:land ?line|fax|house phone|(?:calls?|phone|ring|voice) only)\b/i.test(said) || onlyCalls.test(behind);
	return isThere && !isRefused && !isLandline;
};

/** The numbers of an entry, those that it calls a mobile telephone first: a text does not reach a landline. */
export const mobileFirst = (entry: string, numbers: readonly string[]): readonly string[] => {
	const isMobile = (number: string): boolean =>
		/\b(?:mobile|mob|m|cell|cellphone|te?xts?|sms)\b/i.test(labelOf(entry, number));
	return [...numbers.filter(isMobile), ...numbers.filter(number => !isMobile(number))];
};
