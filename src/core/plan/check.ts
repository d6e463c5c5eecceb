import type {Block} from '../screen.ts';
import type {DayAndMinute} from '../times.ts';
import type {Words} from '../words.ts';
import {isOver} from './ahead.ts';
import {type Dates, dateOf} from './appointment.ts';
import {contactOf} from './contact.ts';
import {type SectionId, sectionIds} from './headings.ts';
import {plainWords} from './plain-words.ts';
import {isSectionEmpty, type Plan, titleOf} from './plan.ts';

/** What is still open in a plan. Not a grade: nothing is counted, and nothing here has to be done (content guide N5, N9). */
export type PlanCheck = {
	readonly empty: readonly SectionId[];
	/** People and lines that cannot be called from the plan, as written. */
	readonly withoutNumber: readonly string[];
	/** Appointments that are over, as written. */
	readonly past: readonly string[];
};

/** `dates`: those found in the words of entries. */
export const checkPlan = (plan: Plan, dates: Dates, now: DayAndMinute): PlanCheck => {
	const {people, professionals, appointment} = plan.sections;
	return {
		empty: sectionIds.filter(id => isSectionEmpty(plan, id)),
		withoutNumber: [...people, ...professionals].filter(entry => contactOf(entry).numbers.length === 0),
		past: appointment.filter(entry => {
			const when = dateOf(entry, dates);
			return when !== null && isOver(when, now);
		}),
	};
};

const list = (label: string, lines: readonly string[]): readonly Block[] =>
	lines.length === 0
		? []
		: [
				{kind: 'label', text: label},
				...lines.map(text => ({kind: 'own', text: plainWords(text), tight: true}) as const),
			];

/** The same in words: what is open, and that it may stay so. */
export const checkBlocks = (check: PlanCheck, plan: Plan, {plan: words}: Words): readonly Block[] => {
	const open = [
		...list(
			words.check.empty,
			check.empty.map(id => titleOf(plan, id, words.sections)),
		),
		...list(words.check.noNumber, check.withoutNumber),
		...list(words.check.past, check.past),
	];
	return [
		...(open.length > 0 ? open : [{kind: 'text', text: words.check.nothingOpen} as const]),
		{kind: 'quiet', text: words.check.grow},
	];
};
