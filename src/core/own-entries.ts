import type {Known} from './known.ts';
import {calledElsewhere, calledInNeed, calledUnderHelp} from './plan/called.ts';
import type {SectionId} from './plan/headings.ts';
import {isNotOffered} from './plan/not-offered.ts';
import {numbersIn} from './plan/numbers.ts';
import type {Plan} from './plan/plan.ts';

type WithPlan = Pick<Known, 'plan'>;

/** What the person wrote under a section of their plan; nothing when there is no plan to read. */
export const ownEntries = ({plan}: WithPlan, section: SectionId): readonly string[] =>
	plan.kind === 'read' ? plan.plan.sections[section] : [];

const hasNumber = (entry: string): boolean => numbersIn(entry).length > 0;

// "If I can't reach anyone" says when to call who stands below it.
const isCase = /^(?:only )?(?:if|when|in case)\b/i;

type Found = {readonly people: readonly string[]; readonly professionals: readonly string[]};

const found = new WeakMap<Plan, Found>();

/** Who can be called, in the order of the plan, but for those that it says not to call; looked for once, as it may be long. */
const foundIn = (plan: Plan): Found => {
	const known = found.get(plan);
	if (known !== undefined) return known;
	const may = (section: 'people' | 'professionals'): readonly string[] =>
		plan.sections[section].filter(entry => !isNotOffered(plan, entry) && (!isCase.test(entry) || hasNumber(entry)));
	const [people, professionals] = [may('people'), may('professionals')];
	const all = {
		people: people.length > 0 ? people : calledElsewhere(plan),
		professionals: [
			...new Set([
				...(professionals.length > 0 ? professionals : calledUnderHelp(plan)),
				...(people.length > 0 ? calledInNeed(plan) : []),
			]),
		],
	};
	found.set(plan, all);
	return all;
};

/** The people of the plan; where no section names any, whoever stands elsewhere in it with a number to call. */
export const ownPeople = ({plan}: WithPlan): readonly string[] =>
	plan.kind === 'read' ? foundIn(plan.plan).people : [];

/** The professionals and lines of the plan; where no section names any, who can be called under a heading that tells of help. */
export const ownProfessionals = ({plan}: WithPlan): readonly string[] =>
	plan.kind === 'read' ? foundIn(plan.plan).professionals : [];

/** So many of a long list are looked at. */
const mostLookedAt = 50;

/** The first few where there is no room for all: those with a number before others, as nobody else can be called. */
export const firstOf = (entries: readonly string[], most: number): readonly string[] => {
	if (entries.length <= most) return entries;
	const some = entries.slice(0, mostLookedAt);
	return [...some.filter(hasNumber), ...some.filter(entry => !hasNumber(entry))].slice(0, most);
};
