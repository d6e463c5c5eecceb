import {whenUsed} from './when-used.ts';

/** A text with no other letters and digits than these has one with the classes below. */
const western = /^[\0-\u00FF\u2010-\u2027]*$/;

/** The classes of Unicode among U+0000–U+00FF; none of their characters is among U+2010–U+2027. */
const classes: Readonly<Record<string, string>> = {
	L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
	Lu: 'A-ZÀ-ÖØ-Þ',
	Ll: 'a-zµß-öø-ÿ',
	Lo: 'ªº',
	M: '',
	N: '0-9²³¹¼-¾',
	Nd: '0-9',
	Cf: '\u00AD',
	Extended_Pictographic: '©®',
};

/** The same pattern with those characters in the place of its classes; null where it is not certain what that would be. */
const westernOf = (source: string, flags: string): RegExp | null => {
	let [isInClass, isCertain] = [false, true];
	const written = source.replaceAll(/\\([pP])\{(\w+)\}|\\u\{|\\.|[[\]]/gs, (found, kind?: string, name = '') => {
		if (kind === undefined) {
			if (found === '[' || found === ']') isInClass = found === '[';
			else if (found === '\\u{') isCertain = false;
			return found;
		}
		// Without case a small letter is a capital too, and that of ÿ is none of these.
		const isCased = flags.includes('i') && /^L[ul]$/.test(name);
		if (isCased || !(name in classes) || (isInClass && kind === 'P')) isCertain = false;
		return isInClass ? (classes[name] ?? '') : `[${kind === 'P' ? '^' : ''}${classes[name]}]`;
	});
	return isCertain ? new RegExp(written, flags.replace('u', '')) : null;
};

/** A pattern, in the form that a text needs. */
export type TextPattern = (text: string) => RegExp;

/**
 * A pattern with classes such as every letter there is (`\p{L}`), made when a text first needs it: each takes 0.1 to 0.9 ms
 * to make, a literal wherever it stands in what is loaded, and for most texts a cheaper one finds the same. It is the same
 * one each time: with `g` it is for `match`, `matchAll` and `replaceAll` alone.
 */
export const patternFor = (source: string, flags: string): TextPattern => {
	const whole = whenUsed(() => new RegExp(source, flags));
	const cheaper = whenUsed(() => westernOf(source, flags) ?? whole());
	return text => (western.test(text) ? cheaper() : whole());
};
