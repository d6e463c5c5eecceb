import {chmodSync, existsSync, mkdirSync, realpathSync, rmdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {attempt, codeOf, succeeds} from './problem.ts';

/** A folder and those above it that are missing, the outermost first. */
const missing = (folder: string): readonly string[] =>
	existsSync(folder) || path.dirname(folder) === folder ? [] : [...missing(path.dirname(folder)), folder];

/** Makes a folder for its owner only; whether it was not there yet. */
const make = (folder: string): boolean => {
	try {
		mkdirSync(folder, 0o700);
		return true;
	} catch (error) {
		// Another program was quicker.
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
};

/** Makes a folder and those above it; if `use` fails they are gone again. Not by `recursive`, which says ENOENT of a read-only disk. */
export const inNewFolder = (folder: string, use: () => void): void => {
	const made: string[] = [];
	try {
		for (const each of missing(folder)) if (make(each)) made.unshift(each);
		use();
	} catch (error) {
		for (const each of made) succeeds(() => rmdirSync(each));
		throw error;
	}
};

/** Whether two names are names of one folder. */
export const isSameFolder = (one: string, other: string): boolean =>
	attempt(() => realpathSync(one) === realpathSync(other)) ?? false;

/** Only its owner may look into it, from now on. */
export const tighten = (folder: string): void => {
	succeeds(() => {
		const {mode} = statSync(folder);
		if ((mode & 0o077) !== 0) chmodSync(folder, mode & 0o700);
	});
};
