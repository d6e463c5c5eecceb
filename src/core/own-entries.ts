import type {Known} from './known.ts';
import {isDetail} from './plan/details.ts';
import {isMoreOfOne} from './plan/form.ts';
import type {SectionId} from './plan/headings.ts';
import {numbersIn} from './plan/numbers.ts';
import {isName} from './plan/owners.ts';
import {moreIn, type Part, type Plan} from './plan/plan.ts';
import {shortNumbers} from './plan/short-numbers.ts';

type WithPlan = Pick<Known, 'plan'>;

/** What the person wrote under a section of their plan; nothing when there is no plan to read. */
export const ownEntries = ({plan}: WithPlan, section: SectionId): readonly string[] =>
	plan.kind === 'read' ? plan.plan.sections[section] : [];

const hasNumber = (entry: string): boolean => numbersIn(entry).length > 0;

/** Whether somebody is called by a number of an entry: most short ones are a bus or what is counted. */
const isCalled = (entry: string): boolean =>
	numbersIn(entry).some(number => {
		const digits = number.replaceAll(/\D/g, '');
		return digits.length > 6 || shortNumbers.has(digits) || /^(?:112|911|988|999)$/.test(digits);
	});

/** A line that names somebody, without what a form asks; empty where it is no name. */
const nameIn = (line: string): string => {
	const name = line.replace(/^name\s*[:：]\s*/i, '').replace(/\s*[:：]$/, '');
	return isName(name) ? name : '';
};

const service = /line|samarit|help|crisis|team|servic|emergenc|police|ambulan|nhs|support|cent(?:re|er)|care|shout/i;

/** A short number is of a line, and never of the person above it. */
const mayBeOf = (name: string, text: string): boolean =>
	name !== '' && (service.test(name) || numbersIn(text).some(number => number.replaceAll(/\D/g, '').length > 6));

/** Whoever can be called in a part; a number alone is of the name above it, be that a line or the heading. */
const calledIn = ({heading, entries}: Part): readonly string[] => {
	const found = heading !== null && isCalled(heading) ? [heading] : [];
	let name = found.length > 0 ? '' : nameIn(heading ?? '');
	for (const {text} of entries) {
		const isMore = isDetail(text) || isMoreOfOne(text);
		if (isCalled(text)) found.push(isMore && mayBeOf(name, text) ? `${name}: ${text}` : text);
		else if (!isMore) name = nameIn(text);
	}
	return found;
};

const otherSections: readonly SectionId[] = ['places', 'alone', 'signs', 'safer', 'matters'];

const foundElsewhere = new WeakMap<Plan, readonly string[]>();

/** Whoever stands in a plan with a number where no people are asked for; looked for once, as it may be long. */
const elsewhereIn = (plan: Plan): readonly string[] => {
	const known = foundElsewhere.get(plan);
	if (known !== undefined) return known;
	const inMore = moreIn(plan).flatMap(calledIn);
	const found = inMore.length > 0 ? inMore : otherSections.flatMap(section => plan.sections[section].filter(isCalled));
	foundElsewhere.set(plan, found);
	return found;
};

/** The people of the plan, in its order; where no section names any, whoever stands elsewhere in it with a number to call. */
export const ownPeople = ({plan}: WithPlan): readonly string[] => {
	if (plan.kind !== 'read') return [];
	const {people} = plan.plan.sections;
	return people.length > 0 ? people : elsewhereIn(plan.plan);
};

/** So many of a long list are looked at. */
const mostLookedAt = 50;

/** The first few where there is no room for all: those with a number before others, as nobody else can be called. */
export const firstOf = (entries: readonly string[], most: number): readonly string[] => {
	if (entries.length <= most) return entries;
	const some = entries.slice(0, mostLookedAt);
	return [...some.filter(hasNumber), ...some.filter(entry => !hasNumber(entry))].slice(0, most);
};

const helping = /crisis|therap|doctor|\bgp\b|hospital|medical|help|\bpros\b|clinic|team|service|\bnhs\b|psych|counsel/i;

/** The professionals and lines of the plan; where no section names any, who can be called under a heading that tells of help. */
export const ownProfessionals = (known: WithPlan): readonly string[] => {
	const professionals = ownEntries(known, 'professionals');
	if (professionals.length > 0 || known.plan.kind !== 'read') return professionals;
	return moreIn(known.plan.plan)
		.filter(({heading}) => heading !== null && helping.test(heading))
		.flatMap(calledIn);
};
