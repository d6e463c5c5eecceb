import type {Known} from './known.ts';
import {calledElsewhere, calledUnderHelp} from './plan/called.ts';
import type {SectionId} from './plan/headings.ts';
import {numbersIn} from './plan/numbers.ts';

type WithPlan = Pick<Known, 'plan'>;

/** What the person wrote under a section of their plan; nothing when there is no plan to read. */
export const ownEntries = ({plan}: WithPlan, section: SectionId): readonly string[] =>
	plan.kind === 'read' ? plan.plan.sections[section] : [];

const hasNumber = (entry: string): boolean => numbersIn(entry).length > 0;

/** The people of the plan, in its order; where no section names any, whoever stands elsewhere in it with a number to call. */
export const ownPeople = ({plan}: WithPlan): readonly string[] => {
	if (plan.kind !== 'read') return [];
	const {people} = plan.plan.sections;
	return people.length > 0 ? people : calledElsewhere(plan.plan);
};

/** So many of a long list are looked at. */
const mostLookedAt = 50;

/** The first few where there is no room for all: those with a number before others, as nobody else can be called. */
export const firstOf = (entries: readonly string[], most: number): readonly string[] => {
	if (entries.length <= most) return entries;
	const some = entries.slice(0, mostLookedAt);
	return [...some.filter(hasNumber), ...some.filter(entry => !hasNumber(entry))].slice(0, most);
};

/** The professionals and lines of the plan; where no section names any, who can be called under a heading that tells of help. */
export const ownProfessionals = (known: WithPlan): readonly string[] => {
	const professionals = ownEntries(known, 'professionals');
	if (professionals.length > 0 || known.plan.kind !== 'read') return professionals;
	return calledUnderHelp(known.plan.plan);
};
