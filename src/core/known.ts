import type {Whereabouts, World} from './country.ts';
import type {Helplines} from './helplines.ts';
import type {Plan} from './plan/plan.ts';

/** Why a plan file could not be read or written. */
export type FileProblem =
	| 'folder'
	| 'not-a-file'
	| 'too-large'
	| 'no-permission'
	| 'not-text'
	| 'no-space'
	| 'exists'
	| 'failed';

/** The plan file as it was last read. */
export type PlanState =
	| {readonly kind: 'none'}
	| {readonly kind: 'read'; readonly plan: Plan}
	| {readonly kind: 'unreadable'; readonly problem: FileProblem};

/** What a sitting knows of the world. All of it is given: the core reads nothing. */
export type Known = {
	readonly plan: PlanState;
	readonly planPath: string;
	readonly whereabouts: Whereabouts;
	readonly helplines: Helplines;
	readonly world: World;
	/** `YYYY-MM-DD` */
	readonly today: string;
};
