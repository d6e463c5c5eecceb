import {countryIn, mainEmergency} from './helplines.ts';
import type {Known} from './known.ts';
import {countryInSentence} from './line-blocks.ts';
import {isEmptyPlan, type Plan} from './plan.ts';
import {sectionIds} from './plan-headings.ts';
import type {Block} from './screen.ts';
import {fill, type Words} from './words.ts';

const entries = (title: string, lines: readonly string[]): readonly Block[] => [
	{kind: 'label', text: title},
	...lines.map(text => ({kind: 'own', text, tight: true}) as const),
];

const lastLine = (known: Known, words: Words): Block => {
	const {code, isGuess} = known.whereabouts;
	const here = countryIn(known.helplines, code);
	const number = here && mainEmergency(here);
	if (code === null || number === null) return {kind: 'quiet', text: words.plan.lastNoNumber};
	const country = countryInSentence(known, code);
	return {kind: 'quiet', text: fill(isGuess ? words.plan.lastGuess : words.plan.last, {number, country})};
};

const planContent = (plan: Plan, words: Words): readonly Block[] => [
	...sectionIds
		.filter(id => plan.sections[id].length > 0)
		.flatMap(id => entries(plan.headings[id] ?? words.plan.sections[id], plan.sections[id])),
	...plan.more.flatMap(part => entries(part.heading ?? words.plan.more, part.lines)),
];

/** The plan on one page, in the person's own words, with what to do when it is not enough (content guide S12). */
export const planBlocks = (known: Known, words: Words): readonly Block[] => {
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
				: planContent(plan.plan, words);
			return [...content, lastLine(known, words)];
		}
	}
};
