import words from '../content/en/words.ts';
import type {Known} from '../core/known.ts';
import {planBlocks} from '../core/plan/blocks.ts';
import {isOrder, type Order, orders} from '../core/plan/order.ts';
import type {Block} from '../core/screen.ts';
import {fill, type Words} from '../core/words.ts';
import {blocksAsText} from '../plain/transcript.ts';
import {UsageError} from './usage-error.ts';

/** The order asked for; null when none was. */
export const orderOf = (order: string | undefined): Order | null => {
	if (order === undefined || isOrder(order)) return order ?? null;
	throw new UsageError(fill(words.cli.badOrder, {order, orders: Object.keys(orders).join(', ')}));
};

/** A plan is read as one page of at most this many lines (content guide S9). */
const pageLines = 40;

type Shown = {readonly most?: number; readonly end?: readonly Block[]; readonly columns?: number | undefined};

const asPage = (known: Known, said: Words, order: Order, {most, end = [], columns}: Shown): string => {
	const title: Block = {kind: 'text', text: said.plan.title};
	return `${blocksAsText([title, ...planBlocks(known, said, order, most), ...end], columns)}\n`;
};

/** `cope plan`: the plan as text, in so many columns at most. */
export const planPage = (known: Known, said: Words, order: Order = 'spi', columns?: number): string =>
	asPage(known, said, order, {columns});

const linesOf = (text: string): number => text.split('\n').length - 1;

/** The same on one page: where it is longer, the first entries of each part, and how to see the rest. */
export const shortPlanPage = (known: Known, said: Words, order: Order, columns?: number): string => {
	const whole = planPage(known, said, order, columns);
	if (linesOf(whole) <= pageLines) return whole;
	const rest: readonly Block[] = [{kind: 'quiet', text: said.plan.all}];
	const pages = [8, 5, 3, 2, 1].map(most => asPage(known, said, order, {most, end: rest, columns}));
	const fitting = pages.find(page => linesOf(page) <= pageLines) ?? pages.at(-1) ?? whole;
	if (linesOf(fitting) <= pageLines) return fitting;
	// Many headings, or an entry that goes on for pages: the last lines, with the number to call, stay.
	const lines = fitting.split('\n');
	const end = blocksAsText([...planBlocks(known, said, order, 0).slice(-1), ...rest], columns).split('\n');
	const begun = lines.slice(0, pageLines - end.length - 1).join('\n');
	return [begun.trimEnd(), '', ...end, ''].join('\n');
};
