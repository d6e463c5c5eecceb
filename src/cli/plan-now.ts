import {planFile} from '../node/plan-file.ts';
import type {PlanFile} from '../ports.ts';
import {lookAround, type Now} from './world-now.ts';

/** The same with the plan as it is now, for what cannot do without. */
export const lookAtPlan = (namedPlan: string | undefined): Now & {readonly file: PlanFile} => {
	const now = lookAround(namedPlan);
	const file = planFile(now.known.planPath, now.folder);
	return {...now, file, known: {...now.known, plan: file.read()}};
};
