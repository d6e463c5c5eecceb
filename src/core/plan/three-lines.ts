import {labelOf} from '../labels.ts';
import type {Visit} from '../visit.ts';
import type {Words} from '../words.ts';

type Three = {readonly thing: string; readonly person: string; readonly line: string};

const three = (visit: Visit): Three => {
	const label = labelOf(visit.picked['three-line'] ?? null);
	const line = label !== null && 'line' in label ? label.line : null;
	const number = line === null ? '' : (line.phone ?? line.sms?.number ?? '');
	return {
		thing: (visit.written['three-thing'] ?? '').trim(),
		person: (visit.written['three-person'] ?? '').trim(),
		line: line === null ? '' : `${line.name}: ${number}`,
	};
};

/** The lines of the three-line plan as the person made them; what was left out is left out. */
export const threeLines = (visit: Visit, {plan}: Words): readonly string[] => {
	const lines = Object.values(three(visit)).filter(line => line !== '');
	return lines.length > 0 ? lines : [plan.noLine];
};

/** The text of a new plan file with the three lines in their sections: plain Markdown, made to be edited by hand. */
export const threeLinePlan = (visit: Visit, {plan}: Words): string => {
	const {thing, person, line} = three(visit);
	const section = (title: string, entry: string): string => (entry === '' ? '' : `\n## ${title}\n- ${entry}\n`);
	return [
		`# ${plan.title}\n`,
		section(plan.sections.alone, thing),
		section(plan.sections.people, person),
		section(plan.sections.professionals, line),
	].join('');
};

/** An empty plan with its headings, for an editor. */
export const blankPlan = ({plan}: Words): string =>
	[`# ${plan.title}\n`, ...Object.values(plan.sections).map(title => `\n## ${title}\n- \n`)].join('');
