import {additions} from './add.ts';
import {isAsMeant} from './as-meant.ts';
import {changes} from './change.ts';
import {type Edit, type Edited, entryText, type Names} from './edits.ts';
import {moves} from './move.ts';
import {type Row, rowsOf} from './nesting.ts';
import type {Plan} from './plan.ts';
import {readPlan} from './read.ts';
import {removals} from './remove.ts';
import {lineEndOf} from './source.ts';
import {applySplices, type Splice} from './splice.ts';
import {indexOf} from './which.ts';
import {written} from './written.ts';

const waysTo = (
	plan: Plan,
	edit: Edit,
	rows: readonly Row[],
	at: number,
	names: Names,
): readonly (readonly Splice[])[] => {
	if (edit.type === 'add') return additions(plan, edit.section, written(entryText(edit.text)), names);
	const {source} = plan;
	const entry = rows[at]?.entry;
	if (!entry) return [];
	switch (edit.type) {
		case 'change':
			return changes(source, entry, entryText(edit.to), lineEndOf(source));
		case 'remove':
			return removals(source, rows, at, lineEndOf(source));
		case 'move':
			return moves(source, rows, at, edit.by);
	}
};

/** The words the edit writes, or null when it writes none. */
const newText = (edit: Edit): string | null => {
	if (edit.type === 'add') return entryText(edit.text);
	return edit.type === 'change' ? entryText(edit.to) : null;
};

/**
 * A change to the text of a plan: it replaces the span that is meant and nothing else, and is read again before it is
 * given back, so that what was written is what will be read. `source` null: there is no plan yet.
 */
export const editPlan = (source: string | null, edit: Edit, names: Names): Edited => {
	const plan = readPlan(source ?? `# ${names.title}\n`);
	const text = newText(edit);
	if (text === '') return {why: 'nothing'};
	if (text !== null && plan.sections[edit.section].includes(text)) return {why: 'there'};
	const rows = edit.type === 'add' ? [] : rowsOf(plan, edit.section);
	const at = edit.type === 'add' ? -1 : indexOf(rows, edit);
	if (edit.type !== 'add' && at === -1) return {why: 'gone'};
	for (const splices of waysTo(plan, edit, rows, at, names)) {
		const edited = applySplices(plan.source, splices);
		if (isAsMeant(plan, readPlan(edited), edit, at)) return {source: edited};
	}
	return {why: 'cannot'};
};

/** Several changes, one after the other; what is there already is passed over. The reason of the first that cannot be made. */
export const editAll = (source: string | null, edits: readonly Edit[], names: Names): Edited => {
	let text = source;
	let why: 'there' | 'nothing' = 'nothing';
	for (const edit of edits) {
		const result = editPlan(text, edit, names);
		if ('source' in result) text = result.source;
		else if (result.why === 'there' || result.why === 'nothing') why = result.why;
		else return result;
	}
	return text === null || text === source ? {why} : {source: text};
};
