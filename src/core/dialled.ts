const zero = (character: string): number => {
	// The digits of a script stand in a row, from its zero on.
	let code = character.codePointAt(0) ?? 0;
	while (/^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) code -= 1;
	return code;
};

/** Digits of any script as 0 to 9. */
const asciiDigits = (text: string): string =>
	text.replaceAll(/(?![0-9])\p{Nd}/gu, digit => String(((digit.codePointAt(0) ?? 0) - zero(digit)) % 10));

const onKeypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Letters at the end of a number as the digits on whose keys they stand (ITU-T E.161). */
const letterDigits = (text: string): string =>
	text.replace(/(?<=\d-)[A-Z]{3,10}$/, word =>
		word.replaceAll(/./g, letter => String(onKeypad.findIndex(letters => letters.includes(letter)) + 2)),
	);

/** An area code before a slash, as it is written in some countries; any other slash can part two numbers. */
const areaCode = /^0\d{1,5}\/(?=[^/]*$)/;

/** A line between two numbers, or between a number and hours. */
const parted = /\s[-‐‑–－]\s/;

/** No telephone number in the world is longer (ITU-T E.164). */
const mostDigits = 15;

/**
 * What a telephone dials for a number as it is written: digits, and a plus before the code of a country. Null where that
 * is not certain, and for numbers with a star: RFC 3966 has them, but an iPhone does not dial one from a link. Those are
 * typed by hand.
 */
export const dialledFor = (number: string): string | null => {
	const written = asciiDigits(number.trim()).replace(/^＋/, '+');
	const text = letterDigits(written.replaceAll(/[（）]/g, bracket => (bracket === '（' ? '(' : ')')));
	// "+44 (0)20": the zero is dialled only at home.
	const whole = text.replace(/^(\+[^(]*)\(0\)/, '$1').replace(areaCode, area => area.slice(0, -1));
	if (parted.test(whole) || !/^[(]?\+?[\d\s().·・\-‐‑–−－]+$/.test(whole)) return null;
	const digits = whole.replaceAll(/\D/g, '');
	if (digits.length < 2 || digits.length > mostDigits) return null;
	return (whole.includes('+') ? '+' : '') + digits;
};
