import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import words from '../../src/content/en/words.ts';
import {newHome} from '../support/program.ts';
import {darkTheme, lightTheme, scan, type Theme} from '../support/scan.ts';
import {closeAll, flat, open, type TestTerminal} from '../support/terminal.ts';
import {examplePlan} from '../support/visits.ts';

afterEach(closeAll);

const {places, codes, notices} = words;
const bytes = {esc: '\u001B', bel: '\u0007'};

type Given = {readonly columns?: number; readonly rows?: number; readonly env?: Readonly<Record<string, string>>};

/** A sitting at Sam of the plan. */
const atSam = async (
	{env = {}, ...size}: Given = {},
	home = newHome({'plan.md': examplePlan}),
): Promise<TestTerminal> => {
	const terminal = open({...size, env: {HOME: home, TERM: 'xterm-256color', ...env}});
	await terminal.waitFor(places.safety.title);
	terminal.press('4');
	await terminal.waitFor(places.rating.title);
	terminal.press('s');
	await terminal.waitFor(places['reach-out'].title);
	terminal.press('1');
	await terminal.waitFor(places.person.title);
	return terminal;
};

/** What every code has in its corners. */
const corner = '▀▄▄▄▀';

/** Holds a camera up until the whole code is drawn. */
const sees = (terminal: TestTerminal, theme: Theme, payload: string) =>
	vi.waitFor(async () => expect(await scan(terminal.screen, theme)).toEqual([payload]), {timeout: 8000, interval: 50});

const ends = async (terminal: TestTerminal) => {
	terminal.press('x');
	expect(await terminal.exit).toBe(0);
};

describe.each([
	['80 × 24', {columns: 80, rows: 24}],
	['120 × 40', {columns: 120, rows: 40}],
] as const)('at %s', (_, size) => {
	test('a decoder reads the code of a person, and of each message for them', {timeout: 30_000}, async () => {
		const terminal = await atSam(size);
		const reads = async (payload: string) => {
			for (const theme of [darkTheme, lightTheme]) await sees(terminal, theme, payload);
		};
		terminal.press('r');
		await terminal.waitFor(corner);
		await reads('tel:5550100');
		terminal.press('b');
		await terminal.waitFor(places.person.title);
		for (const [index, message] of words.people.messages.entries()) {
			terminal.press('3');
			await terminal.waitFor(places.messages.title);
			terminal.press(String(index + 1));
			await terminal.waitFor(places.message.title);
			terminal.press('r');
			await terminal.waitFor(corner);
			await reads(`SMSTO:5550100:${message.slice(1, -1)}`);
			terminal.press('b');
			await terminal.waitFor(places.message.title);
			terminal.press('2');
			await terminal.waitFor(places.person.title);
		}
		await ends(terminal);
	});
});

test('made smaller and larger again, the window loses its code and has it back', {timeout: 20_000}, async () => {
	const terminal = await atSam();
	terminal.press('r');
	await terminal.waitFor(corner);
	terminal.resize(40, 12);
	// A window that is drawn anew is empty for a moment.
	await terminal.waitFor(new RegExp(`555 0100[^█▀▄]*${codes.noRoom.split(' ')[0]}`));
	expect(terminal.text()).not.toMatch(/[█▀▄]/);
	terminal.resize(80, 24);
	await terminal.waitFor(corner);
	await sees(terminal, darkTheme, 'tel:5550100');
	await ends(terminal);
});

describe('copying', () => {
	/** What was handed to the clipboard. */
	const copied = (terminal: TestTerminal): readonly string[] =>
		terminal
			.raw()
			.split(`${bytes.esc}]52;c;`)
			.slice(1)
			.map(rest => Buffer.from(rest.slice(0, rest.indexOf(bytes.bel)), 'base64').toString());

	test('hands over the words chosen, and one’s own, which are written nowhere', {timeout: 30_000}, async () => {
		const home = newHome({'plan.md': examplePlan});
		const terminal = await atSam({}, home);
		terminal.press('3');
		await terminal.waitFor(places.messages.title);
		terminal.press('1');
		await terminal.waitFor(places.message.title);
		terminal.press('1');
		await terminal.waitFor(notices.copied);
		terminal.press('b');
		await terminal.waitFor(places.messages.title);
		terminal.press('4');
		await terminal.waitFor(places['message-write'].title);
		terminal.press('Bitte ruf mich an — jetzt');
		terminal.press('Enter');
		await terminal.waitFor(places.message.title);
		expect(flat(terminal.text())).toContain('Bitte ruf mich an — jetzt');
		terminal.press('1');
		await terminal.waitFor(notices.copied);
		expect(copied(terminal)).toEqual(['Can you talk? I am having a hard time.', 'Bitte ruf mich an — jetzt']);
		await ends(terminal);
		expect(terminal.text()).not.toContain('Bitte');
		expect(readdirSync(path.join(home, '.config/cope'))).toEqual(['plan.md']);
		expect(existsSync(path.join(home, '.config/cope/notes'))).toBe(false);
	});

	test('by lines nothing is handed over: the words stand alone on their lines', {timeout: 20_000}, async () => {
		const terminal = open({args: ['--plain'], env: {HOME: newHome({'plan.md': examplePlan})}});
		for (const [title, answer] of [
			[places.safety.title, '4'],
			[places.rating.title, 's'],
			[places['reach-out'].title, '1'],
			[places.person.title, '3'],
			[places.messages.title, '1'],
			[places.message.title, '1'],
			[notices['not-copied'], 'code'],
		] as const) {
			await terminal.waitFor(title);
			terminal.press(answer, 'Enter');
		}
		await terminal.waitFor(codes.inLines);
		expect(terminal.raw()).toMatch(/\r\n {2}Can you talk\? I am having a hard time\.\r\n/);
		expect(terminal.raw()).not.toMatch(/\u001B\]|[█▀▄]/);
		terminal.press('x', 'Enter');
		expect(await terminal.exit).toBe(0);
	});
});

describe('links', () => {
	const atChat = async (env: Readonly<Record<string, string>>): Promise<TestTerminal> => {
		const home = newHome({'settings.json': JSON.stringify({country: 'US'})});
		const terminal = open({rows: 40, env: {HOME: home, TERM: 'xterm-256color', ...env}});
		await terminal.waitFor(places.safety.title);
		terminal.press('h');
		await terminal.waitFor('https://988lifeline.org/chat/');
		return terminal;
	};

	test('an address is one in a terminal that has them, and the text is the same everywhere', async () => {
		const linked = await atChat({TERM_PROGRAM: 'WezTerm'});
		const unlinked = await atChat({});
		expect(linked.raw()).toContain(
			`${bytes.esc}]8;;https://988lifeline.org/chat/${bytes.bel}Chat: https://988lifeline`,
		);
		expect(unlinked.raw()).not.toContain(`${bytes.esc}]8;`);
		expect(linked.text()).toBe(unlinked.text());
		await ends(linked);
		await ends(unlinked);
	});
});
