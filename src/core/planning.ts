import type {Saved} from './known.ts';
import {type Label, labelOf} from './labels.ts';
import {go, goBack} from './moves.ts';
import {placeAt} from './places.ts';
import {type Edit, entryText} from './plan/edits.ts';
import type {SectionId} from './plan/headings.ts';
import type {NoticeId, Visit} from './visit.ts';

type Turn = (visit: Visit, now: number) => Visit;

const chosenLabel = (visit: Visit): Label | null => labelOf(visit.picked[visit.place] ?? null);

/** A place where something is written, with these words in its field. */
export const goWrite = (
	visit: Visit,
	place: 'plan-write' | 'plan-reword' | 'build-write' | 'build-reword',
	text: string,
	now: number,
): Visit => go({...visit, written: {...visit.written, [place]: text}}, place, now);

/** Back to where the person was before they wrote in their plan; out of the program where that was all they came for. */
export const leavePlan = (visit: Visit, now: number): Visit => {
	const at = visit.trail.findLastIndex(stop => !placeAt(stop.place).plans);
	if (at === -1) return visit.begun === 'plan' ? {...visit, isLeaving: true} : visit;
	return goBack({...visit, trail: visit.trail.slice(0, at + 1)}, now);
};

export const letGo: Turn = (visit, now) => leavePlan({...visit, edits: [], problem: null}, now);

/** Has these changes written; before the first of all it is said where, and what else may keep a copy (K2, K5, K9). */
export const save = (visit: Visit, edits: readonly Edit[], now: number): Visit => {
	const waiting: Visit = {...visit, edits, problem: null};
	return visit.known.plan.kind === 'none' ? go(waiting, 'first-save', now) : {...waiting, request: {type: 'save-plan'}};
};

export const saveAgain: Turn = visit => ({...visit, problem: null, request: {type: 'save-plan'}});

const add = (section: SectionId, text: string): Edit => ({type: 'add', section, text});

/** Lines that were typed or pasted, as entries of a section. */
export const entriesTyped = (section: SectionId, text: string): readonly Edit[] =>
	text
		.split('\n')
		.map(entryText)
		.filter(line => line !== '')
		.map(line => add(section, line));

const notices: Readonly<Record<Edit['type'], NoticeId>> = {
	add: 'in-plan',
	change: 'in-plan',
	remove: 'taken-out',
	move: 'moved',
};

/** On from what was saved: back to where it was begun, or on with the guided plan. */
const onward = (visit: Visit, edits: readonly Edit[], notice: NoticeId, now: number): Visit => {
	const last = edits.at(-1);
	if (visit.isGuided) {
		const isNew = last?.type === 'add' && edits.length === 1;
		const entry = last?.type === 'add' ? last.text : visit.entry;
		return {...go({...visit, entry}, isNew ? 'build-clear' : 'build-more', now), notice};
	}
	// A change of order is seen where it was made, and may go on.
	if (last?.type === 'move' && visit.place === 'plan-entry') return {...visit, notice};
	return {...leavePlan(visit, now), notice};
};

/** What came of a request to write into the plan. */
export const afterSaving = (visit: Visit, outcome: Saved, now: number): Visit => {
	const {edits} = visit;
	const done: Visit = {...visit, edits: [], problem: null};
	switch (outcome) {
		case 'saved':
			if (visit.place === 'three-save') {
				// What was asked for the plan is done with: going back leads past it.
				return {...go(done, 'saved', now), trail: visit.trail.filter(stop => !stop.place.startsWith('three-'))};
			}
			return onward(done, edits, notices[edits.at(-1)?.type ?? 'add'], now);
		case 'there':
			return onward(done, edits, 'in-plan-already', now);
		case 'nothing':
			return onward(done, [], 'in-plan', now);
		case 'gone':
			return go(visit, 'entry-gone', now);
		default:
			return {...go({...visit, problem: outcome}, 'not-saved', now)};
	}
};

const inSection = (visit: Visit): SectionId | null => {
	const label = chosenLabel(visit);
	return label !== null && 'section' in label ? label.section : null;
};

const withSection = (visit: Visit, section: SectionId, changes: (next: Visit) => Visit): Visit =>
	changes({...visit, section, entry: null, isGuided: false});

/** Changes that concern the entry that is looked at. */
const ofEntry = (visit: Visit, edit: (section: SectionId, text: string) => Edit, now: number): Visit => {
	const {section, entry} = visit;
	return section === null || entry === null ? letGo(visit, now) : save(visit, [edit(section, entry)], now);
};

const keepReworded: Turn = (visit, now) => {
	const to = entryText(visit.field.text);
	if (to === '' || to === visit.entry) return visit.isGuided ? go(visit, 'build-more', now) : letGo(visit, now);
	return ofEntry(visit, (section, text) => ({type: 'change', section, text, to}), now);
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
		return section === null
			? letGo(visit, now)
			: withSection(visit, section, next => goWrite(next, 'plan-write', '', now));
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
		return label !== null && 'own' in label ? go({...visit, entry: label.own}, 'plan-entry', now) : letGo(visit, now);
	},
	reword: (visit, now) => goWrite(visit, visit.isGuided ? 'build-reword' : 'plan-reword', visit.entry ?? '', now),
	'keep-reworded': keepReworded,
	'remove-entry': (visit, now) => ofEntry(visit, (section, text) => ({type: 'remove', section, text}), now),
	'move-up': (visit, now) => ofEntry(visit, (section, text) => ({type: 'move', section, text, by: -1}), now),
	'move-down': (visit, now) => ofEntry(visit, (section, text) => ({type: 'move', section, text, by: 1}), now),
	'add-instead': addInstead,
} as const satisfies Record<string, Turn>;
