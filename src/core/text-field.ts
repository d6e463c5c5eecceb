import {graphemes} from './graphemes.ts';
import {harmlessLine} from './harmless.ts';

/** One line of text being written. `caret` counts graphemes: what a person sees as one character is one. */
export type TextField = {readonly text: string; readonly caret: number};

export const emptyField: TextField = {text: '', caret: 0};

export const fieldOf = (text: string): TextField => ({text, caret: graphemes(text).length});

// Spaces at the ends matter while typing, so only what is unsafe for the terminal or the line is changed.
const oneLine = (text: string): string => {
	const inner = harmlessLine(`|${text}|`);
	return inner.slice(1, -1);
};

export const insert = (field: TextField, typed: string): TextField => {
	const parts = graphemes(field.text);
	const before = parts.slice(0, field.caret).join('') + oneLine(typed);
	return {text: before + parts.slice(field.caret).join(''), caret: graphemes(before).length};
};

export const erase = (field: TextField): TextField => {
	const parts = graphemes(field.text);
	if (field.caret === 0) return field;
	return {text: [...parts.slice(0, field.caret - 1), ...parts.slice(field.caret)].join(''), caret: field.caret - 1};
};

/** Moves the caret by graphemes; `Infinity` and `-Infinity` go to the ends. */
export const moveCaret = (field: TextField, by: number): TextField => ({
	...field,
	caret: Math.min(graphemes(field.text).length, Math.max(0, field.caret + by)),
});
