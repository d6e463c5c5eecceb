import {patternFor} from '../western.ts';
import type {Anchor} from './anchors.ts';
import {cutEnd} from './number-labels.ts';
import type {Piece} from './pieces.ts';
import {isRelation, partingIn} from './relations.ts';
import {isTime} from './times.ts';

const joining = /^(?:or|and|else|then|also|&)\s+/i;

const capitalFirst = patternFor(String.raw`^\p{Lu}`, 'u');

/** No name in front of a number has more words. */
const mostWords = 4;

/** Whether these words name somebody: "Ben", "or her mum". */
export const isName = (words: string): boolean => {
	const name = words.replace(joining, '');
	const isShort = name.split(/\s+/, mostWords + 1).length <= mostWords;
	return isShort && !isTime(name) && (capitalFirst(name).test(name) || isRelation(name) || partingIn(name) !== null);
};

/** The name at the end of the pieces before a number, and what is said in brackets behind it. */
export const ownerIn = (text: string, pieces: readonly Piece[]): readonly Piece[] => {
	const at = pieces.findLastIndex(({depth}) => depth === 0);
	const name = pieces[at];
	return name !== undefined && isName(text.slice(name.from, name.to)) ? pieces.slice(at) : [];
};

/** "Mum (if away, Auntie Jean 555 0100)": the number is of who stands with it in the brackets. */
export const beside = (text: string, pieces: readonly Piece[], {from}: Anchor): readonly Piece[] => {
	const last = pieces.at(-1);
	if (last === undefined || last.depth === 0 || pieces.length < 2) return [];
	const words = text.slice(last.from, last.to);
	const isWithin = !/[)\]）]/.test(text.slice(last.to, Math.min(from, last.to + 80)));
	return isWithin && capitalFirst(words).test(words) && isName(words) ? [last] : [];
};

/** A few words right before a number that is not the first: "if no answer 555 0101". */
export const leadIn = (text: string, pieces: readonly Piece[], {from}: Anchor): readonly Piece[] => {
	const last = pieces.at(-1);
	if (last === undefined || !/^[\s:：]*$/.test(text.slice(last.to, from).slice(0, 9))) return [];
	const words = text.slice(last.from, last.to);
	if (last.depth > 0 && !isName(words)) return [];
	return words.split(/\s+/, mostWords + 1).length <= mostWords && !isTime(words) ? [last] : [];
};

/**
 * Whether something stands right behind each number, and something else parts it from the next: "07700 900101 Sam,
 * 07700 900102 Kim".
 */
export const isSaidBehind = (text: string, gaps: readonly (readonly Piece[])[], anchors: readonly Anchor[]): boolean =>
	anchors.length > 1 &&
	anchors.every(({kind, to}, index) => {
		const [said, ...others] = gaps[index + 1] ?? [];
		if (kind !== 'number' || said === undefined) return false;
		const words = text.slice(said.from, said.to).split(/\s+/, mostWords + 1).length;
		const next = anchors[index + 1]?.from;
		const isParted = next === undefined || others.length > 0 || /[,;|•/)]/.test(text.slice(said.to, next));
		return isParted && words <= mostWords && (said.depth > 0 ? /^\s*\($/ : /^\s+$/).test(text.slice(to, said.from));
	});

/** Whether the name before a number stands with it: nothing parts them but brackets, a colon and which number it is. */
const isBeside = (text: string, pieces: readonly Piece[], {from}: Anchor): boolean => {
	const [name] = ownerIn(text, pieces);
	return name !== undefined && !/[,;|•]/.test(text.slice(name.to, Math.min(from, name.to + 80)));
};

/** Whether a number of an entry, other than the first, is somebody else's: a name stands beside it. */
export const isOfSeveral = (text: string, gaps: readonly (readonly Piece[])[], anchors: readonly Anchor[]): boolean => {
	if (gaps[0]?.length === 0) return false;
	return anchors.some((anchor, index) => {
		const pieces = index === 0 || anchor.kind !== 'number' ? [] : (gaps[index] ?? []);
		const last = pieces.at(-1);
		if (last === undefined) return false;
		const {rest} = cutEnd(text, last);
		return isBeside(text, rest.from < rest.to ? [...pieces.slice(0, -1), rest] : pieces.slice(0, -1), anchor);
	});
};
