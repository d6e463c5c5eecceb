import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {newFolder, newHome, nodePath, programPath, projectFolder} from '../support/program.ts';
import {closeAll, open} from '../support/terminal.ts';
import {examplePlan} from '../support/visits.ts';

afterAll(closeAll);

const {places} = words;

const tracer = 'strace';
const canTrace = (): boolean => spawnSync(tracer, ['-o', '/dev/null', 'true']).status === 0;

/** What a trace may not hold: any network at all, and any change to a file. */
const forbidden = {
	'a connection': /\b(socket|connect|bind|listen)\(/,
	'a file opened for writing': /\bopen(at)?\((?!.*"\/dev\/).*O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)/,
	'a change to a file':
		/\b(creat|mkdir|mkdirat|rename|renameat2?|link|linkat|symlink|symlinkat|unlink|unlinkat|rmdir|truncate|fchmod|chmod|fchmodat|utimensat)\(/,
	'another program': /\bexecve\((?!.*node)/,
};

/** A whole sitting under `strace`: what it did with files, programs and the network, a line each. */
const trace = async (
	args: readonly string[],
	answer: (key: string) => readonly string[],
): Promise<readonly string[]> => {
	const file = path.join(newFolder(), 'trace');
	const terminal = open({
		command: [tracer, '-f', '-qq', '-o', file, '-e', 'trace=%network,%file,%process', nodePath, programPath],
		args,
		rows: 60,
		env: {HOME: newHome({'plan.md': examplePlan, 'settings.json': '{}'})},
	});
	const sees = (what: string) => terminal.waitFor(what, 20_000);
	await sees(places.safety.title);
	terminal.press(...answer('4'));
	await sees(places.rating.title);
	terminal.press(...answer('s'));
	for (const step of [
		'reach-out',
		'safer-space',
		'breathe',
		'distract',
		'express',
		'helpline',
		'safety-plan',
	] as const) {
		await sees(places[step].title);
		terminal.press(...answer('h'));
		await sees(places.help.title);
		terminal.press(...answer('b'));
		await sees(places[step].title);
		terminal.press(...answer('s'));
	}
	await sees(places['follow-up'].title);
	terminal.press(...answer('q'));
	expect(await terminal.exit).toBe(0);
	return readFileSync(file, 'utf8').split('\n');
};

describe.skipIf(!canTrace())('a whole sitting, traced (needs strace)', () => {
	test.each([
		['by keys', [], (key: string) => [key]],
		['by lines', ['--plain'], (key: string) => [key, 'Enter']],
	] as const)('%s: no network, and nothing written', {timeout: 60_000}, async (_, args, answer) => {
		const calls = await trace(args, answer);
		// The trace is one of this program: it read the plan.
		expect(calls.some(call => call.includes('plan.md'))).toBe(true);
		for (const [what, pattern] of Object.entries(forbidden)) {
			expect([what, ...calls.filter(call => pattern.test(call))]).toEqual([what]);
		}
	});
});

describe('what ships', () => {
	const folder = path.join(projectFolder, 'dist');
	const files = readdirSync(folder).filter(name => name.endsWith('.js'));
	const noNetwork =
		/\b(?:from|import|require|getBuiltinModule|\$r)\s*\(?\s*["'`](?:node:)?(?:net|https?|http2|tls|dgram|dns|undici|inspector|ws)(?:\/[^"'`]*)?["'`]/;

	test('is the program', () => expect(files).toContain('main.js'));

	test.each(files)('%s can reach no network', name => {
		const text = readFileSync(path.join(folder, name), 'utf8');
		const found = [noNetwork, /\bfetch\s*\(/, /\bWebSocket\b/, /\bXMLHttpRequest\b/, /\bEventSource\b/, /\bwss?:\/\//]
			.map(pattern => pattern.exec(text))
			.flatMap(match => (match === null ? [] : [text.slice(Math.max(0, match.index - 80), match.index + 80)]));
		expect(found).toEqual([]);
	});
});
