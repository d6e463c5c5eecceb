import {pieces, widthOf} from './width.ts';

const wrapLine = (text: string, columns: number): readonly string[] => {
	const lines: string[] = [];
	let line: string | null = null;
	let width = 0;
	const room = Math.max(1, columns);
	for (const word of text.split(' ').flatMap(each => (widthOf(each) > room ? pieces(each, room) : [each]))) {
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

/** Breaks a text at its line breaks, and at spaces, into lines of at most `columns`; only a word longer than a line is cut. */
export const wrap = (text: string, columns: number): readonly string[] =>
	text.includes('\n') ? text.split('\n').flatMap(line => wrapLine(line, columns)) : wrapLine(text, columns);
