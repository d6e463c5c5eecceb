import type {Event} from './core/event.ts';
import type {FileProblem, PlanState} from './core/known.ts';
import type {Times} from './core/times.ts';
import type {Request, Visit} from './core/visit.ts';
import type {Whereabouts} from './core/whereabouts.ts';
import type {Words} from './core/words.ts';

/** A steady clock: it never goes back and is not the time of day. All in ms. */
export type Clock = {
	readonly now: () => number;
	/** Calls once after `ms`, unless the returned function is called first. */
	readonly after: (ms: number, call: () => void) => () => void;
};

/** The person's plan file. Failures are values; nothing here throws. */
export type PlanFile = {
	readonly path: string;
	/** The plan as it is now. */
	readonly read: () => PlanState;
	/** The same, or null while nothing about the file has changed since it was last read: asking costs next to nothing. */
	readonly readIfChanged: () => PlanState | null;
	/**
	 * Reads the file again and hands its text to `edit` (null: there is no file). What that gives back is written, whole or
	 * not at all; null writes nothing. It is asked again when another program was quicker. The problem, or null.
	 */
	readonly save: (edit: (text: string | null) => string | null) => FileProblem | null;
	/** Creates the file with `text`, whole or not at all, for its owner only; a file that is there is never touched. */
	readonly create: (text: string) => FileProblem | null;
	/** Removes the file if it still holds just `text`. */
	readonly removeUntouched: (text: string) => void;
};

/** What the person has set. A broken or missing file means none of it. */
export type Settings = {
	readonly country: string | null;
	readonly under18: boolean;
	readonly plain: boolean;
	readonly ascii: boolean;
	readonly still: boolean;
	readonly speak: boolean;
	readonly bell: boolean;
	/** The breath that is usual for this person, as it is typed. */
	readonly breath: string | null;
};

/** Opens a file in the person's editor and waits; whether an editor could be run. */
export type Editor = {readonly open: (path: string) => Promise<boolean>};

/** Lines typed by a person, and the end of them. */
export type Lines = {
	readonly onLine: (listener: (line: string) => void) => void;
	readonly onClose: (listener: () => void) => void;
	/** Leaves what is typed to somebody else, such as an editor, until it is resumed. */
	readonly pause: () => void;
	readonly resume: () => void;
	readonly close: () => void;
};

/** Where text goes. */
export type Output = {readonly write: (text: string) => void};

/** Reads short texts aloud, one at a time. Neither call waits or throws. */
export type Voice = {
	/** Begins at once, in place of what is being said. */
	readonly say: (text: string) => void;
	/** Is silent at once. */
	readonly stop: () => void;
};

/** What is heard beside what is seen: nothing unless it was asked for. */
export type Sound = {
	readonly voice: Voice | null;
	readonly bell: (() => void) | null;
	/** Whether the seconds are said as well, where lines are written. */
	readonly counts: boolean;
	/** Calls once when the voice turns out not to speak. */
	readonly onNoVoice: (tell: () => void) => void;
};

/** What a face is given: where the sitting begins, its words, the clock, and a way to have things done. */
export type Sitting = {
	readonly first: Visit;
	readonly words: Words;
	readonly clock: Clock;
	readonly perform: (request: Request, visit: Visit) => Promise<Event>;
	/** The plan, when the file was changed since it was last looked at; the first time, when there is one. */
	readonly planIfChanged: () => PlanState | null;
	/** What the clocks say where the lines of a country are; null while it is as it was when last asked. */
	readonly timesIfChanged: (whereabouts: Whereabouts) => Times | null;
	readonly sound: Sound;
};

/** The terminal a full-screen face draws in. */
export type Terminal = {
	/** Takes the alternate screen and hides the cursor; gives both back. Either may be called twice. */
	readonly enter: () => void;
	readonly leave: () => void;
	/** Hands a text to the clipboard (OSC 52), while the screen is ours; whether it was handed over. Terminals do not answer. */
	readonly copy: (text: string) => boolean;
	/** Empties the screen, while it is ours. */
	readonly erase: () => void;
	/** Stops this job, as Ctrl+Z does, and settles when it goes on. */
	readonly stopJob: () => Promise<void>;
};
