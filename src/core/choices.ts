import {feelings, isFeelingGroup, isIdeaKind} from './feelings.ts';
import {helpedText} from './helped.ts';
import {linesFor} from './helplines.ts';
import type {Label} from './labels.ts';
import type {ListId, Option} from './place.ts';
import {placeAt} from './places.ts';
import {type SectionId, sectionIds} from './plan/headings.ts';
import {entriesIn, type Plan, partsOf} from './plan/plan.ts';
import {threeLineEdits} from './plan/three-lines.ts';
import {isHigh, thresholds} from './thresholds.ts';
import type {Chosen, Visit} from './visit.ts';

export type Choice = {readonly label: Label; readonly to: string; readonly chosen: Chosen};

const planOf = (visit: Visit): Plan | null => (visit.known.plan.kind === 'read' ? visit.known.plan.plan : null);

/** The option chosen on the way here, if it was one. */
export const aboutOf = (chosen: Chosen | null): string | null =>
	chosen === null ? null : 'option' in chosen ? chosen.option : chosen.about;

const own = (entries: readonly string[] | undefined): readonly Label[] => (entries ?? []).map(entry => ({own: entry}));

/** Ideas go round and round; this many names are enough for a night. */
const ideasListed = 60;

const listed: Readonly<Record<ListId, (visit: Visit, about: string | null) => readonly Label[]>> = {
	people: visit => own(planOf(visit)?.sections.people),
	safer: visit => own(planOf(visit)?.sections.safer),
	'own-things': visit => own([...(planOf(visit)?.sections.alone ?? []), ...(planOf(visit)?.sections.places ?? [])]),
	professionals: visit => own(planOf(visit)?.sections.professionals),
	lines: visit => linesFor(visit.known.helplines, visit.known.whereabouts.code).map(line => ({line})),
	ideas: (_, about) =>
		isIdeaKind(about) ? Array.from({length: ideasListed}, (__, index) => ({idea: about, index})) : [],
	sections: visit => sectionIds.map(id => sectionLabel(visit, id)),
	'filled-sections': visit => {
		const plan = planOf(visit);
		return plan === null
			? []
			: sectionIds.filter(id => entriesIn(plan, id).length > 0).map(id => sectionLabel(visit, id));
	},
	entries: visit => own(entryTexts(visit)),
	examples: visit => examplesFor(visit),
	// What is in the plan by now is the person's own.
	helped: visit => visit.helped.filter(label => !isInPlan(visit, helpedText(label, visit.known.ours))),
	feelings: (_, about) => (isFeelingGroup(about) ? feelings[about].map(feeling => ({feeling})) : []),
};

/** Entries of the section that is written in. */
const entryTexts = (visit: Visit): readonly string[] => {
	const plan = planOf(visit);
	return plan === null || visit.section === null ? [] : entriesIn(plan, visit.section).map(({text}) => text);
};

/** The entry that is looked at and those under the same heading: it is moved among them. */
const textsBeside = (visit: Visit): readonly string[] => {
	const plan = planOf(visit);
	const parts = plan === null ? [] : partsOf(plan, visit.section).map(part => part.entries.map(({text}) => text));
	return parts.find(texts => texts.includes(visit.entry ?? '')) ?? [];
};

const isInPlan = (visit: Visit, text: string | null): boolean =>
	text !== null && (planOf(visit)?.sections.alone.includes(text) ?? false);

/** A section as the person calls it, else as we do. */
const sectionLabel = (visit: Visit, section: SectionId): Label => {
	const plan = planOf(visit);
	const part = plan && partsOf(plan, section).find(each => each.isSectionsOwn);
	return {section, heading: part?.heading ?? null};
};

/** What the guided plan offers to begin with: lines of the country, or examples; nobody's name is ever made up. */
const examplesFor = ({section, known}: Visit): readonly Label[] => {
	if (section === null) return [];
	if (section === 'professionals') {
		return linesFor(known.helplines, known.whereabouts.code).map(line => ({line}));
	}
	return known.ours.examples[section].map((_, index) => ({example: section, index}));
};

