import {present} from '../core/present.ts';
import type {Screen} from '../core/screen.ts';
import {type Cue, cueNow, nextWord} from '../core/spoken.ts';
import type {Visit} from '../core/visit.ts';
import type {Words} from '../core/words.ts';
import {cueLine} from './transcript.ts';

/** How often the clock is looked at when nothing is to be said, in ms: often enough not to seem asleep. */
const quietLook = 1000;

/** Ms until there is something to say or to look at; null while nothing runs. */
export const nextLook = (visit: Visit, now: number): number | null => {
	const ms = nextWord(visit, now);
	return ms === null ? null : Math.min(quietLook, ms);
};

const checkOf = (screen: Screen): string | null =>
	screen.kind === 'breathe' ? screen.breath.check : screen.kind === 'guide' ? screen.guide.check : null;

/**
 * Says what runs, line by line: each part once, when it begins; the question of a check once; with `counts` the seconds
 * as well, along the line of their part.
 */
export const teller = (words: Words, counts: boolean) => {
	let told: string | null = null;
	let lastCheck: string | null = null;
	let counted = 1;
	let isLineOpen = false;

	const begin = (cue: Cue, visit: Visit): string => {
		told = cue.key;
		counted = 1;
		const isCounted = counts && visit.exercise?.breath !== null;
		const line = cueLine(cue, visit, words, isCounted);
		isLineOpen = isCounted;
		return isCounted ? line : `${line}\n`;
	};

	const count = (cue: Cue, visit: Visit, now: number): string => {
		const into = Math.floor(
			(now - (visit.exercise?.watch.since ?? now) + (visit.exercise?.watch.elapsed ?? 0) - cue.at) / 1000,
		);
		if (!isLineOpen || into < counted || into >= Math.floor(cue.seconds)) return '';
		counted = into + 1;
		return `… ${counted}`;
	};

	const check = (visit: Visit, now: number): string => {
		const asked = checkOf(present(visit, words, now));
		const line = asked !== null && asked !== lastCheck ? `${asked}\n` : '';
		lastCheck = asked;
		return line === '' ? '' : end() + line;
	};

	/** Ends a line that is still being counted along. */
	const end = (): string => {
		const text = isLineOpen ? '\n' : '';
		isLineOpen = false;
		return text;
	};

	return {
		end,
		/** What is to be said now; empty when nothing is. */
		now: (visit: Visit, now: number): string => {
			const cue = cueNow(visit, words, now);
			if (cue === null) return '';
			if (cue.key !== told) return end() + begin(cue, visit) + check(visit, now);
			return count(cue, visit, now) + check(visit, now);
		},
		/** After a whole screen: a part of a guide was on it, a phase of a breath was not. */
		afterScreen: (visit: Visit, now: number): void => {
			const cue = cueNow(visit, words, now);
			told = visit.exercise?.breath === null ? (cue?.key ?? null) : null;
			lastCheck = checkOf(present(visit, words, now));
		},
	};
};
