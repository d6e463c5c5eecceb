import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {fill} from '../../src/core/words.ts';
import {inShell, newFolder, newHome, runPiped} from '../support/program.ts';
import {closeAll, flat, open} from '../support/terminal.ts';
import {examplePlan} from '../support/visits.ts';

afterAll(closeAll);

const {places} = words;
const shell = (line: string, env = {}) => runPiped({command: ['sh', '-c', line], env});
const number = /^ {2}(999|116 123)$/m;

describe('without a terminal', () => {
	test('a sitting with nobody there shows the first screen, and the numbers, and ends', async () => {
		const {code, out, error} = await shell(`${inShell()} < /dev/null | cat`);
		expect(flat(out)).toContain(places.safety.title);
		expect(flat(out)).toContain(places['card-c'].title);
		expect(out).toMatch(number);
		expect([code, error]).toEqual([0, '']);
	});

	test('a sitting can be answered by a script', async () => {
		const {code, out} = await runPiped({input: '4\ns\nh\nb\ns\nq\n'});
		expect(code).toBe(0);
		expect(flat(out)).toContain(places['safer-space'].title);
		expect(out).not.toContain('\u001B');
	});

	test.each([
		['help | cat', words.helplines.help],
		['helplines de', 'TelefonSeelsorge'],
		['helplines united kingdom', '116 123'],
		['plan | cat', words.plan.title],
		['plan path', 'plan.md'],
		['--version', ''],
	])('cope %s', async (line, wanted) => {
		const [args = '', pipe] = line.split(' | ');
		const {code, out, error} = await shell(`${inShell(...args.split(' '))}${pipe ? ` | ${pipe}` : ''}`);
		expect([code, error]).toEqual([0, '']);
		expect(flat(out)).toContain(flat(wanted));
		expect(out).not.toContain('\u001B');
		expect(out.endsWith('\n')).toBe(true);
	});

	test('a reader that has had enough is not a fault', async () => {
		const {out, error} = await shell(`${inShell('helplines', '--all')} | head -3; sleep 0.2`);
		expect(out.split('\n').length).toBe(4);
		expect(error).toBe('');
	});

	test('the JSON is JSON', async () => {
		const {out} = await runPiped({args: ['helplines', 'ie', '--json']});
		expect(Object.keys(JSON.parse(out).countries)).toEqual(['IE']);
	});
});

describe('help depends on nothing', () => {
	const broken = newHome({'settings.json': '{"country": "IE", oops'});
	test.each([
		['a home folder that is not there', {HOME: '/nonexistent'}],
		['no home folder', {HOME: undefined}],
		['a broken settings file', {HOME: broken}],
		['a settings file that is a folder', {HOME: homeWithFolder()}],
		['no terminal type', {TERM: undefined}],
		['a poor locale', {LANG: 'C', LC_ALL: 'POSIX'}],
	] as const)('%s', async (_, env) => {
		for (const args of [['help'], ['helplines', 'gb']]) {
			const {code, out, error} = await runPiped({args, env, cwd: newFolder()});
			expect(out).toMatch(number);
			expect([code, error]).toEqual([0, '']);
		}
		const {code, out} = await runPiped({env, input: 'h\nx\n', cwd: newFolder()});
		expect(out).toMatch(number);
		expect(code).toBe(0);
	});
});

function homeWithFolder(): string {
	const home = newFolder();
	mkdirSync(path.join(home, '.config/cope/settings.json'), {recursive: true});
	return home;
}

test.each([
	['help', 'me'],
	['help', 'us', 'please'],
	['help', '--bar'],
	['help', '-x', '--json'],
	['emergency'],
	['sos'],
	['999'],
])('%s is help', async (...args) => {
	const {code, out, error} = await runPiped({args});
	expect([code, error]).toEqual([0, '']);
	expect(out).toContain('116 123');
});

test.skipIf(!existsSync('/dev/full'))('help that cannot be written is said where it can be', async () => {
	const {code, error} = await runPiped({command: ['sh', '-c', `${inShell('help')} > /dev/full`]});
	expect(code).toBe(70);
	expect(error).toContain('116 123');
	expect(error.trim().split('\n').at(-1)).toMatch(/^cope: .*ENOSPC/);
});

