import type {ChildProcess, spawn} from 'node:child_process';
import {patternFor} from '../core/western.ts';
import type {Voice} from '../ports.ts';
import {clock} from './clock.ts';
import type {FoundProgram} from './voice-programs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

type Given = {
	readonly spawn: typeof spawn;
	readonly env: Environment;
	/** Called once, later, when the program cannot be started or does not speak. */
	readonly onFail: () => void;
};

/** Sent by somebody, with Ctrl+C for example: no sign of a program that cannot speak. */
const sentSignals: readonly string[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'];

/** Nobody says a letter or a digit in less, in ms. Without a sound card espeak ends at once, and calls that a success. */
const quickest = 30;

const letterOrDigit = patternFor(String.raw`[\p{L}\p{N}]`, 'gu');

const shortestTime = (text: string): number => (text.match(letterOrDigit(text)) ?? []).length * quickest;

/** Neither the program nor what it has yet to read keeps this one from ending. */
const letGo = (child: ChildProcess): void => {
	child.unref();
	(child.stdin as unknown as {unref?: () => void} | null)?.unref?.();
};

/** One program that speaks, started when there is something to say. What it is given must be `speakable`. */
export const speakerOf = (program: FoundProgram, {spawn, env, onFail}: Given): Voice => {
	const {file, args, silence} = program;
	let child: ChildProcess | null = null;
	let isBroken = false;

	const fail = () => {
		if (isBroken) return;
		isBroken = true;
		queueMicrotask(onFail);
	};

	const start = (text: string): void => {
		const begun = clock.now();
		const started = spawn(file, [...args], {
			env,
			stdio: ['pipe', 'ignore', 'ignore'],
			// A signal from the terminal is to reach one that speaks itself, and not one that has yet to be told to silence
			// another. On Windows a detached program would have a window.
			detached: silence !== null && process.platform !== 'win32',
			windowsHide: true,
		});
		child = started;
		const ended = (isFault: boolean) => {
			// One that was stopped or replaced has nothing more to tell.
			if (child !== started) return;
			child = null;
			if (isFault) fail();
		};
		started.on('error', () => ended(true));
		started.on('exit', (code, signal) => {
			if (signal !== null) ended(!sentSignals.includes(signal));
			else ended(silence !== null || code !== 0 || clock.now() - begun < shortestTime(text));
		});
		// It may have ended before it has read everything.
		started.stdin?.on('error', () => {});
		letGo(started);
	};

	const kill = () => {
		const last = child;
		child = null;
		last?.kill('SIGKILL');
	};

	const begin = (text: string) => {
		if (silence === null) kill();
		if (child === null) start(text);
		if (silence === null) child?.stdin?.end(text);
		else child?.stdin?.write(`${silence}\n${text}\n`);
	};

	return {
		say: text => {
			if (isBroken) return;
			try {
				begin(text);
			} catch {
				// Some faults of starting a program are thrown: one that is for another machine, for example.
				fail();
			}
		},
		stop: () => {
			if (silence === null) kill();
			else child?.stdin?.write(`${silence}\n`);
		},
	};
};
