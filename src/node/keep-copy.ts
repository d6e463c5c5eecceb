import {linkSync, lstatSync, renameSync, rmSync, type Stats} from 'node:fs';
import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {discard, newDraftIn, syncFolder, writeDraft} from './draft.ts';
import {type Found, look} from './look.ts';
import {isAbsence, succeeds} from './problem.ts';

/** A copy that was made: it stays, or what was there before it comes back. */
export type Copy = {readonly keep: () => void; readonly giveBack: () => void};

const asItIs: Copy = {keep: () => {}, giveBack: () => {}};

const nameIn = (file: string): Stats | null => {
	try {
		return lstatSync(file);
	} catch (error) {
		if (isAbsence(error)) return null;
		throw error;
	}
};

const foundIn = (file: string): Found | null => {
	const found = look(file);
	return found !== null && typeof found === 'object' ? found : null;
};

/** Puts `draft` in the place of the copy that is there, which keeps a second name until it is known to be needed no more. */
const takePlace = (draft: string, copy: string, there: Stats | null): Copy => {
	const aside = newDraftIn(path.dirname(copy));
	// Where a disk has no links it is done without: it only matters if what follows fails.
	const isAside = there?.isFile() === true && succeeds(() => linkSync(copy, aside));
	const keep = () => discard(aside);
	try {
		renameSync(draft, copy);
	} catch (error) {
		keep();
		throw error;
	}
	const giveBack = () => {
		succeeds(() => {
			if (there === null) rmSync(copy);
			else if (isAside) renameSync(aside, copy);
		});
	};
	return {keep, giveBack};
};

/**
 * Keeps these bytes beside the plan. A link of that name is replaced and not followed: the copy is to be where it is
 * looked for, and another file is not ours to write to. `modeFor` says who may read it, from who could until now.
 */
export const keepCopy = (copy: string, bytes: Buffer, modeFor: (mode: number) => number): Copy | FileProblem => {
	const there = nameIn(copy);
	if (there !== null && !there.isFile() && !there.isSymbolicLink()) return 'failed';
	const file = there?.isFile() === true ? there : null;
	const found = file === null ? null : foundIn(copy);
	const mode = file === null ? 0o600 : modeFor(file.mode & 0o777);
	if (found?.bytes.equals(bytes) === true && file !== null && (file.mode & 0o777) === mode) return asItIs;
	const folder = path.dirname(copy);
	const draft = writeDraft(folder, bytes, found?.stats ?? null, mode);
	try {
		const made = takePlace(draft, copy, there);
		// On the disk before the plan is replaced: a power cut cannot leave the new plan beside an older copy.
		syncFolder(folder);
		return made;
	} finally {
		discard(draft);
	}
};
