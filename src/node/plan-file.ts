import {lstatSync, rmSync} from 'node:fs';
import type {FileProblem, PlanState} from '../core/known.ts';
import {readPlan} from '../core/plan/read.ts';
import type {PlanFile} from '../ports.ts';
import {begin} from './begin.ts';
import {type Found, look, stampOf} from './look.ts';
import {succeeds} from './problem.ts';
import {save} from './save.ts';
import {decode, encode, ownForm} from './text-file.ts';

/** What was last read, and whether its stamp will tell it from whatever is written after. */
type Seen = {readonly stamp: string; readonly found: Found | FileProblem | null; readonly isSettled: boolean};

/** Disks keep the time in steps, of 2 s at the worst: within one a change may leave the stamp as it was. */
const longestStep = 2000;

const see = (file: string): Seen => {
	const now = Date.now();
	// Before the reading: of a change in between, the next look will know.
	const stamp = stampOf(file);
	const found = look(file);
	const isSettled = found === null || typeof found === 'string' || now - Number(found.stats.ctimeMs) > longestStep;
	return {stamp, found, isSettled};
};

const isSame = (before: Seen, now: Seen): boolean => {
	if (before.stamp !== now.stamp) return false;
	const [one, other] = [before.found, now.found];
	if (one === null || other === null || typeof one === 'string' || typeof other === 'string') return one === other;
	return one.bytes.equals(other.bytes);
};

const stateOf = ({found}: Seen): PlanState => {
	if (found === null) return {kind: 'none'};
	if (typeof found === 'string') return {kind: 'unreadable', problem: found};
	const decoded = decode(found.bytes);
	return decoded === null ? {kind: 'unreadable', problem: 'not-text'} : {kind: 'read', plan: readPlan(decoded.text)};
};

const create = (file: string, text: string, ownFolder: string): FileProblem | null => {
	const bytes = encode(text, ownForm);
	return typeof bytes === 'string' ? bytes : begin(file, bytes, ownFolder);
};

const removeUntouched = (file: string, text: string): void => {
	const found = look(file);
	if (found === null || typeof found === 'string' || !found.bytes.equals(Buffer.from(text))) return;
	// A link is the person's own: what was made here is a file.
	succeeds(() => {
		if (lstatSync(file).isFile()) rmSync(file);
	});
};

/** The plan file at `file`, an absolute path. In `ownFolder`, that of the settings, nobody but its owner may look at it. */
export const planFile = (file: string, ownFolder: string): PlanFile => {
	let seen: Seen | null = null;
	return {
		path: file,
		read: () => {
			seen = see(file);
			return stateOf(seen);
		},
		readIfChanged: () => {
			if (seen?.isSettled && stampOf(file) === seen.stamp) return null;
			const before = seen;
			seen = see(file);
			return before !== null && isSame(before, seen) ? null : stateOf(seen);
		},
		save: edit => save(file, ownFolder, edit),
		create: text => create(file, text, ownFolder),
		removeUntouched: text => removeUntouched(file, text),
	};
};
