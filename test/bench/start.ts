import {writeFileSync} from 'node:fs';
import path from 'node:path';
import words from '../../src/content/en/words.ts';
import {newFolder, newHome, nodePath, programPath, runPiped} from '../support/program.ts';
import {examplePlan} from '../support/visits.ts';
import {atMost, median, type Result} from './numbers.ts';
import {naive} from './watch.ts';
import {openWindow} from './window.ts';

const rounds = 21;

const oneLine = path.join(newFolder(), 'one-line.js');
writeFileSync(oneLine, "console.log('one line');\n");
const home = newHome({'plan.md': examplePlan});

const untilSeen = async (command: readonly string[], what: string): Promise<number> => {
	const window = openWindow({command, home});
	const ms = (await window.seen(what, true)) - window.begun;
	await window.end();
	return ms;
};

const untilEnd = async (command: readonly string[]): Promise<number> => {
	const begun = performance.now();
	await runPiped({command, env: {HOME: home}});
	return performance.now() - begun;
};

const program = (...args: readonly string[]) => [nodePath, programPath, ...args];

type Measured = {readonly name: string; readonly run: () => Promise<number>; readonly bar: number | null};

const inWindow: readonly Measured[] = [
	{name: 'one line of Node in a pty', run: () => untilSeen([nodePath, oneLine], 'one line'), bar: null},
	{name: 'first frame of cope', run: () => untilSeen(program(), words.places.safety.options.none), bar: 2},
	{name: 'first frame of a naive pacer', run: () => untilSeen(naive, words.breath.phases.in.word), bar: null},
	{name: 'first frame of cope breathe', run: () => untilSeen(program('breathe'), words.breath.phases.in.word), bar: 2},
];

const piped: readonly Measured[] = [
	{name: 'one line of Node piped', run: () => untilEnd([nodePath, oneLine]), bar: null},
	...['help', 'helplines', 'plan'].map(
		(command): Measured => ({name: `cope ${command}, piped`, run: () => untilEnd(program(command)), bar: 1.5}),
	),
];

/** Medians of runs that take turns, each divided by the first. */
const ratios = async (measured: readonly Measured[]): Promise<readonly Result[]> => {
	const times = measured.map((): number[] => []);
	for (let round = -1; round < rounds; round++) {
		for (const [index, {run}] of measured.entries()) {
			const ms = await run();
			// The first round only warms up.
			if (round >= 0) times[index]?.push(ms);
		}
	}
	const [base = Number.NaN, ...others] = times.map(median);
	return others.map((ms, index) => {
		const {name = '', bar = null} = measured[index + 1] ?? {};
		const what = `${name} ÷ ${measured[0]?.name}`;
		const detail = `${ms.toFixed(0)} ÷ ${base.toFixed(0)} ms`;
		const result = atMost(what, ms / base, bar ?? 0, '', detail);
		return bar === null ? {...result, bar: 'for comparison', isKept: true} : result;
	});
};

export const measureStart = async (): Promise<readonly Result[]> => [
	...(await ratios(inWindow)),
	...(await ratios(piped)),
];
