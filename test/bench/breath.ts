import {readFileSync} from 'node:fs';
import xterm from '@xterm/headless';
import words from '../../src/content/en/words.ts';

import {nodePath} from '../support/program.ts';
import {atMost, quantile, type Result, sleep} from './numbers.ts';
import {openWindow} from './window.ts';

/** Of a process, where the system tells: seconds of processor time, and the most memory it has had, in MB. */
const costOf = (pid: number): {readonly seconds: number; readonly megabytes: number} => {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		// In hundredths of a second, on every Linux there is.
		return {seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(memory) / 1024};
	} catch {
		return {seconds: Number.NaN, megabytes: Number.NaN};
	}
};

const phaseWords = Object.entries(words.breath.phases).map(
	([phase, {word}]) => [phase, new RegExp(`^ *${word} +\\d`, 'm')] as const,
);

type Seen = {readonly phase: string; readonly at: number};

/** Follows the word on the screen: when each one came. */
const followWord = () => {
	const screen = new xterm.Terminal({cols: 80, rows: 24, allowProposedApi: true});
	const seen: Seen[] = [];
	const text = () =>
		Array.from({length: 24}, (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '').join('\n');
	const look = (chunk: string, at: number) =>
		screen.write(chunk, () => {
			if (screen.modes.synchronizedOutputMode) return;
			const found = phaseWords.find(([, pattern]) => pattern.test(text()));
			if (found !== undefined && found[0] !== seen.at(-1)?.phase) seen.push({phase: found[0], at});
		});
	return {seen, look};
};

/** Ms between the moment a word was seen and the one it belongs to; the first word begins the breath. */
const lateness = (seen: readonly Seen[], wanted: readonly Cue[]): readonly number[] =>
	wanted.slice(0, seen.length).map((cue, index) => {
		const {phase, at} = seen[index] ?? {phase: '', at: Number.NaN};
		if (phase !== cue.phase) throw new Error(`${phase} was shown in place of ${cue.phase}`);
		return at - (seen[0]?.at ?? 0) - cue.at;
	});

const idleMemory = async (): Promise<number> => {
	const window = openWindow({command: [nodePath, '-e', 'setTimeout(() => {}, 60_000)']});
	await sleep(1000);
	const {megabytes} = costOf(window.pid);
	await window.end();
	return megabytes;
};

/** Watches a breath for some minutes. */
export const measureBreath = async (minutes: number): Promise<readonly Result[]> => {
	const idle = await idleMemory();
	const {seen, look} = followWord();
	const window = openWindow({args: ['breathe', '--minutes', String(Math.ceil(minutes) + 1)]});
	let bytes = 0;
	window.onChunk((chunk, at) => {
		bytes += Buffer.byteLength(chunk);
		look(chunk, at);
	});
	// What starting costs is measured elsewhere.
	await sleep(1500);
	bytes = 0;
	const before = costOf(window.pid);
	const begun = performance.now();
	await sleep(minutes * 60_000);
	const seconds = (performance.now() - begun) / 1000;
	const after = costOf(window.pid);
	await window.end();
	const late = lateness(seen, cues([{pattern: shortPause, from: 0}], 0, minutes * 60_000 + 1500));
	const off = late.slice(1).map(Math.abs);
	// The earliest of each half: what a busy machine makes late is not drift, and less than a frame cannot be told from none.
	const half = Math.floor(off.length / 2);
	const drift = Math.min(...late.slice(1 + half)) - Math.min(...late.slice(1, 1 + half));
	const share = (100 * (after.seconds - before.seconds)) / seconds;
	return [
		atMost(
			'breathing: word against its moment, p99',
			quantile(off, 0.99),
			50,
			'ms',
			`${off.length} words in ${minutes} min`,
		),
		{
			what: 'breathing: drift, second half against first',
			measured: `${drift.toFixed(1)} ms`,
			bar: '0',
			isKept: Math.abs(drift) < 50,
		},
		atMost('breathing: bytes written', bytes / seconds / 1024, 2, 'KB/s'),
		atMost('breathing: processor', share, 3, '% of a core'),
		atMost(
			'memory, peak ÷ idle Node',
			after.megabytes / idle,
			2,
			'',
			`${after.megabytes.toFixed(0)} ÷ ${idle.toFixed(0)} MB`,
		),
	];
};
