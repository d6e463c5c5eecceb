import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {planFile} from '../../src/node/plan-file.ts';
import {newFolder, nowhere} from './folders.ts';

const inFolder = (text: string | null) => {
	const folder = newFolder();
	const file = path.join(folder, 'plan.md');
	if (text !== null) writeFileSync(file, text);
	return {folder, file, plan: planFile(file, nowhere)};
};

const textOf = (file: string) => readFileSync(file, 'utf8');

describe('another program writes while we save', () => {
	/** An edit that adds a line; in the meantime another program does `meanwhile`, a few times. */
	const interrupted = (times: number, meanwhile: (turn: number) => void) => {
		const given: (string | null)[] = [];
		const edit = (now: string | null) => {
			given.push(now);
			if (given.length <= times) meanwhile(given.length);
			return `${now ?? ''}ours\n`;
		};
		return {edit, given};
	};

	test.each([
		['into the file', (file: string) => writeFileSync(file, 'them\n')],
		['into the file, as much as there was', (file: string) => writeFileSync(file, 'mine\n')],
		[
			'a new file in its place',
			(file: string) => {
				writeFileSync(`${file}~`, 'them\n');
				renameSync(`${file}~`, file);
			},
		],
	])('%s: the edit is made on what is there then', (_, write) => {
		const {folder, file, plan} = inFolder('text\n');
		writeFileSync(`${file}.bak`, 'older\n');
		const {edit, given} = interrupted(1, () => write(file));
		expect(plan.save(edit)).toBeNull();
		const theirs = given[1] ?? '';
		expect(given).toEqual(['text\n', theirs]);
		expect([textOf(file), textOf(`${file}.bak`)]).toEqual([`${theirs}ours\n`, theirs]);
		expect(readdirSync(folder)).toEqual(['plan.md', 'plan.md.bak']);
	});

	test('without changing a byte: it comes to the same', () => {
		const {file, plan} = inFolder('text\n');
		const {edit, given} = interrupted(1, () => utimesSync(file, 1, 1));
		expect(plan.save(edit)).toBeNull();
		expect([given, textOf(file)]).toEqual([['text\n', 'text\n'], 'text\nours\n']);
	});

	test('a first plan, where we would have made one', () => {
		const {folder, file, plan} = inFolder(null);
		const {edit, given} = interrupted(1, () => writeFileSync(file, 'them\n'));
		expect(plan.save(edit)).toBeNull();
		expect([given, textOf(file), textOf(`${file}.bak`)]).toEqual([[null, 'them\n'], 'them\nours\n', 'them\n']);
		expect(readdirSync(folder)).toEqual(['plan.md', 'plan.md.bak']);
	});

	test('takes it away: there is a new one, and no copy of what went', () => {
		const {folder, file, plan} = inFolder('text\n');
		const {edit, given} = interrupted(1, () => rmSync(file));
		expect(plan.save(edit)).toBeNull();
		expect([given, textOf(file), readdirSync(folder)]).toEqual([['text\n', null], 'ours\n', ['plan.md']]);
	});

	test('puts a folder in its place', () => {
		const {folder, file, plan} = inFolder('text\n');
		const {edit} = interrupted(1, () => {
			rmSync(file);
			mkdirSync(file);
		});
		expect(plan.save(edit)).toBe('folder');
		expect(readdirSync(folder)).toEqual(['plan.md']);
	});

	test('again and again: after three more tries it is theirs, and the copy is as it was', () => {
		const {folder, file, plan} = inFolder('text\n');
		writeFileSync(`${file}.bak`, 'older\n');
		const {edit, given} = interrupted(9, turn => writeFileSync(file, `them ${turn}\n`));
		expect(plan.save(edit)).toBe('failed');
		expect(given).toEqual(['text\n', 'them 1\n', 'them 2\n', 'them 3\n']);
		expect([textOf(file), textOf(`${file}.bak`)]).toEqual(['them 4\n', 'older\n']);
		expect(readdirSync(folder)).toEqual(['plan.md', 'plan.md.bak']);
	});

	test('and then there is nothing left for us to change: a copy that was not there is none', () => {
		const {folder, file, plan} = inFolder('text\n');
		let asked = 0;
		const edit = (now: string | null) => {
			asked += 1;
			if (asked > 1) return null;
			writeFileSync(file, 'them\n');
			return `${now}ours\n`;
		};
		expect(plan.save(edit)).toBeNull();
		expect([asked, textOf(file), readdirSync(folder)]).toEqual([2, 'them\n', ['plan.md']]);
	});
});

describe('a plan is read again when it has changed', () => {
	const later = () => vi.setSystemTime(Date.now() + 10_000);

	beforeEach(() => {
		vi.useFakeTimers({toFake: ['Date']});
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	const read = (plan: ReturnType<typeof planFile>) => {
		const state = plan.readIfChanged();
		if (state === null) return null;
		return state.kind === 'read' ? state.plan.source : state.kind === 'unreadable' ? state.problem : 'none';
	};

	test('the first time it always is', () => {
		expect([read(inFolder('one').plan), read(inFolder(null).plan)]).toEqual(['one', 'none']);
	});

	test.each([
		['just written', () => {}],
		['written long before', later],
	])('not while it is as it was: %s', (_, wait) => {
		const {plan} = inFolder('one');
		wait();
		plan.read();
		expect([read(plan), read(plan)]).toEqual([null, null]);
	});

	test.each([
		['other text', (file: string) => writeFileSync(file, 'other'), 'other'],
		['as much text, at once', (file: string) => writeFileSync(file, 'two'), 'two'],
		[
			'another file',
			(file: string) => {
				writeFileSync(`${file}~`, 'two');
				renameSync(`${file}~`, file);
			},
			'two',
		],
		['gone', (file: string) => rmSync(file), 'none'],
		[
			'a folder in its place',
			(file: string) => {
				rmSync(file);
				mkdirSync(file);
			},
			'folder',
		],
		[
			'a link to another',
			(file: string) => {
				writeFileSync(`${file}~`, 'two');
				rmSync(file);
				symlinkSync(`${file}~`, file);
			},
			'two',
		],
		['other rights', (file: string) => chmodSync(file, 0o400), 'one'],
	])('%s', (_, change, found) => {
		for (const wait of [() => {}, later]) {
			const {file, plan} = inFolder('one');
			wait();
			plan.read();
			change(file);
			expect([read(plan), read(plan)]).toEqual([found, null]);
		}
	});

	test('one that is made, and our own save', () => {
		const {file, plan} = inFolder(null);
		plan.read();
		expect(read(plan)).toBeNull();
		writeFileSync(file, 'one');
		expect([read(plan), read(plan)]).toEqual(['one', null]);
		plan.save(() => 'two');
		expect([read(plan), read(plan)]).toEqual(['two', null]);
		expect(existsSync(`${file}.bak`)).toBe(true);
	});
});
