import type {Span} from './source.ts';

// Web pages leave spaces of no width behind, which no other trimming takes for blanks.
const isBlankCharacter = (character: string | undefined): boolean =>
	character !== undefined &&
	// Nearly every one is told at once.
	(character <= ' ' || character > '~') &&
	(character === '\u200B' || character.trim() === '');

/** Where a text begins and ends without the blanks around it; from both ends inward, so that no text is slow. */
export const trimmedSpan = (text: string): Span => {
	let from = 0;
	let to = text.length;
	while (from < to && isBlankCharacter(text[from])) from++;
	while (to > from && isBlankCharacter(text[to - 1])) to--;
	return {from, to};
};

export const isBlank = (text: string): boolean => {
	const {from, to} = trimmedSpan(text);
	return from === to;
};
