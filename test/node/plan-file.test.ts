import {chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {planFile as planFileIn} from '../../src/node/plan-file.ts';
import {isRoot, isWindows, makePipe, modeOf, newFolder, nowhere} from './folders.ts';

const text = '## People I can ask for help\n- Zoë: 555 0100\n';
const mebibyte = 1024 * 1024;
const planFile = (file: string) => planFileIn(file, nowhere);

const peopleIn = (file: string): readonly string[] | string => {
	const state = planFile(file).read();
	if (state.kind === 'read') return state.plan.sections.people;
	return state.kind === 'unreadable' ? state.problem : state.kind;
};

/** A file that holds these bytes. */
const fileOf = (bytes: Uint8Array | string): string => {
	const file = path.join(newFolder(), 'plan.md');
	writeFileSync(file, bytes);
	return file;
};

const utf16 = (mark: readonly number[], isBigEndian: boolean): Buffer => {
	const bytes = Buffer.from(text, 'utf16le');
	return Buffer.concat([Buffer.from(mark), isBigEndian ? bytes.swap16() : bytes]);
};

describe('a plan is read', () => {
	test.each([
		['UTF-8', text],
		['UTF-8 with a mark', `\uFEFF${text}`],
		['CRLF', text.replaceAll('\n', '\r\n')],
		['UTF-16 from Windows', utf16([0xff, 0xfe], false)],
		['UTF-16, big end first', utf16([0xfe, 0xff], true)],
	])('%s', (_, bytes) => {
		expect(peopleIn(fileOf(bytes))).toEqual(['Zoë: 555 0100']);
	});

	test('through a link', () => {
		const link = path.join(newFolder(), 'plan.md');
		symlinkSync(fileOf(text), link);
		expect(peopleIn(link)).toEqual(['Zoë: 555 0100']);
	});

	test('empty, and of the largest size', () => {
		expect(peopleIn(fileOf(''))).toEqual([]);
		expect(peopleIn(fileOf(Buffer.alloc(2 * mebibyte, `- ${'x'.repeat(100)}\n`)))).toEqual([]);
	});
});

describe('there is no plan', () => {
	test.each([
		['no file', (folder: string) => path.join(folder, 'plan.md')],
		['no folder', (folder: string) => path.join(folder, 'a', 'b', 'plan.md')],
		[
			'a link that leads nowhere',
			(folder: string) => {
				symlinkSync(path.join(folder, 'gone.md'), path.join(folder, 'plan.md'));
				return path.join(folder, 'plan.md');
			},
		],
	])('%s', (_, make) => {
		const file = make(newFolder());
		expect(peopleIn(file)).toBe('none');
		planFile(file).removeUntouched(text);
	});
});

describe('what cannot be read is one of a few problems', () => {
	test.each([
		['a byte that is no UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'not-text'],
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]), 'not-text'],
		['a NUL', 'a\u0000b', 'not-text'],
		['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'not-text'],
		['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x61]), 'not-text'],
		['more than 2 MiB', Buffer.alloc(2 * mebibyte + 1, 'x'), 'too-large'],
	])('%s', (_, bytes, problem) => {
		const file = fileOf(bytes);
		expect(peopleIn(file)).toBe(problem);
		expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true);
	});

	test('a folder', () => {
		expect(peopleIn(newFolder())).toBe('folder');
	});

	test('links that go round', () => {
		const file = path.join(newFolder(), 'plan.md');
		symlinkSync(file, file);
		expect(peopleIn(file)).toBe('failed');
	});

	test.skipIf(isWindows)('a device', () => {
		expect(peopleIn('/dev/null')).toBe('not-a-file');
	});

	test('a pipe, without waiting for somebody to write to it', context => {
		const pipe = path.join(newFolder(), 'plan.md');
		if (!makePipe(pipe)) context.skip('there is no mkfifo here');
		expect(peopleIn(pipe)).toBe('not-a-file');
	});

	test.skipIf(isRoot || isWindows)('one that is not ours to read (root may read everything)', () => {
		const file = fileOf(text);
		chmodSync(file, 0o000);
		expect(peopleIn(file)).toBe('no-permission');
	});
});

