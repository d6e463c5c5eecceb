import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The Node the program is run by: `COPE_NODE=/usr/bin/node` runs the same tests on another one. */
export const nodePath = process.env['COPE_NODE'] ?? process.execPath;
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const programPath = path.join(projectFolder, 'bin/cope.js');

const folders: string[] = [];

/** A new empty folder, gone after `removeFolders`. */
export const newFolder = (): string => {
	const folder = mkdtempSync(path.join(tmpdir(), 'cope-test-'));
	folders.push(folder);
	return folder;
};

/** A new home folder, with these files under `.config/cope`. */
export const newHome = (files: Readonly<Record<string, string>> = {}): string => {
	const home = newFolder();
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.join(home, '.config/cope'), {recursive: true, mode: 0o700});
		writeFileSync(path.join(home, '.config/cope', name), text, {mode: 0o600});
	}
	return home;
};

export const removeFolders = (): void => {
	for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
};

/** Nothing of the machine's own settings but where its programs are; what is undefined is not set. */
export const environment = (given: Environment = {}): Record<string, string> => {
	const all: Environment = {
		PATH: process.env['PATH'],
		HOME: 'HOME' in given ? undefined : newHome(),
		TZ: 'Europe/London',
		LANG: 'en_GB.UTF-8',
		TERM: 'xterm-256color',
		...given,
	};
	return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
};

export type Ran = {readonly code: number | null; readonly out: string; readonly error: string};

type Piped = {
	readonly args?: readonly string[];
	readonly env?: Environment;
	readonly cwd?: string;
	readonly input?: string;
	/** Another command in place of the program. */
	readonly command?: readonly string[];
};

/** Runs the program with pipes in place of a terminal, to its end. */
export const runPiped = ({args = [], env, cwd, input = '', command = [nodePath, programPath]}: Piped): Promise<Ran> =>
	new Promise((resolve, reject) => {
		const [file = '', ...rest] = command;
		const child = spawn(file, [...rest, ...args], {env: environment(env), cwd: cwd ?? projectFolder});
		let out = '';
		let error = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			error += text;
		});
		// The program may have ended before it has read everything.
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		child.on('error', reject);
		child.on('close', code => resolve({code, out, error}));
	});

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The program with these arguments, as it is typed in a shell. */
export const inShell = (...args: readonly string[]): string => [nodePath, programPath, ...args].map(quoted).join(' ');
