import {isExercising} from './exercising.ts';
import {spokenNow} from './spoken.ts';
import type {Visit} from './visit.ts';
import type {Words} from './words.ts';

/** What is to be heard now: `key` names what was said last, for the next time it is asked. */
export type Sounds = {
	readonly key: string | null;
	readonly say: string | null;
	readonly isSilent: boolean;
	readonly rings: boolean;
};

/** Each thing is said once, when it begins, and is silent as soon as it is paused; a bell rings with the parts of an exercise. */
export const soundsNow = (key: string | null, visit: Visit, words: Words, now: number): Sounds => {
	const next = spokenNow(visit, words, now);
	const isNew = next !== null && next.key !== key;
	return {
		key: next?.key ?? null,
		say: isNew ? next.text : null,
		isSilent: next === null && key !== null,
		rings: isNew && isExercising(visit),
	};
};
