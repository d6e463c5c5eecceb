import type {Event} from '../core/event.ts';
import {blankPlan, threeLinePlan} from '../core/plan/three-lines.ts';
import type {Request, Visit} from '../core/visit.ts';
import type {Words} from '../core/words.ts';
import type {Editor, PlanFile} from '../ports.ts';

/** Opens the plan in the person's editor; one that is new begins with its headings, and is removed if left like that. */
export const editPlan = async (file: PlanFile, editor: Editor, words: Words): Promise<boolean> => {
	const blank = blankPlan(words);
	if (file.read().kind === 'none') file.create(blank);
	const isOk = await editor.open(file.path);
	file.removeUntouched(blank);
	return isOk;
};

/** Does what a visit asked for, and says what came of it. */
export const perform = async (
	request: Request,
	visit: Visit,
	file: PlanFile,
	editor: Editor,
	words: Words,
): Promise<Event> => {
	switch (request.type) {
		case 'edit-plan': {
			const isOk = await editPlan(file, editor, words);
			return {type: 'edited', plan: file.read(), isOk};
		}
		case 'save-plan': {
			const problem = file.create(threeLinePlan(visit, words));
			return {type: 'saved', plan: file.read(), problem};
		}
	}
};
