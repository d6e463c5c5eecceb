import {type Anchor, anchorsIn} from './anchors.ts';
import {cutEnd, cutStart, isLabelledAfter} from './number-labels.ts';
import {beside, isName, isOfSeveral, isSaidBehind, leadIn, ownerIn} from './owners.ts';
import {type Piece, piecesOf} from './pieces.ts';
import {isTime} from './times.ts';

/** A number with what is dialled after it, and the words that say which it is. */
type Numbered = {readonly spans: Piece[]; readonly labels: Piece[]};

/** What is left of an entry when its numbers are taken out with the words that belong to them. */
export type Labelled = {
	readonly numbers: readonly Numbered[];
	readonly pieces: readonly Piece[];
	readonly notes: readonly Piece[];
	/** Whether it is clear which number is whose. */
	readonly isSure: boolean;
};

type Gap = {
	readonly text: string;
	readonly pieces: readonly Piece[];
	readonly before: Anchor | undefined;
	readonly after: Anchor | undefined;
	readonly isLabelledAfter: boolean;
	/** Something stands right behind each number, whatever it is. */
	readonly isSaidBehind: boolean;
	/** "(m) 07700 900123 (h) 020 …": what stands in brackets says which number comes next. */
	readonly isBracketBefore: boolean;
	/** Each number is somebody's of their own: "Ana 555 0100 or Ben 555 0101". */
	readonly isOfMany: boolean;
	/** Nothing stands before the first number, so that names may stand behind theirs. */
	readonly isNumberFirst: boolean;
	/** Of two numbers each may have its own hours. */
	readonly isOneOfMany: boolean;
};

type Taken = {readonly pieces: readonly Piece[]; readonly label: Piece | null; readonly whose?: readonly Piece[]};

const untouched = (pieces: readonly Piece[]): Taken => ({pieces, label: null});
const isEmpty = ({from, to}: Piece): boolean => from >= to;
const timeOf = (text: string, {from, to}: Piece): boolean => isTime(text.slice(from, to));

/** "020 7946 0958 (work)"; in "07700 900101 (work 020 7946 0958)" it is said of the next. */
const isBracketed = (text: string, before: Anchor, {to}: Piece, after: Anchor | undefined): boolean =>
	/^\s?[([（]/.test(text.slice(before.to, before.to + 2)) &&
	(after === undefined || /[)\]）]/.test(text.slice(to, after.from)));

/** What the start of a gap says of the number before it. */
const takeStart = (gap: Gap): Taken => {
	const {text, pieces, before, after, isLabelledAfter, isBracketBefore, isOneOfMany} = gap;
	const [first, ...others] = pieces;
	if (first === undefined || before?.kind !== 'number') return untouched(pieces);
	if (isBracketBefore && after?.kind === 'number') return untouched(pieces);
	if (gap.isSaidBehind) return {pieces: others, label: first};
	const isInBrackets = isBracketed(text, before, first, after);
	if (!isInBrackets && !isLabelledAfter && after?.kind === 'number') return untouched(pieces);
	if (isOneOfMany && (isInBrackets || isLabelledAfter) && timeOf(text, first)) return {pieces: others, label: first};
	const {rest, label} = cutStart(text, first);
	if (label === null || !(isLabelledAfter || isEmpty(rest) || timeOf(text, rest))) return untouched(pieces);
	return {pieces: isEmpty(rest) ? others : [rest, ...others], label};
};

/** What the end of a gap says of the number or address after it. */
const takeEnd = (
	{text, before, after, isLabelledAfter, isOneOfMany, isOfMany, isNumberFirst}: Gap,
	pieces: readonly Piece[],
): Taken => {
	const last = pieces.at(-1);
	if (last === undefined || after === undefined || after.kind === 'extension') return untouched(pieces);
	if (isLabelledAfter && !isOfMany && after.kind === 'number') return untouched(pieces);
	const isRightBefore = /^[\s:：]*$/.test(text.slice(last.to, Math.min(after.from, last.to + 9)));
	if (isOneOfMany && isRightBefore && after.kind === 'number' && timeOf(text, last))
		return {pieces: pieces.slice(0, -1), label: last};
	const {rest, label} = cutEnd(text, last);
	const left = isEmpty(rest) ? pieces.slice(0, -1) : [...pieces.slice(0, -1), rest];
	if (after.kind !== 'number') return {pieces: left, label};
	const behind = before === undefined || isNumberFirst ? [] : leadIn(text, left, after);
	const whose = isOneOfMany ? (isOfMany ? ownerIn(text, left) : behind) : beside(text, left, after);
	return {pieces: left.slice(0, left.length - whose.length), label, whose};
};

