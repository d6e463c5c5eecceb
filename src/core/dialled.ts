import {isSureNumber} from './number-shape.ts';
import {patternFor} from './western.ts';

const digitAlone = patternFor(String.raw`^\p{Nd}$`, 'u');
const digitOfScript = patternFor(String.raw`(?![0-9])\p{Nd}`, 'gu');

const isDigit = (code: number): boolean => {
	const character = String.fromCodePoint(code);
	return digitAlone(character).test(character);
};

const zero = (character: string): number => {
	// The digits of a script stand in a row, from its zero on.
	let code = character.codePointAt(0) ?? 0;
	while (isDigit(code - 1)) code -= 1;
	return code;
};

// As most numbers are: nothing to look for.
const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** Digits of any script as 0 to 9. */
const asciiDigits = (text: string): string =>
	isAscii(text)
		? text
		: text.replaceAll(digitOfScript(text), digit => String(((digit.codePointAt(0) ?? 0) - zero(digit)) % 10));

const marks: readonly (readonly [RegExp, string])[] = [
	[/＋/g, '+'],
	[/（/g, '('],
	[/）/g, ')'],
	[/[‐‑–−－]/g, '-'],
	[/[·・]/g, '.'],
	[/\s/g, ' '],
];

/** A text with the marks of ASCII between its digits, as long as it was. */
export const asciiMarks = (number: string): string =>
	isAscii(number) ? number : marks.reduce((text, [mark, ascii]) => text.replaceAll(mark, ascii), number);

/** A number with the digits and marks of ASCII, whatever the script it is written in. */
export const asciiNumber = (number: string): string => asciiMarks(asciiDigits(number));

const onKeypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Letters at the end of a number as the digits on whose keys they stand (ITU-T E.161). */
const letterDigits = (text: string): string =>
	text.replace(/(?<=\d-)[A-Z]{3,10}(?:-[A-Z]{2,10})?$/, word =>
		word.replaceAll(/[A-Z]/g, letter => String(onKeypad.findIndex(letters => letters.includes(letter)) + 2)),
	);

/**
 * What a telephone dials for a number as it is written: digits, and a plus before the code of a country. The one rule for
 * codes and links alike. Null where it is not certain that this is one number and nothing else, and for numbers with a
 * star: RFC 3966 has them, but an iPhone does not dial one from a link. Those are typed by hand.
 */
export const dialledFor = (number: string): string | null => {
	const text = letterDigits(asciiNumber(number.trim()));
	if (!isSureNumber(text)) return null;
	// "+44 (0)20": the zero is dialled only at home.
	const digits = text.replace(/^(\+[^(]*|00[^(]*)\(0\)/, '$1').replaceAll(/\D/g, '');
	return (text.includes('+') ? '+' : '') + digits;
};
