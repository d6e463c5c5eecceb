import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {begin} from './begin.ts';
import {settingsFolder} from './paths.ts';

/** A new file with this text, for its owner only; one that is there is never touched. */
export const newFile = (name: string, text: string): FileProblem | null =>
	begin(path.resolve(name), Buffer.from(text), settingsFolder(process.env, process.platform));
