import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, type TestContext, test} from 'vitest';
import {planFile} from '../../src/node/plan-file.ts';
import {listing, makeReadOnly, mountFile, mountOn, newFolder, nowhere} from './folders.ts';

const kibibyte = 1024;
const plan = (folder: string) => path.join(folder, 'plan.md');
const save = (file: string, text: string) => planFile(file, nowhere).save(() => text);

/** A disk of 64 KiB, or one that has room for few files. */
const smallDisk = (context: TestContext, options = 'size=64k'): string => {
	const folder = newFolder();
	if (!mountOn(folder, options)) context.skip('a disk can only be mounted by root, on Linux');
	return folder;
};

describe('on a full disk nothing changes and nothing is lost', () => {
	const old = 'x'.repeat(12 * kibibyte);

	test.for([
		['the new text', 56, null],
		['the new text, beside an older copy', 52, 'a copy'],
		['the copy', 44, null],
		['the copy, beside an older one', 44, 'a copy'],
		['the new text, beside a copy of what is there', 48, old],
	] as const)('no room for %s', ([_, size, copy], context) => {
		const folder = smallDisk(context);
		writeFileSync(plan(folder), old);
		if (copy !== null) writeFileSync(`${plan(folder)}.bak`, copy);
		const before = listing(folder);
		expect(save(plan(folder), 'y'.repeat(size * kibibyte))).toBe('no-space');
		expect(listing(folder)).toEqual(before);
		expect(save(plan(folder), 'z'.repeat(8 * kibibyte))).toBeNull();
		expect(readFileSync(`${plan(folder)}.bak`, 'utf8')).toBe(old);
	});

	test.for([2, 3])('no room for another file: %i', (files, context) => {
		const folder = smallDisk(context, `size=64k,nr_inodes=${files}`);
		writeFileSync(plan(folder), old);
		const before = listing(folder);
		expect(save(plan(folder), 'y')).toBe('no-space');
		expect(listing(folder)).toEqual(before);
	});

	test('no room for the copy beside a link to a plan on another disk', context => {
		const folder = smallDisk(context);
		const file = plan(newFolder());
		writeFileSync(file, 'x'.repeat(80 * kibibyte));
		symlinkSync(file, plan(folder));
		const before = [listing(folder), listing(path.dirname(file))];
		expect(save(plan(folder), 'y')).toBe('no-space');
		expect([listing(folder), listing(path.dirname(file))]).toEqual(before);
	});

	test('no room for a first plan: no folder is left either', context => {
		const folder = smallDisk(context);
		const file = path.join(folder, 'a', 'b', 'plan.md');
		expect(save(file, 'y'.repeat(80 * kibibyte))).toBe('no-space');
		expect(planFile(file, nowhere).create('y'.repeat(80 * kibibyte))).toBe('no-space');
		expect(existsSync(path.join(folder, 'a'))).toBe(false);
	});
});

test('a disk that may only be read is left alone', context => {
	const folder = smallDisk(context);
	writeFileSync(plan(folder), 'x');
	symlinkSync('gone.md', path.join(folder, 'link.md'));
	if (!makeReadOnly(folder)) context.skip('the disk could not be made read-only');
	const before = listing(folder);
	expect(save(plan(folder), 'y')).toBe('read-only');
	expect(save(path.join(folder, 'link.md'), 'y')).toBe('read-only');
	expect(save(path.join(folder, 'a', 'plan.md'), 'y')).toBe('read-only');
	expect(planFile(path.join(folder, 'new.md'), folder).create('y')).toBe('no-permission');
	expect(planFile(plan(folder), folder).save(now => now)).toBeNull();
	expect(listing(folder)).toEqual(before);
});

describe('a file that no other can take the place of', () => {
	test.for([null, 'older', 'x'])('is left as it is, and its copy too: %j', (copy, context) => {
		const folder = newFolder();
		writeFileSync(plan(folder), 'x');
		if (!mountFile(plan(folder))) context.skip('a file can only be mounted by root, on Linux');
		if (copy !== null) writeFileSync(`${plan(folder)}.bak`, copy);
		const before = listing(folder);
		expect(save(plan(folder), 'y')).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});
});

test('a folder that was made for a plan which could not be written goes, one that was there stays', () => {
	const folder = newFolder();
	mkdirSync(path.join(folder, 'a'));
	const name = 'n'.repeat(300);
	expect(save(path.join(folder, 'a', 'b', name), 'y')).toBe('failed');
	expect([existsSync(path.join(folder, 'a')), existsSync(path.join(folder, 'a', 'b'))]).toEqual([true, false]);
});
