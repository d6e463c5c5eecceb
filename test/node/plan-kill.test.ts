import {expect, test} from 'vitest';
import {killWhileSaving} from '../support/kills.ts';
import {isWindows, newFolder} from './folders.ts';

// `node test/bench/kills.ts 1000` does the same for longer.
test.skipIf(isWindows || !process.features.typescript)(
	'killed at any moment, a save leaves the plan and its copy whole (needs a Node that runs TypeScript)',
	{timeout: 120_000},
	async () => {
		const folders = [newFolder(), newFolder()];
		const lanes = await Promise.all(folders.map((folder, seed) => killWhileSaving(30, seed, folder)));
		expect(lanes.flatMap(({wrong}) => wrong)).toEqual([]);
		// Else the kills all came between the saves, and nothing was shown.
		expect(lanes.reduce((sum, {midway}) => sum + midway, 0)).toBeGreaterThan(10);
	},
);
