import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, test, vi} from 'vitest';
import {planFile} from '../../src/node/plan-file.ts';
import {isWindows, newFolder, nowhere} from './folders.ts';

const {calls} = vi.hoisted(() => ({calls: [] as string[]}));

// What matters when the power goes is the order in which things reach the disk, and only these calls make one.
vi.mock('node:fs', async original => {
	const fs = await original<typeof import('node:fs')>();
	const names = new Map<number, string>();
	const short = (file: unknown) => path.basename(String(file)).replace(/^\.plan-[0-9a-f]{12}\.tmp$/, 'draft');
	return {
		...fs,
		openSync: (...given: Parameters<typeof fs.openSync>) => {
			const descriptor = fs.openSync(...given);
			names.set(descriptor, short(given[0]));
			return descriptor;
		},
		fsyncSync: (descriptor: number) => {
			calls.push(`sync ${names.get(descriptor)}`);
			fs.fsyncSync(descriptor);
		},
		renameSync: (from: string, to: string) => {
			calls.push(`rename ${short(from)} ${short(to)}`);
			fs.renameSync(from, to);
		},
		linkSync: (from: string, to: string) => {
			calls.push(`link ${short(from)} ${short(to)}`);
			fs.linkSync(from, to);
		},
	};
});

beforeEach(() => {
	calls.length = 0;
});

const fileIn = (text: string | null) => {
	const file = path.join(newFolder(), 'plan.md');
	if (text !== null) writeFileSync(file, text);
	return {file, folder: path.basename(path.dirname(file))};
};

test.skipIf(isWindows)('both texts are on the disk before either has its name, and the copy has it first', () => {
	const {file, folder} = fileIn('one');
	planFile(file, nowhere).save(() => 'two');
	expect(calls).toEqual([
		'sync draft',
		'sync draft',
		'rename draft plan.md.bak',
		`sync ${folder}`,
		'rename draft plan.md',
		`sync ${folder}`,
	]);
});

test.skipIf(isWindows)('a first plan is on the disk before it has its name', () => {
	const {file, folder} = fileIn(null);
	planFile(file, nowhere).save(() => 'one');
	expect(calls).toEqual(['sync draft', 'link draft plan.md', `sync ${folder}`]);
});

test('a text that is the same reaches for nothing', () => {
	const {file} = fileIn('one');
	planFile(file, nowhere).save(now => now);
	expect(calls).toEqual([]);
});
