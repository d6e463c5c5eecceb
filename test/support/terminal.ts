import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {type Environment, environment, nodePath, programPath, projectFolder, removeFolders} from './program.ts';

type Options = {
	readonly args?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Environment;
	readonly cwd?: string;
	/** Options of Node itself, such as `--import`. */
	readonly nodeOptions?: readonly string[];
	/** Another command in place of the program. */
	readonly command?: readonly string[];
};

/** What the program wrote, as it came, with the time in ms since the start. */
export type Chunk = {readonly at: number; readonly text: string};

export type TestTerminal = {
	/** The visible screen, without the blanks at the end of its rows and of itself. */
	readonly text: () => string;
	/** Everything on the normal screen, with what has scrolled away. */
	readonly scrollback: () => string;
	readonly chunks: readonly Chunk[];
	readonly raw: () => string;
	/** Waits until this is on the screen, wherever its lines are broken, and fails with the screen; the ms since the start. */
	readonly waitFor: (pattern: string | RegExp, ms?: number) => Promise<number>;
	readonly waitUntil: (isTrue: () => boolean, what: string, ms?: number) => Promise<number>;
	/** Keys by name, such as `Enter` or `Ctrl+C`; anything else is typed as it stands. All in one piece. */
	readonly press: (...keys: readonly string[]) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly kill: (signal: NodeJS.Signals) => void;
	/** Closes the terminal under the program, as when its window is closed. */
	readonly hangUp: () => void;
	/** The exit code, once everything that was written is on the screen; 128 + the number of the signal that ended it. */
	readonly exit: Promise<number>;
	readonly isAlternate: () => boolean;
	readonly isCursorVisible: () => boolean;
	/** Ms since the start. */
	readonly now: () => number;
	readonly pid: number;
	readonly screen: xterm.Terminal;
};

const keys: Readonly<Record<string, string>> = {
	Enter: '\r',
	Esc: '\u001B',
	Tab: '\t',
	Space: ' ',
	Backspace: '\u007F',
	Delete: '\u001B[3~',
	Up: '\u001B[A',
	Down: '\u001B[B',
	Right: '\u001B[C',
	Left: '\u001B[D',
	Home: '\u001B[H',
	End: '\u001B[F',
	PageUp: '\u001B[5~',
	PageDown: '\u001B[6~',
	'Ctrl+C': '\u0003',
	'Ctrl+D': '\u0004',
	'Ctrl+L': '\u000C',
	'Ctrl+W': '\u0017',
	'Ctrl+Z': '\u001A',
	'Ctrl+_': '\u001F',
	'Ctrl+Left': '\u001B[1;5D',
};

/** Some rows as text. A row can be longer than the window: what was cut off by a narrower one is kept, out of sight. */
const textOf = (buffer: xterm.IBuffer, from: number, to: number, columns: number): string =>
	Array.from(
		{length: to - from},
		(_, index) => buffer.getLine(from + index)?.translateToString(false, 0, columns) ?? '',
	)
		.map(row => row.trimEnd())
		.join('\n')
		.trimEnd();

/** Text as it is read: where a line was broken does not matter. */
export const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const opened = new Set<() => void>();

/** Ends every terminal that is still open and removes the folders made for them. */
export const closeAll = (): void => {
	for (const close of opened) close();
	opened.clear();
	removeFolders();
};

/** Opens a real terminal and runs the program in it. */
export const open = (options: Options = {}): TestTerminal => {
	const {args = [], columns = 80, rows = 24, env, cwd = projectFolder, nodeOptions = []} = options;
	const [file = '', ...rest] = options.command ?? [nodePath, ...nodeOptions, programPath];
	const screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 5000});
	const chunks: Chunk[] = [];
	const watchers = new Set<() => void>();
	const environs = environment(env);
	const begun = performance.now();
	const now = () => performance.now() - begun;
	const name = environs['TERM'] ?? '';
	const child = pty.spawn(file, [...rest, ...args], {name, cols: columns, rows, cwd, env: environs});
	const parsed = () => {
		// A frame that is still being drawn is not seen yet, by a person or by a test.
		if (screen.modes.synchronizedOutputMode) return;
		for (const watch of [...watchers]) watch();
	};
	child.onData(text => {
		chunks.push({at: now(), text});
		screen.write(text, parsed);
	});
	// The terminal answers what it is asked, as a real one does.
	screen.onData(answer => child.write(answer));
	const exit = new Promise<number>(resolve => {
		child.onExit(({exitCode, signal}) => {
			opened.delete(close);
			screen.write('', () => {
				parsed();
				resolve(signal ? 128 + signal : exitCode);
			});
		});
	});
	const close = () => child.kill('SIGKILL');
	opened.add(close);

	const text = () => {
		const {active} = screen.buffer;
		return textOf(active, active.viewportY, active.viewportY + screen.rows, screen.cols);
	};
	const raw = () => chunks.map(chunk => chunk.text).join('');
	const waitUntil = (isTrue: () => boolean, what: string, ms = 8000) =>
		new Promise<number>((resolve, reject) => {
			if (isTrue()) return resolve(now());
			const late = new Error(`not seen in ${ms} ms: ${what}`);
			const watch = () => {
				if (!isTrue()) return;
				stop();
				resolve(now());
			};
			const timer = setTimeout(() => {
				stop();
				late.message += `\n--- the screen ---\n${text()}\n------------------`;
				reject(late);
			}, ms);
			// What is waited for need not depend on this terminal alone.
			const again = setInterval(watch, 100);
			const stop = () => {
				watchers.delete(watch);
				clearTimeout(timer);
				clearInterval(again);
			};
			watchers.add(watch);
		});
	return {
		text,
		scrollback: () => textOf(screen.buffer.normal, 0, screen.buffer.normal.length, screen.cols),
		chunks,
		raw,
		waitFor: (pattern, ms) =>
			waitUntil(
				() => (typeof pattern === 'string' ? flat(text()).includes(flat(pattern)) : pattern.test(text())),
				String(pattern),
				ms,
			),
		waitUntil,
		press: (...pressed) => child.write(pressed.map(key => keys[key] ?? key).join('')),
		resize: (to, high) => {
			// The terminal first: what the program draws for the new size must not meet the old one.
			screen.resize(to, high);
			child.resize(to, high);
		},
		hangUp: () => (child as unknown as {readonly destroy: () => void}).destroy(),
		kill: signal => process.kill(child.pid, signal),
		exit,
		isAlternate: () => screen.buffer.active.type === 'alternate',
		isCursorVisible: () => raw().lastIndexOf('\u001B[?25h') >= raw().lastIndexOf('\u001B[?25l'),
		now,
		pid: child.pid,
		screen,
	};
};
