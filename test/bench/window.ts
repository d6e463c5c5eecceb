import pty from '@lydell/node-pty';
import {environment, nodePath, programPath} from '../support/program.ts';

type Options = {readonly args?: readonly string[]; readonly command?: readonly string[]; readonly home?: string};

/** A pty with nothing behind it that takes time: what comes is only kept, with its moment. */
export const openWindow = ({args = [], command = [nodePath, programPath, ...args], home}: Options) => {
	const [file = '', ...rest] = command;
	const env = environment(home === undefined ? {} : {HOME: home});
	const begun = performance.now();
	const child = pty.spawn(file, rest, {name: 'xterm-256color', cols: 80, rows: 24, env});
	let text = '';
	let wanted: {readonly what: string; readonly from: number; readonly done: (at: number) => void} | null = null;
	const listeners: ((chunk: string, at: number) => void)[] = [];
	child.onData(chunk => {
		const at = performance.now();
		text += chunk;
		for (const listen of listeners) listen(chunk, at);
		if (wanted === null || !text.includes(wanted.what, wanted.from)) return;
		const {done} = wanted;
		wanted = null;
		done(at);
	});
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
		end: async () => {
			child.kill('SIGKILL');
			await exit;
		},
	};
};
