import {afterEach, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {inShell} from '../support/program.ts';
import {closeAll, open} from '../support/terminal.ts';

afterEach(closeAll);

const {places} = words;

/** The footer is drawn last: with it, all of the screen is there. */
const footerEnd = new RegExp(`${words.keys.names.keys}$`);

const openShell = async () => {
	const terminal = open({command: ['bash', '--norc', '--noprofile', '-i'], env: {PS1: 'ready> ', HISTFILE: undefined}});
	await terminal.waitFor(/^ready>$/m);
	return terminal;
};

describe.each([
	['by itself', inShell()],
	['behind a script, as with npm start', `sh -c "${inShell()}; true"`],
])('Ctrl+Z with the program %s', (_, command) => {
	test('gives the shell back, and the screen is whole again afterwards', async () => {
		const terminal = await openShell();
		terminal.press(command, 'Enter');
		await terminal.waitFor(places.safety.title);
		terminal.press('4');
		await terminal.waitFor(places.rating.title);
		terminal.press('s');
		await terminal.waitFor(places['reach-out'].title);
		await terminal.waitFor(footerEnd);
		const before = terminal.text();

		terminal.press('Ctrl+Z');
		await terminal.waitFor(/Stopped[\s\S]*ready>$/);
		expect(terminal.isAlternate()).toBe(false);
		expect(terminal.isCursorVisible()).toBe(true);
		expect(terminal.text()).not.toContain(places['reach-out'].title);

		terminal.press('fg', 'Enter');
		await terminal.waitUntil(() => terminal.text() === before, 'the screen as it was');
		expect(terminal.isAlternate()).toBe(true);
		expect(terminal.isCursorVisible()).toBe(false);
		// And a second time, to be sure that nothing was worn out by the first.
		terminal.press('Ctrl+Z');
		await terminal.waitFor(/fg[\s\S]*Stopped[\s\S]*ready>$/);
		terminal.press('fg', 'Enter');
		await terminal.waitUntil(() => terminal.text() === before, 'the screen as it was');

		terminal.press('h');
		await terminal.waitFor(places.help.title);
		terminal.press('x');
		await terminal.waitUntil(() => !terminal.isAlternate(), 'the normal screen');
		terminal.press('jobs; echo "code $?"', 'Enter');
		await terminal.waitFor(/^code 0\nready>$/m);
		expect(terminal.scrollback()).not.toContain(places.help.title);
	});
});

test('Ctrl+Z where nothing can stop the program leaves it as it is', async () => {
	const terminal = open();
	await terminal.waitFor(footerEnd);
	const before = terminal.text();
	terminal.press('Ctrl+Z');
	await terminal.waitUntil(() => !terminal.isAlternate(), 'the normal screen');
	await terminal.waitUntil(() => terminal.text() === before && terminal.isAlternate(), 'the screen as it was');
	terminal.press('3');
	await terminal.waitFor(places['card-c'].title);
});

test('stopped by somebody else and gone on, it draws itself anew and takes keys', async () => {
	const terminal = open();
	await terminal.waitFor(footerEnd);
	const before = terminal.text();
	terminal.kill('SIGSTOP');
	terminal.kill('SIGCONT');
	await terminal.waitUntil(() => terminal.raw().split('\u001B[?1049h').length > 2, 'the screen taken again');
	await terminal.waitUntil(() => terminal.text() === before, 'the same screen');
	terminal.press('3');
	await terminal.waitFor(places['card-c'].title);
	terminal.press('x');
	expect(await terminal.exit).toBe(0);
});