/** Whether the last piece before the first of several numbers stands in brackets and only says which it is. */
const isBracketFirst = (text: string, pieces: readonly Piece[] = []): boolean => {
	const last = pieces.at(-1);
	return last !== undefined && last.depth > 0 && isEmpty(cutEnd(text, last).rest);
};

/** "988 then press 1": the word between belongs to what is dialled. */
const isThen = (text: string, [piece, ...others]: readonly Piece[]): boolean =>
	piece !== undefined && others.length === 0 && /^(?:and |and then|then)$/i.test(text.slice(piece.from, piece.to));

const remark = /\b(?:free|cost|charge|confidential|anonymous|languages?|english|spanish|only)\b/i;

/** Whether what is left behind the first of several numbers could be somebody one of them is of. */
const mayBeOwner = (text: string, {from, to, depth}: Piece, anchors: readonly Anchor[]): boolean => {
	const numbers = anchors.filter(({kind}) => kind === 'number');
	const words = text.slice(from, to);
	if (depth > 0 || from < (numbers[0]?.from ?? 0) || isTime(words) || remark.test(words)) return false;
	return isName(words) || (from < (numbers.at(-1)?.from ?? 0) && words.split(/\s+/).length > 4);
};

/** Takes the numbers of an entry and what is said of each; the rest stays in the order of the entry. */
export const labelled = (text: string): Labelled => {
	const anchors = anchorsIn(text);
	const gaps = piecesOf(text, anchors);
	const isAfter = isLabelledAfter(text, gaps, anchors);
	const isOneOfMany = anchors.filter(({kind}) => kind === 'number').length > 1;
	const isBracketBefore = isBracketFirst(text, gaps[0]);
	const isNumberFirst = gaps[0]?.length === 0;
	const isBehind = !isAfter && isSaidBehind(text, gaps, anchors);
	const others = isAfter || isBehind ? gaps.map((pieces, index) => (index === 0 ? pieces : pieces.slice(1))) : gaps;
	const isOfMany = isOfSeveral(text, others, anchors);
	const numbers: Numbered[] = [];
	const notes: Piece[] = [];
	const left = gaps.flatMap((pieces, index): readonly Piece[] => {
		const [before, after] = [anchors[index - 1], anchors[index]];
		const gap = {
			text,
			pieces,
			before,
			after,
			isLabelledAfter: isAfter,
			isSaidBehind: isBehind,
			isBracketBefore,
			isOneOfMany,
			isOfMany,
			isNumberFirst,
		};
		const start = takeStart(gap);
		if (start.label) numbers.at(-1)?.labels.push(start.label);
		if (after?.kind === 'extension' && isThen(text, start.pieces)) {
			numbers.at(-1)?.spans.push(...start.pieces, {...after, depth: 0});
			return [];
		}
		const end = takeEnd(gap, start.pieces);
		const labels = [...(end.whose ?? []), ...(end.label ? [end.label] : [])];
		const number = numbers.at(-1);
		const isRightBehind =
			number?.spans.length === 1 && start.pieces.every(piece => piece.depth > 0 || timeOf(text, piece));
		if (after?.kind === 'number') numbers.push({spans: [{...after, depth: 0}], labels});
		else if (after?.kind === 'extension' && number !== undefined && isRightBehind)
			number.spans.push({...after, depth: 0});
		else if (after !== undefined) notes.push(...labels, {...after, depth: 0});
		return end.pieces;
	});
	const isSeveral = new Set(anchors.flatMap(each => (each.kind === 'number' ? each.text : []))).size > 1;
	const owners = isSeveral ? left.filter(piece => mayBeOwner(text, piece, anchors)) : [];
	const isSure = owners.length <= (isNumberFirst ? 1 : 0);
	return {numbers, pieces: left, notes, isSure};
};
