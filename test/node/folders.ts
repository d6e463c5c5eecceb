import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** A new folder that is gone after the test. */
export const newFolder = (): string => {
	const folder = mkdtempSync(path.join(tmpdir(), 'cope test '));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
};

/** Who may do what with a file, as `chmod` writes it. */
export const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

export const isRoot = process.getuid?.() === 0;
export const isWindows = process.platform === 'win32';

const pipeMaker = 'mkfifo';

/** Makes a named pipe; whether there is a command here that can. */
export const makePipe = (file: string): boolean => spawnSync(pipeMaker, [file]).status === 0;
