import {readlinkSync, realpathSync} from 'node:fs';
import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {begin} from './begin.ts';
import {type Found, look} from './look.ts';
import {attempt, codeOf, problemOf} from './problem.ts';
import {type Place, replace} from './replace.ts';
import {decode, encode, ownForm} from './text-file.ts';

/** What is to be written in place of a text (null: there is no file), or null for nothing. */
export type Edit = (text: string | null) => string | null;

/** The file behind a name, its links followed, whether or not it is there. A link into a folder that is missing has none. */
export const realFile = (file: string): string => {
	try {
		return realpathSync(file);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		const target = attempt(() => readlinkSync(file));
		if (target === null) return file;
		const next = path.resolve(realpathSync(path.dirname(file)), target);
		return realFile(path.join(realpathSync(path.dirname(next)), path.basename(next)));
	}
};

const nextBytes = (found: Found | null, edit: Edit): Buffer | FileProblem | null => {
	const now = found === null ? {text: null, form: ownForm} : decode(found.bytes);
	if (now === null) return 'not-text';
	const next = edit(now.text);
	return next === null || next === now.text ? null : encode(next, now.form);
};

const write = ({found, ...place}: Omit<Place, 'found'> & {readonly found: Found | null}, bytes: Buffer) => {
	try {
		if (found !== null) return replace({...place, found}, bytes);
		const problem = begin(place.real, bytes, place.ownFolder);
		return problem === 'exists' ? 'changed' : problem;
	} catch (error) {
		return problemOf(error);
	}
};

const saveOnce = (name: string, ownFolder: string, edit: Edit): FileProblem | 'changed' | null => {
	try {
		const real = realFile(name);
		const found = look(real);
		if (typeof found === 'string') return found;
		const bytes = nextBytes(found, edit);
		if (bytes === null || typeof bytes === 'string') return bytes;
		const problem = write({name, real, found, ownFolder}, bytes);
		// It was read, or is not there yet: only the writing is not allowed.
		return problem === 'no-permission' ? 'read-only' : problem;
	} catch (error) {
		return problemOf(error);
	}
};

/** How often it is begun anew when another program keeps writing to the same file. */
const patience = 3;

/** Edits the plan on the disk: what is there now is handed to `edit`, and what it gives back takes its place. */
export const save = (file: string, ownFolder: string, edit: Edit): FileProblem | null => {
	for (let again = 0; again <= patience; again++) {
		const outcome = saveOnce(file, ownFolder, edit);
		if (outcome !== 'changed') return outcome;
	}
	return 'failed';
};