const isOffered = (visit: Visit, option: Option): boolean => {
	const rating = visit.ratings.last ?? 0;
	if (rating > (option.atMost ?? 10) || rating < (option.atLeast ?? 0)) return false;
	if (option.when === undefined) return true;
	const {kind} = visit.known.plan;
	const beside = textsBeside(visit);
	const isSo = {
		'no-plan': kind === 'none',
		'has-plan': kind === 'read',
		'not-read': kind !== 'read',
		'has-entries': listed['filled-sections'](visit, null).length > 0,
		'may-guide': kind !== 'unreadable' && !isHigh(visit.ratings.last),
		// A whole plan is not begun at a high rating (S3), and an editor cannot help with what is no file.
		'may-edit': kind === 'read' || (kind === 'none' && !isHigh(visit.ratings.last)),
		'three-lines': threeLineEdits(visit).length > 0,
		'room-for-feelings': visit.feelings.length < thresholds.feelings,
		'not-first': beside.indexOf(visit.entry ?? '') > 0,
		'not-last': beside.indexOf(visit.entry ?? '') < beside.length - 1,
		'is-change': visit.edits.some(edit => edit.type === 'change'),
		'no-people': kind !== 'unreadable' && (planOf(visit)?.sections.people ?? []).length === 0,
		'someone-new': kind !== 'unreadable' && visit.trail.at(-1)?.place === 'someone',
		'has-helped': kind !== 'unreadable' && listed.helped(visit, null).length > 0,
	};
	return isSo[option.when];
};

/**
 * The safety question always has its four answers (E2), and the map of the steps is a list to look things up in,
 * not a question: the limits (R6, E13) are not for them.
 */
const showsAll: ReadonlySet<string> = new Set(['safety', 'steps']);

type All = {readonly paged: readonly Choice[]; readonly fixed: readonly Choice[]; readonly perPage: number};

const gather = (visit: Visit): All => {
	const {list, options = []} = placeAt(visit.place);
	const about = aboutOf(visit.chosen);
	const items: readonly Choice[] = list
		? listed[list.of](visit, about).map(label => ({label, to: list.to, chosen: {label, about}}))
		: [];
	const offered = options.filter(option => isOffered(visit, option));
	const asChoice = ({id, to}: Option): Choice => ({label: {option: id}, to, chosen: {option: id}});
	const paged = [...items, ...offered.filter(option => !option.always).map(asChoice)];
	const fixed = offered.filter(option => option.always).map(asChoice);
	const most = showsAll.has(visit.place)
		? offered.length
		: isHigh(visit.ratings.last)
			? thresholds.choicesWhenHigh
			: thresholds.choices;
	const room = most - fixed.length;
	const needsMore = paged.length > room || paged.length > (list?.most ?? room);
	return {paged, fixed, perPage: Math.max(1, Math.min(list?.most ?? room, needsMore ? room - 1 : room))};
};

/** How many pages the choices of this place take. */
export const pageCount = (visit: Visit): number => {
	const {paged, perPage} = gather(visit);
	return Math.max(1, Math.ceil(paged.length / perPage));
};

/** The choices of this place: the person's own things first, then ours, never more than may be shown at once (R6, E13). */
export const choicesAt = (visit: Visit): readonly Choice[] => {
	const {paged, fixed, perPage} = gather(visit);
	const from = (visit.page % pageCount(visit)) * perPage;
	const isLast = from + perPage >= paged.length;
	const more: readonly Choice[] =
		paged.length > perPage ? [{label: {more: isLast ? 'again' : 'on'}, to: visit.place, chosen: {option: 'more'}}] : [];
	return [...paged.slice(from, from + perPage), ...more, ...fixed];
};
