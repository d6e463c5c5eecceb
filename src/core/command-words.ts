import type {ExerciseCliWords} from './exercise-words.ts';
import type {ReachCliWords} from './reach-words.ts';

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
			| 'reach'
			| 'followUp'
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
			| 'defaultCountry'
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
			| 'sheet'
			| 'ics'
			| 'calendarTitle'
			| 'alarm'
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
			| 'reach'
			| 'followUp'
			| 'followUpSheet'
			| 'followUpIcs'
			| 'followUpAlarm'
			| 'wipe',
			string
		>
	>;
	readonly exercises: ExerciseCliWords;
	readonly reach: ReachCliWords;
	/** Of what is kept in the settings. */
	readonly keepsIn: string;
	readonly notKept: string;
	readonly nameCountry: string;
	readonly countryKept: string;
	readonly noSuchStep: string;
	readonly badOrder: string;
	readonly badFormat: string;
	readonly noSuchSection: string;
	readonly noPlan: string;
	readonly nothingToAdd: string;
	readonly added: string;
	readonly yesOrNo: {readonly 'first-save': string; readonly 'first-edit': string};
	/** Of words that were given with a command, which are in the history of a shell by then. */
	readonly shellKeeps: string;
	readonly notSaved: string;
	readonly yourWords: string;
	readonly fileIsThere: string;
	readonly fileNotMade: string;
	readonly noFolder: string;
	readonly exported: string;
	readonly noEditor: string;
	readonly fault: string;
	readonly technical: string;
	readonly oldNode: string;
};
