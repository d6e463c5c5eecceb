import type {Event} from '../core/event.ts';
import type {FileProblem, Known, Saved} from '../core/known.ts';
import {messageOf} from '../core/messages.ts';
import {editAll} from '../core/plan/edit.ts';
import type {Edit} from '../core/plan/edits.ts';
import {blankPlan} from '../core/plan/three-lines.ts';
import type {Request, Visit} from '../core/visit.ts';
import type {Words} from '../core/words.ts';
import type {Editor, PlanFile} from '../ports.ts';

/** Opens the plan in the person's editor; one that is new begins with its headings, and is removed if left like that. */
export const editByHand = async (file: PlanFile, editor: Editor, words: Words): Promise<boolean> => {
	const blank = blankPlan(words);
	if (file.read().kind === 'none') file.create(blank);
	const isOk = await editor.open(file.path);
	file.removeUntouched(blank);
	return isOk;
};

/** Writes changes into the plan as it is in the file now, whatever happened to it meanwhile. */
export const writeInto = (file: PlanFile, edits: readonly Edit[], words: Words): Saved => {
	let outcome: Saved = 'saved';
	const problem = file.save(text => {
		const result = editAll(text, edits, words.plan);
		outcome = 'source' in result ? 'saved' : result.why;
		return 'source' in result ? result.source : null;
	});
	return problem ?? outcome;
};

/** What performing needs beside the visit. */
type Hands = {
	readonly file: PlanFile;
	readonly editor: Editor;
	readonly words: Words;
	/** Hands a text to the clipboard of the terminal; whether there is one. */
	readonly copy: (text: string) => boolean;
	/** Makes a new file of an appointment; the problem, or null. */
	readonly makeCalendar: (request: Request & {readonly type: 'make-calendar'}) => Promise<FileProblem | null>;
	/** An appointment with its date first, as it is kept; null when it is not clear which day it is. */
	readonly readAppointment: (text: string, known: Known) => Promise<string | null>;
};

/** Does what a visit asked for, and says what came of it. */
export const perform = async (request: Request, visit: Visit, hands: Hands): Promise<Event> => {
	const {file, editor, words, copy, readAppointment} = hands;
	switch (request.type) {
		case 'edit-plan': {
			const isOk = await editByHand(file, editor, words);
			return {type: 'edited', plan: file.read(), isOk};
		}
		case 'save-plan': {
			const outcome = writeInto(file, visit.edits, words);
			return {type: 'saved', plan: file.read(), outcome};
		}
		case 'copy':
			return {type: 'copied', isHandedOver: copy(messageOf(visit, words))};
		case 'read-date':
			return {type: 'dated', text: await readAppointment(request.text, visit.known)};
		case 'make-calendar':
			return {type: 'calendar-made', problem: await hands.makeCalendar(request)};
	}
};
