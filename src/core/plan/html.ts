import type {Known} from '../known.ts';
import type {Words} from '../words.ts';
import {lastLine} from './blocks.ts';
import {escaped, personHtml, thingHtml, uncalledHtml} from './html-contact.ts';
import {pageStyle} from './html-style.ts';
import {listed} from './listed.ts';
import {isNotOffered} from './not-offered.ts';
import {type Order, orders} from './order.ts';
import {plainWords} from './plain-words.ts';
import {moreIn, type Part, type Plan, partsOf} from './plan.ts';
import {isUnwanted} from './unwanted.ts';

/** Up to this many lines, as far as that can be told, a page has room for larger type in one column. */
const mostInOneColumn = 28;

/** Characters on a line of a page in one column. */
const lineLength = 60;

type Shown = {
	readonly title: string | null;
	readonly isSub: boolean;
	readonly entries: readonly string[];
	readonly isPeople: boolean;
	/** Whether nobody is to be called by an entry. */
	readonly isNot: (entry: string) => boolean;
};

const shown = (plan: Plan, part: Part, ours: string): Shown => {
	const isPeople = part.section === 'people' || part.section === 'professionals';
	const isSub = part.section !== null && !part.isSectionsOwn;
	const entries = isSub ? listed(part) : part.entries.map(({text}) => text);
	const isNamed = isSub && part.heading !== null && entries[0]?.startsWith(part.heading) === true;
	const title = isNamed ? null : (part.heading ?? (isSub ? null : ours));
	return {title, isSub, entries, isPeople, isNot: entry => isNotOffered(plan, entry)};
};

const inner = ({title, isSub, entries, isPeople, isNot}: Shown): string => {
	const tag = isSub ? 'h3' : 'h2';
	const heading = title === null ? '' : `<${tag} dir="auto">${escaped(plainWords(title))}</${tag}>\n`;
	const itemOf = isUnwanted(title ?? '') ? uncalledHtml : isPeople ? personHtml : thingHtml;
	const items = entries.map(entry => (isNot(entry) ? uncalledHtml(entry) : itemOf(entry)));
	return heading + (items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>\n`);
};

/** The parts of a section one below the other; a section of which nothing was written is left out. */
const sectionHtml = (parts: readonly Shown[]): string =>
	parts.every(({entries, title}) => entries.length === 0 && title === null)
		? ''
		: `<section>\n${parts.map(inner).join('')}</section>\n`;

const groupsOf = (plan: Plan, order: Order, words: Words): readonly (readonly Shown[])[] => [
	...orders[order].map(id =>
		partsOf(plan, id)
			.filter(
				(part, _, all) => !part.isSectionsOwn || listed(part).length > 0 || all.some(({entries}) => entries.length > 0),
			)
			.map(part => shown(plan, part, words.plan.sections[id])),
	),
	...moreIn(plan).map(part => [shown(plan, part, words.plan.more)]),
];

/** About how many lines an entry takes; hours stand below the name of a person, and there is more air. */
const linesOfEntry = (text: string, isPeople: boolean): number =>
	Math.ceil(text.length / lineLength) + (isPeople ? 1 : 0);

/** The same of a group, with its headings and the air below it. */
const linesOf = (parts: readonly Shown[]): number =>
	parts
		.flatMap(({entries, isPeople}) => [0.9, ...entries.map(text => linesOfEntry(text, isPeople))])
		.reduce((sum, lines) => sum + lines, parts.length === 0 ? 0 : 1);

const lastHtml = (known: Known, words: Words): string => {
	const {text, number} = lastLine(known, words);
	const [before, ...after] = number === null ? [text] : text.split(number);
	const bold = number === null || after.length === 0 ? '' : `<b>${escaped(number)}</b>`;
	return `${escaped(before ?? '')}${bold}${escaped(after.join(number ?? ''))}`;
};

/**
 * The plan as one page to print or to open on a phone: nothing in it is fetched and nothing runs. What others may see
 * of it, in a tab or a list of files, does not say what it is.
 */
export const planHtml = (plan: Plan, known: Known, words: Words, order: Order): string => {
	const groups = groupsOf(plan, order, words);
	const isShort = groups.reduce((sum, group) => sum + linesOf(group), 0) <= mostInOneColumn;
	return `<!doctype html>
<html lang="en" class="${isShort ? 'short' : 'full'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(words.plan.pageTitle)}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${escaped(words.plan.title)}</h1>
<main>
${groups.map(sectionHtml).join('')}</main>
<p class="last">${lastHtml(known, words)}</p>
</body>
</html>
`;
};
