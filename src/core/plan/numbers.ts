const digit = '\\p{Nd}';
const between = '[\\p{Nd} ().\\-‐‑–−・·－（）\\u00A0]|\\/(?=\\p{Nd})';
const number = new RegExp(
	`(?<![\\p{L}${digit}])[+＋]?[(（]?${digit}(?:${between}){1,22}${digit}(?:-[A-Z]{3,10})?(?!(?!x${digit})\\p{L}|${digit}|:)`,
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

export type Found = {readonly text: string; readonly from: number; readonly to: number};

/** The telephone numbers in an entry and where they stand in it. */
export const findNumbers = (entry: string): readonly Found[] =>
	[...entry.matchAll(number)].flatMap(match => {
		const text = match[0].trim();
		const from = match.index + match[0].indexOf(text);
		return notDialled.some(not => not.test(text)) ? [] : [{text, from, to: from + text.length}];
	});

/** The telephone numbers in an entry, as written, for a line of their own (content guide R9). */
export const numbersIn = (entry: string): readonly string[] => findNumbers(entry).map(({text}) => text);
