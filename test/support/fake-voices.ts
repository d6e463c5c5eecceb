import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {onTestFinished, vi} from 'vitest';
import {newFolder} from '../node/folders.ts';

/** A program that was started instead of a voice: its process, its arguments, and what it has heard so far. */
type Started = {readonly pid: number; readonly args: readonly string[]; readonly heard: string};

/** What a program does once it has noted how it was started; its input is untouched. */
export const bodies = {
	/** Hears all, then speaks for longer than any test. */
	speaks: 'cat >>"$heard"; exec sleep 600',
	/** Hears line after line, to the end of its input. */
	listens: 'exec cat >>"$heard"',
	/** Ends at once, as if all had been said. */
	endsAtOnce: 'cat >>"$heard"; exit 0',
	fails: 'exit 1',
	crashes: 'kill -ABRT $$',
	isDeaf: 'exec 0<&-; : >"$heard"; exec sleep 600',
};

/** A text as one word of a shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Ended, although nobody has asked about it yet. */
const hasEnded = (pid: number): boolean => {
	const [command, ...args] = ['ps', '-o', 'stat=', '-p', String(pid)] as const;
	try {
		return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return /^Z/.test(spawnSync(command, args, {encoding: 'utf8'}).stdout ?? '');
	}
};

export const isRunning = (pid: number): boolean => {
	try {
		return process.kill(pid, 0) && !hasEnded(pid);
	} catch {
		return false;
	}
};

/** A folder to look for programs in, and what came of those that were started there; they end with the test. */
export const newVoices = () => {
	const folder = newFolder();
	const notes = newFolder();
	const read = (name: string): string => {
		const file = path.join(notes, name);
		return existsSync(file) ? readFileSync(file, 'utf8') : '';
	};
	const started = (name: string): readonly Started[] =>
		readdirSync(notes)
			.filter(each => each.startsWith(`${name}.`) && each.endsWith('.args'))
			.map(each => Number(each.split('.')[1]))
			.toSorted((one, other) => one - other)
			.map(pid => ({
				pid,
				args: read(`${name}.${pid}.args`).split('\n').slice(0, -1),
				heard: read(`${name}.${pid}.heard`),
			}));
	onTestFinished(() => {
		for (const each of readdirSync(notes)) {
			const pid = Number(each.split('.')[1]);
			if (isRunning(pid)) process.kill(pid, 'SIGKILL');
		}
	});
	return {
		folder,
		add: (name: string, body: string, mode = 0o755) => {
			const note = `${quoted(path.join(notes, path.parse(name).name))}.$$`;
			// Renamed when it is whole: a test must not see half of it.
			const start = `for each in "$@"; do printf '%s\\n' "$each"; done >${note}.part; mv ${note}.part ${note}.args`;
			const script = `#!/bin/sh\nPATH=/usr/bin:/bin\nheard=${note}.heard\n${start}\n${body}\n`;
			writeFileSync(path.join(folder, name), script, {mode});
		},
		started,
		/** The newest program of this name, once it has heard this. */
		thatHeard: (name: string, text: string): Promise<Started> =>
			vi.waitFor(
				() => {
					const found = started(name).find(each => each.heard.includes(text));
					if (found === undefined) throw new Error(`nothing named ${name} has heard: ${text}`);
					return found;
				},
				{timeout: 15_000, interval: 10},
			),
	};
};

/** Until this process is gone, and fails where it stays. */
export const isGone = (pid: number): Promise<void> =>
	vi.waitFor(
		() => {
			if (isRunning(pid)) throw new Error(`${pid} is still there`);
		},
		{timeout: 15_000, interval: 10},
	);
