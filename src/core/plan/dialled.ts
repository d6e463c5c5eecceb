import {type Found, findNumbers} from './numbers.ts';

/** A number, what is dialled after one ("ext 12"), or an address in an entry, and where it stands. */
export type Anchor = Found & {readonly kind: 'number' | 'extension' | 'address'};

const extension = /(?<!\p{L})(?:ext(?:ension)?\.?|x|option|opt\.?|press)[ :]{0,2}\d{1,6}(?![\p{L}\p{N}])/giu;
// Numbers spelled on the keys of a telephone: 13 YARN, 1800 RESPECT, 1-800-FLOWERS.
const spelled =
	/(?<![\p{L}\p{N}])(?:1[ -])?(?:13|1300|1800|800|888|877|0800|0300)[ -]\p{Lu}{2,8}(?:[ -]\p{Lu}{2,8})?(?![\p{L}\p{N}])/gu;
const street =
	/^ (?:\p{L}+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|drive|close|court|way|terrace|gardens|square|hill|boulevard|blvd)(?!\p{L})/iu;
// The keys a word is spelled on are said again: 1-800-273-TALK (8255).
const said = /\p{Lu}{3,} [(]$/u;
const place = /(?:^|[^\p{L}])(?:room|flat|apt|apartment|unit|floor|ward|bus|bed|box|pin|code|suite|no\. of)\.? $/iu;
const roomAtStart = /^\d{1,4}\s+/;
const clockRange = /^(?:[01]\d|2[0-4])[0-5]\d ?[-–] ?(?:[01]\d|2[0-4])[0-5]\d$/;

const digits = (text: string): number => text.replaceAll(/\P{Nd}/gu, '').length;

const isAddressOfPlace = (entry: string, {text, from, to}: Found): boolean =>
	digits(text) <= 5 &&
	(street.test(entry.slice(to, to + 60)) ||
		place.test(entry.slice(Math.max(0, from - 12), from)) ||
		said.test(entry.slice(Math.max(0, from - 12), from)) ||
		(digits(text) === 5 && /(?:^|[\s,])\p{Lu}{2} $/u.test(entry.slice(Math.max(0, from - 4), from))));

/** Without the room that stands right before a number, and without a bracket that is closed after it. */
const trimmed = (entry: string, {text: whole, from, to}: Found): Found => {
	const isInPlace = place.test(entry.slice(Math.max(0, from - 12), from));
	const room = isInPlace && digits(whole) > 9 ? (roomAtStart.exec(whole)?.[0].length ?? 0) : 0;
	const start = room + (/^[(（]/.test(whole) && !/[)）]/.test(whole) ? 1 : 0);
	return {text: whole.slice(start), from: from + start, to};
};

const addressesIn = (entry: string): readonly Found[] =>
	[...entry.matchAll(/[^\s,;()[\]<>|]+/g)].flatMap(({0: text, index}) =>
		/.@[^@]*\.|^https?:\/\/|^www\.|^\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:org|com|net|uk|au|ie|ca|nz|de|fr|info)(?:\/|$)/iu.test(
			text.slice(0, 300),
		)
			? [{text, from: index, to: index + text.length}]
			: [],
	);

const asAnchors = (kind: Anchor['kind'], all: readonly Found[]): readonly Anchor[] =>
	all.map(found => ({...found, kind}));

const matches = (entry: string, pattern: RegExp): readonly Found[] =>
	[...entry.matchAll(pattern)].map(({0: text, index}) => ({text, from: index, to: index + text.length}));

/** In the order of the entry; of two in the same place the first is meant, and of those the longer one. */
const inOrder = (all: readonly Anchor[]): readonly Anchor[] => {
	let end = 0;
	return all
		.toSorted((a, b) => a.from - b.from || b.to - a.to)
		.filter(({from, to}) => {
			const isFree = from >= end;
			if (isFree) end = to;
			return isFree;
		});
};

/** All that is to be dialled in an entry, and the addresses, in the order in which they stand there. */
export const anchorsIn = (entry: string): readonly Anchor[] => {
	const numbers = findNumbers(entry)
		.map(found => trimmed(entry, found))
		.filter(found => !isAddressOfPlace(entry, found));
	return inOrder([
		...asAnchors('address', addressesIn(entry)),
		...asAnchors('number', matches(entry, spelled)),
		// Hours as 0900-1700 look like a number; beside another they are none.
		...asAnchors('number', numbers.length > 1 ? numbers.filter(({text}) => !clockRange.test(text)) : numbers),
		...asAnchors('extension', matches(entry, extension)),
	]);
};
