import {patternFor} from '../western.ts';
import {extension} from './not-numbers.ts';
import {type Found, findNumbers} from './numbers.ts';

/** A number, what is dialled after one ("ext 12"), or an address in an entry, and where it stands. */
export type Anchor = Found & {readonly kind: 'number' | 'extension' | 'address'};

const address = patternFor(
	String.raw`.@[^@]*\.|^https?:\/\/|^www\.|^\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:org|com|net|uk|au|ie|ca|nz|de|fr|info)(?:\/|$)`,
	'iu',
);

const addressesIn = (entry: string): readonly Found[] =>
	[...entry.matchAll(/[^\s,;()[\]<>|]+/g)].flatMap(({0: text, index}) =>
		address(text).test(text.slice(0, 300)) ? [{text, from: index, to: index + text.length}] : [],
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
export const anchorsIn = (entry: string): readonly Anchor[] =>
	inOrder([
		...asAnchors('address', addressesIn(entry)),
		...asAnchors('number', findNumbers(entry)),
		...asAnchors('extension', matches(entry, extension(entry))),
	]);
