import type {Known} from '../known.ts';
import type {Block} from '../screen.ts';
import type {Words} from '../words.ts';
import type {Dates} from './appointment.ts';
import {planBlocks} from './blocks.ts';
import {planJson} from './export-json.ts';
import {planHtml} from './html.ts';
import {type Order, orders} from './order.ts';
import {moreIn, type Part, type Plan, partsOf} from './plan.ts';
import {written} from './written.ts';

export const exportFormats = ['md', 'txt', 'html', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type ExportWith = {
	readonly known: Known;
	readonly words: Words;
	/** The order asked for; null leaves the text as it is, or shows it in the usual order. */
	readonly order: Order | null;
	/** Dates found in the words of appointments, by the entry. */
	readonly dates: Dates;
	/** How blocks are set as text, for `txt`. */
	readonly asText: (blocks: readonly Block[]) => string;
};

const partMarkdown = (part: Part, heading: string | null): string => {
	const title =
		heading === null ? [] : [`${part.isSectionsOwn || part.section === null ? '##' : '###'} ${written(heading)}`];
	return [...title, ...part.entries.map(({text}) => `- ${written(text)}`)].map(line => `${line}\n`).join('');
};

/** A fresh plan file in this order: every part with its heading as the person calls it, what is ours to name by our own. */
const orderedMarkdown = (plan: Plan, order: Order, {plan: words}: Words): string => {
	const sections = orders[order].flatMap(id =>
		partsOf(plan, id).map(part => partMarkdown(part, part.heading ?? (part.isSectionsOwn ? words.sections[id] : null))),
	);
	const more = moreIn(plan).map(part => partMarkdown(part, part.heading ?? words.more));
	return [`# ${words.title}\n`, ...sections, ...more].filter(part => part !== '').join('\n');
};

/** The plan to keep, print or pass on. Names come with their numbers in every format. */
export const exportPlan = (format: ExportFormat, plan: Plan, given: ExportWith): string => {
	const {known, words, order, dates, asText} = given;
	switch (format) {
		case 'md':
			return order === null ? plan.source : orderedMarkdown(plan, order, words);
		case 'txt': {
			const here: Known = {...known, plan: {kind: 'read', plan}};
			return `${asText([{kind: 'text', text: words.plan.title}, ...planBlocks(here, words, order ?? 'spi')])}\n`;
		}
		case 'html':
			return planHtml(plan, known, words, order ?? 'spi');
		case 'json':
			return `${JSON.stringify(planJson(plan, words, order ?? 'spi', dates), null, 2)}\n`;
	}
};
