import {existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {fill} from '../../src/core/words.ts';
import {newFolder, newHome, type Ran, runPiped} from '../support/program.ts';
import {closeAll, flat, open} from '../support/terminal.ts';
import {examplePlan} from '../support/visits.ts';

afterAll(closeAll);

const {wipe: said} = words;

const ownFolder = (home: string): string => path.join(home, '.config/cope');
const wipe = (home: string, ...args: readonly string[]): Promise<Ran> =>
	runPiped({args: ['wipe', ...args], env: {HOME: home}});

const list = (title: string, files: readonly string[]): readonly string[] => [
	title,
	...files.map(file => `  ${file}`),
	'',
];
const lines = (all: readonly string[]): string => all.map(line => `${line}\n`).join('');

/** A home where everything has been saved that can be, and the names of it. */
const fullHome = () => {
	const home = newHome({'plan.md': examplePlan, 'plan.md.bak': 'before', 'settings.json': '{}'});
	const folder = ownFolder(home);
	const notes = path.join(folder, 'notes');
	mkdirSync(notes);
	writeFileSync(path.join(notes, '2026-11-23.md'), 'a note');
	const files = ['plan.md', 'plan.md.bak', 'settings.json', 'notes/2026-11-23.md'].map(name => path.join(folder, name));
	return {home, folder, notes, files};
};

/** `cope wipe` in a terminal, answered so; all that is left on the screen. */
const answered = async (home: string, answer: string, files: readonly string[]): Promise<string> => {
	const terminal = open({args: ['wipe'], env: {HOME: home}, columns: 200, rows: 40});
	await terminal.waitFor([said.found, ...files, said.question].join(' '));
	terminal.press(answer);
	expect(await terminal.exit).toBe(0);
	return terminal.scrollback();
};

describe.concurrent('cope wipe', () => {
	test('removes all that was saved, says what, and leaves no folder behind', async () => {
		const {home, folder, notes, files} = fullHome();
		const left = await answered(home, 'y\r', files);
		expect(left.split(said.question)[1]?.replaceAll(/ +$/gm, '')).toBe(
			`y\n${lines([...list(said.removed, [...files, notes, folder]), said.traces]).trimEnd()}`,
		);
		expect(readdirSync(path.dirname(folder))).toEqual([]);
	});

	test.each([
		['n', 'n\r'],
		['nothing', '\r'],
		['a word that begins like yes', 'yesterday\r'],
		['the end of all lines', '\u0004'],
	])('removes nothing when it is answered with %s', async (_, answer) => {
		const {home, files} = fullHome();
		const left = await answered(home, answer, files);
		expect(left.endsWith(said.kept)).toBe(true);
		expect(files.filter(file => !existsSync(file))).toEqual([]);
	});

	test('in a pipe it lists, and removes only when that was said before', async () => {
		const {home, folder, notes, files} = fullHome();
		const listed = list(said.found, files);
		expect(await wipe(home)).toEqual({code: 64, out: lines(listed), error: `${said.needsYes}\n`});
		expect(files.filter(file => !existsSync(file))).toEqual([]);
		const out = lines([...listed, ...list(said.removed, [...files, notes, folder]), said.traces]);
		expect(await wipe(home, '--yes')).toEqual({code: 0, out, error: ''});
		expect(existsSync(folder)).toBe(false);
		expect(await wipe(home, '--yes')).toEqual({code: 0, out: lines([said.nothing]), error: ''});
		expect(await wipe(home)).toEqual({code: 0, out: lines([said.nothing]), error: ''});
	});

	test('a plan that is a link: the link goes, what it led to stays and is named', async () => {
		const home = newHome({'settings.json': '{}'});
		const folder = ownFolder(home);
		const [link, target] = [path.join(folder, 'plan.md'), path.join(newFolder(), 'synced.md')];
		writeFileSync(target, examplePlan);
		symlinkSync(target, link);
		const settings = path.join(folder, 'settings.json');
		const stays = [fill(said.left['link-target'], {path: target})];
		expect(await wipe(home, '--yes')).toEqual({
			code: 0,
			out: lines([
				...list(said.found, [link, settings]),
				...list(said.willStay, stays),
				...list(said.removed, [link, settings, folder]),
				...list(said.stays, stays),
				said.traces,
			]),
			error: '',
		});
		expect(readFileSync(target, 'utf8')).toBe(examplePlan);
		expect(existsSync(folder)).toBe(false);
	});

	test('files of the person’s own stay, with the folder they are in', async () => {
		const home = newHome({'plan.md': examplePlan, 'letter.txt': 'mine'});
		const folder = ownFolder(home);
		const [plan, letter] = [path.join(folder, 'plan.md'), path.join(folder, 'letter.txt')];
		const stays = [fill(said.left['not-ours'], {path: letter})];
		const out = [
			...list(said.found, [plan]),
			...list(said.willStay, stays),
			...list(said.removed, [plan]),
			...list(said.stays, stays),
			said.traces,
		];
		expect(await wipe(home, '--yes')).toEqual({code: 0, out: lines(out), error: ''});
		expect(readdirSync(folder)).toEqual(['letter.txt']);
		expect(await wipe(home, '--yes')).toEqual({
			code: 0,
			out: lines([said.nothing, ...list(said.stays, stays)]),
			error: '',
		});
		expect(readFileSync(letter, 'utf8')).toBe('mine');
	});

	test('a plan elsewhere goes too, with its copy, and nothing else of where it is', async () => {
		const home = newHome();
		const folder = newFolder();
		const [plan, other] = [path.join(folder, 'my plan.md'), path.join(folder, 'other.md')];
		writeFileSync(plan, examplePlan);
		writeFileSync(`${plan}.bak`, 'before');
		writeFileSync(other, 'mine');
		const {code, out} = await wipe(home, '--yes', '--plan', plan);
		expect([code, out]).toEqual([
			0,
			lines([...list(said.found, [plan, `${plan}.bak`]), ...list(said.removed, [plan, `${plan}.bak`]), said.traces]),
		]);
		expect(readdirSync(folder)).toEqual(['other.md']);
	});

	test('a folder with the name of the plan is not ours: it stays and is named', async () => {
		const home = newHome({'settings.json': '{}'});
		const folder = ownFolder(home);
		mkdirSync(path.join(folder, 'plan.md'));
		const {code, out} = await wipe(home, '--yes');
		const stays = [fill(said.left['not-ours'], {path: path.join(folder, 'plan.md')})];
		expect(code).toBe(0);
		expect(flat(out)).toContain(flat(lines(list(said.stays, stays))));
		expect(lstatSync(path.join(folder, 'plan.md')).isDirectory()).toBe(true);
		expect(existsSync(path.join(folder, 'settings.json'))).toBe(false);
	});
});
