import type {Event} from '../core/event.ts';
import {eventsOfLine} from '../core/keys.ts';
import {placeAt} from '../core/places.ts';
import {present} from '../core/present.ts';
import {update} from '../core/update.ts';
import type {Request} from '../core/visit.ts';
import type {Lines, Output, Sitting} from '../ports.ts';
import {cueNow, nextLook} from './timing.ts';
import {breathLine, transcript} from './transcript.ts';

/** Runs a sitting one line at a time until it is left: for screen readers, pipes and poor terminals. */
export const run = (sitting: Sitting, lines: Lines, output: Output): Promise<void> =>
	new Promise((resolve, reject) => {
		const {words, clock, perform, planIfChanged} = sitting;
		let visit = sitting.first;
		let said: number | null = null;
		let lastCheck: string | null = null;
		let stopTimer = () => {};
		let isDone = false;
		/** Lines not yet taken; null is the end of them. A line waits while something is being saved or edited. */
		const waiting: (string | null)[] = [];

		const end = (settle: () => void) => {
			if (isDone) return;
			isDone = true;
			stopTimer();
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

		/** The plan as it is in the file now, for the next screen. */
		const lookAtPlan = () => {
			const plan = planIfChanged();
			if (plan !== null) visit = update(visit, {type: 'plan-changed', plan}, clock.now());
		};

		const show = () => output.write(transcript(present(visit, words, clock.now()), words));

		const sayPhase = () => {
			const cue = cueNow(visit, clock.now());
			if (cue === null || cue.at === said) return;
			said = cue.at;
			output.write(breathLine(cue, words));
			sayCheck();
		};

		// The question at 1 and at 3 minutes, once each, between two phases.
		const sayCheck = () => {
			const screen = present(visit, words, clock.now());
			const check = screen.kind === 'breathe' ? screen.breath.check : null;
			if (check !== null && check !== lastCheck) output.write(`${check}\n`);
			lastCheck = check;
		};

		const lookLater = () => {
			stopTimer();
			const ms = nextLook(visit, clock.now());
			if (ms !== null) stopTimer = clock.after(Math.max(1, ms), guarded(lookAgain));
		};

		const lookAgain = () => {
			const before = visit.place;
			visit = update(visit, {type: 'look'}, clock.now());
			if (visit.place === before) sayPhase();
			else show();
			lookLater();
		};

		const take = (events: readonly Event[]) => {
			for (const event of events) visit = update(visit, event, clock.now());
			if (visit.isLeaving) {
				output.write('\n');
				return end(resolve);
			}
			said = null;
			lookAtPlan();
			const {request} = visit;
			if (request === null) show();
			else doFor(request);
			sayPhase();
			lookLater();
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
		guarded(() => {
			// The first screen does not wait for the plan.
			show();
			lookAtPlan();
			sayPhase();
			lookLater();
		})();
	});
