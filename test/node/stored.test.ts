import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {findStored, removeStored} from '../../src/node/stored.ts';
import {makePipe, newFolder} from './folders.ts';

const draft = '.plan-0123456789ab.tmp';

/** A folder with these files in it; a name with a slash is in a folder of its own. */
const folderOf = (...names: readonly string[]): string => {
	const folder = newFolder();
	for (const name of names) {
		mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
		writeFileSync(path.join(folder, name), name);
	}
	return folder;
};

/** What is found and what is left, each by its name in the folder it is in. */
const found = (settings: string, plan = path.join(settings, 'plan.md')) => {
	const {stored, left} = findStored(settings, plan);
	return {
		stored: stored.map(each => `${path.basename(each.path)}: ${each.what}`),
		left: left.map(each => `${path.basename(each.path)}: ${each.why}`),
	};
};

describe('what is stored', () => {
	test('is the plan, its copy, the settings, the notes and what a kill left', () => {
		const settingsDraft = 'settings.json.tmp-12345678900a1b2c';
		const folder = folderOf('plan.md', 'plan.md.bak', 'settings.json', settingsDraft, 'notes/a.md', 'notes/b', draft);
		const kinds = ['plan.md: plan', 'plan.md.bak: copy', 'settings.json: settings', 'a.md: notes', 'b: notes'];
		expect(found(folder)).toEqual({stored: [...kinds, `${draft}: draft`, `${settingsDraft}: draft`], left: []});
		const {removed, failed} = removeStored(findStored(folder, path.join(folder, 'plan.md')));
		expect(removed).toHaveLength(9);
		expect([failed, existsSync(folder)]).toEqual([[], false]);
	});

	test('is nothing where there is nothing', () => {
		const folder = path.join(newFolder(), 'gone');
		const findings = findStored(folder, path.join(folder, 'plan.md'));
		expect(findings).toEqual({stored: [], left: [], folders: []});
		expect(removeStored(findings)).toEqual({removed: [], failed: []});
	});

	test('is a plan elsewhere too, with what is beside it and is ours, and the folder there stays', () => {
		const settings = folderOf('plan.md', 'plan.md.bak', 'settings.json');
		const other = folderOf('my.md', 'my.md.bak', draft, 'other.md', '.plan-mine.tmp');
		const plan = path.join(other, 'my.md');
		expect(found(settings, plan).stored.toSorted()).toEqual(
			[
				'my.md: plan',
				'plan.md: plan',
				'my.md.bak: copy',
				'plan.md.bak: copy',
				'settings.json: settings',
				`${draft}: draft`,
			].toSorted(),
		);
		removeStored(findStored(settings, plan));
		expect([existsSync(settings), readdirSync(other)]).toEqual([false, ['.plan-mine.tmp', 'other.md']]);
	});

	test('is found once, however it is named', () => {
		const folder = folderOf('plan.md');
		const link = path.join(newFolder(), 'here');
		symlinkSync(folder, link);
		expect(found(folder, path.join(link, 'plan.md')).stored).toEqual(['plan.md: plan']);
		expect(found(link, path.join(folder, 'plan.md'))).toEqual({stored: ['plan.md: plan'], left: []});
	});
});

describe('what is not ours', () => {
	test('is named and stays, and so does its folder', () => {
		const folder = folderOf('plan.md', 'plan.txt', '.plan-x.tmp', 'notes/deep/er.md', 'notes/a.md', 'old/plan.md');
		expect(found(folder)).toEqual({
			stored: ['plan.md: plan', 'a.md: notes'],
			left: ['.plan-x.tmp: not-ours', 'old: not-ours', 'plan.txt: not-ours', 'deep: not-ours'],
		});
		const {removed, failed} = removeStored(findStored(folder, path.join(folder, 'plan.md')));
		expect([removed.map(file => path.basename(file)), failed]).toEqual([['plan.md', 'a.md'], []]);
		expect(readdirSync(folder, {recursive: true}).map(String).toSorted()).toEqual(
			['.plan-x.tmp', 'notes', 'notes/deep', 'notes/deep/er.md', 'old', 'old/plan.md', 'plan.txt'].map(path.normalize),
		);
	});

	test('a folder where a file of ours belongs, and a file where our folder does', () => {
		const folder = folderOf('plan.md/mine', 'plan.md.bak/mine', 'settings.json/mine', 'notes');
		expect(found(folder)).toEqual({
			stored: [],
			left: ['plan.md: not-ours', 'plan.md.bak: not-ours', 'settings.json: not-ours', 'notes: not-ours'],
		});
		expect(removeStored(findStored(folder, path.join(folder, 'plan.md')))).toEqual({removed: [], failed: []});
	});

	test('a pipe or a device in place of the plan', context => {
		const settings = newFolder();
		const pipe = path.join(newFolder(), 'pipe');
		if (!makePipe(pipe)) context.skip('there is no mkfifo here');
		expect(found(settings, pipe)).toEqual({stored: [], left: ['pipe: not-ours']});
		expect(found(settings, '/dev/null')).toEqual({stored: [], left: ['null: not-ours']});
	});
});

