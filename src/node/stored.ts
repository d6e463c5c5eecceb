import {lstatSync, readdirSync, realpathSync, rmdirSync, statSync, unlinkSync} from 'node:fs';
import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {strayDraftsIn} from './draft.ts';
import {attempt, isAbsence, problemOf} from './problem.ts';

type What = 'plan' | 'copy' | 'settings' | 'notes' | 'draft' | 'calendar';

/** A file, or a link to one, that was stored or may have been. */
export type Stored = {readonly path: string; readonly what: What};

/** What stays: the file that a removed link led to, and whatever else is where our own files are. */
export type LeftAlone = {readonly path: string; readonly why: 'link-target' | 'not-ours'};

export type Findings = {
	readonly stored: readonly Stored[];
	readonly left: readonly LeftAlone[];
	/** Folders of ours, the inner ones first. They go when nothing is left in them. */
	readonly folders: readonly string[];
};

export type Removal = {
	readonly removed: readonly string[];
	readonly failed: readonly {readonly path: string; readonly problem: FileProblem}[];
};

// The writer of the settings leaves these where it is killed.
const settingsDraft = /^settings\.json\.tmp-\d{10}[0-9a-f]{6}$/;

// What a sitting makes beside the plan.
const calendarName = /^appointment-\d{4}-\d{2}-\d{2}\.ics$/;

const namesIn = (folder: string): readonly string[] => attempt(() => readdirSync(folder).toSorted()) ?? [];
const isFolder = (file: string): boolean => attempt(() => lstatSync(file).isDirectory()) ?? false;

/** One name for a file, however its folder was reached; the file itself may be a link. */
const nameOf = (file: string): string =>
	path.join(attempt(() => realpathSync(path.dirname(file))) ?? path.dirname(file), path.basename(file));

/** What there is under a name of ours: a file, a link to one, or something that is not ours after all. */
const sort = ({path: file, what}: Stored): readonly (Stored | LeftAlone)[] => {
	const there = attempt(() => lstatSync(file));
	if (there === null) return [];
	if (there.isFile()) return [{path: file, what}];
	if (!there.isSymbolicLink()) return [{path: file, why: 'not-ours'}];
	const target = attempt(() => statSync(file));
	if (target === null) return [{path: file, what}];
	// Of the notes only their folder may be a link: what is in it was made here.
	const isExpected = what === 'notes' ? target.isDirectory() : target.isFile();
	const real = attempt(() => realpathSync(file)) ?? file;
	return isExpected
		? [
				{path: file, what},
				{path: real, why: 'link-target'},
			]
		: [{path: file, why: 'not-ours'}];
};

const isFile = (file: string): boolean => attempt(() => lstatSync(file).isFile()) ?? false;
const isLink = (file: string): boolean => attempt(() => lstatSync(file).isSymbolicLink()) ?? false;
const filesIn = (folder: string): readonly string[] => namesIn(folder).map(name => path.join(folder, name));
const draftsBeside = (file: string): readonly string[] => strayDraftsIn(path.dirname(file), Number.POSITIVE_INFINITY);
const all = (what: What, files: readonly string[]): readonly Stored[] => files.map(file => ({path: file, what}));

/** Every name under which something may be stored. */
const candidates = (folder: string, plan: string, notes: string): readonly Stored[] => {
	const settings = path.join(folder, 'settings.json');
	const plans = [plan, path.join(folder, 'plan.md')];
	const realPlan = attempt(() => realpathSync(plan)) ?? plan;
	return [
		...all('plan', plans),
		...all(
			'copy',
			plans.map(file => `${file}.bak`),
		),
		...all('settings', [settings, `${settings}.bak`]),
		...all('notes', isFolder(notes) ? filesIn(notes).filter(isFile) : [notes].filter(isLink)),
		...all(
			'calendar',
			[plan, settings]
				.flatMap(file => filesIn(path.dirname(file)))
				.filter(file => calendarName.test(path.basename(file))),
		),
		...all('draft', [settings, plan, realPlan].flatMap(draftsBeside)),
		...all(
			'draft',
			filesIn(folder).filter(file => settingsDraft.test(path.basename(file))),
		),
	];
};

const onePerName = <Item extends {readonly path: string}>(items: readonly Item[]): readonly Item[] => {
	const names = new Set<string>();
	return items.filter(item => {
		const name = nameOf(item.path);
		const isNew = !names.has(name);
		names.add(name);
		return isNew;
	});
};

/** All that `cope` has stored or may have, and what it will leave alone. */
export const findStored = (settingsFolder: string, planPath: string): Findings => {
	const notes = path.join(settingsFolder, 'notes');
	const sorted = onePerName(candidates(settingsFolder, planPath, notes)).flatMap(sort);
	const stored = sorted.filter(item => 'what' in item);
	const folders = [notes, settingsFolder].filter(isFolder);
	const others = [settingsFolder, ...folders.filter(folder => folder === notes)].flatMap(filesIn);
	const gone = new Set([...stored.map(item => item.path), ...folders].map(nameOf));
	const left = [
		...sorted.filter(item => 'why' in item),
		...others.map((file): LeftAlone => ({path: file, why: 'not-ours'})),
	];
	return {stored, left: onePerName(left).filter(item => !gone.has(nameOf(item.path))), folders};
};

/** The problem of taking a name away, or null when it is gone. Links are not followed, and folders only go when empty. */
const problemWith = (remove: (file: string) => void, file: string): FileProblem | null => {
	try {
		remove(file);
		return null;
	} catch (error) {
		return isAbsence(error) ? null : problemOf(error);
	}
};

const isEmpty = (folder: string): boolean => attempt(() => readdirSync(folder).length === 0) ?? false;

/** Removes what was found and nothing else. */
export const removeStored = ({stored, folders}: Findings): Removal => {
	const removed: string[] = [];
	const failed: {path: string; problem: FileProblem}[] = [];
	const take = (file: string, remove: (file: string) => void): void => {
		const problem = problemWith(remove, file);
		if (problem === null) removed.push(file);
		else failed.push({path: file, problem});
	};
	for (const {path: file} of stored) take(file, unlinkSync);
	for (const folder of folders) if (isEmpty(folder)) take(folder, rmdirSync);
	return {removed, failed};
};
