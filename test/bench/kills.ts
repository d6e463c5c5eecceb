import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {killWhileSaving} from '../support/kills.ts';

/**
 * Kills a program that saves a plan of 1 MB, at random moments, and looks whether a word is lost: `node test/bench/kills.ts
 * 1000`. A second number is the seed.
 */
const [times = 1000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'cope-kills-'));
try {
	const {kills, midway, wrong} = await killWhileSaving(times, seed, folder);
	console.log(`${kills} kills (seed ${seed}), ${midway} of them while something was being written`);
	console.log(wrong.length === 0 ? 'the plan and its copy were whole each time' : wrong.join('\n'));
	process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
	rmSync(folder, {recursive: true, force: true});
}
