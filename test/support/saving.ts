import words from '../../src/content/en/words.ts';
import type {Event} from '../../src/core/event.ts';
import type {PlanState, Saved} from '../../src/core/known.ts';
import {editAll} from '../../src/core/plan/edit.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';

/** The text of a plan as the visit knows it; null where there is none. */
export const sourceOf = ({known: {plan}}: Visit): string | null => (plan.kind === 'read' ? plan.plan.source : null);

const stateOf = (text: string | null): PlanState =>
	text === null ? {kind: 'none'} : {kind: 'read', plan: readPlan(text)};

/** Does what a visit asked for as the edge would, with `text` as the file: what it comes to, and the file afterwards. */
export const performOn = (visit: Visit, text: string | null): {readonly event: Event; readonly text: string | null} => {
	const {request} = visit;
	if (request === null) throw new Error(`Nothing was asked for at ${visit.place}`);
	if (request.type === 'edit-plan') return {event: {type: 'edited', plan: stateOf(text), isOk: true}, text};
	if (request.type === 'read-date') return {event: {type: 'dated', text: `2026-12-01 15:00 ${request.text}`}, text};
	if (request.type === 'copy') return {event: {type: 'copied', isHandedOver: true}, text};
	if (request.type === 'make-calendar') return {event: {type: 'calendar-made', problem: null}, text};
	const result = editAll(text, visit.edits, words.plan);
	const after = 'source' in result ? result.source : text;
	const outcome: Saved = 'source' in result ? 'saved' : result.why;
	return {event: {type: 'saved', plan: stateOf(after), outcome}, text: after};
};

/** The visit after what it asked for was done with the plan that it knows; as it is where it asked for nothing. */
export const settle = (visit: Visit, now = 0): Visit =>
	visit.request === null ? visit : update(visit, performOn(visit, sourceOf(visit)).event, now);

/** The visit after what it asked for came to this. */
export const comesTo = (visit: Visit, outcome: Saved): Visit => {
	if (visit.request?.type !== 'save-plan') throw new Error(`Nothing is to be saved at ${visit.place}`);
	return update(visit, {type: 'saved', plan: visit.known.plan, outcome}, 0);
};