describe('a word that is not known', () => {
	test.each([
		['brethe', 'breathe'],
		['brethe even', 'breathe'],
		['helpline', 'helplines'],
		['hepl', 'help'],
		['plna', 'plan'],
		['plan ad', 'add'],
		['plan ad people Sam', 'add'],
		['plan pront', 'print'],
	])('%s is answered with %s', async (typed, meant) => {
		const {code, out, error} = await runPiped({args: typed.split(' ')});
		expect([code, out]).toEqual([64, '']);
		expect(error).toMatch(new RegExp(`\\b${meant}\\b`));
		expect(error.trim().split('\n').length).toBeLessThanOrEqual(2);
	});

	test('one that is like none is answered with where help is', async () => {
		const {code, error} = await runPiped({args: ['xyzzy']});
		expect([code, error]).toEqual([64, `cope: unknown command 'xyzzy' (cope --help)\n${words.cli.danger}\n`]);
	});

	test('a country is kept where it is typed right, and the lines are its own from then on', async () => {
		const env = {HOME: newHome({'settings.json': '{"breath": "even"}'}), TZ: 'Europe/Berlin'};
		const file = path.join(env.HOME, '.config/cope/settings.json');
		const slip = await runPiped({args: ['helplines', 'irelandd', '--default'], env});
		expect([slip.code, slip.out]).toEqual([64, '']);
		const none = await runPiped({args: ['helplines', '--default'], env});
		expect([none.code, none.error]).toEqual([64, `${words.cli.nameCountry}\n`]);
		expect(readFileSync(file, 'utf8')).toBe('{"breath": "even"}');
		const kept = await runPiped({args: ['helplines', 'Ireland', '--default'], env});
		expect(kept.code).toBe(0);
		expect(flat(kept.out)).toContain(flat(fill(words.cli.keepsIn, {path: file})));
		expect(kept.out).toContain('Lines in Ireland');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({breath: 'even', country: 'IE'});
		expect((await runPiped({args: ['help'], env})).out).toContain('Emergency in Ireland:');
	});

	test('a country that is not typed right is shown as the one that is meant, and that is said first', async () => {
		const {out} = await runPiped({args: ['helplines', 'germny']});
		expect(out).toMatch(/^No country is called “germny”\. Did you mean Germany\?/);
		expect(out).toContain('TelefonSeelsorge');
	});

	test.each([
		[['helplines', 'nigera'], 'Did you mean: Niger, Nigeria?', 'In Nigeria? Call:\n  112\n'],
		[['helplines', 'austrla'], 'Did you mean: Austria, Australia?', 'In Australia? Call:\n  000\n'],
		[['helplines', 'united'], 'the United Kingdom, the United States', 'In the United States? Call:\n  911\n'],
		[['helplines', 'nowhereland'], 'No country found', 'In danger, call your local emergency number.\n'],
	])('%s asks which one, with what there is to call meanwhile', async (args, said, shown) => {
		const {code, out, error} = await runPiped({args});
		expect(code).toBe(64);
		expect(error).toContain(said);
		expect(out).toContain(shown);
		expect(out).toContain('https://findahelpline.com');
	});

	test.each(['germny', 'nigera', 'nowhereland'])('a program that asks for %s is given nothing', async country => {
		const {code, out} = await runPiped({args: ['helplines', country, '--json']});
		expect([code, out]).toEqual([64, '']);
	});

	test.each([
		[['foo']],
		[['--step', '9']],
		[['breathe', '--minutes', 'many']],
		[['breathe', '--minutes', '0']],
		[['--nothing']],
		[['plan', 'nothing']],
	])('%s is a mistake in typing, told in a sentence', async args => {
		const {code, out, error} = await runPiped({args});
		expect([code, out]).toEqual([64, '']);
		expect(error).toMatch(/\S.*\n$/);
		expect(error).not.toMatch(/\n\s+at /);
	});
});

