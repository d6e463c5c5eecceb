import type {Event} from '../core/event.ts';
import {eventsOfLine} from '../core/keys.ts';
import {placeAt} from '../core/places.ts';
import {present} from '../core/present.ts';
import {soundsNow} from '../core/sounds.ts';
import {update} from '../core/update.ts';
import type {Request, Visit} from '../core/visit.ts';
import type {Lines, Output, Sitting} from '../ports.ts';
import {nextLook, teller} from './telling.ts';
import {transcript} from './transcript.ts';

/** Keys that change what runs: the whole screen is not said again for them. */
const aside: ReadonlySet<Event['type']> = new Set([
	...(['pause', 'without', 'slower', 'faster', 'longer', 'choose', 'unknown'] as const),
]);

const isAside = (before: Visit, after: Visit, events: readonly Event[]): boolean =>
	before.place === after.place &&
	['breathe', 'guide'].includes(placeAt(after.place).kind) &&
	events.every(({type}) => aside.has(type));

/** Runs a sitting one line at a time until it is left: for screen readers, pipes and poor terminals. */
export const run = (sitting: Sitting, lines: Lines, output: Output): Promise<void> =>
	new Promise((resolve, reject) => {
		const {words, clock, perform, planIfChanged, timesIfChanged, sound} = sitting;
		const tell = teller(words, sound.counts);
		let heard: string | null = null;
		let visit = sitting.first;
		let stopTimer = () => {};
		let isDone = false;
		/** Lines not yet taken; null is the end of them. A line waits while something is being saved or edited. */
		const waiting: (string | null)[] = [];

		const end = (settle: () => void) => {
			if (isDone) return;
			isDone = true;
			stopTimer();
			sound.voice?.stop();
			lines.close();
			settle();
		};

		const guarded = (act: () => void) => () => {
			try {
				act();
			} catch (error) {
				end(() => reject(error));
			}
		};

		/** The plan as it is in the file now, and what the clocks say, for the next screen. */
		const lookOutside = () => {
			const plan = planIfChanged();
			if (plan !== null) visit = update(visit, {type: 'plan-changed', plan}, clock.now());
			const times = timesIfChanged(visit.known.whereabouts);
			if (times !== null) visit = update(visit, {type: 'times', times}, clock.now());
		};

		const show = () => {
			const now = clock.now();
			output.write(tell.end() + transcript(present(visit, words, now), words));
			tell.afterScreen(visit, now);
		};

		const sayAloud = (now: number) => {
			const {key, say, isSilent, rings} = soundsNow(heard, visit, words, now);
			heard = key;
			if (isSilent) sound.voice?.stop();
			if (say !== null) sound.voice?.say(say);
			if (rings) sound.bell?.();
		};

		const sayAt = (now: number) => {
			if (sound.voice !== null || sound.bell !== null) sayAloud(now);
			const text = tell.now(visit, now);
			if (text !== '') output.write(text);
		};

		const lookAfter = (now: number) => {
			stopTimer();
			const ms = nextLook(visit, now);
			if (ms !== null) stopTimer = clock.after(Math.max(1, ms - (clock.now() - now)), guarded(lookAgain));
		};

		/** Of one moment: a word that began between what is said and the next look would be missed until the one after. */
		const sayAndLookLater = () => {
			const now = clock.now();
			sayAt(now);
			lookAfter(now);
		};

		const lookAgain = () => {
			const before = visit.place;
			visit = update(visit, {type: 'look'}, clock.now());
			if (visit.place !== before) show();
			sayAndLookLater();
		};

		const take = (events: readonly Event[]) => {
			const before = visit;
			for (const event of events) visit = update(visit, event, clock.now());
			if (visit.isLeaving) {
				output.write(`${tell.end()}\n`);
				return end(resolve);
			}
			lookOutside();
			const {request} = visit;
			if (request !== null) doFor(request);
			else if (!isAside(before, visit, events)) show();
			sayAndLookLater();
		};

		// What is typed meanwhile belongs to the editor.
		const doFor = (request: Request) => {
			lines.pause();
			void perform(request, visit).then(
				event => {
					lines.resume();
					guarded(() => takeAll(event))();
				},
				error => end(() => reject(error)),
			);
		};

		const takeAll = (first?: Event) => {
			if (first !== undefined) take([first]);
			while (waiting.length > 0 && visit.request === null && !isDone) {
				const line = waiting.shift();
				if (typeof line === 'string') take(eventsOfLine(line, placeAt(visit.place).kind));
				// Nobody can answer any more: until it has ended, also at the safety question, it is told so again (E3).
				else while (!isDone) take([{type: 'closed'}]);
			}
		};

		const receive = (line: string | null) =>
			guarded(() => {
				waiting.push(line);
				takeAll();
			})();

		lines.onLine(receive);
		lines.onClose(() => receive(null));
		sound.onNoVoice(() => output.write(`${words.notices['no-voice']}\n`));
		guarded(() => {
			// The first screen does not wait for the plan.
			show();
			lookOutside();
			sayAndLookLater();
		})();
	});
