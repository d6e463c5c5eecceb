import path from 'node:path';
import words from '../../src/content/en/words.ts';
import {nodePath, programPath, projectFolder} from '../support/program.ts';
import {costOf} from './cost.ts';
import {type Follower, followWord, type Seen} from './follow.ts';
import {type Matched, matchWords} from './ideal.ts';
import {openWindow, type Window} from './window.ts';

const {phases} = words.breath;

/** The two that are compared, for so many minutes. */
export const cope = (minutes: number): readonly string[] => [
	nodePath,
	programPath,
	'breathe',
	'--minutes',
	String(Math.ceil(minutes) + 3),
];
export const naive: readonly string[] = [
	nodePath,
	path.join(projectFolder, 'test/bench/naive-pacer.js'),
	phases.in.word,
	phases.hold.word,
	phases.out.word,
];

/** What starting costs is measured elsewhere; from here on a breath is watched. In ms. */
const settled = 1500;

export type Watched = Matched & {
	readonly counts: readonly Seen[];
	readonly bytesPerSecond: number;
	/** Per cent of a core. */
	readonly share: number;
	readonly megabytes: number;
};

/** Watches a breath while `meanwhile` happens to it. */
export const watchBreath = async (
	command: readonly string[],
	meanwhile: (window: Window, follower: Follower) => Promise<void>,
): Promise<Watched> => {
	const follower = followWord();
	const window = openWindow({command});
	let bytes = 0;
	window.onChunk((chunk, at) => {
		bytes += Buffer.byteLength(chunk);
		follower.take(chunk, at);
	});
	await new Promise(resolve => setTimeout(resolve, settled));
	bytes = 0;
	const before = costOf(window.pid);
	const begun = performance.now();
	await meanwhile(window, follower);
	const seconds = (performance.now() - begun) / 1000;
	const after = costOf(window.pid);
	await window.end();
	return {
		...matchWords(follower.phases(), follower.counts[0]?.at ?? 0),
		counts: follower.counts,
		bytesPerSecond: bytes / seconds,
		share: (100 * (after.seconds - before.seconds)) / seconds,
		megabytes: after.megabytes,
	};
};
