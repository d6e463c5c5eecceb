import {type Label, labelOf} from './labels.ts';
import {go, goBack} from './moves.ts';
import {type PlaceId, placeAt} from './places.ts';
import {type AddEdit, type Edit, entryText, type Which} from './plan/edits.ts';
import type {SectionId} from './plan/headings.ts';
import {markOf} from './plan/marks.ts';
import type {Stop, Visit} from './visit.ts';

type Turn = (visit: Visit, now: number) => Visit;

const chosenLabel = (visit: Visit): Label | null => labelOf(visit.picked[visit.place] ?? null);

/** A place where something is written, with these words in its field. */
export const goWrite = (
	visit: Visit,
	place: 'plan-write' | 'plan-reword' | 'build-write' | 'build-reword',
	text: string,
	now: number,
): Visit => go({...visit, written: {...visit.written, [place]: text}}, place, now);

/** Where the guided plan asks for entries of a section. */
const questions: ReadonlySet<PlaceId> = new Set(['build', 'build-people', 'build-professionals']);

/** The way here without what was just done with: back to the question of the guided plan, else to before it was begun. */
export const trailBefore = ({trail, isGuided}: Visit): readonly Stop[] =>
	trail.slice(0, trail.findLastIndex(({place}) => (isGuided ? questions.has(place) : !placeAt(place).plans)) + 1);

/** Where the person was since the guided plan asked for an entry, and where they are. */
export const sinceQuestion = ({trail, place}: Visit): ReadonlySet<PlaceId> => {
	const way = [...trail.map(stop => stop.place), place];
	return new Set(
		way.slice(
			Math.max(
				0,
				way.findLastIndex(each => questions.has(each)),
			),
		),
	);
};

/** Back to where the person was before they wrote in their plan; out of the program where that was all they came for. */
export const leavePlan = (visit: Visit, now: number): Visit => {
	const trail = trailBefore({...visit, isGuided: false});
	if (trail.length === 0) return visit.begun === 'plan' ? {...visit, isLeaving: true} : go(visit, 'safety-plan', now);
	return goBack({...visit, trail}, now);
};

/** Lets go of what waits to be written; the guided plan goes on without what could not be. */
export const letGo: Turn = (visit, now) => {
	const without: Visit = {...visit, edits: [], problem: null, written: {...visit.written, 'plan-write': ''}};
	// A plan that is not to be saved is not made: one is back where it began.
	if (visit.begun === 'plan' && visit.place === 'first-save') {
		const at = visit.trail.findLastIndex(({place}) => place === 'build-start');
		const trail = visit.trail.slice(0, Math.max(0, at));
		return {...go({...without, isGuided: false}, 'build-start', now), trail, notice: 'not-kept'};
	}
	const goesOn = visit.isGuided && (visit.place === 'not-saved' || visit.place === 'entry-gone');
	return goesOn ? {...go(without, 'build-more', now), trail: trailBefore(visit)} : leavePlan(without, now);
};

/** Has these changes written; before the first of all it is said where, and what else may keep a copy (K2, K5, K9). */
export const save = (visit: Visit, edits: readonly Edit[], now: number): Visit => {
	const waiting: Visit = {...visit, edits, problem: null};
	return visit.known.plan.kind === 'none' ? go(waiting, 'first-save', now) : {...waiting, request: {type: 'save-plan'}};
};

export const saveAgain: Turn = visit => ({...visit, problem: null, request: {type: 'save-plan'}});

const add = (section: SectionId, text: string): AddEdit => ({type: 'add', section, text});

/** Lines that were typed, pasted or piped, as entries of a section; the marks of a list that was copied are left out. */
export const entriesTyped = (section: SectionId, text: string): readonly AddEdit[] =>
	text
		.split('\n')
		.map(line => entryText(line.slice(markOf(line)?.words ?? 0)))
		.filter(line => line !== '')
		.map(line => add(section, line));

const inSection = (visit: Visit): SectionId | null => {
	const label = chosenLabel(visit);
	return label !== null && 'section' in label ? label.section : null;
};

const withSection = (visit: Visit, section: SectionId, changes: (next: Visit) => Visit): Visit =>
	changes({...visit, section, entry: null, isGuided: false});

/** Changes that concern the entry that is looked at. */
const ofEntry = (visit: Visit, edit: (section: SectionId, which: Which) => Edit, now: number): Visit => {
	const {section, entry} = visit;
	return section === null || entry === null ? letGo(visit, now) : save(visit, [edit(section, entry)], now);
};

const keepReworded: Turn = (visit, now) => {
	const to = entryText(visit.field.text);
	if (to === '' || to === visit.entry?.text) return letGo(visit, now);
	return ofEntry(visit, (section, which) => ({type: 'change', section, ...which, to}), now);
};

/** The new words of a change whose entry is gone, as an entry of their own. */
const addInstead: Turn = (visit, now) => {
	const [edit] = visit.edits;
	return edit?.type === 'change' ? save(visit, [add(edit.section, edit.to)], now) : letGo(visit, now);
};

/** The turns of the places where the plan is written in. */
export const planTurns = {
	'let-go': letGo,
	'save-again': saveAgain,
	'write-in': (visit, now) => {
		const section = inSection(visit);
		if (section === null) return letGo(visit, now);
		// What was typed for this section and left with Esc is still there.
		const draft = section === visit.section ? (visit.written['plan-write'] ?? '') : '';
		return withSection(visit, section, next => goWrite(next, 'plan-write', draft, now));
	},
	'write-person': (visit, now) => withSection(visit, 'people', next => goWrite(next, 'plan-write', '', now)),
	'keep-entry': (visit, now) => {
		const edits = visit.section === null ? [] : entriesTyped(visit.section, visit.field.text);
		return edits.length > 0 ? save(visit, edits, now) : goBack(visit, now);
	},
	'entries-of': (visit, now) => {
		const section = inSection(visit);
		return section === null ? letGo(visit, now) : withSection(visit, section, next => go(next, 'plan-entries', now));
	},
	'open-entry': (visit, now) => {
		const label = chosenLabel(visit);
		if (label === null || !('own' in label)) return letGo(visit, now);
		const {own: text, ...which} = label;
		return go({...visit, entry: {text, ...which}}, 'plan-entry', now);
	},
	reword: (visit, now) => goWrite(visit, visit.isGuided ? 'build-reword' : 'plan-reword', visit.entry?.text ?? '', now),
	'keep-reworded': keepReworded,
	'remove-entry': (visit, now) => ofEntry(visit, (section, which) => ({type: 'remove', section, ...which}), now),
	'move-up': (visit, now) => ofEntry(visit, (section, which) => ({type: 'move', section, ...which, by: -1}), now),
	'move-down': (visit, now) => ofEntry(visit, (section, which) => ({type: 'move', section, ...which, by: 1}), now),
	'add-instead': addInstead,
} as const satisfies Record<string, Turn>;
