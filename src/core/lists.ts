import {type PatternId, patternIds, patterns} from './exercise/pattern.ts';
import {feelings, isFeelingGroup, isIdeaKind} from './feelings.ts';
import {helpedText} from './helped.ts';
import type {Label} from './labels.ts';
import {linesHere} from './line-order.ts';
import {ownPeople, ownProfessionals} from './own-entries.ts';
import type {ListId} from './place-ids.ts';
import {type SectionId, sectionIds} from './plan/headings.ts';
import {type Row, rowsOf} from './plan/nesting.ts';
import {entriesIn, type Plan, partsOf} from './plan/plan.ts';
import {numberOf, whichIn} from './plan/which.ts';
import {isHigh} from './thresholds.ts';
import type {Visit} from './visit.ts';

export const planOf = (visit: Visit): Plan | null => (visit.known.plan.kind === 'read' ? visit.known.plan.plan : null);

const own = (entries: readonly string[] | undefined): readonly Label[] => (entries ?? []).map(entry => ({own: entry}));

/** From the lightest to the strongest (P2); a test holds that each has its words. */
const messageStrengths = [0, 1, 2];

/** Ideas go round and round; this many names are enough for a night. */
const ideasListed = 60;

export const listed: Readonly<Record<ListId, (visit: Visit, about: string | null) => readonly Label[]>> = {
	people: ({known}) => own(ownPeople(known)),
	safer: visit => own(planOf(visit)?.sections.safer),
	'own-things': visit => own([...(planOf(visit)?.sections.alone ?? []), ...(planOf(visit)?.sections.places ?? [])]),
	professionals: ({known}) => own(ownProfessionals(known)),
	lines: visit => linesHere(visit.known).map(line => ({line})),
	ideas: (_, about) =>
		isIdeaKind(about) ? Array.from({length: ideasListed}, (__, index) => ({idea: about, index})) : [],
	sections: visit => sectionIds.map(id => sectionLabel(visit, id)),
	'filled-sections': visit => {
		const plan = planOf(visit);
		return plan === null
			? []
			: sectionIds.filter(id => entriesIn(plan, id).length > 0).map(id => sectionLabel(visit, id));
	},
	entries: visit => whichIn(rowsHere(visit)).map(({text, ...which}) => ({own: text, ...which})),
	examples: visit => examplesFor(visit),
	// What is in the plan by now is the person's own.
	helped: visit => visit.helped.filter(label => !isInPlan(visit, helpedText(label, visit.known.ours))),
	messages: () => messageStrengths.map(message => ({message})),
	patterns: visit => patternsFor(visit).map(pattern => ({pattern})),
	feelings: (_, about) => (isFeelingGroup(about) ? feelings[about].map(feeling => ({feeling})) : []),
};

/** Gentle ones alone at a high rating or while help is on the way; the longest hold is only breathed when it is typed. */
const patternsFor = ({ratings, card}: Visit): readonly PatternId[] =>
	isHigh(ratings.last) || card !== null
		? ['long-out', 'easy', 'even']
		: patternIds.filter(id => 'minutes' in patterns[id].goal);

/** What the section that is written in holds, nested as it is. */
export const rowsHere = (visit: Visit): readonly Row[] => {
	const plan = planOf(visit);
	return plan === null || visit.section === null ? [] : rowsOf(plan, visit.section);
};

/** Which of those beside it the entry that is looked at is, and how many there are: it is moved among them. */
export const placeOfEntry = (visit: Visit): {readonly number: number; readonly count: number} =>
	numberOf(rowsHere(visit), visit.entry ?? {text: ''});

const isInPlan = (visit: Visit, text: string | null): boolean =>
	text !== null && (planOf(visit)?.sections.alone.includes(text) ?? false);

/** A section as the person calls it, else as we do. */
const sectionLabel = (visit: Visit, section: SectionId): Label => {
	const plan = planOf(visit);
	const part = plan && partsOf(plan, section).find(each => each.isSectionsOwn);
	return {section, heading: part?.heading ?? null};
};

/** What the guided plan offers to begin with: lines of the country, or examples; nobody's name is ever made up. */
export const examplesFor = ({section, known}: Visit): readonly Label[] => {
	if (section === null) return [];
	if (section === 'professionals') {
		return linesHere(known).map(line => ({line}));
	}
	return known.ours.examples[section].map((_, index) => ({example: section, index}));
};
