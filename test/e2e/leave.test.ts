import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {inShell, newFolder} from '../support/program.ts';
import {closeAll, open, type TestTerminal} from '../support/terminal.ts';

afterAll(closeAll);

const {places} = words;

/** The program in a shell that then says how it ended and what the terminal is like. */
const openInShell = (program: string): TestTerminal =>
	open({command: ['sh', '-c', `echo before; ${program}; echo "code $?"; stty -a; echo after`], rows: 40});

const expectGivenBack = async (terminal: TestTerminal, code: number) => {
	await terminal.waitFor(/^after$/m);
	// Nothing of the program is left, neither on the screen nor above it.
	expect(terminal.scrollback()).toMatch(new RegExp(`^before\\ncode ${code}\\nspeed`));
	for (const mode of ['echo', 'icanon', 'isig', 'icrnl', 'opost']) {
		expect(terminal.scrollback()).toMatch(new RegExp(`[ ;\\n]${mode}\\b`));
	}
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.isCursorVisible()).toBe(true);
	expect(terminal.screen.modes.bracketedPasteMode).toBe(false);
	expect(await terminal.exit).toBe(0);
};

type Way = readonly [what: string | RegExp, press: string];

const screens: Readonly<
	Record<string, {readonly args: readonly string[]; readonly ways: readonly Way[]; readonly at: string | RegExp}>
> = {
	'the safety question': {args: [], ways: [], at: places.safety.title},
	'a step': {
		args: ['--step', '2'],
		ways: [
			[places.safety.title, '4'],
			[places.rating.title, 's'],
		],
		at: places['safer-space'].title,
	},
	help: {args: [], ways: [[places.safety.title, 'h']], at: places.help.title},
	'the breath': {args: ['breathe'], ways: [], at: /breathe in +\d/},
	'a text field': {
		args: ['--step', '7'],
		ways: [
			[places.safety.title, '4'],
			[places.rating.title, 's'],
			[places['safety-plan'].title, '1'],
			[places['three-thing'].title, 'walk'],
		],
		at: '▸ walk',
	},
};

const cases = Object.keys(screens).flatMap(screen =>
	(screen === 'a text field' ? ['Ctrl+C'] : ['q', 'x', 'Ctrl+C']).map(key => [key, screen] as const),
);

test.concurrent.each(cases)('%s at %s gives the terminal back', async (key, screen) => {
	const {args, ways, at} = screens[screen] ?? {args: [], ways: [], at: ''};
	const terminal = openInShell(inShell(...args));
	for (const [what, press] of ways) {
		await terminal.waitFor(what);
		terminal.press(press);
	}
	await terminal.waitFor(at);
	expect(terminal.isAlternate()).toBe(true);
	terminal.press(key);
	await expectGivenBack(terminal, 0);
});

describe.concurrent.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 0],
] as const)('%s', (signal, code) => {
	test.each([
		['the first screen', [], places.safety.title],
		['the breath', ['breathe'], /breathe in +\d/],
		['a plain sitting', ['--plain'], places.safety.title],
	] as const)('at %s gives the terminal back', async (_, args, at) => {
		const file = path.join(newFolder(), 'pid');
		const terminal = openInShell(`sh -c 'echo $$ >"$0"; exec "$@"' ${file} ${inShell(...args)}`);
		await terminal.waitFor(at);
		process.kill(Number(readFileSync(file, 'utf8')), signal);
		if (terminal.isAlternate()) return expectGivenBack(terminal, code);
		await terminal.waitFor(`code ${code}`);
		await terminal.waitFor(/^after$/m);
	});
});

test.each([
	['a sitting', [], places.safety.title],
	['the breath', ['breathe'], /breathe in +\d/],
	['a plain sitting', ['--plain'], places.safety.title],
] as const)('the end of the terminal itself is the end of %s', {retry: 3}, async (_, args, at) => {
	// Again, as Node 20 may abort when the terminal goes between the last look at it and the end (nodejs/node#58200).
	const terminal = open({args});
	await terminal.waitFor(at);
	terminal.hangUp();
	expect([0, 129]).toContain(await terminal.exit);
});
