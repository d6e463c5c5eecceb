import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {steps} from '../../src/core/steps.ts';
import {type Environment, newFolder, nodePath, projectFolder, runPiped} from '../support/program.ts';
import {closeAll, flat, open, type TestTerminal} from '../support/terminal.ts';

afterAll(closeAll);

const {places, cli} = words;
const fault = 'a fault made by a test';

/** A module that makes the program fail as soon as it does anything with this sentence: no hook is needed for it. */
const faultAt = (sentence: string): string => {
	const file = path.join(newFolder(), 'fault.mjs');
	writeFileSync(
		file,
		`const sentence = ${JSON.stringify(sentence)};
for (const name of ['split', 'replace', 'replaceAll', 'trim', 'slice', 'codePointAt', 'toLowerCase']) {
	const original = String.prototype[name];
	String.prototype[name] = function (...given) {
		if (String(this) === sentence) throw new RangeError(${JSON.stringify(fault)} + '\\nwith a second line');
		return original.apply(this, given);
	};
}
const {test} = RegExp.prototype;
RegExp.prototype.test = function (text) {
	if (text === sentence) throw new RangeError(${JSON.stringify(fault)});
	return test.call(this, text);
};
`,
	);
	return pathToFileURL(file).href;
};

const openWith = (sentence: string, args: readonly string[] = [], env: Environment = {}): TestTerminal =>
	open({args, env, nodeOptions: ['--import', faultAt(sentence)], rows: 50});

/** Help first, then the one technical line, in a terminal that is the shell's again. */
const expectHelpFirst = async (terminal: TestTerminal) => {
	expect(await terminal.exit).toBe(70);
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.isCursorVisible()).toBe(true);
	expect(terminal.screen.modes.bracketedPasteMode).toBe(false);
	const left = flat(terminal.scrollback());
	const said = [cli.fault, words.helplines.help, '999', '116 123', `cope: ${fault}`].map(part =>
		left.lastIndexOf(flat(part)),
	);
	expect(said, left).toEqual(said.toSorted((a, b) => a - b));
	expect(said, left).not.toContain(-1);
	// The technical line is the last, and there is one.
	expect(terminal.scrollback().split('\n').at(-1)).toContain(`cope: ${fault}`);
	expect(left).not.toMatch(/\bat .*(:\d+:\d+|node:internal)/);
};

test.concurrent.each(steps)('a fault at step %s: help first', {timeout: 20_000}, async step => {
	const terminal = openWith(places[step].title, ['--step', step]);
	await terminal.waitFor(places.safety.title);
	terminal.press('4');
	await terminal.waitFor(places.rating.title);
	terminal.press('s');
	await expectHelpFirst(terminal);
	// Nothing of the sitting itself is left behind.
	expect(terminal.scrollback()).not.toContain(places.rating.title);
});

describe('a fault', () => {
	test.each([
		['at the first screen', [], places.safety.title],
		['at the first breath', ['breathe'], words.breath.phases.in.how],
		['in the first plain lines', ['--plain'], places.safety.title],
	] as const)('%s: help first', async (_, args, sentence) => expectHelpFirst(openWith(sentence, args)));

	test('later in a plain sitting: help first', async () => {
		const terminal = openWith(places.breathe.title, ['--plain', '--step', '3']);
		await terminal.waitFor(words.prompt);
		terminal.press('4', 'Enter');
		await terminal.waitFor(places.rating.title);
		terminal.press('s', 'Enter');
		await expectHelpFirst(terminal);
	});

	test('while the breath runs: help first', async () => {
		await expectHelpFirst(openWith(words.breath.phases.hold.how, ['breathe']));
	});

	test('in the middle of a key: help first', async () => {
		const terminal = openWith('Z');
		await terminal.waitFor(places.safety.title);
		terminal.press('Z');
		await expectHelpFirst(terminal);
	});

	test('without a terminal: help first, the technical line apart from it', async () => {
		const command = [nodePath, '--import', faultAt(places.safety.title), path.join(projectFolder, 'bin/cope.js')];
		const {code, out, error} = await runPiped({command});
		expect(code).toBe(70);
		expect(flat(out)).toContain(flat(cli.fault));
		expect(out).toMatch(/^ {2}116 123$/m);
		expect(error.trim()).toBe(`cope: ${fault}`);
	});

	test('in the help itself: there is still a number', async () => {
		const command = [nodePath, '--import', faultAt(words.helplines.help), path.join(projectFolder, 'bin/cope.js')];
		const {code, out, error} = await runPiped({command, args: ['help']});
		expect(code).toBe(70);
		expect(out).toMatch(/^ {2}116 123$/m);
		expect(error.trim()).toBe(`cope: ${fault}`);
	});

	test('with DEBUG=cope: the trace as well, at the end', async () => {
		const terminal = openWith(places.safety.title, [], {DEBUG: 'cope'});
		expect(await terminal.exit).toBe(70);
		expect(terminal.scrollback()).toMatch(/116 123[\s\S]*a fault made by a test[\s\S]*\n +at /);
	});
});

describe('a broken installation', () => {
	test('without the help, and the list of all countries that stands in for it: the emergency number', async () => {
		const folder = newFolder();
		for (const part of ['bin', 'dist', 'package.json']) {
			cpSync(path.join(projectFolder, part), path.join(folder, part), {recursive: true});
		}
		for (const missing of ['page.js', 'help.txt']) rmSync(path.join(folder, 'dist', missing));
		const {code, out, error} = await runPiped({command: [nodePath, path.join(folder, 'bin/cope.js'), 'help']});
		expect([code, out.trim()]).toEqual([70, words.helplines.emergencyInPrint]);
		expect(error).toMatch(/^\ncope: .*page\.js/);
	});

	const parts = readdirSync(path.join(projectFolder, 'dist')).filter(name => name !== 'help.txt');

	test.concurrent.each(parts)('without %s: there is help', {timeout: 20_000}, async missing => {
		const folder = newFolder();
		for (const part of ['bin', 'dist', 'package.json']) {
			cpSync(path.join(projectFolder, part), path.join(folder, part), {recursive: true});
		}
		rmSync(path.join(folder, 'dist', missing));
		const program = path.join(folder, 'bin/cope.js');
		const help = await runPiped({command: [nodePath, program, 'help']});
		expect(help.out).toMatch(/116 123/);
		const terminal = open({command: [nodePath, program], rows: 50});
		await terminal.waitUntil(() => /116 123|safe right now/.test(terminal.scrollback() + terminal.text()), 'help');
		expect(terminal.raw()).not.toMatch(/\n\s+at /);
	});
});
