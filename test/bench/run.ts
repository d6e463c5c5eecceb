import {execFileSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {nodePath, removeFolders} from '../support/program.ts';
import {measureBreath} from './breath.ts';
import {measureKeys} from './keys.ts';
import type {Result} from './numbers.ts';
import {measurePlan} from './plan.ts';
import {measureSize} from './size.ts';
import {measureStart} from './start.ts';

/**
 * The numbers of the design, section 11, each beside its bar: `npm run bench`, `npm run bench -- --minutes 10`.
 * Another Node runs the program with `COPE_NODE=/usr/bin/node`. Nothing is asserted: a busy machine is not a bug.
 */
const {values} = parseArgs({options: {minutes: {type: 'string', default: '1'}}});

const print = ({what, measured, bar, isKept}: Result) =>
	console.log(`${isKept ? '✓' : '✗'} ${what.padEnd(62)} ${measured.padEnd(32)} ${bar}`);

console.log(
	`Node ${execFileSync(nodePath, ['--version'], {encoding: 'utf8'}).trim()}, ${process.platform} ${process.arch}\n`,
);
const parts = [measureStart, measureKeys, () => measureBreath(Number(values.minutes)), measurePlan, measureSize];
for (const measure of parts) for (const result of await measure()) print(result);
removeFolders();
