import {patternFor} from '../western.ts';
import {contactOf} from './contact.ts';

const texted = /\b(?:text|sms)\b/i;
const called = /\b(?:call|ring|phone|tel)\b/i;
const keyword = patternFor(String.raw`\b(?:[Tt]ext|TEXT|[Ss]end|SMS|sms)\s([\p{Lu}\p{N}]{2,12})\sto$`, 'u');

/** The word that an entry says to text to a number of it, empty where any will do; null where the number is called. */
export const textedBy = (entry: string, number: string): string | null => {
	const label = contactOf(entry).numbers.find(each => each.number === number)?.label ?? '';
	return texted.test(label) && !called.test(label) ? (keyword(label).exec(label)?.[1] ?? '') : null;
};
