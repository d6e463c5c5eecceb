import {isLikeTime, isNoNumber} from './number-times.ts';

/** Emergency numbers that are often written before or after another number. */
const emergencies: ReadonlySet<string> = new Set(['000', '112', '911', '988', '999']);

/** No telephone number in the world is longer (ITU-T E.164). */
const mostDigits = 15;

/** How many digits a number has with the code of its country, where that is fixed and the number is often met. */
const fixed: readonly (readonly [RegExp, readonly number[]])[] = [
	[/^1/, [11]],
	[/^7/, [11]],
	[/^3[34]/, [11]],
	[/^44/, [11, 12]],
];

/** What is dialled before the code of a country in place of a plus. */
const abroad = /^(?:011|0011|00)(?=[1-9])/;

// "(020) 7946 0958", "+1 (555) 010-0123", "1 (800) 273-8255": an area code, and nothing else, stands in brackets.
const brackets = /^(?:\(\+?\d[\d .-]{0,6}\)|(?:\+\d{1,3}|\d)[ .-]?\(\d{1,5}\))[^()]*$/;

// An area code before a slash or a line, as it is written in some countries; any other can part two numbers.
const areaCode = /^(0(?: ?\d){1,5})(?: ?\/ ?| - )(?=[^/]*$)/;
// "312 - 555 - 0131", "773/555-0153": as some write them in America; of three such groups nothing else is one.
const american = /^(\(?[2-9]\d{2}\)?)(?: - | ?\/ ?| )(\d{3})(?: - |-)(\d{4})$/;
// "(11) 9 8765-4321", "21 98765-4321": a mobile phone of Brazil.
const brazilian = /^(?:\([1-9]\d\) ?|[1-9]\d )9 ?\d{4}-\d{4}$/;
// "333/1234567", one of Italy.
const italian = /^(3\d\d)\/(?=\d{6,7}$)/;
// "02)555-0103", as it is written in Korea.
const openArea = /^(0\d{1,2})\)(?=[\d -]*$)/;

// Short numbers that are written digit by digit, or by twos.
const inDigits = /^(?:[2-9]-1-1|9-8-8|1-1-2|9-9-9|3[01469] (?:14|18|19|20|24|46))$/;

type Group = {readonly digits: string; readonly before: string};

const groupsOf = (text: string): readonly Group[] =>
	[...text.matchAll(/(\D*)(\d+)/g)].map(([, before = '', digits = '']) => ({digits, before}));

const count = (groups: readonly Group[]): number => groups.reduce((sum, {digits}) => sum + digits.length, 0);

/** A short end, such as the "24" of "555 0199 24", is part of a number only after another short group or a line. */
const isEndSure = (groups: readonly Group[]): boolean => {
	const [last, previous] = [groups.at(-1), groups.at(-2)];
	if (last === undefined || previous === undefined || last.digits.length > 2 || last.before === '-') return true;
	return last.digits.length === 2 && previous.digits.length <= 3;
};

const isAbroadSure = (groups: readonly Group[]): boolean => {
	const digits = groups.map(each => each.digits).join('');
	const lengths = fixed.find(([code]) => code.test(digits))?.[1];
	const isLength = lengths?.includes(digits.length) ?? (digits.length >= 8 && digits.length <= mostDigits);
	return isLength && isEndSure(groups) && groups.slice(3).every(group => group.digits.length > 1);
};

/** The most digits of a number without the code of its country, by how it begins; one that is longer is more than a number. */
const mostAtHome = (groups: readonly Group[], isBracketed: boolean): number => {
	const first = groups[0]?.digits ?? '';
	// A mobile phone of Germany can have twelve in groups of any length.
	if (first.startsWith('0')) return groups.length > 3 && !/^01[567]\d$/.test(first) ? 11 : 12;
	return isBracketed || /^[18]/.test(first) ? 11 : 10;
};

/** A short area code in brackets could be an age or a count: "Ana (34) 555 0100". */
const isAreaSure = (groups: readonly Group[]): boolean => {
	const first = groups[0]?.digits ?? '';
	if (first.startsWith('0') || first.length > 2 || first.length === 1) return true;
	const lengths = groups.map(group => group.digits.length).join(' ');
	return /^2 [45] 4$/.test(lengths) && groups[1]?.digits.startsWith('0') === false;
};

