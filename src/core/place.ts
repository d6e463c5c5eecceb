import type {StepId} from './steps.ts';

/** What the two faces know how to show. */
export type Kind = 'read' | 'choose' | 'rate' | 'write' | 'breathe' | 'wait';

/** What belongs to the person or their country and is listed as choices. */
export type ListId =
	| 'people'
	| 'safer'
	| 'own-things'
	| 'professionals'
	| 'lines'
	| 'ideas'
	| 'feelings'
	| 'sections'
	| 'filled-sections'
	| 'entries'
	| 'examples'
	| 'helped';

/** What is shown under the words of a place. */
export type ShowId =
	| 'emergency'
	| 'first-emergency'
	| 'first-line'
	| 'own-lines'
	| 'lines'
	| 'contacts'
	| 'person'
	| 'messages'
	| 'chosen'
	| 'own-contact-hint'
	| 'plan'
	| 'own-plan'
	| 'three-lines'
	| 'in-section'
	| 'entry'
	| 'to-save'
	| 'waiting'
	| 'problem'
	| 'appointment'
	| 'prompt'
	| 'feelings'
	| 'keys'
	| 'countries';

/** A turn is a move that depends on the visit; `turns.ts` has one function for each. */
export type TurnId =
	| 'back'
	| 'next-step'
	| 'after-safety'
	| 'after-card'
	| 'after-exercise'
	| 'after-rating'
	| 'step-up'
	| 'try-another'
	| 'widen'
	| 'eased'
	| 'card-again'
	| 'choose-line'
	| 'no-answer'
	| 'next-line'
	| 'name-feeling'
	| 'set-country'
	| 'save-three'
	| 'save-again'
	| 'let-go'
	| 'write-in'
	| 'keep-entry'
	| 'entries-of'
	| 'open-entry'
	| 'reword'
	| 'keep-reworded'
	| 'remove-entry'
	| 'move-up'
	| 'move-down'
	| 'add-instead'
	| 'keep-line'
	| 'keep-helped'
	| 'write-person'
	| 'read-date'
	| 'keep-date'
	| 'build-next'
	| 'begin-entry'
	| 'build-again'
	| 'build-sure'
	| 'after-build'
	| 'edit-plan'
	| 'to-end'
	| 'begin'
	| 'leave';

export type Option = {
	readonly id: string;
	/** A place or a turn. */
	readonly to: string;
	/** Offered only up to this rating, or only from it (E13, X1). No rating counts as low. */
	readonly atMost?: number;
	readonly atLeast?: number;
	/** Stays on every page of a long list. */
	readonly always?: true;
	readonly when?:
		| 'no-plan'
		| 'has-plan'
		| 'not-read'
		| 'has-entries'
		| 'may-edit'
		| 'may-guide'
		| 'three-lines'
		| 'room-for-feelings'
		| 'not-first'
		| 'not-last'
		| 'is-change'
		| 'no-people'
		| 'someone-new'
		| 'has-helped';
};

export type Place = {
	readonly kind: Kind;
	readonly step?: StepId;
	/** Nothing is marked at first, so that Enter alone answers nothing: what happened, and what is not to be done by mistake. */
	readonly unmarked?: true;
	/** Chosen from before the options: the person's own things come first. `most` is how many at a time. */
	readonly list?: {readonly of: ListId; readonly to: string; readonly most?: number};
	readonly options?: readonly Option[];
	readonly shows?: readonly ShowId[];
	/** Number of pages read one after the other. */
	readonly pages?: number;
	/** Where Enter leads when there is nothing to choose. */
	readonly next?: string;
	/** Where `s` leads when it is not the next step. */
	readonly skip?: string;
	/** A card for danger: what is to be dialled stays in sight (E5). */
	readonly card?: 'a' | 'b' | 'c';
	/** An exercise: afterwards it is asked how it was. */
	readonly exercise?: true;
	/** What is written here may have several lines; elsewhere a line break becomes a space. */
	readonly lines?: true;
	/** Where the plan is written: once that is done, one is back where one came from. */
	readonly plans?: true;
	/** Shown over another place: `b` returns to it as it was. */
	readonly over?: true;
};
