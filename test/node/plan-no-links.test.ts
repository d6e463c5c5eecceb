import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test, vi} from 'vitest';
import {planFile} from '../../src/node/plan-file.ts';
import {newFolder, nowhere} from './folders.ts';

// A disk on which a file can have one name only, such as that of a camera.
vi.mock('node:fs', async original => ({
	...(await original<typeof import('node:fs')>()),
	linkSync: () => {
		throw Object.assign(new Error('no links here'), {code: 'EPERM'});
	},
}));

const inFolder = () => {
	const folder = newFolder();
	const file = path.join(folder, 'plan.md');
	return {folder, file, plan: planFile(file, nowhere)};
};

test('a plan is made and saved where there are no links', () => {
	const {folder, file, plan} = inFolder();
	expect(plan.create('one')).toBeNull();
	expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['one', ['plan.md']]);
	for (const text of ['two', 'three']) expect(plan.save(() => text)).toBeNull();
	expect([readFileSync(file, 'utf8'), readFileSync(`${file}.bak`, 'utf8')]).toEqual(['three', 'two']);
	expect(readdirSync(folder)).toEqual(['plan.md', 'plan.md.bak']);
});

test.each([
	['a file', (file: string) => writeFileSync(file, 'mine')],
	['a folder', (file: string) => mkdirSync(file)],
	['a link that leads nowhere', (file: string) => symlinkSync('gone.md', file)],
])('and never made over %s', (_, make) => {
	const {folder, file, plan} = inFolder();
	make(file);
	const before = plan.read();
	expect(plan.create('one')).toBe('exists');
	expect([plan.read(), readdirSync(folder)]).toEqual([before, ['plan.md']]);
});
