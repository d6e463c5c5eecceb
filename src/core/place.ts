import type {GuideId} from './exercise/guides.ts';
import type {ListId, ShowId} from './place-ids.ts';
import type {StepId} from './steps.ts';

/** What the two faces know how to show. */
export type Kind = 'read' | 'choose' | 'rate' | 'write' | 'breathe' | 'guide' | 'wait' | 'code';

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
		| 'may-add'
		| 'someone-new'
		| 'has-helped'
		| 'has-lines'
		| 'is-ahead'
		| 'rings-1h'
		| 'rings-1d'
		| 'may-note'
		| 'ride-asked'
		| 'ride-not-asked';
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
	/** What is gone through here, part by part. */
	readonly guide?: GuideId;
	/** Where Enter leads when there is nothing to choose. */
	readonly next?: string;
	/** Where `s` leads when it is not the next step. */
	readonly skip?: string;
	/** A card for danger: what is to be dialled stays in sight (E5). */
	readonly card?: 'a' | 'b' | 'c';
	/** Where "that didn't help" leads before anything else: what draws inward gives way to what leads outward (B4, B8, I1). */
	readonly instead?: 'ground';
	/** Leads inward: not for a high rating, and then not gone back to either (E13). */
	readonly inward?: true;
	/** An exercise: afterwards it is asked how it was. */
	readonly exercise?: true;
	/** What is written here may have several lines; elsewhere a line break becomes a space. */
	readonly lines?: true;
	/** Where the plan is written: once that is done, one is back where one came from. */
	readonly plans?: true;
	/** Shown over another place: `b` returns to it as it was. */
	readonly over?: true;
};
