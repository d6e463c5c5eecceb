import type {World} from './country.ts';
import type {Asked} from './exercise/asked-pattern.ts';
import type {Helplines} from './helplines.ts';
import type {Plan} from './plan/plan.ts';
import type {DayAndMinute, Times} from './times.ts';
import type {Whereabouts} from './whereabouts.ts';
import type {Words} from './words.ts';

/** Why a plan file could not be read or written. */
export type FileProblem =
	| 'folder'
	| 'not-a-file'
	| 'too-large'
	| 'no-permission'
	| 'read-only'
	| 'not-text'
	| 'no-space'
	| 'exists'
	| 'failed';

/** Why words could not be written into the plan: the file, or a place in it that only an editor can change. */
export type SaveProblem = FileProblem | 'cannot';

/** What came of writing into the plan. `gone`: the entry is not there any more; `there`: it was there already. */
export type Saved = 'saved' | 'there' | 'nothing' | 'gone' | SaveProblem;

/** The plan file as it was last read. */
export type PlanState =
	| {readonly kind: 'none'}
	| {readonly kind: 'read'; readonly plan: Plan}
	| {readonly kind: 'unreadable'; readonly problem: FileProblem};

/** What a sitting knows of the world. All of it is given: the core reads nothing. */
export type Known = {
	readonly plan: PlanState;
	readonly planPath: string;
	/** Our own words that can go into a plan. */
	readonly ours: {
		readonly examples: Words['build']['examples'];
		readonly helped: Words['helped'];
		readonly short: Words['breath']['short'];
		readonly ideas: Words['ideas'];
		readonly line: Words['plan']['line'];
		/** For tomorrow, to oneself. */
		readonly note: string;
	};
	/** The breath that is breathed when no other is asked for. */
	readonly breath: Asked;
	readonly whereabouts: Whereabouts;
	readonly helplines: Helplines;
	readonly world: World;
	/** The language of this computer, by its code: lines that speak it come first. */
	readonly language: string | null;
	/** Whether lines for young people come first: asked for by whoever wants it (content guide Y1, Y2). */
	readonly isUnder18: boolean;
	/** What the clocks said when they were last looked at, and when the lines were put in order. */
	readonly times: Times;
	readonly orderedAt: Times;
} & DayAndMinute;
