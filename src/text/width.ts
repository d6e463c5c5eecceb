import {eastAsianWidth} from 'get-east-asian-width';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

// Printable ASCII and Latin-1: one column each, and most of what is ever measured.
const simple = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF]*$/;
const marksOnly = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]+$/u;
const emoji = /\u{FE0F}|\p{Emoji_Presentation}|\p{Regional_Indicator}/u;

const graphemeWidth = (grapheme: string): number => {
	if (marksOnly.test(grapheme)) return 0;
	if (emoji.test(grapheme)) return 2;
	return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};

/** Columns a text takes in a terminal. It holds no escape sequences: text is made harmless first, colour is added last. */
export const widthOf = (text: string): number => {
	if (simple.test(text)) return text.length;
	let width = 0;
	for (const {segment} of segmenter.segment(text)) width += graphemeWidth(segment);
	return width;
};

/** Cuts a text after as many whole graphemes as fit in `columns`: the part that fits and the rest. */
export const splitAt = (text: string, columns: number): readonly [string, string] => {
	let width = 0;
	for (const {segment, index} of segmenter.segment(text)) {
		width += graphemeWidth(segment);
		if (width > columns && index > 0) return [text.slice(0, index), text.slice(index)];
	}
	return [text, ''];
};
