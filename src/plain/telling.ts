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

/** What is said beside the parts: a question, an answer to a key, that it is paused. */
const asideOf = (screen: Screen): string | null => {
	if (screen.kind === 'breathe') return screen.breath.isPaused ? screen.breath.word : screen.breath.check;
	if (screen.kind === 'guide') return screen.guide.isPaused ? screen.guide.time : screen.guide.check;
	return null;
};

/**
 * Says what runs, line by line: each part once, when it begins; the question of a check once; with `counts` the seconds
 * as well, along the line of their part.
 */
export const teller = (words: Words, counts: boolean) => {
	let told: string | null = null;
	let lastAside: string | null = null;
	let isRideOver = false;
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
		if (!isLineOpen) return '';
		// A look that came late says what it missed.
		const from = counted;
		counted = Math.max(counted, Math.min(into + 1, Math.floor(cue.seconds)));
		return Array.from({length: counted - from}, (_, index) => `… ${from + 1 + index}`).join('');
	};

	// The same answer to another key is another answer.
	const asideKey = (visit: Visit, said: string | null): string | null =>
		said === null ? null : `${said} ${visit.exercise?.news?.at} ${visit.notice === null ? '' : visit.noticedAt}`;

	const aside = (visit: Visit, screen: Screen): string => {
		const said = asideOf(screen);
		const key = asideKey(visit, said);
		const line = said !== null && key !== lastAside ? `${end()}${said}\n` : '';
		lastAside = key;
		return line;
	};

	/** That a ride which went on beside this has come to its end, once. */
	const rideOver = ({beside}: Screen): string => {
		const isOver = beside !== null && beside.text === words.ride.besideOver;
		const line = isOver && !isRideOver ? `${beside.text}\n` : '';
		isRideOver = isOver;
		return line;
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
			const screen = present(visit, words, now);
			const cue = cueNow(visit, words, now);
			const part = cue === null ? '' : cue.key === told ? count(cue, visit, now) : end() + begin(cue, visit);
			return part + aside(visit, screen) + rideOver(screen);
		},
		/** After a whole screen: a part of a guide was on it, a phase of a breath was not. */
		afterScreen: (visit: Visit, now: number): void => {
			const cue = cueNow(visit, words, now);
			const screen = present(visit, words, now);
			told = visit.exercise?.breath === null ? (cue?.key ?? null) : null;
			lastAside = asideKey(visit, asideOf(screen));
			rideOver(screen);
		},
	};
};