/** Two digits behind a long group: hours after "0800 1111", and seldom more of a number. */
const isMiddleSure = (groups: readonly Group[]): boolean =>
	groups.every(
		({digits, before}, index) =>
			index < 2 ||
			digits.length > 2 ||
			(digits === '0' && before === '-') ||
			(groups[index - 1]?.digits.length ?? 0) < 4,
	);

const isShortSure = (groups: readonly Group[], digits: number): boolean =>
	groups.length === 1 || (digits === 6 && groups.every(group => group.digits.length === 6 / groups.length));

/** Groups that begin with what could be a room, or a whole number of its own: "12 555 0133", "555 0100 204". */
const isBegunTwice = (groups: readonly Group[]): boolean => {
	const lengths = groups.map(group => group.digits.length).join(' ');
	const first = groups[0]?.digits ?? '';
	return (
		(!first.startsWith('0') && /^(?:2 3 4|3 3 2)$/.test(lengths)) ||
		(!/^[01]/.test(first) && lengths.startsWith('3 4 '))
	);
};

/** A digit that stands alone: the first of a number, or in the middle of one that begins with a zero. */
const isLoneSure = (groups: readonly Group[], digits: number): boolean => {
	const first = groups[0]?.digits ?? '';
	return groups.every((group, index) => {
		if (group.digits.length > 1 || group.before === '-') return true;
		if (index === 0) return group.digits === '0' || (digits === 11 && /^[18]$/.test(group.digits));
		return first.startsWith('0') && index < groups.length - 1;
	});
};

const isAtHomeSure = (groups: readonly Group[], isBracketed: boolean): boolean => {
	const digits = count(groups);
	const [first, last] = [groups[0]?.digits ?? '', groups.at(-1)?.digits ?? ''];
	if (digits < 2 || digits > mostAtHome(groups, isBracketed)) return false;
	if (isBracketed && !isAreaSure(groups)) return false;
	if (groups.length > 1 && (emergencies.has(first) || emergencies.has(last))) return false;
	if (digits < 7) return isShortSure(groups, digits);
	const isGrouped = isEndSure(groups) && isMiddleSure(groups) && isLoneSure(groups, digits);
	return isGrouped && (isBracketed || !isBegunTwice(groups));
};

/** A number without the digits that lead out of a country. */
const withoutExit = (number: string, digits: number): string => {
	let at = 0;
	for (let left = digits; left > 0; at++) if (/\d/.test(number[at] ?? '')) left--;
	return number.slice(at).trimStart();
};

/** More digits than one number has: where there are two, or hours beside one. */
export const isTooLong = (number: string): boolean => {
	const digits = number.replaceAll(/\D/g, '');
	const isAbroad = number.includes('+') || abroad.test(digits);
	return digits.length > (isAbroad ? mostDigits : mostAtHome(groupsOf(number), false));
};

/** Whether a text is one telephone number and nothing else, as far as its digits and their groups tell. ASCII digits and marks. */
export const isSureNumber = (number: string): boolean => {
	if (inDigits.test(number) || brazilian.test(number)) return true;
	if (isNoNumber(number) || isLikeTime(number)) return false;
	const whole = number
		.replace(/^(\+[^(]*|00[^(]*)\(0\)/, '$1')
		.replace(areaCode, '$1 ')
		.replace(american, '$1-$2-$3')
		.replace(italian, '$1 ')
		.replace(openArea, '($1)');
	if (!/^\(?\+? ?\d[\d ().-]*$/.test(whole) || /\s-\s|\.\s/.test(whole)) return false;
	const isBracketed = whole.includes('(');
	if ((isBracketed || whole.includes(')')) && !brackets.test(whole)) return false;
	const groups = groupsOf(whole);
	if (whole.includes('+')) return isAbroadSure(groups);
	const exit = abroad.exec(whole.replaceAll(/\D/g, ''))?.[0].length ?? 0;
	if (exit > 0 && count(groups) > 10 + exit - 2) return isAbroadSure(groupsOf(withoutExit(whole, exit)));
	return isAtHomeSure(groups, isBracketed);
};
