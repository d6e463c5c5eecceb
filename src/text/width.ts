import {eastAsianWidth} from 'get-east-asian-width';
import {graphemes} from '../core/graphemes.ts';
import {patternFor} from '../core/western.ts';

// One column each, and most of what is ever measured: Latin letters, quotes and dashes, the shapes of our own screens.
const simple = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2500-\u257F\u25B8\u25CB\u25CF\u2800-\u28FF]*$/;

const marksOnly = patternFor(String.raw`^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]+$`, 'u');
const emoji = patternFor(String.raw`\u{FE0F}|\p{Emoji_Presentation}|\p{Regional_Indicator}`, 'u');

const graphemeWidth = (grapheme: string): number => {
	if (simple.test(grapheme)) return grapheme.length;
	if (marksOnly(grapheme).test(grapheme)) return 0;
	return emoji(grapheme).test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};

/** Columns a text takes in a terminal. It holds no escape sequences: text is made harmless first, colour is added last. */
export const widthOf = (text: string): number =>
	simple.test(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);

/** A text in pieces of at most `columns`, each of at least one grapheme; one walk over it, as it may be very long. */
export const pieces = (text: string, columns: number): readonly string[] => {
	if (simple.test(text)) {
		const count = Math.max(1, Math.ceil(text.length / columns));
		return Array.from({length: count}, (_, index) => text.slice(index * columns, (index + 1) * columns));
	}
	const parts: string[] = [];
	let part = '';
	let width = 0;
	for (const grapheme of graphemes(text)) {
		const more = graphemeWidth(grapheme);
		if (width + more > columns && part !== '') {
			parts.push(part);
			part = '';
			width = 0;
		}
		part += grapheme;
		width += more;
	}
	return [...parts, part];
};

/** Cuts a text after as many whole graphemes as fit in `columns`, at least one: the part that fits and the rest. */
export const splitAt = (text: string, columns: number): readonly [string, string] => {
	const parts = graphemes(text);
	let width = 0;
	const over = parts.findIndex((grapheme, index) => {
		width += graphemeWidth(grapheme);
		return width > columns && index > 0;
	});
	return over === -1 ? [text, ''] : [parts.slice(0, over).join(''), parts.slice(over).join('')];
};
