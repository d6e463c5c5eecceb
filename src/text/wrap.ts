import {graphemes} from '../core/graphemes.ts';
import {widthOf} from './width.ts';

/** A word longer than a line, in pieces that fit; one walk over it, as it may be very long. */
const breakWord = (word: string, columns: number): readonly string[] => {
	const parts: string[] = [];
	let part = '';
	let width = 0;
	for (const grapheme of graphemes(word)) {
		const more = widthOf(grapheme);
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

/** Breaks a text at spaces into lines of at most `columns`; only a word longer than a line is cut. */
export const wrap = (text: string, columns: number): readonly string[] => {
	const lines: string[] = [];
	let line: string | null = null;
	let width = 0;
	const room = Math.max(1, columns);
	for (const word of text.split(' ').flatMap(each => (widthOf(each) > room ? breakWord(each, room) : [each]))) {
		const wide = widthOf(word);
		if (line !== null && line !== '' && width + 1 + wide > room) {
			lines.push(line);
			line = null;
		}
		width = line === null || line === '' ? wide : width + 1 + wide;
		line = line === null || line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line ?? ''];
};
