import {render} from 'ink-testing-library';
import words from '../../src/content/en/words.ts';
import type {Event} from '../../src/core/event.ts';
import type {PlanState} from '../../src/core/known.ts';
import type {Times} from '../../src/core/times.ts';
import type {Request, Visit} from '../../src/core/visit.ts';
import type {Whereabouts} from '../../src/core/whereabouts.ts';
import type {Look} from '../../src/frame/theme.ts';
import type {Sound, Terminal} from '../../src/ports.ts';
import {App} from '../../src/ui/app.tsx';
import {handClock} from './clock.ts';
import {silence} from './sound.ts';
import {begin} from './visits.ts';

const noTerminal: Terminal = {
	enter: () => {},
	leave: () => {},
	erase: () => {},
	copy: () => false,
	stopJob: async () => {},
};

/** What a key sends. */
const bytes: Readonly<Record<string, string>> = {
	Enter: '\r',
	Esc: '\u001B',
	Tab: '\t',
	Up: '\u001B[A',
	Down: '\u001B[B',
	Left: '\u001B[D',
	Right: '\u001B[C',
	PageDown: '\u001B[6~',
	PageUp: '\u001B[5~',
	Backspace: '\u007F',
	Delete: '\u001B[3~',
	'Alt+B': '\u001Bb',
	'Alt+D': '\u001Bd',
	'Alt+x': '\u001Bx',
	'Alt+F': '\u001Bf',
	'Alt+Backspace': '\u001B\u007F',
	'Ctrl+Left': '\u001B[1;5D',
	'Ctrl+Right': '\u001B[1;5C',
	'Ctrl+C': '\u0003',
	'Ctrl+K': '\u000B',
	'Ctrl+U': '\u0015',
	'Ctrl+W': '\u0017',
	'Ctrl+_': '\u001F',
};

type Options = {
	readonly visit?: Visit;
	readonly columns?: number;
	readonly rows?: number;
	readonly look?: Partial<Look>;
	readonly sound?: Sound;
	readonly waits?: {from: number; to: number}[];
	readonly planIfChanged?: () => PlanState | null;
	readonly timesIfChanged?: (whereabouts: Whereabouts) => Times | null;
	readonly perform?: (request: Request, visit: Visit) => Promise<Event>;
};

/** The full-screen face on a clock turned by hand. */
export const open = async ({
	visit = begin(),
	columns = 80,
	rows = 24,
	look = {},
	perform,
	planIfChanged = () => null,
	timesIfChanged = () => null,
	sound = silence,
	waits = [],
}: Options = {}) => {
	const {clock, advance, stand} = handClock();
	const app = render(
		<App
			sitting={{
				first: visit,
				words,
				clock,
				planIfChanged,
				timesIfChanged,
				sound,
				perform: perform ?? (() => Promise.reject(new Error('nothing to perform'))),
			}}
			look={{colours: 'none', isAscii: false, isStill: false, ...look}}
			terminal={noTerminal}
			size={{columns, rows}}
			waits={waits}
			drawAnew={() => {}}
		/>,
	);
	await advance(0);
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) {
			app.stdin.write(bytes[key] ?? key);
			// Ink waits 20 ms of real time to tell Esc from the start of a longer key.
			if (key === 'Esc') await new Promise(resolve => setTimeout(resolve, 30));
			await advance(0);
		}
	};
	const frame = () => app.lastFrame() ?? '';
	/** How often something was drawn. */
	const drawings = () => app.frames.length;
	return {press, frame, advance, stand, drawings, clock, close: app.unmount};
};
