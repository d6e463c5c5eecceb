import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {newHome} from '../support/program.ts';
import {closeAll, open} from '../support/terminal.ts';

afterEach(closeAll);

const {places} = words;

test('a key pressed before anything is there is not lost', async () => {
	const terminal = open();
	terminal.press('3');
	await terminal.waitFor(places['card-c'].title);
	expect(terminal.text()).not.toMatch(/^\s*3/m);
});

test('keys pressed at the sight of the first screen are neither lost nor echoed', async () => {
	const terminal = open();
	await terminal.waitUntil(() => terminal.raw().includes(places.safety.title), 'the first bytes');
	terminal.press('4');
	terminal.press('s');
	await terminal.waitFor(places['reach-out'].title);
	terminal.press('x');
	expect(await terminal.exit).toBe(0);
	expect(terminal.scrollback()).toBe('');
});

test('keys that come in one piece are taken one by one', async () => {
	const terminal = open();
	await terminal.waitFor(places.safety.title);
	terminal.press('4', 's', 's', 's', '2', 'Enter');
	await terminal.waitFor(places.ground.parts.see.title);
});

test('in a text field letters are text, and what was typed is not lost by going away', async () => {
	const terminal = open({args: ['--step', '7']});
	await terminal.waitFor(places.safety.title);
	terminal.press('4', 's');
	await terminal.waitFor(places['safety-plan'].title);
	terminal.press('1');
	await terminal.waitFor(places['three-thing'].title);
	terminal.press('hqx ø 猫');
	await terminal.waitFor('▸ hqx ø 猫');
	expect(terminal.isCursorVisible()).toBe(true);
	terminal.press('Tab');
	await terminal.waitFor(places.help.title);
	terminal.press('b');
	await terminal.waitFor('▸ hqx ø 猫');
	terminal.press('Esc');
	await terminal.waitFor(places['safety-plan'].title);
	terminal.press('1');
	await terminal.waitFor('▸ hqx ø 猫');
	terminal.press('Backspace', 'Left', '+');
	await terminal.waitFor('▸ hqx ø+');
	// A paste is text, whatever is in it, and its lines do not send it.
	terminal.press('\u001B[200~ pasted\r\nx\u001B[201~');
	await terminal.waitFor(/▸ hqx ø\+ pasted.x/);
	expect(terminal.text()).toContain(places['three-thing'].title);
	terminal.press('Ctrl+C');
	expect(await terminal.exit).toBe(0);
});

test('what is typed is edited by words, taken back, and pasted as one line, and the cursor is where the next letter goes', async () => {
	const terminal = open();
	await terminal.waitFor(places.safety.title);
	terminal.press('c');
	await terminal.waitFor(places.country.title);
	const shows = (text: string, column: number, start = '  ▸ ') =>
		terminal.waitUntil(() => {
			const {active} = terminal.screen.buffer;
			const row = active.getLine(active.baseY + active.cursorY)?.translateToString(true) ?? '';
			return row.trimEnd() === (start + text).trimEnd() && active.cursorX === 4 + column;
		}, `${text}, the cursor at ${column}`);
	await shows('', 0);
	terminal.press('new zealand');
	await shows('new zealand', 11);
	terminal.press('Ctrl+W');
	await shows('new', 4);
	terminal.press('Ctrl+_');
	await shows('new zealand', 11);
	terminal.press('Ctrl+Left', 'Left', 'Delete');
	await shows('newzealand', 3);
	terminal.press('Ctrl+_', 'End', '\u001B[200~, 猫\r\n  ou\u0301\tb\n\nc\u001B[201~');
	await shows('new zealand, 猫 ou\u0301 b c', 22);
	terminal.press('Left', 'Left', 'Left', 'Left', 'Left', 'Left', 'Left');
	await shows('new zealand, 猫 ou\u0301 b c', 15);
	terminal.press('Ctrl+_');
	await shows('new zealand', 11);
	terminal.press('x'.repeat(50));
	await shows('xxx', 3, '    ');
	terminal.press('Ctrl+_');
	await shows('new zealand', 11);
	terminal.press('Enter');
	await terminal.waitFor(places.safety.title);
	terminal.press('Ctrl+C');
	expect(await terminal.exit).toBe(0);
});

test('arrows and page keys move about, and a paste where there is nothing to write does nothing', async () => {
	const terminal = open({args: ['--step', '2'], rows: 12, columns: 40});
	await terminal.waitFor(places.safety.title);
	terminal.press('4', 's');
	await terminal.waitFor('▸ 1');
	terminal.press('Down', 'Down');
	await terminal.waitFor('▸ 3');
	terminal.press('Up');
	await terminal.waitFor('▸ 2');
	terminal.press('\u001B[200~xq\r\u001B[201~');
	terminal.press('h');
	await terminal.waitFor(places.help.title);
	terminal.press('PageDown', 'PageDown', 'PageDown');
	await terminal.waitFor(words.moreAbove);
	terminal.press('b');
	await terminal.waitFor('▸ 2');
});

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

test.each([
	['full screen', []],
	['plain', ['--plain']],
] as const)('an editor gets every key that is pressed in it: %s', async (face, flags) => {
	const typed = path.join(newHome(), 'typed');
	const EDITOR = `sh -c 'echo READY; head -n 1 > ${typed}' #`;
	const terminal = open({args: flags, env: {EDITOR}});
	const answer = async (key: string, seen: string) => {
		terminal.press(key, ...(face === 'plain' ? ['Enter'] : []));
		await terminal.waitFor(seen);
	};
	await terminal.waitFor(places.safety.title);
	await answer('4', places.rating.title);
	await answer('s', places['reach-out'].title);
	await answer('g', places.steps.title);
	await answer('7', places['safety-plan'].title);
	await answer('3', places['first-edit'].title);
	await answer('1', 'READY');
	for (const letter of alphabet) terminal.press(letter);
	terminal.press('Enter');
	await terminal.waitFor(places.plan.title);
	await terminal.waitUntil(() => existsSync(typed) && readFileSync(typed, 'utf8').includes('\n'), 'what was typed');
	expect(readFileSync(typed, 'utf8').trim()).toBe(alphabet);
	terminal.press('x', ...(face === 'plain' ? ['Enter'] : []));
	expect(await terminal.exit).toBe(0);
});
