import {readSync} from 'node:fs';
import pty from '@lydell/node-pty';
import {environment, nodePath, programPath} from '../support/program.ts';

type Options = {readonly args?: readonly string[]; readonly command?: readonly string[]; readonly home?: string};

// Not in its types. Node itself would read as much as there is.
const fdOf = (child: pty.IPty): number => (child as unknown as {readonly fd: number}).fd;

/** A pty with nothing behind it that takes time: what comes is only kept, with its moment. */
export const openWindow = ({args = [], command = [nodePath, programPath, ...args], home}: Options) => {
	const [file = '', ...rest] = command;
	const env = environment(home === undefined ? {} : {HOME: home});
	const begun = performance.now();
	const child = pty.spawn(file, rest, {name: 'xterm-256color', cols: 80, rows: 24, env});
	let text = '';
	let slowReading: NodeJS.Timeout | undefined;
	let wanted: {readonly what: string; readonly from: number; readonly done: (at: number) => void} | null = null;
	const listeners: ((chunk: string, at: number) => void)[] = [];
	const take = (chunk: string) => {
		const at = performance.now();
		text += chunk;
		for (const listen of listeners) listen(chunk, at);
		if (wanted === null || !text.includes(wanted.what, wanted.from)) return;
		const {done} = wanted;
		wanted = null;
		done(at);
	};
	child.onData(take);
	const exit = new Promise<void>(resolve => child.onExit(() => resolve()));
	/** The moment at which this has come, of all that is written from now on or from the start. */
	const seen = (what: string, isFromStart = false) =>
		new Promise<number>((resolve, reject) => {
			if (isFromStart && text.includes(what)) return resolve(performance.now());
			const timer = setTimeout(() => reject(new Error(`not seen: ${what}\n${text.slice(-2000)}`)), 10_000);
			const done = (at: number) => {
				clearTimeout(timer);
				resolve(at);
			};
			wanted = {what, from: isFromStart ? 0 : text.length, done};
		});
	return {
		begun,
		pid: child.pid,
		seen,
		exit,
		onChunk: (listen: (chunk: string, at: number) => void) => void listeners.push(listen),
		press: (keys: string) => child.write(keys),
		resize: (columns: number, rows: number) => child.resize(columns, rows),
		/** From now on only so much is read, in ten pieces a second; what is written beyond it waits in the kernel. */
		readSlowly: (bytesPerSecond: number) => {
			child.pause();
			const piece = Buffer.alloc(Math.round(bytesPerSecond / 10));
			const decoder = new TextDecoder();
			slowReading = setInterval(() => {
				try {
					take(decoder.decode(piece.subarray(0, readSync(fdOf(child), piece)), {stream: true}));
				} catch {
					// Nothing has been written.
				}
			}, 100);
		},
		end: async () => {
			clearInterval(slowReading);
			child.resume();
			child.kill('SIGKILL');
			await exit;
		},
	};
};

export type Window = ReturnType<typeof openWindow>;
