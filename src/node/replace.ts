import {accessSync, constants, renameSync} from 'node:fs';
import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {discard, removeStrayDrafts, syncFolder, writeDraft} from './draft.ts';
import {isSameFolder, tighten} from './folder.ts';
import {keepCopy} from './keep-copy.ts';
import {type Found, isUnchanged, look} from './look.ts';
import {isAbsence} from './problem.ts';

/** A plan that is there: what the person calls it, the file that is, and how it was found. */
export type Place = {readonly name: string; readonly real: string; readonly found: Found; readonly ownFolder: string};

/** A file keeps its mode; in our own folder nobody but its owner keeps a right to it. */
const modeIn = (isOwn: boolean) => (mode: number) => mode & (isOwn ? 0o600 : 0o777);

/** A rename would pass over a file that may not be written to; this throws for one, and is false for one that is gone. */
const isThereToWrite = (file: string): boolean => {
	try {
		accessSync(file, constants.W_OK);
		return true;
	} catch (error) {
		if (isAbsence(error)) return false;
		throw error;
	}
};

/** The last step, which cannot be half done; what was written for it is gone after, or was used. */
const swap = (draft: string, {name, real, found}: Place, isOwn: boolean): FileProblem | 'changed' | null => {
	const copy = keepCopy(`${name}.bak`, found.bytes, modeIn(isOwn));
	if (typeof copy === 'string') return copy;
	try {
		if (!isUnchanged(found, look(real))) {
			copy.giveBack();
			return 'changed';
		}
		// Another name of the same file (a hard link) keeps the text of before: the price of never being half written.
		renameSync(draft, real);
		return null;
	} catch (error) {
		copy.giveBack();
		throw error;
	} finally {
		copy.keep();
	}
};

/** Puts these bytes in the place of a plan, whole or not at all, and keeps those of before as a copy; `changed` when others wrote to it. */
export const replace = (place: Place, bytes: Buffer): FileProblem | 'changed' | null => {
	const {name, real, found, ownFolder} = place;
	if (!isThereToWrite(real)) return 'changed';
	const folders = [...new Set([path.dirname(real), path.dirname(name)])];
	for (const folder of folders) removeStrayDrafts(folder);
	const isOwn = (folder: string) => isSameFolder(folder, ownFolder);
	const mode = modeIn(isOwn(path.dirname(real)))(Number(found.stats.mode));
	// Written before the copy is touched: on a full disk both stay as they were.
	const draft = writeDraft(path.dirname(real), bytes, found.stats, mode);
	try {
		const outcome = swap(draft, place, isOwn(path.dirname(name)));
		if (outcome !== null) return outcome;
	} finally {
		discard(draft);
	}
	syncFolder(path.dirname(real));
	for (const folder of folders.filter(isOwn)) tighten(folder);
	return null;
};
