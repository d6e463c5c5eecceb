import {type Pair, pairAt, type Row} from './nesting.ts';
import {shifted} from './shifted.ts';
import type {Span} from './source.ts';
import type {Splice} from './splice.ts';

/** The lines of some rows, without the last line end. */
const blockOf = (source: string, rows: readonly Row[]): Span => {
	const [from, to] = [rows[0]?.entry?.lines.from ?? 0, rows.at(-1)?.entry?.lines.to ?? 0];
	const end = /(?:\r\n|[\r\n])$/.exec(source.slice(Math.max(from, to - 2), to))?.[0].length ?? 0;
	return {from, to: to - end};
};

const numberIn = (mark: string): string | null => /\d+(?=[.)])/.exec(mark)?.[0] ?? null;

/** The block of an entry with the number of another: numbers stay where they are, and what stands under one keeps to it. */
const withNumber = (block: string, own: Row, other: Row): string => {
	const mark = own.entry?.mark ?? '';
	const [old, number] = [numberIn(mark), numberIn(other.entry?.mark ?? '')];
	if (old === null || number === null || !block.startsWith(mark)) return block;
	const end = /[\r\n]|$/.exec(block)?.index ?? block.length;
	const first = mark.replace(old, number) + block.slice(mark.length, end);
	return first + shifted(block.slice(end), number.length - old.length);
};

const wholeBlocks = (source: string, rows: readonly Row[], {first, second, end}: Pair): readonly Splice[] => {
	const [one, other] = [rows[first], rows[second]];
	if (one === undefined || other === undefined) return [];
	const [above, below] = [blockOf(source, rows.slice(first, second)), blockOf(source, rows.slice(second, end))];
	return [
		{...above, text: withNumber(source.slice(below.from, below.to), other, one)},
		{...below, text: withNumber(source.slice(above.from, above.to), one, other)},
	];
};

/** Where one stands behind a heading, or deeper than the other: their words alone. */
const wordsAlone = (source: string, rows: readonly Row[], {first, second, end}: Pair): readonly Splice[] => {
	const [one, other] = [rows[first]?.entry, rows[second]?.entry];
	if (!one || !other || end - first > 2) return [];
	const wordsOf = ({words}: {readonly words: Span}): string => source.slice(words.from, words.to);
	return [
		{...one.words, text: wordsOf(other)},
		{...other.words, text: wordsOf(one)},
	];
};

/** Ways to let an entry change places with the one beside it, each with what stands under it; what is between them stays. */
export const moves = (source: string, rows: readonly Row[], at: number, by: -1 | 1): readonly (readonly Splice[])[] => {
	const pair = pairAt(rows, at, by);
	return pair === null
		? []
		: [wholeBlocks, wordsAlone].map(way => way(source, rows, pair)).filter(splices => splices.length > 0);
};
