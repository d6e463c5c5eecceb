import {labelOf} from '../labels.ts';
import {lineEntry} from '../line-entry.ts';
import type {Visit} from '../visit.ts';
import type {Words} from '../words.ts';
import {type Edit, entryText} from './edits.ts';

type Three = {readonly thing: string; readonly person: string; readonly line: string};

const three = (visit: Visit): Three => {
	const label = labelOf(visit.picked['three-line'] ?? null);
	const line = label !== null && 'line' in label ? label.line : null;
	return {
		thing: (visit.written['three-thing'] ?? '').trim(),
		person: (visit.written['three-person'] ?? '').trim(),
		line: line === null ? '' : lineEntry(line, visit.known.ours.line),
	};
};

/** The lines of the three-line plan as the person made them; what was left out is left out. */
export const threeLines = (visit: Visit, {plan}: Words): readonly string[] => {
	const lines = Object.values(three(visit)).filter(line => line !== '');
	return lines.length > 0 ? lines : [plan.noLine];
};

/** The three lines as entries of their sections. */
export const threeLineEdits = (visit: Visit): readonly Edit[] => {
	const {thing, person, line} = three(visit);
	const edits: readonly Edit[] = [
		{type: 'add', section: 'alone', text: thing},
		{type: 'add', section: 'people', text: person},
		{type: 'add', section: 'professionals', text: line},
	];
	return edits.filter(edit => edit.type === 'add' && entryText(edit.text) !== '');
};

/** An empty plan with its headings, for an editor. */
export const blankPlan = ({plan}: Words): string =>
	[`# ${plan.title}\n`, ...Object.values(plan.sections).map(title => `\n## ${title}\n- \n`)].join('');
