import type {Known} from './known.ts';
import type {SectionId} from './plan/headings.ts';
import {numbersIn} from './plan/numbers.ts';
import type {Block} from './screen.ts';
import type {Words} from './words.ts';

/** At most this many people of the plan are shown beside the lines; the plan has them all. */
export const peopleShown = 3;

/** What the person wrote under a section of their plan; nothing when there is no plan to read. */
export const ownEntries = ({plan}: Known, section: SectionId): readonly string[] =>
	plan.kind === 'read' ? plan.plan.sections[section] : [];

/** Somebody in the plan, as written, and each of their numbers alone on its line (content guide R9). */
export const contactBlocks = (entry: string): readonly Block[] => [
	{kind: 'own', text: entry, tight: true},
	...numbersIn(entry).map(text => ({kind: 'number', text, tight: true}) as const),
];

/** The first people, or professionals, of the plan. */
export const ownContacts = (known: Known, section: SectionId, words: Words): readonly Block[] => {
	const entries = ownEntries(known, section).slice(0, peopleShown);
	if (entries.length === 0) return [];
	return [{kind: 'label', text: words.people.fromPlan}, ...entries.flatMap(contactBlocks)];
};
