import {patternFor} from '../western.ts';

const link = /\[([^[\]]*)\]\(([^()\s]*)\)/g;
const autolink = /<((?:tel|sms|mailto|https?):[^<>\s]*|[^<>\s@]*@[^<>\s]*)>/gi;
const scheme = /^(?:tel|sms|mailto):(?:\/\/)?/i;
// Marks in pairs only: a star that stands alone may be one the person wants.
const emphasis = [
	() => /\*\*(?=[^\s*])([^*]+)(?<=\S)\*\*/g,
	() => /__(?=[^\s_])([^_]+)(?<=\S)__/g,
	patternFor(String.raw`(?<![\p{L}\p{N}*\\])\*([^*\s][^*]*)\*(?![\p{L}\p{N}*])`, 'gu'),
	patternFor(String.raw`(?<![\p{L}\p{N}_\\])_([^_\s][^_]*)_(?![\p{L}\p{N}_])`, 'gu'),
	() => /`([^`]+)`/g,
];
const noWords = patternFor(String.raw`[^\p{L}\p{N}@]`, 'gu');

// Signs that programs write with a backslash, so that Markdown leaves them as they are (CommonMark, section 2.4).
const backslashed = /\\([!-/:-@[-`{-~])/g;
// What web pages leave in the middle of words and numbers, and nobody sees. In other scripts it says where a line may break.
const unseen = /(?<=[ -~])[\u00AD\u200B\u2060]+(?=[ -~])/g;

// What is left of a web page that was pasted.
const spaceOfPage = /&(?:nbsp|#160|#xa0);/gi;

// Most entries have none of these, and are as they are read.
const marked = /[[<*_`\\\u00AD\u200B\u2060]|&(?:nbsp|#160|#xa0);/i;

const bare = (text: string): string => text.replaceAll(noWords(text), '').toLowerCase();

/** The words of a link and, unless they are the same, its address. */
const linkText = (words: string, address: string): string => {
	const target = address.replace(scheme, '');
	return bare(target) === bare(words) ? words : `${words} ${target}`.trim();
};

/** An entry as it is read, without the marks of Markdown; the address of a link stays beside its words. */
export const plainWords = (text: string): string => {
	if (!marked.test(text)) return text;
	const linked = text
		.replaceAll(link, (_, words: string, address: string) => linkText(words, address))
		.replaceAll(autolink, (_, address: string) => address.replace(scheme, ''));
	const words = emphasis.reduce((rest, mark) => rest.replaceAll(mark(linked), '$1'), linked);
	return words.replaceAll(backslashed, '$1').replaceAll(unseen, '').replaceAll(spaceOfPage, ' ');
};
