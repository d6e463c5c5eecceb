import {spawn} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {newFolder, nodePath} from '../support/program.ts';
import type {Follower} from './follow.ts';
import {sleep} from './numbers.ts';
import type {Window} from './window.ts';

/** What a breath can meet. `around` is begun before it and ended after it; `meanwhile` happens to its window. */
export type Trouble = {
	readonly name: string;
	readonly prefix?: readonly string[];
	readonly around?: () => () => void;
	readonly meanwhile: (window: Window, follower: Follower, ms: number) => Promise<void>;
};

const busyCores = () => {
	const children = [0, 1].map(() => spawn(nodePath, ['-e', 'for(;;);'], {stdio: 'ignore'}));
	return () => children.forEach(child => void child.kill('SIGKILL'));
};

const sizes = [
	[100, 30],
	[60, 22],
	[80, 24],
] as const;

const resizeEverySecond = async (window: Window, follower: Follower, ms: number): Promise<void> => {
	for (let turn = 0; turn * 1000 < ms; turn++) {
		const [columns, rows] = sizes[turn % sizes.length] ?? sizes[0];
		follower.resize(columns, rows);
		window.resize(columns, rows);
		await sleep(1000);
	}
};

// Debian's package `faketime`: the time of day can be stepped for one program alone.
const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

const steppedClock = (): readonly Trouble[] => {
	if (!existsSync(library)) return [];
	const file = path.join(newFolder(), 'clock');
	const step = (offset: string) => writeFileSync(file, offset);
	step('+0');
	const settings = [`LD_PRELOAD=${library}`, `FAKETIME_TIMESTAMP_FILE=${file}`, 'FAKETIME_NO_CACHE=1'];
	return [
		{
			name: 'clock stepped by an hour, there and back',
			prefix: ['env', ...settings, 'DONT_FAKE_MONOTONIC=1'],
			meanwhile: async (_, __, ms) => {
				for (const offset of ['+3600', '-3600', '+0']) {
					await sleep(ms / 4);
					step(offset);
				}
				await sleep(ms / 4);
			},
		},
	];
};

export const troubles = (): readonly Trouble[] => [
	{name: 'both cores busy', around: busyCores, meanwhile: (_, __, ms) => sleep(ms)},
	{
		name: 'read at 1 KB/s',
		// The first word comes in time: it is what the others are measured from.
		meanwhile: async (window, _, ms) => {
			window.readSlowly(1024);
			await sleep(ms);
		},
	},
	{name: 'resized every second', meanwhile: resizeEverySecond},
	...steppedClock(),
];
