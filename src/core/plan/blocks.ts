import {countryInSentence} from '../country-name.ts';
import {countryIn, mainEmergency} from '../helplines.ts';
import type {Known} from '../known.ts';

import type {Block} from '../screen.ts';
import {partOf} from '../whereabouts.ts';
import {fill, type Words} from '../words.ts';
import type {SectionId} from './headings.ts';
import {numbersIn} from './numbers.ts';
import {type Order, orders} from './order.ts';
import {plainWords} from './plain-words.ts';
import {isEmptyPlan, isSectionEmpty, moreIn, type Part, type Plan, partsOf, titleOf} from './plan.ts';

const entries = (title: string | null, lines: readonly string[]): readonly Block[] => [
	...(title === null ? [] : [{kind: 'label', text: plainWords(title)} as const]),
	...lines.map(
		(text, index) =>
			({kind: 'own', text: plainWords(text), ...(title === null && index === 0 ? {} : {tight: true})}) as Block,
	),
];

/** A part with its heading, and at most so many of its entries: of the others it is said that they are there. */
const partBlocks = (part: Part, title: string, most: number, words: Words): readonly Block[] => {
	const texts = part.entries.map(({text}) => text);
	const left = texts.length - most;
	const hasNoHeading = part.heading === null && part.style === null && part.section !== null;
	return [
		...entries(hasNoHeading ? null : title, texts.slice(0, most)),
		...(left > 0 ? [{kind: 'quiet', text: fill(words.plan.left, {left}), tight: true} as const] : []),
	];
};

const isShown = ({isSectionsOwn, heading, entries: {length}}: Part): boolean =>
	!isSectionsOwn || length > 0 || numbersIn(heading ?? '').length > 0;

const sectionBlocks = (plan: Plan, section: SectionId, most: number, words: Words): readonly Block[] => {
	const parts = partsOf(plan, section).filter(isShown);
	const title = titleOf(plan, section, words.plan.sections);
	// Above the parts of a section stands what it is called: above a table, and above "### Sam".
	const above = parts.some(part => part.isSectionsOwn) ? [] : entries(title, []);
	return [
		...above,
		...parts.flatMap(part => partBlocks(part, part.heading ?? words.plan.sections[section], most, words)),
	];
};

/** What to do when the plan is not enough (content guide S12), and the number in it where one is known. */
export const lastLine = (known: Known, words: Words): {readonly text: string; readonly number: string | null} => {
	const {code, other, isGuess} = known.whereabouts;
	const found = [code, other].flatMap(each => {
		const here = countryIn(known.helplines, each);
		const number = here && mainEmergency(here);
		return each === null || number === null ? [] : [{number, country: countryInSentence(known, each)}];
	});
	const isHere = countryIn(known.helplines, code) !== null;
	const isSame = found.length === 2 && found[0]?.number === found[1]?.number;
	const isSure = isSame || (!isGuess && isHere);
	const [one, two] = (isSame ? found.slice(1) : found).map(each =>
		isSure ? each.number : fill(words.plan.numberIn, each),
	);
	// One of elsewhere is none for here, unless here is a part of that.
	if (one === undefined || (isGuess && !isHere && partOf[code ?? ''] !== other))
		return {text: words.plan.lastNoNumber, number: null};
	const number = two === undefined ? one : fill(words.helplines.either, {one, other: two});
	return {text: fill(words.plan.last, {number}), number};
};

const planContent = (plan: Plan, order: Order, words: Words, most: number): readonly Block[] => [
	...orders[order].filter(id => !isSectionEmpty(plan, id)).flatMap(id => sectionBlocks(plan, id, most, words)),
	...moreIn(plan).flatMap(part => partBlocks(part, part.heading ?? words.plan.more, most, words)),
];

/** The plan in the person's own words, with what to do when it is not enough (content guide S12); `most` entries of each part. */
export const planBlocks = (
	known: Known,
	words: Words,
	order: Order = 'spi',
	most = Number.POSITIVE_INFINITY,
): readonly Block[] => {
	const {plan} = known;
	switch (plan.kind) {
		case 'none':
			return [
				{kind: 'text', text: words.plan.none},
				{kind: 'quiet', text: fill(words.plan.file, {path: known.planPath})},
			];
		case 'unreadable':
			return [
				{kind: 'text', text: words.plan.problems[plan.problem]},
				{kind: 'quiet', text: fill(words.plan.file, {path: known.planPath})},
			];
		case 'read': {
			const content = isEmptyPlan(plan.plan)
				? [{kind: 'text', text: words.plan.empty} as const]
				: planContent(plan.plan, order, words, most);
			return [...content, {kind: 'quiet', text: lastLine(known, words).text}];
		}
	}
};
