import type {Block, Hint, Screen, ScreenOf} from '../core/screen.ts';
import {steps} from '../core/steps.ts';
import {splitAt, widthOf} from '../text/width.ts';
import {wrap} from '../text/wrap.ts';
import {breathRows, waitRows} from './breath-rows.ts';
import type {Look, Row, Span, Style} from './theme.ts';

/** The window, in columns and rows. */
export type Size = {readonly columns: number; readonly rows: number};

/** Words the layout itself needs. */
export type LayoutWords = {readonly moreBelow: string; readonly moreAbove: string; readonly name: string};

export type Frame = {
	readonly rows: readonly Row[];
	/** Where the terminal's cursor belongs while text is written, for input methods and screen readers; null elsewhere. */
	readonly caret: {readonly x: number; readonly y: number} | null;
};

/** Two columns of air at the left; text no wider than this (content guide R7). */
const margin = 2;
const widest = 60;

const span = (text: string, style: Style = 'text'): Span => ({text, style});
const row = (text: string, style: Style = 'text', indent = margin): Row => [span(' '.repeat(indent) + text, style)];
const blank: Row = [];

const wrapped = (text: string, style: Style, width: number, indent = margin): readonly Row[] =>
	wrap(text, width - (indent - margin)).map(line => row(line, style, indent));

const blockStyle: Readonly<Record<Block['kind'], Style>> = {
	text: 'text',
	own: 'own',
	say: 'own',
	number: 'number',
	label: 'quiet',
	quiet: 'quiet',
};

const blockRows = (blocks: readonly Block[], width: number, isAiry: boolean): readonly Row[] =>
	blocks.flatMap((block, index) => {
		const indent = block.kind === 'number' ? margin + 2 : margin;
		const rows = wrapped(block.text, blockStyle[block.kind], width, indent);
		return isAiry && index > 0 && !block.tight ? [blank, ...rows] : rows;
	});

const dotsFor = (screen: Screen, look: Look): readonly Span[] => {
	if (screen.step === null) return [];
	const {id, name} = screen.step;
	const [here, other] = look.isAscii ? ['*', '.'] : ['●', '○'];
	return [
		...steps.flatMap(step => [span(step === id ? here : other, step === id ? 'accent' : 'quiet'), span(' ')]),
		span(` ${name}`, 'quiet'),
	];
};

const header = (screen: Screen, words: LayoutWords, look: Look, width: number): Row => {
	const full: Row = [span(' '.repeat(margin)), span(words.name, 'quiet'), span('  '), ...dotsFor(screen, look)];
	return widthOf(full.map(each => each.text).join('')) <= width + margin ? full : full.slice(0, -1);
};

const choiceRows = (
	screen: ScreenOf<'choose'>,
	look: Look,
	width: number,
	isAiry: boolean,
): readonly (readonly Row[])[] => {
	const marker = look.isAscii ? '>' : '▸';
	return screen.choices.map((choice, index) => {
		const isHere = index === screen.cursor;
		const lines = wrap(choice.text, width - 5);
		const rows = lines.map(
			(line, at): Row => [
				span(' '.repeat(margin)),
				span(at === 0 && isHere ? marker : ' ', 'accent'),
				span(at === 0 ? ` ${index + 1}  ` : '    ', 'quiet'),
				span(line, choice.isOwn || isHere ? 'own' : 'text'),
			],
		);
		const title =
			isAiry && choice.isOwn && index === 0 && screen.ownTitle !== null ? [row(screen.ownTitle, 'quiet')] : [];
		return [...title, ...rows];
	});
};

/** The keys that matter, as many as fit; help and leaving are never the ones left out. */
export const footer = (hints: readonly Hint[], width: number): Row => {
	const text = (hint: Hint): string => `${hint.key} ${hint.means}`;
	const total = (kept: readonly Hint[]): number => kept.reduce((sum, hint) => sum + widthOf(text(hint)) + 3, -3);
	const dropFirst: readonly Hint['id'][] = ['keys', 'plan', 'skip', 'back', 'without', 'country', 'enter', 'pause'];
	let kept = hints;
	for (const id of dropFirst) if (total(kept) > width) kept = kept.filter(hint => hint.id !== id);
	const spans = kept.flatMap((hint, index) => [
		span(index === 0 ? '' : '   '),
		span(hint.key, 'text'),
		span(` ${hint.means}`, 'quiet'),
	]);
	return [span(' '.repeat(margin)), ...spans];
};

const fieldRows = (
	screen: ScreenOf<'rate' | 'write'>,
	look: Look,
	width: number,
): {readonly rows: readonly Row[]; readonly x: number} => {
	const mark = look.isAscii ? '> ' : '▸ ';
	const parts = Array.from(
		new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(screen.field.text),
		each => each.segment,
	);
	const before = parts.slice(0, screen.field.caret).join('');
	// A text longer than the row is shown from where the caret can be seen.
	let hidden = '';
	let rest = before;
	while (widthOf(rest) > width - 4) {
		const [first, left] = splitAt(rest, 1);
		hidden += first;
		rest = left;
	}
	const [visible] = splitAt(screen.field.text.slice(hidden.length), width - 3);
	return {
		rows: [[span(' '.repeat(margin)), span(mark, 'accent'), span(visible, 'own')]],
		x: margin + 2 + widthOf(rest),
	};
};

