import {patternFor} from '../western.ts';
import type {Anchor} from './anchors.ts';
import {type Piece, trimPiece} from './pieces.ts';
import {refusedBefore} from './refused.ts';
import {isTime} from './times.ts';

const which =
	/^(?:mobile|mob|cell|cellphone|home|work|office|landline|tel|telephone|phone|ph|te?xts?|texto|sms|whatsapp|signal|telegram|viber|skype|fax|switchboard|reception|days?|daytime|nights?|m|h|w|t|p)$/i;
const leading =
	/^(?:call|ring|dial|on|at|is|or|and|his|her|their|numbers?|no|nr|new|old|also|by|via|then|only|email|e-mail|mail|web|website|chat|online|visit)$/i;
// "Sunny Nursing Home" is a name.
const partOfName =
	/^(?:from|care|help|nursing|residential|group|children['’]?s|head|post|social|youth|funeral|mental|crisis)$/i;
// So is "Doris Day"; only at the start of a piece is it a label.
const loudTime = /^(?:Day|Days|Night|Nights)$/;
// "8-8 every day" says when, not which number.
const howOften = /^(?:all|any|bank|each|every|most|per|some|the|week|\d.*)$/i;
const sending = String.raw`(?:[Tt]ext|TEXT|[Ss]end|SMS|sms|[Mm]essage)\s["“'‘]?[\p{Lu}\p{N}]{2,12}["”'’]?`;
const keyword = patternFor(String.raw`(?:^|\s)(${sending}\sto)$`, 'u');
// "85258, text SHOUT".
const keywordBehind = patternFor(`^${sending}$`, 'u');

type Cut = {readonly rest: Piece; readonly label: Piece | null};

const bareWord = (word: string): string => word.replaceAll(/^[.:#'’"]+|[.:#'’"]+$/g, '');

const wordsOf = (text: string, {from, to}: Piece): readonly {readonly word: string; readonly at: number}[] =>
	[...text.slice(from, to).matchAll(/\S+/g)].map(({0: word, index}) => ({word: bareWord(word), at: from + index}));

const cutAt = (text: string, piece: Piece, at: number): Cut => ({
	rest: trimPiece(text, {...piece, to: at}),
	label: at < piece.to ? trimPiece(text, {...piece, from: at}) : null,
});

/** A piece right before a number, and the words at its end that only say which number it is: "Sam on", "mob". */
export const cutEnd = (text: string, piece: Piece): Cut => {
	const end = text.slice(Math.max(piece.from, piece.to - 40), piece.to);
	const sent = keyword(end).exec(end)?.[1];
	if (sent !== undefined) return cutAt(text, piece, piece.to - sent.length);
	if (refusedBefore(end).test(end) || /^old$/i.test(end)) return {rest: piece, label: null};
	const words = wordsOf(text, piece);
	const last = words.findLastIndex(({word, at}, index) => {
		const isName = loudTime.test(word) && at > piece.from;
		const isHow = /^(?:days?|nights?)$/i.test(word) && howOften.test(words[index - 1]?.word ?? '');
		// "Sarah H": the first letter of a name, unless it stands alone or has a colon.
		const isInitial = /^[A-Z]$/.test(word) && at > piece.from && text[at + 1] !== ':';
		return isName || isHow || isInitial || !(word === '' || which.test(word) || leading.test(word));
	});
	const isName = last !== -1 && partOfName.test(words[last]?.word ?? '');
	return cutAt(text, piece, words[last + (isName ? 2 : 1)]?.at ?? piece.to);
};

/** A piece right behind a number, and the words at its start that say which it was: "mobile", "(work)". */
export const cutStart = (text: string, piece: Piece): Cut => {
	const start = text.slice(piece.from, Math.min(piece.to, piece.from + 40));
	if (keywordBehind(start).test(start) || /^(?:calls?|ring)$/i.test(start))
		return {rest: {...piece, from: piece.to}, label: piece};
	// "555 0100 fax: 555 0101": it is said of the next one, which is left out.
	if (/^fax$/i.test(start) && /^[\s:.#]*[+(]?\d/.test(text.slice(piece.to, piece.to + 6)))
		return {rest: piece, label: null};
	const words = wordsOf(text, piece);
	const isEndOfLabel = (index: number) => index > 0 && index === words.length - 1 && words[index]?.word === 'only';
	const first = words.findIndex(({word}, index) => !which.test(word) && !isEndOfLabel(index));
	const {rest, label} = cutAt(text, piece, first === -1 ? piece.to : (words[first]?.at ?? piece.to));
	return {rest: label ?? {...piece, from: piece.to}, label: rest.from < rest.to ? rest : null};
};

/** The words before a name that say what to do: "Call Sam". */
export const verbOf = (text: string): string =>
	/^(?:(?:or\s+|and\s+)?(?:please|call|ring|phone|te?xt|message|dial|whatsapp|contact)\s+)+(?=\S)/i.exec(text)?.[0] ??
	'';

/** Whether a piece is nothing but a word for a number: "Work". */
export const isWhich = (text: string): boolean => which.test(text);

const says = (text: string, piece: Piece | undefined): boolean =>
	piece !== undefined && (cutStart(text, piece).label !== null || isTime(text.slice(piece.from, piece.to)));

const toDo = /^(?:te?xts?|sms|message|call|ring|dial|(?:text|sms|send) \S{2,14} to)$/i;

/** "0800 068 4141 text 88247": what to do is said before the number, unless something is said behind the last one too. */
const isToDo = (text: string, [piece]: readonly Piece[], next: Anchor | undefined): boolean =>
	piece !== undefined &&
	next !== undefined &&
	toDo.test(bareWord(text.slice(piece.from, piece.to))) &&
	/^\s*$/.test(text.slice(piece.to, Math.min(next.from, piece.to + 9)));

/** "…, mobile 555 0101": a comma parts it from the number before, and nothing from the one behind. */
const isOfNext = (
	text: string,
	piece: Piece | undefined,
	before: Anchor | undefined,
	next: Anchor | undefined,
): boolean =>
	piece !== undefined &&
	before !== undefined &&
	next !== undefined &&
	cutStart(text, piece).label !== null &&
	/[,;/–—-]/.test(text.slice(before.to, piece.from)) &&
	/^[\s:]*$/.test(text.slice(piece.to, Math.min(next.from, piece.to + 9)));

/** Whether an entry says which number it is behind each, and not before. */
export const isLabelledAfter = (
	text: string,
	gaps: readonly (readonly Piece[])[],
	anchors: readonly Anchor[],
): boolean => {
	const first = gaps[0]?.at(-1);
	const isBefore = first !== undefined && cutEnd(text, first).label !== null;
	const last = gaps.at(-1)?.[0];
	const isLastLabelled = last !== undefined && cutStart(text, last).label !== null;
	if (!isLastLabelled && gaps.some((pieces, index) => index > 0 && isToDo(text, pieces, anchors[index]))) return false;
	if (gaps.some(([piece], index) => index > 0 && isOfNext(text, piece, anchors[index - 1], anchors[index])))
		return false;
	return anchors.length > 1 && !isBefore && gaps.slice(1).every(([piece]) => says(text, piece));
};
