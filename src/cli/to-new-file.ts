import words from '../content/en/words.ts';
import {fill} from '../core/words.ts';
import {folderFor, newFile} from '../node/new-file.ts';
import {exitCodes} from './exit-codes.ts';
import {UsageError} from './usage-error.ts';

const {fileIsThere, fileNotMade, noFolder} = words.cli;

/** Writes a new file; why it could not be made is a sentence. */
export const toNewFile = (name: string, text: string): void => {
	const problem = newFile(name, text);
	if (problem === null) return;
	const why = problem === 'no-folder' ? noFolder : problem === 'exists' ? fileIsThere : fileNotMade;
	throw new UsageError(fill(why, {path: name, folder: folderFor(name)}), exitCodes.notWritten);
};
