import type {Asked} from './exercise/asked-pattern.ts';
import type {Breath, Exercise} from './exercise/exercise.ts';
import type {Known, SaveProblem} from './known.ts';
import type {Label} from './labels.ts';
import type {NoticeId} from './notice-ids.ts';
import type {PlaceId} from './places.ts';
import type {Alarm} from './plan/calendar.ts';
import type {Edit, Which} from './plan/edits.ts';
import type {SectionId} from './plan/headings.ts';
import type {ExerciseName, StepId} from './steps.ts';
import type {TextField} from './text-field.ts';

/** What was chosen on the way to a place: an option by its id, or something listed. */
export type Chosen = {readonly option: string} | {readonly label: Label; readonly about: string | null};

/** When a rating is asked for. */
export type When = 'start' | 'after' | 'end';

/** A place one can come back to, as it was left. */
export type Stop = {
	readonly place: PlaceId;
	readonly cursor: number | null;
	readonly page: number;
	readonly chosen: Chosen | null;
	/** What a rating asked for there is about. */
	readonly when: When;
	/** The section of the plan that is written in there, and the entry that is looked at. */
	readonly section: SectionId | null;
	readonly entry: Which | null;
	/** Whether the plan is gone through there, section by section. */
	readonly isGuided: boolean;
	/** What ran there, as it stood. */
	readonly exercise: Exercise | null;
};

/** Something only the edge can do; its result comes back as an event. */
export type Request =
	| {readonly type: 'edit-plan'}
	| {readonly type: 'save-plan'}
	| {readonly type: 'copy'}
	| {readonly type: 'read-date'; readonly text: string}
	/** A calendar file of an appointment; with the words of the plan in it, or with one that tells nothing. */
	| {
			readonly type: 'make-calendar';
			readonly file: string;
			readonly entry: string;
			readonly alarm: Alarm;
			readonly isInWords: boolean;
	  };

export type Ratings = {
	/** The last number given, and the one before the exercise that runs. */
	readonly last: number | null;
	readonly askedAt: number | null;
	readonly asks: boolean;
};

/** One sitting: all that is true of it, as a value. `update` returns the next one. */
export type Visit = Stop & {
	readonly trail: readonly Stop[];
	readonly scroll: number;
	readonly notice: NoticeId | null;
	/** When it was said, in ms of the clock: while something runs it goes by. */
	readonly noticedAt: number;
	readonly field: TextField;
	/** What was written or chosen at each place, for the places that show it later. */
	readonly written: Partial<Record<PlaceId, string>>;
	readonly picked: Partial<Record<PlaceId, Chosen>>;
	readonly feelings: readonly string[];
	readonly ratings: Ratings;
	/** Where the person is in the order of the steps; visits to other steps on the way do not move it. */
	readonly step: StepId | null;
	readonly wanted: Wanted | null;
	readonly begun: 'steps' | 'breath' | 'plan';
	readonly card: 'a' | 'b' | 'c' | null;
	/** Whether the safety question was answered; until then no step is reached past it. */
	readonly hasAnswered: boolean;
	readonly isSteppingUp: boolean;
	readonly hasReasked: boolean;
	readonly hasSeenLeaveCard: boolean;
	readonly withoutFall: number;
	readonly unhelped: number;
	readonly noAnswers: number;
	/** The breath that is breathed when one is, and how long. */
	readonly breath: Breath;
	/** A breath that is asked about before it is begun. */
	readonly asking: Asked | null;
	/** A ride that goes on while something else is done. */
	readonly beside: Exercise | null;
	readonly rideMinutes: number;
	readonly isRideAsked: boolean;
	/** The minutes of this ride, one after the other, in which the urge was said to rise. */
	readonly rises: readonly number[];
	/** The minute of this ride in which it was said last how the urge is. */
	readonly saidIn: number | null;
	/** What waits to be written into the plan, and why it could not be. */
	readonly edits: readonly Edit[];
	readonly problem: SaveProblem | null;
	/** What the person said helped, in this sitting. */
	readonly helped: readonly Label[];
	readonly known: Known;
	readonly request: Request | null;
	readonly isLeaving: boolean;
};

/** What a sitting was started for: a step, or an exercise of step 3. */
export type Wanted = StepId | ExerciseName;

/** Where a sitting begins, what it was started for, the breath asked for, and how many minutes to ride. */
export type Start = {
	readonly at: 'safety' | 'breath' | 'build-start';
	readonly wanted?: Wanted | null;
	readonly breath?: Partial<Asked> | null;
	readonly minutes?: number | null;
};