test('--version is the version of the package', async () => {
	const {out} = await runPiped({args: ['--version']});
	expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each(['', 'breathe', 'help', 'helplines', 'plan', 'plan edit', 'plan path'])(
	'cope %s --help has an example',
	async command => {
		const {code, out, error} = await runPiped({args: [...command.split(' ').filter(Boolean), '--help']});
		expect([code, error]).toEqual([0, '']);
		expect(out).toMatch(new RegExp(`${words.cli.examples.title}\\n +cope ${command.split(' ')[0]}`));
	},
);

describe('the terminal as it is', () => {
	const colour = /\u001B\[[\d;]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[\d;]*m/;

	test('colour where there is colour, none with NO_COLOR', async () => {
		const coloured = open();
		await coloured.waitFor(places.safety.title);
		expect(coloured.raw()).toMatch(colour);
		const plain = open({env: {NO_COLOR: '1'}});
		await plain.waitFor(places.safety.title);
		plain.press('4', 's');
		await plain.waitFor(places['reach-out'].title);
		expect(plain.raw()).not.toMatch(colour);
	});

	test.each([
		['TERM=dumb', {TERM: 'dumb'}],
		['ACCESSIBLE=1', {ACCESSIBLE: '1'}],
		['INK_SCREEN_READER=true', {INK_SCREEN_READER: 'true'}],
		['a setting', {HOME: newHome({'settings.json': '{"plain": true}'})}],
	])('%s: one line at a time', async (_, env) => {
		const terminal = open({env});
		await terminal.waitFor(words.prompt);
		terminal.press('4', 'Enter');
		await terminal.waitFor(places.rating.title);
		terminal.press('x', 'Enter');
		expect(await terminal.exit).toBe(0);
		expect(terminal.raw()).not.toContain('\u001B');
	});

	test('a terminal whose locale has no Unicode gets plain characters', async () => {
		const terminal = open({args: ['breathe'], env: {LANG: 'C'}});
		await terminal.waitFor('breathe in');
		await terminal.waitFor('oooo');
		expect(terminal.text()).toMatch(/^[\0-~]*$/);
	});

	test('under CI it is the same sitting', async () => {
		const terminal = open({env: {CI: 'true'}});
		await terminal.waitFor(places.safety.title);
		terminal.press('4');
		await terminal.waitFor(places.rating.title);
	});
});

describe('a plan that cannot be read', () => {
	const folder = newFolder();
	const large = path.join(folder, 'large.md');
	writeFileSync(large, `# My plan\n\n## People I can ask for help\n${'- Sam: 555 0100\n'.repeat(400_000)}`);
	const fifo = path.join(folder, 'fifo');
	execFileSync('sh', ['-c', 'mkfifo "$0"', fifo]);
	const binary = path.join(folder, 'binary');
	writeFileSync(binary, Buffer.from([0, 1, 2, 0xff, 0xfe, 0]));

	test.each([
		['too large', large, words.plan.problems['too-large']],
		['a folder', folder, words.plan.problems.folder],
		['a pipe', fifo, words.plan.problems['not-a-file']],
		['no text', binary, words.plan.problems['not-text']],
	])('%s: said calmly, and the sitting works', async (_, plan, problem) => {
		const printed = await runPiped({args: ['plan', '--plan', plan]});
		expect(printed.code).toBe(0);
		expect(flat(printed.out)).toContain(problem);

		const terminal = open({args: ['--plan', plan]});
		await terminal.waitFor(places.safety.title);
		terminal.press('p');
		await terminal.waitFor(problem);
		terminal.press('b', '4', 's');
		await terminal.waitFor(places['reach-out'].title);
		terminal.press('x');
		expect(await terminal.exit).toBe(0);
	});

	test('escape sequences in a plan do nothing to the terminal', async () => {
		const nasty = path.join(folder, 'nasty.md');
		writeFileSync(nasty, examplePlan.replace('Sam (sister)', 'Sam \u001B[2J\u001B]0;owned\u0007\u009B31m'));
		const terminal = open({args: ['--plan', nasty]});
		await terminal.waitFor(places.safety.title);
		terminal.press('4', 's');
		await terminal.waitFor('Sam');
		expect(terminal.raw()).not.toMatch(/\u001B\]0|\u001B\[2J|\u009B/);
		const {out} = await runPiped({args: ['plan', '--plan', nasty]});
		expect(out).not.toMatch(/[\u001B\u009B\u0007]/);
	});
});

test('the lines as data have the fields that are told of, and no others', async () => {
	const {out} = await runPiped({args: ['helplines', '--all', '--json']});
	const data = JSON.parse(out);
	const readme = readFileSync('docs/lines-as-data.md', 'utf8');
	const named = new Set([...readme.matchAll(/`([a-z_]+)`/g)].map(([, field]) => field));
	type Entry = {readonly lines: readonly object[]};
	const countries: readonly Entry[] = Object.values(data.countries);
	const all = [data, ...countries, ...countries.flatMap(({lines}) => lines), ...data.directories];
	const fields = new Set(all.flatMap(each => Object.keys(each)));
	expect([...fields].filter(field => !named.has(field))).toEqual([]);
	expect(fields.size).toBeGreaterThan(20);
});