type Parts = {
	readonly top: readonly Row[];
	readonly middle: readonly Row[];
	readonly bottom: readonly Row[];
	/** Where in the bottom the caret is, if anywhere. */
	readonly caret: {readonly x: number; readonly row: number} | null;
};

/** With all the air there is, without it, and without the header: the first that fits is used. */
type Air = {readonly isAiry: boolean; readonly hasHeader: boolean};
const airs: readonly Air[] = [
	{isAiry: true, hasHeader: true},
	{isAiry: false, hasHeader: true},
	{isAiry: false, hasHeader: false},
];

const partsOf = (screen: Screen, words: LayoutWords, look: Look, size: Size, air: Air): Parts => {
	const width = Math.max(8, Math.min(widest, size.columns - 1 - margin));
	const gap: readonly Row[] = air.isAiry ? [blank] : [];
	const top: readonly Row[] = [
		...(air.hasHeader ? [header(screen, words, look, width), ...gap] : []),
		...(screen.notice === null ? [] : [...wrapped(screen.notice, 'accent', width), ...gap]),
		...(screen.kind === 'breathe' && !air.isAiry ? [] : wrapped(screen.title, 'title', width)),
	];
	const text = blockRows(screen.blocks, width, air.isAiry);
	const pinned = blockRows(screen.pinned, width, air.isAiry);
	const withGap = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [...gap, ...rows]);
	switch (screen.kind) {
		case 'read':
			return {top, middle: withGap(text), bottom: withGap(pinned), caret: null};
		case 'choose': {
			const free = size.rows - 2 - top.length - pinned.length - Math.min(2, text.length);
			const choices = windowed(choiceRows(screen, look, width, air.isAiry), screen.cursor ?? 0, free);
			return {top, middle: withGap(text), bottom: [...withGap(pinned), ...gap, ...choices], caret: null};
		}
		case 'rate':
		case 'write': {
			const field = fieldRows(screen, look, width);
			return {top, middle: withGap(text), bottom: [...gap, ...field.rows], caret: {x: field.x, row: gap.length}};
		}
		case 'breathe': {
			const free = size.rows - 2 - top.length - text.length - 2 * gap.length;
			return {
				top,
				middle: [...gap, ...breathRows(screen.breath, {columns: width, rows: free}, look)],
				bottom: withGap(text),
				caret: null,
			};
		}
		case 'wait':
			return {top, middle: withGap(text), bottom: [...gap, ...waitRows(screen, width, look)], caret: null};
	}
};

/** The choices that fit, around the one marked. */
const windowed = (choices: readonly (readonly Row[])[], cursor: number, room: number): readonly Row[] => {
	const all = choices.flat();
	if (all.length <= room) return all;
	const before = choices.slice(0, cursor).flat().length;
	const marked = choices[cursor]?.length ?? 1;
	const from = Math.min(before, Math.max(0, before + marked - Math.max(1, room)));
	return all.slice(from, from + Math.max(1, room));
};

/** What fits of the text, from where the person has scrolled to; says when there is more. */
const scrolled = (rows: readonly Row[], scroll: number, room: number, words: LayoutWords): readonly Row[] => {
	if (rows.length <= room) return rows;
	const last = rows.length - room + 1;
	const from = Math.min(scroll, last);
	const isLast = from >= last;
	const shown = rows.slice(isLast ? rows.length - room + 1 : from, isLast ? rows.length : from + room - 1);
	return [...shown, row(isLast ? words.moreAbove : words.moreBelow, 'quiet')];
};

const heightOf = ({top, middle, bottom}: Parts): number => top.length + middle.length + bottom.length;

/**
 * A screen as rows for a window: at least one row and one column short of it, from 40 × 12 up; in a smaller window
 * what fits. Title and choices stay, text between them scrolls, the footer is the last row.
 */
export const layout = (screen: Screen, size: Size, words: LayoutWords, look: Look): Frame => {
	const room = Math.max(1, size.rows - 2);
	const tried = airs.map(air => partsOf(screen, words, look, size, air));
	const fits = tried.find(parts => heightOf(parts) <= room) ?? tried.at(-1);
	if (fits === undefined) return {rows: [], caret: null};
	const middle = scrolled(fits.middle, screen.scroll, Math.max(0, room - fits.top.length - fits.bottom.length), words);
	const body = [...fits.top, ...middle, ...fits.bottom].slice(0, room);
	const filler = Array.from({length: Math.max(0, room - body.length)}, () => blank);
	const caretRow = fits.caret === null ? 0 : body.length - fits.bottom.length + fits.caret.row;
	return {
		rows: [...body, ...filler, footer(screen.hints, size.columns - 1 - 2 * margin)],
		caret: fits.caret === null ? null : {x: fits.caret.x, y: caretRow},
	};
};
