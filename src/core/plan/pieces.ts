import {patternFor} from '../western.ts';
import type {Anchor} from './anchors.ts';
import {isPartOfTime} from './times.ts';

/** A piece of an entry between its numbers and separators, and how many brackets it stands in. */
export type Piece = {readonly from: number; readonly to: number; readonly depth: number};

// A colon inside 9:30 and a dash inside a name separate nothing.
const separator = patternFor(
	String.raw`[,;|•、，；：،؛()[\]（）]|:(?=\s|$)|(?<=\s)[-–—/](?=\s|$)|—|(?<=\p{L}{4})(?<!(?:dipl|dott|prof))\.(?=\s|$)`,
	'giu',
);
const word = patternFor(String.raw`[\p{L}\p{N}]|(?![☎📞📱✆])\p{Extended_Pictographic}`, 'u');
const edge = /[\s,;:|•<{()[\]（）：、，；،؛./–—+=→>~-]/;

/** Without the spaces and marks at its ends. */
export const trimPiece = (text: string, {from, to, depth}: Piece): Piece => {
	let [start, end] = [from, to];
	while (start < end && edge.test(text[start] ?? '')) start++;
	while (end > start && edge.test(text[end - 1] ?? '')) end--;
	return {from: start, to: end, depth};
};

const isWords = (text: string, {from, to}: Piece): boolean => word(text).test(text.slice(from, to));

/** "Mon – Fri", "9 – 5" as one piece again. */
const withRanges = (text: string, pieces: readonly Piece[]): readonly Piece[] => {
	const joined: Piece[] = [];
	let wasTime = false;
	for (const piece of pieces) {
		const isTime = piece.to - piece.from < 30 && isPartOfTime(text.slice(piece.from, piece.to));
		const last = joined.at(-1);
		const between = text.slice(last?.to, piece.from);
		if (last && wasTime && isTime && /^\s*[-–—]\s*$/.test(between.slice(0, 9)))
			joined[joined.length - 1] = {...last, to: piece.to};
		else joined.push(piece);
		wasTime = isTime;
	}
	return joined;
};

const bracket = (mark: string): number => (/[([（]/.test(mark) ? 1 : /[)\]）]/.test(mark) ? -1 : 0);

/** The pieces of an entry in the gap before each number or address, and after the last. */
export const piecesOf = (text: string, anchors: readonly Anchor[]): readonly (readonly Piece[])[] => {
	let depth = 0;
	return [...anchors.map(({from}) => from), text.length].map((gapEnd, index) => {
		const gapStart = anchors[index - 1]?.to ?? 0;
		const pieces: Piece[] = [];
		let from = gapStart;
		for (const {0: mark, index: at} of text.slice(gapStart, gapEnd).matchAll(separator(text))) {
			pieces.push({from, to: gapStart + at, depth});
			from = gapStart + at + mark.length;
			depth = Math.max(0, depth + bracket(mark));
		}
		pieces.push({from, to: gapEnd, depth});
		return withRanges(
			text,
			pieces.map(piece => trimPiece(text, piece)).filter(piece => isWords(text, piece)),
		);
	});
};