describe('links', () => {
	test('go; what they lead to is named and stays', () => {
		const other = folderOf('real.md', 'real.md.bak', draft);
		const folder = folderOf('settings.json');
		symlinkSync(path.join(other, 'real.md'), path.join(folder, 'plan.md'));
		expect(found(folder)).toEqual({
			stored: ['plan.md: plan', 'settings.json: settings', `${draft}: draft`],
			left: ['real.md: link-target'],
		});
		removeStored(findStored(folder, path.join(folder, 'plan.md')));
		expect([existsSync(folder), readdirSync(other)]).toEqual([false, ['real.md', 'real.md.bak']]);
	});

	test('that lead nowhere or round go', () => {
		const folder = newFolder();
		symlinkSync('gone.md', path.join(folder, 'plan.md'));
		symlinkSync('settings.json', path.join(folder, 'settings.json'));
		expect(found(folder)).toEqual({stored: ['plan.md: plan', 'settings.json: settings'], left: []});
		expect(removeStored(findStored(folder, path.join(folder, 'plan.md'))).failed).toEqual([]);
		expect(existsSync(folder)).toBe(false);
	});

	test('to a folder of notes: the link goes, the notes stay', () => {
		const other = folderOf('a.md');
		const folder = newFolder();
		symlinkSync(other, path.join(folder, 'notes'));
		expect(found(folder)).toEqual({stored: ['notes: notes'], left: [`${path.basename(other)}: link-target`]});
		removeStored(findStored(folder, path.join(folder, 'plan.md')));
		expect([existsSync(folder), readdirSync(other)]).toEqual([false, ['a.md']]);
	});

	test('among the notes, and a plan that is a link to a folder, stay', () => {
		const other = folderOf('a.md');
		const folder = folderOf('notes/b.md');
		symlinkSync(path.join(other, 'a.md'), path.join(folder, 'notes', 'a.md'));
		symlinkSync(other, path.join(folder, 'plan.md'));
		expect(found(folder)).toEqual({stored: ['b.md: notes'], left: ['plan.md: not-ours', 'a.md: not-ours']});
		removeStored(findStored(folder, path.join(folder, 'plan.md')));
		expect(readFileSync(path.join(folder, 'plan.md', 'a.md'), 'utf8')).toBe('a.md');
		expect(readdirSync(path.join(folder, 'notes'))).toEqual(['a.md']);
	});

	test('to another file of ours do not keep it', () => {
		const folder = folderOf('plan.md');
		const link = path.join(newFolder(), 'my.md');
		symlinkSync(path.join(folder, 'plan.md'), link);
		expect(found(folder, link)).toEqual({stored: ['my.md: plan', 'plan.md: plan'], left: []});
	});
});

test('what changed since it was found: a folder in its place is a problem, one that is gone is gone', () => {
	const folder = folderOf('plan.md', 'plan.md.bak', 'settings.json');
	const plan = path.join(folder, 'plan.md');
	const findings = findStored(folder, plan);
	removeStored({stored: findings.stored.slice(0, 2), left: [], folders: []});
	mkdirSync(path.join(folder, 'plan.md', 'mine'), {recursive: true});
	const {removed, failed} = removeStored(findings);
	expect(removed.map(file => path.basename(file))).toEqual(['plan.md.bak', 'settings.json']);
	expect(failed.map(each => path.basename(each.path))).toEqual(['plan.md']);
	expect(existsSync(path.join(plan, 'mine'))).toBe(true);
});

test('calendar files made in a sitting are stored beside the plan; what only looks like one is left', () => {
	const made = ['appointment-2026-12-01.ics', 'appointment-2027-01-02.ics'];
	const folder = folderOf('plan.md', ...made, 'appointment.ics', 'appointment-2026-12-01.ics.txt');
	expect(found(folder)).toEqual({
		stored: ['plan.md: plan', ...made.map(name => `${name}: calendar`)],
		left: ['appointment-2026-12-01.ics.txt: not-ours', 'appointment.ics: not-ours'],
	});
	const elsewhere = folderOf('my plan.md', ...made);
	expect(found(newFolder(), path.join(elsewhere, 'my plan.md')).stored).toHaveLength(3);
});
