import {splitAt, widthOf} from './width.ts';

const breakWord = (word: string, columns: number): readonly string[] => {
	const parts: string[] = [];
	for (let rest = word; rest !== ''; ) {
		const [part, left] = splitAt(rest, columns);
		parts.push(part);
		rest = left;
	}
	return parts;
};

/** Breaks a text at spaces into lines of at most `columns`; only a word longer than a line is cut. */
export const wrap = (text: string, columns: number): readonly string[] => {
	const lines: string[] = [];
	let line = '';
	const words = text
		.split(' ')
		.flatMap(word => (widthOf(word) > columns ? breakWord(word, Math.max(1, columns)) : [word]));
	for (const word of words) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && widthOf(longer) > columns) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}
	return [...lines, line];
};
