import {type Anchor, anchorsIn} from './anchors.ts';
import {cutEnd, cutStart, isLabelledAfter} from './number-labels.ts';
import {type Piece, piecesOf} from './pieces.ts';
import {isTime} from './times.ts';

/** A number with what is dialled after it, and the words that say which it is. */
type Numbered = {readonly spans: Piece[]; readonly labels: Piece[]};

/** What is left of an entry when its numbers are taken out with the words that belong to them. */
export type Labelled = {
	readonly numbers: readonly Numbered[];
	readonly pieces: readonly Piece[];
	readonly notes: readonly Piece[];
};

type Gap = {
	readonly text: string;
	readonly pieces: readonly Piece[];
	readonly before: Anchor | undefined;
	readonly after: Anchor | undefined;
	readonly isLabelledAfter: boolean;
	/** Of two numbers each may have its own hours. */
	readonly isOneOfMany: boolean;
};

type Taken = {readonly pieces: readonly Piece[]; readonly label: Piece | null};

const untouched = (pieces: readonly Piece[]): Taken => ({pieces, label: null});
const isEmpty = ({from, to}: Piece): boolean => from >= to;
const timeOf = (text: string, {from, to}: Piece): boolean => isTime(text.slice(from, to));

/** What the start of a gap says of the number before it. */
const takeStart = ({text, pieces, before, after, isLabelledAfter, isOneOfMany}: Gap): Taken => {
	const [first, ...others] = pieces;
	if (first === undefined || before?.kind !== 'number') return untouched(pieces);
	const isInBrackets = /^\s?[([（]/.test(text.slice(before.to, before.to + 2));
	if (!isInBrackets && !isLabelledAfter && after?.kind === 'number') return untouched(pieces);
	if (isOneOfMany && (isInBrackets || isLabelledAfter) && timeOf(text, first)) return {pieces: others, label: first};
	const {rest, label} = cutStart(text, first);
	if (label === null || !(isLabelledAfter || isEmpty(rest) || timeOf(text, rest))) return untouched(pieces);
	return {pieces: isEmpty(rest) ? others : [rest, ...others], label};
};

/** What the end of a gap says of the number or address after it. */
const takeEnd = ({text, after, isLabelledAfter, isOneOfMany}: Gap, pieces: readonly Piece[]): Taken => {
	const last = pieces.at(-1);
	if (last === undefined || after === undefined || after.kind === 'extension') return untouched(pieces);
	if (isLabelledAfter && after.kind === 'number') return untouched(pieces);
	const isRightBefore = /^[\s:：]*$/.test(text.slice(last.to, Math.min(after.from, last.to + 9)));
	if (isOneOfMany && isRightBefore && after.kind === 'number' && timeOf(text, last))
		return {pieces: pieces.slice(0, -1), label: last};
	const {rest, label} = cutEnd(text, last);
	return {pieces: isEmpty(rest) ? pieces.slice(0, -1) : [...pieces.slice(0, -1), rest], label};
};

/** Takes the numbers of an entry and what is said of each; the rest stays in the order of the entry. */
export const labelled = (text: string): Labelled => {
	const anchors = anchorsIn(text);
	const gaps = piecesOf(text, anchors);
	const isAfter = isLabelledAfter(text, gaps, anchors);
	const isOneOfMany = anchors.filter(({kind}) => kind === 'number').length > 1;
	const numbers: Numbered[] = [];
	const notes: Piece[] = [];
	const left = gaps.flatMap((pieces, index): readonly Piece[] => {
		const [before, after] = [anchors[index - 1], anchors[index]];
		const gap = {text, pieces, before, after, isLabelledAfter: isAfter, isOneOfMany};
		const start = takeStart(gap);
		if (start.label) numbers.at(-1)?.labels.push(start.label);
		const end = takeEnd(gap, start.pieces);
		const labels = end.label ? [end.label] : [];
		const number = numbers.at(-1);
		if (after?.kind === 'number') numbers.push({spans: [{...after, depth: 0}], labels});
		else if (after?.kind === 'extension' && number !== undefined) number.spans.push({...after, depth: 0});
		else if (after !== undefined) notes.push(...labels, {...after, depth: 0});
		return end.pieces;
	});
	return {numbers, pieces: left, notes};
};
