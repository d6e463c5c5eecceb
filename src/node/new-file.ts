import {existsSync} from 'node:fs';
import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {begin} from './begin.ts';
import {settingsFolder} from './paths.ts';

/** The folder that a file is to be in. */
export const folderFor = (name: string): string => path.dirname(path.resolve(name));

/** A new file with this text, for its owner only; one that is there is never touched, and no folder is made for it. */
export const newFile = (name: string, text: string): FileProblem | 'no-folder' | null => {
	if (!existsSync(folderFor(name))) return 'no-folder';
	return begin(path.resolve(name), Buffer.from(text), settingsFolder(process.env, process.platform));
};
