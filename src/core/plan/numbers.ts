const digit = '\\p{Nd}';
const between = '[\\p{Nd} ().\\-‐‑–−・·－（）\\u00A0]|\\/(?=\\p{Nd})';
const number = new RegExp(
	`(?<![\\p{L}${digit}])[+＋]?[(（]?${digit}(?:${between}){1,22}${digit}(?:-[A-Z]{3,10}(?!x))?(?!(?!x${digit})\\p{L}|${digit}|:)`,
	'gu',
);

/** What looks like a number to dial and is none: a date, a time, hours from and to, round the clock. */
const clock = '\\d{1,2}(?:[.:]\\d{2})?';
const notDialled = [
	/^(?:(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?=\s|$)/,
	/^(?:19|20)\d{2}$/,
	new RegExp(`^${clock}(?: ?[-–] ?${clock})?$`),
	/^24\/7$/,
];

/** Hours that stand right beside a number, with nothing but a space between. */
const hoursAtEnd = /\s+(?:\d ?[-–] ?\d{1,2}|\d{1,2} ?[-–] ?\d|24\/7)$/;
const hoursAtStart = /^(?:24\/7|\d ?[-–] ?\d{1,2}|\d{1,2} ?[-–] ?\d|[01]\d[0-5]\d ?[-–] ?[012]\d[0-5]\d)\s+/;

const digits = (text: string): number => text.replaceAll(/\P{Nd}/gu, '').length;

/** How many characters of a number are hours; what is left of it must still be one. */
const hoursIn = (text: string, pattern: RegExp): number => {
	const hours = pattern.exec(text)?.[0] ?? '';
	return digits(text) - digits(hours) >= 6 ? hours.length : 0;
};

const withoutHours = ({text, from}: Found): Found => {
	const end = text.length - hoursIn(text, hoursAtEnd);
	const start = hoursIn(text.slice(0, end), hoursAtStart);
	return {text: text.slice(start, end), from: from + start, to: from + end};
};

export type Found = {readonly text: string; readonly from: number; readonly to: number};

/** The telephone numbers in an entry and where they stand in it. */
export const findNumbers = (entry: string): readonly Found[] =>
	[...entry.matchAll(number)].flatMap(match => {
		const text = match[0].trim();
		const from = match.index + match[0].indexOf(text);
		return notDialled.some(not => not.test(text)) ? [] : [withoutHours({text, from, to: from + text.length})];
	});

/** The telephone numbers in an entry, as written, for a line of their own (content guide R9). */
export const numbersIn = (entry: string): readonly string[] => findNumbers(entry).map(({text}) => text);
