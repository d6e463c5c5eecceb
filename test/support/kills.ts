import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync, rmSync, utimesSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {planFile} from '../../src/node/plan-file.ts';
import {twoTexts} from './two-texts.ts';

export type Kills = {
	readonly kills: number;
	/** How many came while something was being written. */
	readonly midway: number;
	/** What was found that should not be, a line each. */
	readonly wrong: readonly string[];
};

const saver = fileURLToPath(new URL('saver.ts', import.meta.url));

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
const numbers = (seed: number) => {
	let state = seed;
	return (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** Starts a program that saves without end, and kills it after so many ms. */
const killAfter = async (ms: number, file: string): Promise<void> => {
	const child = spawn(process.execPath, [saver, file], {stdio: ['ignore', 'pipe', 'inherit']});
	const end = once(child, 'exit');
	await once(child.stdout, 'data');
	await wait(ms);
	child.kill('SIGKILL');
	const [, signal] = await end;
	if (signal !== 'SIGKILL') throw new Error('the saving ended by itself');
};

const stateOf = (file: string): 'none' | 'whole' | 'torn' => {
	try {
		const text = readFileSync(file, 'utf8');
		return twoTexts.some(each => each === text) ? 'whole' : 'torn';
	} catch {
		return 'none';
	}
};

const draft = /^\.plan-[0-9a-f]{12}\.tmp$/;

/** What is wrong after a kill: before the first save there may be no plan, and no copy before the second. */
const faults = (folder: string, isNew: boolean): readonly string[] => {
	const states = ['plan.md', 'plan.md.bak'].map(name => `${name} is ${stateOf(path.join(folder, name))}`);
	const others = readdirSync(folder).filter(name => !draft.test(name) && !/^plan\.md(\.bak)?$/.test(name));
	return [...states.filter(state => !state.endsWith('whole') && !(isNew && state.endsWith('none'))), ...others];
};

/** Left for more than a minute, they are to go with the next save. */
const age = (folder: string, names: readonly string[]): void => {
	for (const name of names) utimesSync(path.join(folder, name), 1, 1);
};

/** Kills programs that save, so many times, at moments that are random but the same for the same seed. */
export const killWhileSaving = async (times: number, seed: number, folder: string): Promise<Kills> => {
	const next = numbers(seed);
	const file = path.join(folder, 'plan.md');
	const wrong: string[] = [];
	let midway = 0;
	for (let kill = 0; kill < times; kill++) {
		const isNew = kill % 5 === 0;
		if (isNew) for (const each of [file, `${file}.bak`]) rmSync(each, {force: true});
		await killAfter(next() * (isNew ? 10 : 30), file);
		wrong.push(...faults(folder, isNew).map(fault => `kill ${kill}: ${fault}`));
		const strays = readdirSync(folder).filter(name => draft.test(name));
		if (strays.length > 0) midway += 1;
		age(folder, strays);
		// A copy is sure to be there from the second save on.
		if (isNew) for (const text of twoTexts) planFile(file, folder).save(() => text);
	}
	planFile(file, folder).save(() => 'the last');
	const left = readdirSync(folder).filter(name => !/^plan\.md(\.bak)?$/.test(name));
	return {kills: times, midway, wrong: [...wrong, ...left.map(name => `${name} is left`)]};
};
