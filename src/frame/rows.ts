import type {Block, Screen, ScreenOf} from '../core/screen.ts';
import {steps} from '../core/steps.ts';
import {splitAt, widthOf} from '../text/width.ts';
import {wrap} from '../text/wrap.ts';
import type {Look, Row, Span, Style} from './theme.ts';

/** Two columns of air at the left of everything. */
export const margin = 2;

export const blank: Row = [];

export const span = (text: string, style: Style = 'text'): Span => ({text, style});
export const air = span(' '.repeat(margin));

export const row = (text: string, style: Style = 'text', indent = margin): Row => [
	span(' '.repeat(indent) + text, style),
];

/** A row whose text, without the air before it, leads to an address. */
const linkRow = (full: Row, link: string): Row =>
	full.flatMap(part => {
		const indent = part.text.length - part.text.trimStart().length;
		return [span(part.text.slice(0, indent)), {...part, text: part.text.slice(indent), link}];
	});

export const wrapped = (text: string, style: Style, width: number, indent = margin): readonly Row[] =>
	wrap(text, width - (indent - margin)).map(line => row(line, style, indent));

const blockStyle: Readonly<Record<Block['kind'], Style>> = {
	text: 'text',
	own: 'own',
	say: 'own',
	number: 'number',
	label: 'quiet',
	quiet: 'quiet',
};

/** Where blank rows stand between blocks: wherever they do not belong together, only above headings, or nowhere. */
export type Air = 'all' | 'headings' | 'none';

const hasAirAbove = (block: Block, air: Air): boolean =>
	!block.tight && (air === 'all' || (air === 'headings' && (block.kind === 'label' || block.kind === 'quiet')));

const markOf = (look: Look): Span => span(look.isAscii ? '>' : '▸', 'accent');

/** Rows with the mark of what Enter takes in the air before the first of them. */
const withMark = ([first = [], ...others]: readonly Row[], look: Look): readonly Row[] => [
	[air, markOf(look), ...first.map(part => ({...part, text: part.text.slice(margin + 1)}))],
	...others,
];

/** The first row of a text that takes more, with a sign that it goes on. */
const inOneRow = (text: string, width: number, look: Look): string => {
	const [first = '', ...others] = wrap(text, width);
	const sign = look.isAscii ? '...' : '…';
	return others.length === 0 ? text : `${splitAt(first, width - widthOf(sign))[0].trimEnd()}${sign}`;
};

/** What is left of blocks where there is little room. */
export const inBrief = (blocks: readonly Block[], width: number, look: Look): readonly Block[] =>
	blocks
		.filter(({spare}) => !spare)
		.map(block => (block.brief ? {...block, text: inOneRow(block.text, width, look)} : block));

/** Text, numbers and the person's words, in rows of `width` columns. */
export const blockRows = (blocks: readonly Block[], width: number, air: Air, look: Look): readonly Row[] =>
	blocks.flatMap((block, index) => {
		const isIndented = block.kind === 'number' || block.isMarked !== undefined;
		const indented = wrapped(block.text, blockStyle[block.kind], width, isIndented ? margin + 2 : margin);
		const rows = block.isMarked ? withMark(indented, look) : indented;
		const {link} = block;
		const linked = link === undefined ? rows : rows.map(each => linkRow(each, link));
		return index > 0 && hasAirAbove(block, air) ? [blank, ...linked] : linked;
	});

const dots = (screen: Screen, look: Look): readonly Span[] => {
	if (screen.step === null) return [];
	const {id} = screen.step;
	const [here, other] = look.isAscii ? ['*', '.'] : ['●', '○'];
	return steps.flatMap(step => [step === id ? span(here, 'accent') : span(other, 'quiet'), span(' ')]);
};

/** The name of the program, eight small dots for the steps and the name of this one, as far as there is room. */
export const header = (screen: Screen, look: Look, width: number): Row => {
	const start = [air, span('cope', 'quiet'), span('  '), ...dots(screen, look)];
	const name = span(` ${screen.step?.name ?? ''}`, 'quiet');
	return widthOf([...start, name].map(each => each.text).join('')) <= width + margin ? [...start, name] : start;
};

/** The choices, each in one or more rows. */
export const choiceRows = (screen: ScreenOf<'choose'>, look: Look, width: number): readonly (readonly Row[])[] =>
	screen.choices.map((choice, index) => {
		const isHere = index === screen.cursor;
		const mark = isHere ? markOf(look) : span(' ');
		const style = choice.isOwn || isHere ? 'own' : 'text';
		return wrap(choice.text, width - 5).map(
			(line, at): Row =>
				at === 0
					? [air, mark, span(` ${index + 1}  `, 'quiet'), span(line, style)]
					: [air, span('     '), span(line, style)],
		);
	});

export const rowWidth = (full: Row): number => widthOf(full.map(({text}) => text).join(''));

/** A row cut to the columns there are. */
export const clipped = (full: Row, columns: number): Row => {
	let left = columns;
	return full.flatMap(each => {
		if (left <= 0) return [];
		const text = widthOf(each.text) <= left ? each.text : splitAt(each.text, left)[0];
		left -= widthOf(text);
		return [{...each, text}];
	});
};
