import {
	chmodSync,
	chownSync,
	existsSync,
	linkSync,
	lstatSync,
	lutimesSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {planFile} from '../../src/node/plan-file.ts';
import {anyCharacter, isRoot, isWindows, listing, makePipe, modeOf, newFolder, nowhere} from './folders.ts';

const mebibyte = 1024 * 1024;
const text = '# My plan\n- Zoë 👍\n';
const added = `${text}- Biscuit\n`;

const inFolder = (bytes: Uint8Array | string, mode = 0o600) => {
	const folder = newFolder();
	const file = path.join(folder, 'plan.md');
	writeFileSync(file, bytes);
	chmodSync(file, mode);
	return {folder, file, copy: `${file}.bak`};
};

const save = (file: string, next: string, ownFolder = nowhere) => planFile(file, ownFolder).save(() => next);
const textOf = (file: string) => readFileSync(file, 'utf8');

describe('a save', () => {
	test('replaces the text, and keeps the one before', () => {
		const {folder, file, copy} = inFolder(text);
		const given: (string | null)[] = [];
		const edit = (now: string | null) => {
			given.push(now);
			return added;
		};
		expect(planFile(file, nowhere).save(edit)).toBeNull();
		expect([given, textOf(file), textOf(copy)]).toEqual([[text], added, text]);
		expect(readdirSync(folder)).toEqual(['plan.md', 'plan.md.bak']);
	});

	test('keeps the last version before, not the first', () => {
		const {file, copy} = inFolder('one');
		save(file, 'two');
		save(file, 'three');
		expect([textOf(file), textOf(copy)]).toEqual(['three', 'two']);
	});

	test('makes a plan where there is none, and its folder, for the owner only, and no copy', () => {
		const folder = newFolder();
		const file = path.join(folder, 'a', 'b', 'plan.md');
		const given: (string | null)[] = [];
		const edit = (now: string | null) => {
			given.push(now);
			return text;
		};
		expect(planFile(file, nowhere).save(edit)).toBeNull();
		expect([given, textOf(file), readdirSync(path.dirname(file))]).toEqual([[null], text, ['plan.md']]);
		if (!isWindows)
			expect([file, path.dirname(file), path.join(folder, 'a')].map(modeOf)).toEqual(['600', '700', '700']);
	});

	test('of nothing writes nothing', () => {
		const {folder, file} = inFolder(text);
		const before = listing(folder);
		expect(planFile(file, folder).save(() => null)).toBeNull();
		expect(planFile(path.join(folder, 'a', 'plan.md'), folder).save(() => null)).toBeNull();
		expect(listing(folder)).toEqual(before);
	});

	test('of the text that is there changes nothing, whatever the bytes', () => {
		const {folder, file} = inFolder('');
		fc.assert(
			fc.property(fc.oneof(fc.uint8Array(), fc.string({unit: anyCharacter})), bytes => {
				// A new file each time: some disks wait when one that is there is emptied and written.
				rmSync(file);
				writeFileSync(file, bytes);
				const before = listing(folder);
				planFile(file, folder).save(now => now);
				expect(listing(folder)).toEqual(before);
			}),
		);
	});

	test('of an empty text empties the file, and the copy has it', () => {
		const {file, copy} = inFolder(text);
		expect(save(file, '')).toBeNull();
		expect([textOf(file), textOf(copy)]).toEqual(['', text]);
	});

	test.each([
		['UTF-8 with a mark', (given: string) => Buffer.from(`\uFEFF${given}`)],
		['UTF-16, little end first', (given: string) => Buffer.from(`\uFEFF${given}`, 'utf16le')],
		['UTF-16, big end first', (given: string) => Buffer.from(`\uFEFF${given}`, 'utf16le').swap16()],
	])('keeps %s', (_, bytesOf) => {
		const {file, copy} = inFolder(bytesOf(text));
		expect(planFile(file, nowhere).save(now => `${now}- Biscuit\n`)).toBeNull();
		expect(readFileSync(file)).toEqual(bytesOf(added));
		expect(readFileSync(copy)).toEqual(bytesOf(text));
	});

	test('of an edit that breaks is a problem and no fault', () => {
		const {folder, file} = inFolder(text);
		const before = listing(folder);
		const edit = () => {
			throw new Error('broken');
		};
		expect(planFile(file, nowhere).save(edit)).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});
});

describe('who may read it', () => {
	test.skipIf(isWindows).each(['600', '640', '644', '660', '755'])(
		'a file of %s stays one; the copy is for the owner',
		mode => {
			const {file, copy} = inFolder(text, Number.parseInt(mode, 8));
			save(file, added);
			expect([modeOf(file), modeOf(copy)]).toEqual([mode, '600']);
		},
	);

	test.skipIf(isWindows)('a copy keeps its own', () => {
		const {file, copy} = inFolder(text);
		writeFileSync(copy, 'older');
		chmodSync(copy, 0o640);
		save(file, added);
		expect([textOf(copy), modeOf(copy)]).toEqual([text, '640']);
	});

	test.skipIf(isWindows)('in our own folder only the owner, from the first save on', () => {
		const {folder, file, copy} = inFolder(text, 0o664);
		writeFileSync(copy, text);
		for (const each of [folder, copy]) chmodSync(each, 0o755);
		const plan = planFile(file, folder);
		plan.read();
		plan.readIfChanged();
		expect([folder, file, copy].map(modeOf)).toEqual(['755', '664', '755']);
		plan.save(() => added);
		expect([folder, file, copy].map(modeOf)).toEqual(['700', '600', '600']);
	});

	test.skipIf(isWindows)('a link in our own folder: what it leads to is the person’s, the copy is ours', () => {
		const {folder, file} = inFolder(text, 0o644);
		const own = newFolder();
		const link = path.join(own, 'plan.md');
		symlinkSync(file, link);
		chmodSync(folder, 0o755);
		save(link, added, own);
		expect([folder, file, own, `${link}.bak`].map(modeOf)).toEqual(['755', '644', '700', '600']);
	});

	test.skipIf(!isRoot || isWindows)('the owner stays (only root may give files away)', () => {
		const {file, copy} = inFolder(text, 0o640);
		chownSync(file, 1234, 2345);
		save(file, added);
		const {uid, gid} = statSync(file);
		expect([uid, gid, modeOf(file), textOf(file), textOf(copy)]).toEqual([1234, 2345, '640', added, text]);
	});
});

describe('links', () => {
	test('stay links; the file they lead to is replaced, and the copy is beside the link', () => {
		const {folder, file} = inFolder(text, 0o640);
		const own = newFolder();
		symlinkSync(file, path.join(own, 'middle.md'));
		symlinkSync('middle.md', path.join(own, 'plan.md'));
		const link = path.join(own, 'plan.md');
		expect(save(link, added)).toBeNull();
		expect([readlinkSync(link), textOf(file), textOf(`${link}.bak`)]).toEqual(['middle.md', added, text]);
		expect(readdirSync(folder)).toEqual(['plan.md']);
		expect(readdirSync(own)).toEqual(['middle.md', 'plan.md', 'plan.md.bak']);
		if (!isWindows) expect(modeOf(file)).toBe('640');
	});

	test('that lead nowhere: the file is made where they lead', () => {
		const [own, other] = [newFolder(), newFolder()];
		const link = path.join(own, 'plan.md');
		symlinkSync(path.join(other, 'second'), link);
		symlinkSync('real.md', path.join(other, 'second'));
		expect(save(link, text)).toBeNull();
		expect([textOf(link), lstatSync(link).isSymbolicLink()]).toEqual([text, true]);
		expect([readdirSync(own), readdirSync(other)]).toEqual([['plan.md'], ['real.md', 'second']]);
	});

	test('into a folder that is missing, such as a disk that is not there: nothing is made', () => {
		const folder = newFolder();
		const link = path.join(folder, 'plan.md');
		symlinkSync(path.join(folder, 'gone', 'plan.md'), link);
		const before = listing(folder);
		expect(save(link, text)).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});

	test('that go round are a problem', () => {
		const folder = newFolder();
		symlinkSync('b', path.join(folder, 'a'));
		symlinkSync('a', path.join(folder, 'b'));
		const before = listing(folder);
		expect(save(path.join(folder, 'a'), text)).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});

	test('a copy that is a link becomes a file, and what it led to stays', () => {
		const {file, copy} = inFolder(text);
		const other = inFolder('mine').file;
		symlinkSync(other, copy);
		expect(save(file, added)).toBeNull();
		expect([lstatSync(copy).isFile(), textOf(copy), textOf(other)]).toEqual([true, text, 'mine']);
	});

	test('another name of the same file keeps the text before', () => {
		const {folder, file} = inFolder(text);
		linkSync(file, path.join(folder, 'other.md'));
		expect(save(file, added)).toBeNull();
		expect([textOf(file), textOf(path.join(folder, 'other.md'))]).toEqual([added, text]);
	});

	test('a folder that is a link is gone through', () => {
		const {folder, file} = inFolder(text);
		const link = path.join(newFolder(), 'here');
		symlinkSync(folder, link);
		expect(save(path.join(link, 'plan.md'), added, link)).toBeNull();
		expect([textOf(file), readdirSync(folder)]).toEqual([added, ['plan.md', 'plan.md.bak']]);
	});
});

describe('what cannot be saved is a problem, and nothing changes', () => {
	test.each([
		['not text', Buffer.from([0x61, 0xff]), added, 'not-text'],
		['a NUL in the file', 'a\u0000', added, 'not-text'],
		['text that grew to more than 2 MiB', text, 'x'.repeat(2 * mebibyte + 1), 'too-large'],
		['a NUL in the text', text, 'a\u0000', 'not-text'],
	])('%s', (_, bytes, next, problem) => {
		const {folder, file} = inFolder(bytes);
		const before = listing(folder);
		expect(save(file, next)).toBe(problem);
		expect(listing(folder)).toEqual(before);
	});

	test('a folder', () => {
		const folder = newFolder();
		mkdirSync(path.join(folder, 'plan.md'));
		expect(save(path.join(folder, 'plan.md'), text)).toBe('folder');
		expect(readdirSync(folder)).toEqual(['plan.md']);
	});

	test.skipIf(isWindows).each(['/dev/zero', '/dev/null'])('%s', device => {
		const before = readdirSync('/dev');
		expect(planFile(device, nowhere).read()).toEqual({kind: 'unreadable', problem: 'not-a-file'});
		expect(save(device, text)).toBe('not-a-file');
		expect(readdirSync('/dev')).toEqual(before);
	});

	test('a pipe, without waiting for somebody at its other end', context => {
		const folder = newFolder();
		const pipe = path.join(folder, 'plan.md');
		if (!makePipe(pipe)) context.skip('there is no mkfifo here');
		expect(save(pipe, text)).toBe('not-a-file');
		expect([lstatSync(pipe).isFIFO(), readdirSync(folder)]).toEqual([true, ['plan.md']]);
	});

	test('a file in place of the folder', () => {
		const {folder, file} = inFolder(text);
		const before = listing(folder);
		expect(save(path.join(file, 'plan.md'), added)).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});

	test.skipIf(process.platform !== 'linux')('a file in /proc that has no size and no end', () => {
		expect(save('/proc/self/pagemap', text)).not.toBeNull();
	});

	test('a file of 50 MB', () => {
		const {folder, file} = inFolder('');
		truncateSync(file, 50 * mebibyte);
		const before = statSync(file, {bigint: true});
		expect(save(file, added)).toBe('too-large');
		expect(statSync(file, {bigint: true})).toEqual(before);
		expect(readdirSync(folder)).toEqual(['plan.md']);
	});

	test.each([
		['a folder', (copy: string) => mkdirSync(copy)],
		['a folder with something in it', (copy: string) => mkdirSync(path.join(copy, 'a'), {recursive: true})],
	])('%s where the copy belongs', (_, make) => {
		const {folder, file, copy} = inFolder(text);
		make(copy);
		const before = listing(folder);
		expect(save(file, added)).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});

	test('a pipe where the copy belongs', context => {
		const {folder, file, copy} = inFolder(text);
		if (!makePipe(copy)) context.skip('there is no mkfifo here');
		const before = listing(folder);
		expect(save(file, added)).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});

	test('a name so long that the copy can have none', () => {
		const folder = newFolder();
		const file = path.join(folder, `${'n'.repeat(252)}.md`.slice(-254));
		writeFileSync(file, text);
		const before = listing(folder);
		expect(save(file, added)).toBe('failed');
		expect(listing(folder)).toEqual(before);
	});

	test.skipIf(isRoot || isWindows)('a folder or file that may not be written to (root may write everywhere)', () => {
		for (const [folderMode, fileMode] of [
			[0o500, 0o600],
			[0o700, 0o400],
		] as const) {
			const {folder, file} = inFolder(text, fileMode);
			chmodSync(folder, folderMode);
			const before = listing(folder);
			expect(save(file, added)).toBe('read-only');
			expect(listing(folder)).toEqual(before);
			chmodSync(folder, 0o700);
		}
	});
});

describe('temporary files that a kill left behind', () => {
	const longAgo = new Date(Date.now() - 61_000);

	test('go with a later save, when they are ours and older than a minute', () => {
		const {folder, file} = inFolder(text);
		const old = [
			'.plan-0123456789ab.tmp',
			'.plan-0123456789abc.tmp',
			'.plan-x.tmp',
			'.plan-0123456789ab',
			'plan-0123456789ab.tmp',
		];
		for (const name of [...old, '.plan-ba9876543210.tmp']) writeFileSync(path.join(folder, name), 'x');
		mkdirSync(path.join(folder, '.plan-00000000000f.tmp'));
		symlinkSync('plan.md', path.join(folder, '.plan-00000000001f.tmp'));
		for (const name of old) utimesSync(path.join(folder, name), longAgo, longAgo);
		utimesSync(path.join(folder, '.plan-00000000000f.tmp'), longAgo, longAgo);
		lutimesSync(path.join(folder, '.plan-00000000001f.tmp'), longAgo, longAgo);
		expect(save(file, added)).toBeNull();
		const gone = '.plan-0123456789ab.tmp';
		expect(readdirSync(folder).toSorted()).toEqual(
			[...old, '.plan-00000000000f.tmp', '.plan-00000000001f.tmp', '.plan-ba9876543210.tmp', 'plan.md', 'plan.md.bak']
				.filter(name => name !== gone)
				.toSorted(),
		);
	});

	test('beside the link and beside the file, and with a first save too', () => {
		const [own, other] = [newFolder(), newFolder()];
		for (const folder of [own, other]) {
			const stray = path.join(folder, '.plan-0123456789ab.tmp');
			writeFileSync(stray, 'x');
			utimesSync(stray, longAgo, longAgo);
		}
		symlinkSync(path.join(other, 'real.md'), path.join(own, 'plan.md'));
		save(path.join(own, 'plan.md'), text);
		expect(readdirSync(other)).toEqual(['real.md']);
		save(path.join(own, 'plan.md'), added);
		expect(readdirSync(own)).toEqual(['plan.md', 'plan.md.bak']);
	});

	test.skipIf(!isRoot || isWindows)('those of somebody else stay (only root may give files away)', () => {
		const {folder, file} = inFolder(text);
		const stray = path.join(folder, '.plan-0123456789ab.tmp');
		writeFileSync(stray, 'x');
		chownSync(stray, 1234, 2345);
		utimesSync(stray, longAgo, longAgo);
		save(file, added);
		expect(existsSync(stray)).toBe(true);
	});
});
