import type {ExerciseCliWords} from './exercise-words.ts';
import type {SaveProblem} from './known.ts';
import type {SectionId} from './plan/headings.ts';

/** Words of the plan, on a screen and on paper. */
export type PlanWords = {
	readonly title: string;
	readonly sections: Readonly<Record<SectionId, string>>;
	readonly more: string;
	readonly none: string;
	readonly empty: string;
	readonly problems: Readonly<Record<SaveProblem, string>>;
	readonly file: string;
	readonly last: string;
	readonly lastGuess: string;
	readonly lastNoNumber: string;
	readonly appointment: string;
	readonly noLine: string;
	readonly left: string;
	readonly all: string;
	/** What a page of the plan is called where others may see it. */
	readonly pageTitle: string;
	readonly check: Readonly<Record<'empty' | 'noNumber' | 'past' | 'nothingOpen' | 'grow', string>>;
};

/** Words of the removal of all that is stored. */
export type WipeWords = Readonly<
	Record<
		| 'nothing'
		| 'found'
		| 'willStay'
		| 'question'
		| 'needsYes'
		| 'kept'
		| 'removed'
		| 'failed'
		| 'notAll'
		| 'stays'
		| 'traces',
		string
	>
> & {readonly left: Readonly<Record<'link-target' | 'not-ours', string>>};

/** Words of the command line. */
export type CliWords = {
	readonly about: string;
	readonly danger: string;
	readonly commands: Readonly<
		Record<
			| 'breathe'
			| 'relax'
			| 'ride'
			| 'help'
			| 'helplines'
			| 'plan'
			| 'planNew'
			| 'planAdd'
			| 'planEdit'
			| 'planPath'
			| 'planCheck'
			| 'planPrint'
			| 'planExport'
			| 'wipe',
			string
		>
	>;
	readonly options: Readonly<
		Record<
			| 'step'
			| 'minutes'
			| 'rideMinutes'
			| 'cycles'
			| 'pattern'
			| 'in'
			| 'hold'
			| 'out'
			| 'rest'
			| 'list'
			| 'default'
			| 'exercise'
			| 'speak'
			| 'bell'
			| 'count'
			| 'plain'
			| 'ascii'
			| 'still'
			| 'plan'
			| 'all'
			| 'allOfPlan'
			| 'order'
			| 'format'
			| 'output'
			| 'section'
			| 'text'
			| 'yes'
			| 'json'
			| 'version'
			| 'usage'
			| 'country',
			string
		>
	>;
	readonly examples: Readonly<
		Record<
			| 'title'
			| 'cope'
			| 'breathe'
			| 'breathePlain'
			| 'breathePattern'
			| 'breatheOwn'
			| 'breatheList'
			| 'breatheSpeak'
			| 'relax'
			| 'relaxMuscles'
			| 'ride'
			| 'rideLong'
			| 'help'
			| 'helplines'
			| 'step'
			| 'plan'
			| 'planPath'
			| 'planNew'
			| 'planAdd'
			| 'planAddAsks'
			| 'planCheck'
			| 'planPrint'
			| 'planExport'
			| 'wipe',
			string
		>
	>;
	readonly exercises: ExerciseCliWords;
	readonly noSuchStep: string;
	readonly badOrder: string;
	readonly badFormat: string;
	readonly noSuchSection: string;
	readonly noPlan: string;
	readonly nothingToAdd: string;
	readonly added: string;
	readonly yesOrNo: {readonly 'first-save': string; readonly 'first-edit': string};
	readonly notSaved: string;
	readonly yourWords: string;
	readonly fileIsThere: string;
	readonly fileNotMade: string;
	readonly exported: string;
	readonly noEditor: string;
	readonly fault: string;
	readonly technical: string;
	readonly oldNode: string;
};
