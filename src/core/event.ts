import type {FileProblem, PlanState, Saved} from './known.ts';
import type {CaretId, EditId} from './text-field.ts';
import type {Times} from './times.ts';

/** Everything that can happen to a visit. */
export type Event =
	| {readonly type: 'enter' | 'back' | 'skip' | 'help' | 'plan' | 'keys' | 'steps' | 'country' | 'under18' | 'code'}
	| {readonly type: 'slower' | 'faster' | 'longer' | 'pattern' | 'wave'}
	| {readonly type: 'pause' | 'without' | 'unhelped' | 'quit' | 'leave' | 'look' | 'unknown' | 'closed'}
	| {readonly type: 'choose'; readonly number: number}
	| {readonly type: 'caret'; readonly to: CaretId}
	| {readonly type: 'edit'; readonly how: EditId}
	/** `most`: as far as there is text to scroll to, in lines, where the face knows. */
	| {readonly type: 'move' | 'scroll'; readonly by: number; readonly most?: number}
	| {readonly type: 'type'; readonly text: string; readonly instead?: true}
	| {readonly type: 'edited'; readonly plan: PlanState; readonly isOk: boolean}
	| {readonly type: 'saved'; readonly plan: PlanState; readonly outcome: Saved}
	/** An appointment with its date as it is to be kept; null when no date was found in what was typed. */
	| {readonly type: 'dated'; readonly text: string | null}
	/** Whether the words were handed to the terminal; it does not say what it did with them. */
	| {readonly type: 'copied'; readonly isHandedOver: boolean}
	/** What came of a request for a calendar file; null when it is there. */
	| {readonly type: 'calendar-made'; readonly problem: FileProblem | null}
	/** What was to be said aloud cannot be. */
	| {readonly type: 'no-voice'}
	/** The clocks were looked at. */
	| {readonly type: 'times'; readonly times: Times}
	/** The file was changed by somebody else. */
	| {readonly type: 'plan-changed'; readonly plan: PlanState};

/** These leave what was just said to the person on the screen. */
export const quiet: readonly Event['type'][] = [
	'look',
	'move',
	'scroll',
	'caret',
	'plan-changed',
	'times',
	'saved',
	'dated',
	'calendar-made',
];

/**
 * These are heard while something asked for is being done, such as a saving: what comes of it, what nobody pressed, and
 * the ways to help, to the plan and out. Any other key came with the one before it, for a screen that nobody had seen.
 */
export const heardMeanwhile: readonly Event['type'][] = [
	'edited',
	'saved',
	'dated',
	'copied',
	'calendar-made',
	'no-voice',
	'look',
	'times',
	'plan-changed',
	'closed',
	'help',
	'plan',
	'keys',
	'quit',
	'leave',
];
