import words from '../content/en/words.ts';
import type {Screen} from '../core/screen.ts';
import type {Start} from '../core/visit.ts';
import {firstFrame} from '../frame/first-frame.ts';
import {clock} from '../node/clock.ts';
import {settingsFolder} from '../node/paths.ts';
import {readSettings} from '../node/settings.ts';
import type {Settings, Terminal} from '../ports.ts';
import {type Flags, isPlainFace, lookOf} from './choose-face.ts';
import firstScreens from './first-screens.ts';

/** What the whole program has one of. */
export type Shared = {
	readonly terminal: Terminal;
	/** Calls before the end, whichever way it comes. */
	readonly atTheEnd: (call: () => void) => void;
};

export type SitFlags = Flags & {readonly plan?: string};

/** The first screen, where it is the same for everybody; a voice that is to read it aloud has to be found before. */
const firstScreen = ({at, breath}: Start, {speak}: Flags, settings: Settings): Screen | null => {
	if (speak === true || settings.speak) return null;
	if (at === 'safety') return firstScreens.safety;
	const isUsual = settings.breath === null && Object.keys(breath ?? {}).length === 0;
	return at === 'breath' && isUsual ? firstScreens.breath : null;
};

/** A sitting from its first screen to its end, in the face that fits this terminal. */
export const sit = async (start: Start, flags: SitFlags, shared: Shared): Promise<void> => {
	const {env, stdin, stdout, platform} = process;
	const settings = readSettings(settingsFolder(env, platform));
	const isTerminal = stdin.isTTY === true && stdout.isTTY === true;
	if (isPlainFace(flags, settings, env, isTerminal))
		return (await import('./sitting.ts')).sitInLines(start, flags, shared);
	const look = lookOf(flags, settings, env, platform);
	shared.terminal.enter();
	const screen = firstScreen(start, flags, settings);
	if (screen !== null) stdout.write(firstFrame(screen, words, stdout, look));
	// A breath begins when it is seen.
	const begun = screen === null ? null : clock.now();
	await (await import('./sitting.ts')).sitInWindow(start, flags, shared, look, begun);
};
