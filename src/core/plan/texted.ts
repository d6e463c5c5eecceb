import {contactOf} from './contact.ts';
import {noTexts, refusedBefore} from './refused.ts';
import {around, called, texted, textedBeside} from './texted-beside.ts';

const labelOf = (entry: string, number: string): string =>
	contactOf(entry).numbers.find(each => each.number === number)?.label ?? '';

/** The word that an entry says to text to a number of it, empty where any will do; null where the number is called. */
export const textedBy = (entry: string, number: string): string | null =>
	textedBeside(entry, number, labelOf(entry, number));

const onlyCalls = /^[\s,;:–-]*(?:voice )?(?:calls?|phone|ring|voice) only\b/i;

/** Whether nothing in an entry says that a number of it takes no texts. */
export const mayBeTexted = (entry: string, number: string): boolean => {
	const {isThere, isFirst, hasNext, before, behind} = around(entry, number);
	const isOfNext = hasNext && refusedBefore(behind).test(behind);
	// What stands behind the number before may be said of that one.
	const isBefore = (isFirst ? noTexts(before) : refusedBefore(before)).test(before);
	const isRefused = isBefore || (!isOfNext && noTexts(behind).test(behind));
	const label = labelOf(entry, number);
	const inBrackets = /^\s*[([][^)]*/.exec(behind)?.[0] ?? '';
	// "Text 555 0100, call 555 0101".
	if (called.test(label) && !texted.test(label + inBrackets) && texted.test(entry)) return false;
	const said = `${label} ${inBrackets} ${before}`;
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
