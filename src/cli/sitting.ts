import words from '../content/en/words.ts';
import {present} from '../core/present.ts';
import {startVisit} from '../core/start-visit.ts';
import type {Start, Visit} from '../core/visit.ts';
import {fill} from '../core/words.ts';
import {firstFrame} from '../frame/first-frame.ts';
import type {Look} from '../frame/theme.ts';
import {clock} from '../node/clock.ts';
import {editor} from '../node/editor.ts';
import {linesOf} from '../node/lines.ts';
import {planFile} from '../node/plan-file.ts';
import {run as runPlain} from '../plain/run.ts';
import type {Sitting} from '../ports.ts';
import type {Shared, SitFlags} from './sit.ts';
import {soundFor} from './sound.ts';
import {lookAround} from './world-now.ts';

/** All that a sitting works with, and the visit it begins with at a moment. */
const prepare = async (start: Start, flags: SitFlags, {terminal, atTheEnd}: Shared) => {
	const {env, platform} = process;
	const {settings, folder, known, timesIfChanged} = lookAround(flags.plan);
	const sound = await soundFor(flags, settings, atTheEnd);
	const file = planFile(known.planPath, folder);
	return {
		begin: (now: number): Visit => startVisit(known, start, now),
		sittingFrom: (first: Visit): Sitting => ({
			first,
			words,
			clock,
			perform: async (request, visit) => {
				const {calendarFrom, perform, readAppointment} = await import('./plan-program.ts');
				return perform(request, visit, {
					file,
					editor: editor(env, platform),
					words,
					// The console of Linux has no clipboard, and older ones would print what is meant for it.
					copy: text => env['TERM'] !== 'linux' && terminal.copy(text),
					readAppointment,
					makeCalendar: calendarFrom,
				});
			},
			// The plan is looked at once the first screen is there: nothing on that depends on it.
			planIfChanged: file.readIfChanged,
			timesIfChanged,
			sound,
		}),
	};
};

const goThroughInLines = async (sitting: Sitting): Promise<void> =>
	runPlain(sitting, await linesOf(process.stdin), {write: text => process.stdout.write(text)});

/** Line by line. */
export const sitInLines = async (start: Start, flags: SitFlags, shared: Shared): Promise<void> => {
	const {begin, sittingFrom} = await prepare(start, flags, shared);
	await goThroughInLines(sittingFrom(begin(clock.now())));
};

/** In the full window, which is taken already; `begun`: when its first screen was shown, in ms, or null where it was not. */
export const sitInWindow = async (
	start: Start,
	flags: SitFlags,
	shared: Shared,
	look: Look,
	begun: number | null,
): Promise<void> => {
	const {terminal} = shared;
	const {begin, sittingFrom} = await prepare(start, flags, shared);
	const show = (): number => {
		const frame = firstFrame(present(begin(clock.now()), words, clock.now()), words, process.stdout, look);
		process.stdout.write(frame);
		return clock.now();
	};
	const sitting = sittingFrom(begin(begun ?? show()));
	const ui = await import('../ui/run.tsx').catch((error: unknown) => {
		terminal.leave();
		process.stderr.write(`${fill(words.cli.technical, {message: String(error)})}\n`);
		return null;
	});
	// Where the full screen cannot be loaded, the same sitting goes on line by line.
	if (ui === null) return goThroughInLines(sitting);
	await ui.run(sitting, look, terminal);
	terminal.leave();
};
