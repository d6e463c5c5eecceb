import {
	closeSync,
	constants,
	fstatSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type {FileProblem, PlanState} from '../core/known.ts';
import {readPlan} from '../core/plan/read.ts';
import type {PlanFile} from '../ports.ts';

/** Largest plan that is read, in bytes: a thousand times an ordinary one. */
const largest = 4 * 1024 * 1024;

const problems: Readonly<Record<string, FileProblem>> = {
	EACCES: 'no-permission',
	EPERM: 'no-permission',
	EROFS: 'no-permission',
	EISDIR: 'folder',
	ENOSPC: 'no-space',
	EDQUOT: 'no-space',
	EEXIST: 'exists',
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';
const problemOf = (error: unknown): FileProblem => problems[codeOf(error)] ?? 'failed';

/** The text in these bytes, UTF-8 or UTF-16 with its mark; null when it is neither. */
const decode = (bytes: Buffer): string | null => {
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const encoding = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
	try {
		const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
		return text.includes('\u0000') ? null : text;
	} catch {
		return null;
	}
};

const read = (file: string): PlanState => {
	const unreadable = (problem: FileProblem): PlanState => ({kind: 'unreadable', problem});
	let descriptor: number | null = null;
	try {
		// Looked at before it is opened: opening a pipe would wait for somebody to write to it.
		const before = statSync(file);
		if (before.isDirectory()) return unreadable('folder');
		if (!before.isFile()) return unreadable('not-a-file');
		descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return unreadable('not-a-file');
		if (stats.size > largest) return unreadable('too-large');
		const text = decode(readFileSync(descriptor));
		return text === null ? unreadable('not-text') : {kind: 'read', plan: readPlan(text)};
	} catch (error) {
		const code = codeOf(error);
		return code === 'ENOENT' || code === 'ENOTDIR' ? {kind: 'none'} : unreadable(problemOf(error));
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
};

const writeWhole = (file: string, text: string): void => {
	const descriptor = openSync(file, 'wx', 0o600);
	try {
		writeFileSync(descriptor, text);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
};

const removeDraft = (draft: string): void => {
	try {
		rmSync(draft, {force: true});
	} catch {
		// It was never made, as its folder is none.
	}
};

/** The new file appears in one piece under its name, or not at all; one that is there already stays (link(2) never replaces). */
const create = (file: string, text: string): FileProblem | null => {
	const folder = path.dirname(file);
	const draft = path.join(folder, `.plan-${process.pid}-${Date.now()}`);
	try {
		mkdirSync(folder, {recursive: true, mode: 0o700});
		writeWhole(draft, text);
		try {
			linkSync(draft, file);
		} catch (error) {
			if (codeOf(error) === 'EEXIST') return 'exists';
			// Some file systems have no links; there the file is made under its own name, still never over another.
			writeWhole(file, text);
		}
		return null;
	} catch (error) {
		return problemOf(error);
	} finally {
		removeDraft(draft);
	}
};

const removeUntouched = (file: string, text: string): void => {
	try {
		if (readFileSync(file, 'utf8') === text) rmSync(file);
	} catch {
		// It is gone, or it is not ours to look at: either way there is nothing to tidy.
	}
};

/** The plan file at `file`, an absolute path. */
export const planFile = (file: string): PlanFile => ({
	path: file,
	read: () => read(file),
	create: text => create(file, text),
	removeUntouched: text => removeUntouched(file, text),
});