describe('a plan is made', () => {
	test.skipIf(isWindows)('in a new folder, both for the owner only', () => {
		const file = path.join(newFolder(), 'config', 'cope', 'plan.md');
		expect(planFile(file).create(text)).toBeNull();
		expect(readFileSync(file, 'utf8')).toBe(text);
		expect([modeOf(file), modeOf(path.dirname(file))]).toEqual(['600', '700']);
	});

	test('whole, with nothing left beside it', () => {
		const folder = newFolder();
		const long = `${'- Zoë 👨‍👩‍👧‍👦\n'.repeat(50_000)}`;
		expect(planFile(path.join(folder, 'plan.md')).create(long)).toBeNull();
		expect(readFileSync(path.join(folder, 'plan.md'), 'utf8')).toBe(long);
		expect(readdirSync(folder)).toEqual(['plan.md']);
	});

	test.each([
		['a file', (file: string) => writeFileSync(file, 'mine')],
		['an empty file', (file: string) => writeFileSync(file, '')],
		['a folder', (file: string) => mkdirSync(file)],
		['a link that leads nowhere', (file: string) => symlinkSync('gone.md', file)],
		['another name of a file', (file: string) => linkSync(fileOf('mine'), file)],
	])('never over %s', (_, make) => {
		const folder = newFolder();
		const file = path.join(folder, 'plan.md');
		make(file);
		const before = planFile(file).read();
		expect(planFile(file).create(text)).toBe('exists');
		expect(planFile(file).read()).toEqual(before);
		expect(readdirSync(folder)).toEqual(['plan.md']);
	});

	test.skipIf(isRoot || isWindows)('not where one may not write (root may write everywhere)', () => {
		const folder = newFolder();
		chmodSync(folder, 0o500);
		expect(planFile(path.join(folder, 'plan.md')).create(text)).toBe('no-permission');
	});

	test.skipIf(isWindows)('in our own folder, which is made tighter', () => {
		const folder = newFolder();
		chmodSync(folder, 0o755);
		expect(planFileIn(path.join(folder, 'plan.md'), folder).create(text)).toBeNull();
		expect([modeOf(folder), modeOf(path.join(folder, 'plan.md'))]).toEqual(['700', '600']);
	});

	test.each([
		['a NUL in it', 'a\u0000b', 'not-text'],
		['more than 2 MiB of it', 'x'.repeat(2 * mebibyte + 1), 'too-large'],
	])('not of text with %s, and no folder is left', (_, unfit, problem) => {
		const folder = newFolder();
		expect(planFile(path.join(folder, 'a', 'b', 'plan.md')).create(unfit)).toBe(problem);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('and where a file is in place of the folder, that is a problem and not a fault', () => {
		const file = path.join(fileOf('mine'), 'plan.md');
		expect(peopleIn(file)).toBe('none');
		expect(planFile(file).create(text)).not.toBeNull();
	});
});

describe('a plan that was opened and left as it was', () => {
	test.each([
		[text, []],
		[`${text}\n`, ['plan.md']],
		['', ['plan.md']],
	])('%j', (found, left) => {
		const file = fileOf(found);
		planFile(file).removeUntouched(text);
		expect(readdirSync(path.dirname(file))).toEqual(left);
	});

	test('a link to one is the person’s own', () => {
		const link = path.join(newFolder(), 'plan.md');
		const file = fileOf(text);
		symlinkSync(file, link);
		planFile(link).removeUntouched(text);
		expect([readFileSync(link, 'utf8'), readFileSync(file, 'utf8')]).toEqual([text, text]);
	});

	test('a pipe, without waiting for somebody to write to it', context => {
		const pipe = path.join(newFolder(), 'plan.md');
		if (!makePipe(pipe)) context.skip('there is no mkfifo here');
		planFile(pipe).removeUntouched(text);
		expect(readdirSync(path.dirname(pipe))).toEqual(['plan.md']);
	});
});
