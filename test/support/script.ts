import words from '../../src/content/en/words.ts';
import type {Event} from '../../src/core/event.ts';
import type {PlanState} from '../../src/core/known.ts';
import type {Times} from '../../src/core/times.ts';
import type {Request, Visit} from '../../src/core/visit.ts';
import type {Whereabouts} from '../../src/core/whereabouts.ts';
import {run} from '../../src/plain/run.ts';
import type {Clock, Lines, Sound} from '../../src/ports.ts';
import {handClock} from './clock.ts';
import {silence} from './sound.ts';

type Options = {
	readonly sound?: Sound;
	readonly planIfChanged?: () => PlanState | null;
	readonly timesIfChanged?: (whereabouts: Whereabouts) => Times | null;
	readonly perform?: (request: Request, visit: Visit) => Promise<Event>;
	/** Ms that go by with each look at the clock. */
	readonly slowness?: number;
};

/** A plain sitting whose lines are typed by a test; `said` is all that was printed, with each typed line where it was typed. */
export const sitPlain = (
	visit: Visit,
	{perform, planIfChanged = () => null, timesIfChanged = () => null, sound = silence, slowness = 0}: Options = {},
) => {
	const {clock: exact, advance, stand} = handClock();
	const clock: Clock = {
		// Node's timers leave out what is less than a ms, and so come before their moment.
		after: (ms, call) => exact.after(slowness > 0 ? Math.max(1, Math.trunc(ms)) : ms, call),
		now: () => {
			stand(slowness);
			return exact.now();
		},
	};
	let said = '';
	let onLine = (_: string) => {};
	let onClose = () => {};
	const lines: Lines = {
		onLine: listener => {
			onLine = listener;
		},
		onClose: listener => {
			onClose = listener;
		},
		pause: () => {},
		resume: () => {},
		close: () => {},
	};
	const done = run(
		{
			first: visit,
			words,
			clock,
			perform: perform ?? (() => Promise.reject(new Error('nothing to perform'))),
			planIfChanged,
			timesIfChanged,
			sound,
		},
		lines,
		{write: text => (said += text)},
	);
	const type = async (...typed: readonly string[]) => {
		for (const line of typed) {
			said += `${line}\n`;
			onLine(line);
			await advance(0);
		}
	};
	return {type, close: () => onClose(), advance, now: exact.now, done, said: () => said};
};
