import type {Spot} from './caret.ts';
import type {Phase} from './exercise/pattern.ts';
import type {KeyId} from './keys.ts';
import type {PlaceId} from './places.ts';
import type {StepId} from './steps.ts';

/**
 * A piece of a screen. `own`: the person's own words. `say`: words for them to say or send. `number`: something to
 * dial, alone on its line. `quiet`: a note. A `tight` block belongs to the one before it.
 */
export type Block = {
	readonly kind: 'text' | 'own' | 'say' | 'number' | 'label' | 'quiet';
	readonly text: string;
	readonly tight?: true;
	/** One of several to choose from, and whether it is the one that Enter takes. */
	readonly isMarked?: boolean;
	/** An address this leads to. */
	readonly link?: string;
	/** Left out where a window has no room for all of the screen; `first`: before what else can be left out. */
	readonly spare?: true | 'first';
	/** One row of it is enough there. */
	readonly brief?: true;
};

/** A key and what it does here. `key` is what is pressed, `typed` what is typed where lines are. */
export type Hint = {readonly id: KeyId; readonly key: string; readonly typed: string; readonly means: string};

export type Choosable = {readonly text: string; readonly isOwn: boolean};

type Common = {
	readonly place: PlaceId;
	readonly step: {readonly id: StepId; readonly name: string} | null;
	readonly notice: string | null;
	readonly title: string;
	readonly blocks: readonly Block[];
	/** Shown below the blocks and never scrolled away: numbers to call. */
	readonly pinned: readonly Block[];
	/** How far the person has scrolled, in lines; a face goes no further than there is text. */
	readonly scroll: number;
	/** What goes on beside this. */
	readonly beside: BesideShown | null;
	/** The keys that matter here, the most important first. */
	readonly hints: readonly Hint[];
};

export type BreathShown = {
	readonly phase: Phase;
	readonly word: string;
	readonly how: string;
	readonly secondsLeft: number;
	readonly fullness: number;
	readonly isPaused: boolean;
	/** The whole exercise: how much of it is done, 0 to 1, and in words. */
	readonly done: number;
	readonly time: string;
	readonly check: string | null;
};

export type WaitShown = {readonly time: string; readonly done: number};

/** A part of a guided exercise. `wave`: how far a ride has come, in ms. */
export type GuideShown = {
	/** Whether the part that is shown ends by the clock. */
	readonly isTimed: boolean;
	readonly isPaused: boolean;
	readonly secondsLeft: number | null;
	readonly wave: number | null;
	readonly done: number;
	readonly time: string;
	readonly check: string | null;
};

/** What a code holds, what the telephone does with it, and what is said where there is no room for it. */
export type CodeShown = {
	readonly payload: string;
	readonly how: string;
	readonly noRoom: string;
	readonly noColour: string;
};

export type BesideShown = {readonly text: string; readonly wave: number};

/** What both faces show. */
export type Screen = Common &
	(
		| {readonly kind: 'read'}
		| {
				readonly kind: 'choose';
				readonly choices: readonly Choosable[];
				readonly cursor: number | null;
				readonly ownTitle: string | null;
		  }
		| {readonly kind: 'rate' | 'write'; readonly field: Spot}
		| {readonly kind: 'breathe'; readonly breath: BreathShown}
		| {readonly kind: 'guide'; readonly guide: GuideShown}
		| ({readonly kind: 'wait'} & WaitShown)
		| {readonly kind: 'code'; readonly code: CodeShown}
	);

export type ScreenOf<K extends Screen['kind']> = Screen extends infer S
	? S extends {kind: infer L}
		? K extends L
			? S
			: never
		: never
	: never;
