import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {editor} from '../../src/node/editor.ts';
import {isWindows, newFolder} from './folders.ts';

/** An editor that writes down what it was started with, one to a line, in a folder whose name has a space in it. */
const noting = (): {readonly command: string; readonly noted: () => readonly string[] | null} => {
	const folder = newFolder();
	const script = path.join(folder, 'editor');
	const notes = path.join(folder, 'notes');
	writeFileSync(script, `#!/bin/sh\nfor each in "$@"; do printf '%s\\n' "$each" >>'${notes}'; done\n`, {mode: 0o755});
	return {
		command: `'${script}'`,
		noted: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trimEnd().split('\n') : null),
	};
};

const open = (env: Readonly<Record<string, string>>, file: string) => editor(env, 'linux').open(file);

describe.skipIf(isWindows)('the editor', () => {
	test.each([
		'/tmp/plan.md',
		'/tmp/my plan.md',
		`/tmp/it's "mine".md`,
		'/tmp/$HOME `id` ;*.md',
		'/tmp/-n',
		'/tmp/plan 👍 שלום.md',
	])('is given the name %s as one', async file => {
		const {command, noted} = noting();
		expect(await open({EDITOR: command}, file)).toBe(true);
		expect(noted()).toEqual([file]);
	});

	test('may have arguments, with quotes', async () => {
		const {command, noted} = noting();
		expect(await open({EDITOR: `${command} --wait -c 'set spell'`}, '/tmp/my plan.md')).toBe(true);
		expect(noted()).toEqual(['--wait', '-c', 'set spell', '/tmp/my plan.md']);
	});

	test('is VISUAL before EDITOR, unless VISUAL is empty', async () => {
		const [visual, line] = [noting(), noting()];
		await open({VISUAL: visual.command, EDITOR: line.command}, '/tmp/a');
		await open({VISUAL: '', EDITOR: line.command}, '/tmp/b');
		expect([visual.noted(), line.noted()]).toEqual([['/tmp/a'], ['/tmp/b']]);
	});

	test('that cannot be found or run is no editor', async () => {
		const plain = path.join(newFolder(), 'plain');
		writeFileSync(plain, 'text', {mode: 0o644});
		expect(await open({EDITOR: `'${plain}-gone' 2>/dev/null`}, '/tmp/a')).toBe(false);
		expect(await open({EDITOR: `exec 2>/dev/null; '${plain}'`}, '/tmp/a')).toBe(false);
	});

	test('that ends badly was one', async () => {
		expect(await open({EDITOR: 'exit 1; :'}, '/tmp/a')).toBe(true);
		expect(await open({EDITOR: 'kill -TERM $$; :'}, '/tmp/a')).toBe(true);
	});
});
