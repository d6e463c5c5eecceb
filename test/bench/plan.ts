import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {newFolder, nodePath, projectFolder} from '../support/program.ts';
import {examplePlan} from '../support/visits.ts';
import {atMost, median, type Result} from './numbers.ts';

const rounds = 11;

/** About 1 MB: the parts of a plan, each with very many entries. */
const largePlan = (): string => {
	const entries = Array.from(
		{length: 1900},
		(_, n) => `- Something that helps me on a hard day, number ${n}, ask Sam: 555 0100\n`,
	).join('');
	return examplePlan.replaceAll(/^(## .*)$/gm, `$1\n${entries}`);
};

/** The same Node with one line to print, from its start to its end, in ms. */
const start = (): number => {
	const file = path.join(newFolder(), 'one-line.js');
	writeFileSync(file, "console.log('one line');\n");
	const begun = performance.now();
	execFileSync(nodePath, [file]);
	return performance.now() - begun;
};

const once = (what: 'read' | 'edit'): number => {
	const file = path.join(newFolder(), 'plan.md');
	writeFileSync(file, largePlan());
	const script = path.join(projectFolder, 'test/bench/plan-once.ts');
	return Number(execFileSync(nodePath, [script, what, file], {encoding: 'utf8'}));
};

/** A plan of 1 MB, read, and edited and written, each in a process of its own: what that adds to the start. */
export const measurePlan = (): readonly Result[] =>
	(['read', 'edit'] as const).map(what => {
		const runs = Array.from({length: rounds}, () => ({ms: once(what), base: start()}));
		const [ms, base] = [median(runs.map(run => run.ms)), median(runs.map(run => run.base))];
		const name = what === 'read' ? 'a plan of 1 MB, read' : 'a plan of 1 MB, edited and written';
		return atMost(name, ms, 50, 'ms', `${(ms / base).toFixed(2)} × the start of Node`);
	});
