import {closeSync, linkSync, openSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {discard, removeStrayDrafts, syncFolder, writeDraft} from './draft.ts';
import {inNewFolder, isSameFolder, tighten} from './folder.ts';
import {codeOf, problemOf} from './problem.ts';

/** Some disks have no links. There the name is taken first, by an empty file, and that one is replaced. */
const claimWithoutLinks = (draft: string, file: string): void => {
	closeSync(openSync(file, 'wx', 0o600));
	try {
		renameSync(draft, file);
	} catch (error) {
		rmSync(file, {force: true});
		throw error;
	}
};

/** Gives a written file its name unless something has it: link(2) never replaces. */
const claim = (draft: string, file: string): void => {
	try {
		linkSync(draft, file);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw error;
		claimWithoutLinks(draft, file);
	}
};

/** The new file appears in one piece under its name, or not at all, for its owner only; one that is there already stays. */
export const begin = (file: string, bytes: Buffer, ownFolder: string): FileProblem | null => {
	const folder = path.dirname(file);
	try {
		inNewFolder(folder, () => {
			removeStrayDrafts(folder);
			const draft = writeDraft(folder, bytes, null, 0o600);
			try {
				claim(draft, file);
			} finally {
				discard(draft);
			}
		});
		syncFolder(folder);
		if (isSameFolder(folder, ownFolder)) tighten(folder);
		return null;
	} catch (error) {
		return problemOf(error);
	}
};
