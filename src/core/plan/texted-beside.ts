import {patternFor} from '../western.ts';
import {findNumbers} from './numbers.ts';
import {plainWords} from './plain-words.ts';
import {noCalls, noTexts, refusedBefore} from './refused.ts';
import {callNumbers, isEmergencyNumber, textNumbers} from './short-numbers.ts';

export const texted = /\b(?:te?xts?|texto|sms)\b/i;
export const called = /\b(?:call|ring|phone|tel)\b/i;
const keyword = patternFor(
	String.raw`\b(?:[Tt]ext|TEXT|[Ss]end|SMS|sms)\s["'“‘„«]?([\p{Lu}\p{N}]{2,12})["'”’“»]?\s(?:to|an|au|al)$`,
	'u',
);

const way = '(?:call|ring|phone|text|sms|message|e-?mail|chat|webchat|online)';
// "Call, text or email" before a number: it can be called.
const ways = new RegExp(String.raw`\b${way}(?:[\s,/&]+(?:or\s+|and\s+)?${way})+[\s):]*$`, 'i');

/** What an entry says around a number of it: since the one before, and up to the next one. */
export const around = (
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

const textBefore = /\b(?:te?xt|sms)(?:\s\S{2,14}\s(?:to|an|au|al))?[\s:]*$/i;

/** Words behind a number that say what to text to it, "741741 (text HOME)"; those before another number are of that one. */
const keywordBehind = patternFor(
	String.raw`^[\s,;:([–—-]*(?:(?:text|send|envoyer|with|keyword|the word|mit|schick|sende)\s)+["'“‘„«]?(\p{Lu}[\p{Lu}\p{N}]{1,11})["'”’“»]?(?=\s*(?:[)\],.;]|$))`,
	'u',
);
/** A word before a short number that is not said to be one to text to it: "text YM 85258". */
const keywordRightBefore = patternFor(
	String.raw`\b[Tt]ext\s["'“‘„«]?(\p{Lu}[\p{Lu}\p{N}]{1,11})["'”’“»]?[\s:–-]*$`,
	'u',
);
const longestCode = 6;

const keywordBeside = (digits: string, before: string, behind: string): string | undefined =>
	digits.length > longestCode
		? undefined
		: (keywordRightBefore(before).exec(before)?.[1] ?? keywordBehind(behind).exec(behind)?.[1]);

/** Words behind a number that ask for a text in the place of a call. */
const textAsked =
	/^[\s,;:(–—-]*(?:please\s)?(?:(?:te?xts?|sms|mensajes?|messages?)\s(?:only|first|please|uniquement|seulement|solo|,?\s?(?:do not|don['’]?t|never)\s(?:call|ring|phone))|te?xts?\s*[).;]|(?:nur|only|just|solo|que)\s(?:(?:per|by|par|por)\s)?(?:sms|te?xts?|texten|mensajes?|messages?)|(?:no|do not|don['’]?t)\s(?:calls?|ring|phone)[\s,;–-]+(?:but |just |only )?(?:te?xts?|sms)|text before (?:you )?(?:call|ring))/i;

const onlyText = /^[\s,;:(–-]*(?:please\s)?te?xts?\s*$/i;

/**
 * The word that an entry says to text to a number of it, empty where any will do; null where the number is called.
 * `label`: what a number is called in it, where that is known; the words before it say it too.
 */
export const textedBeside = (entry: string, number: string, label = ''): string | null => {
	const digits = number.replaceAll(/\D/g, '');
	if (callNumbers.has(digits) || isEmergencyNumber(digits)) return null;
	const {before, behind, hasNext} = around(entry, number);
	const isRefused = refusedBefore(before).test(before);
	const right = isRefused ? '' : (textBefore.exec(before)?.[0].replace(/[\s:]+$/, '') ?? '');
	const name = label || right;
	const word = keyword(name).exec(name)?.[1];
	if (word !== undefined) return word;
	const beside = keywordBeside(digits, before, behind);
	if (beside !== undefined && (textNumbers.has(digits) || /\b(?:te?xts?|textline|sms)\b/i.test(before + behind)))
		return beside;
	if (textNumbers.has(digits)) return '';
	if (!isRefused && !called.test(label) && (textAsked.test(behind) || (!hasNext && onlyText.test(behind)))) return '';
	const says = `${name} ${before.search(noCalls(before)) < 0 ? '' : before}`.replaceAll(noCalls(before), '');
	if (noTexts(says).test(says) || !texted.test(says)) return null;
	return called.test(says) || called.test(ways.exec(before)?.[0] ?? '') ? null : '';
};
