import words from '../content/en/words.ts';
import {startVisit} from '../core/start-visit.ts';
import type {Start, Visit} from '../core/visit.ts';
import {fill} from '../core/words.ts';
import {firstFrame} from '../frame/first-frame.ts';
import {clock} from '../node/clock.ts';
import {editor} from '../node/editor.ts';
import {linesOf} from '../node/lines.ts';
import {run as runPlain} from '../plain/run.ts';
import type {Sitting, Terminal} from '../ports.ts';
import {type Flags, isPlainFace, lookOf} from './choose-face.ts';
import {soundFor} from './sound.ts';
import {lookAround} from './world-now.ts';

/** What the whole program has one of. */
type Shared = {
	readonly terminal: Terminal;
	/** Calls before the end, whichever way it comes. */
	readonly atTheEnd: (call: () => void) => void;
};

const inPlain = async (sitting: Sitting): Promise<void> => {
	await runPlain(sitting, await linesOf(process.stdin), {write: text => process.stdout.write(text)});
};

/** A sitting from its first screen to its end, in the face that fits this terminal. */
export const sit = async (
	start: Start,
	flags: Flags & {readonly plan?: string},
	{terminal, atTheEnd}: Shared,
): Promise<void> => {
	const {env, stdin, stdout, platform} = process;
	const {settings, folder, known, timesIfChanged} = lookAround(flags.plan);
	const begin = () => startVisit(known, start, clock.now());
	const sound = await soundFor(flags, settings, atTheEnd);
	// The plan is looked at once the first screen is there: nothing on that depends on it.
	const sittingFrom = async (first: Visit): Promise<Sitting> => {
		const {planFile} = await import('../node/plan-file.ts');
		const file = planFile(known.planPath, folder);
		return {
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
			planIfChanged: file.readIfChanged,
			timesIfChanged,
			sound,
		};
	};
	const isTerminal = stdin.isTTY === true && stdout.isTTY === true;
	if (isPlainFace(flags, settings, env, isTerminal)) return inPlain(await sittingFrom(begin()));
	const look = lookOf(flags, settings, env, platform);
	// The first screen is there before React and Ink are loaded.
	terminal.enter();
	const frame = firstFrame(begin(), words, stdout, look, clock.now());
	// A breath begins when it is seen: laying out the very first frame takes as long as some later ones together.
	const first = begin();
	stdout.write(frame);
	const sitting = await sittingFrom(first);
	const ui = await import('../ui/run.tsx').catch((error: unknown) => {
		terminal.leave();
		process.stderr.write(`${fill(words.cli.technical, {message: String(error)})}\n`);
		return null;
	});
	// Where the full screen cannot be loaded, the same sitting goes on line by line.
	if (ui === null) return inPlain(sitting);
	await ui.run(sitting, look, terminal);
	terminal.leave();
};
