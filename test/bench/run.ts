import {execFileSync} from 'node:child_process';
import {loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {nodePath, removeFolders} from '../support/program.ts';
import {measureBreath} from './breath.ts';
import {measureHardBreath} from './breath-hard.ts';
import {measureKeys} from './keys.ts';
import type {Result} from './numbers.ts';
import {measurePlan} from './plan.ts';
import {measureSize} from './size.ts';
import {measureStart} from './start.ts';

/**
 * The numbers of the design, section 11, each beside its bar: `npm run bench`, `npm run bench -- --minutes 10`.
 * `--hard` adds a breath on a busy machine, in a slow terminal, stopped and gone on and so on; `--only breath` leaves out
 * the rest. Another Node runs the program with `COPE_NODE=/usr/bin/node`. Nothing is asserted: a busy machine is not a bug.
 */
const {values} = parseArgs({
	options: {minutes: {type: 'string', default: '1'}, hard: {type: 'boolean', default: false}, only: {type: 'string'}},
});
const minutes = Number(values.minutes);

const parts: Readonly<Record<string, () => readonly Result[] | Promise<readonly Result[]>>> = {
	start: measureStart,
	keys: measureKeys,
	breath: () => measureBreath(minutes),
	...(values.hard ? {breathHard: () => measureHardBreath(minutes)} : {}),
	plan: measurePlan,
	size: measureSize,
};

const print = ({what, measured, bar, isKept}: Result) =>
	console.log(`${isKept ? '✓' : '✗'} ${what.padEnd(62)} ${measured.padEnd(32)} ${bar}`);

const [load = 0] = loadavg();
console.log(
	`Node ${execFileSync(nodePath, ['--version'], {encoding: 'utf8'}).trim()}, ${process.platform} ${process.arch}, load ${load.toFixed(1)}\n`,
);
for (const [name, measure] of Object.entries(parts)) {
	if (values.only === undefined || name.startsWith(values.only)) for (const result of await measure()) print(result);
}
removeFolders();
