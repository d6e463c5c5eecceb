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

/** About 1 MB in which every second line is a heading. */
const manyHeadings = (): string =>
	Array.from(
		{length: 9000},
		(_, n) => `## What helped in week ${n}\n- Something that helps me on a hard day, number ${n}, ask Sam: 555 0100\n`,
	).join('');

/** The same Node with one line to print, from its start to its end, in ms. */
const start = (): number => {
	const file = path.join(newFolder(), 'one-line.js');
	writeFileSync(file, "console.log('one line');\n");
	const begun = performance.now();
	execFileSync(nodePath, [file]);
	return performance.now() - begun;
};

const once = (what: 'read' | 'edit', plan: string): number => {
	const file = path.join(newFolder(), 'plan.md');
	writeFileSync(file, plan);
	const script = path.join(projectFolder, 'test/bench/plan-once.ts');
	return Number(execFileSync(nodePath, [script, what, file], {encoding: 'utf8'}));
};

/** A plan of 1 MB, read, and edited and written, each in a process of its own: what that adds to the start. */
export const measurePlan = (): readonly Result[] =>
	(
		[
			['a plan of 1 MB, read', 'read', largePlan(), 50],
			['a plan of 1 MB, edited and written', 'edit', largePlan(), 50],
			['a plan of 1 MB that is half headings, read', 'read', manyHeadings(), 100],
		] as const
	).map(([name, what, plan, bar]) => {
		const runs = Array.from({length: rounds}, () => ({ms: once(what, plan), base: start()}));
		const [ms, base] = [median(runs.map(run => run.ms)), median(runs.map(run => run.base))];
		return atMost(name, ms, bar, 'ms', `${(ms / base).toFixed(2)} × the start of Node`);
	});
