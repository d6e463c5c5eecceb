import {type BigIntStats, closeSync, constants, fstatSync, openSync, readSync, statSync} from 'node:fs';
import type {FileProblem} from '../core/known.ts';
import {codeOf, isAbsence, problemOf} from './problem.ts';
import {largest} from './text-file.ts';

/** A plain file as it was found. */
export type Found = {readonly bytes: Buffer; readonly stats: BigIntStats};

/** Opens a file for as long as `use` takes. */
export const withOpen = <Answer>(file: string, flags: string | number, use: (descriptor: number) => Answer): Answer => {
	const descriptor = openSync(file, flags, 0o600);
	let answer: Answer;
	try {
		answer = use(descriptor);
	} catch (error) {
		closeSync(descriptor);
		throw error;
	}
	// Not in a `finally`: some network disks say only here that they are full.
	closeSync(descriptor);
	return answer;
};

const wrongWith = (stats: BigIntStats): FileProblem | null => {
	if (stats.isDirectory()) return 'folder';
	if (!stats.isFile()) return 'not-a-file';
	return stats.size > largest ? 'too-large' : null;
};

/** Reads no further than the limit, whatever the size is said to be: files in /proc say 0, and a file may grow. */
const readAll = (descriptor: number, expected: number): Buffer => {
	let room = Buffer.allocUnsafe(expected + 1);
	let filled = 0;
	for (;;) {
		const got = readSync(descriptor, room, filled, room.length - filled, null);
		filled += got;
		if (got === 0 || filled > largest) return room.subarray(0, filled);
		if (filled === room.length) room = Buffer.concat([room], largest + 1);
	}
};

const lookInto = (descriptor: number): Found | FileProblem => {
	const stats = fstatSync(descriptor, {bigint: true});
	const wrong = wrongWith(stats);
	if (wrong !== null) return wrong;
	const bytes = readAll(descriptor, Number(stats.size));
	return bytes.length > largest ? 'too-large' : {bytes, stats};
};

/** What is in a file, its links followed; null when there is none. */
export const look = (file: string): Found | FileProblem | null => {
	try {
		// Looked at before it is opened: opening a pipe would wait for somebody to write to it.
		const wrong = wrongWith(statSync(file, {bigint: true}));
		return wrong ?? withOpen(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0), lookInto);
	} catch (error) {
		return isAbsence(error) ? null : problemOf(error);
	}
};

/** Whether a file holds what it held. The bytes are compared too: two changes within a tick of the clock look like one. */
export const isUnchanged = (before: Found, now: Found | FileProblem | null): boolean =>
	now !== null &&
	typeof now === 'object' &&
	before.stats.ino === now.stats.ino &&
	before.stats.mtimeNs === now.stats.mtimeNs &&
	before.bytes.equals(now.bytes);

/** All that tells one state of a file from another without reading it. */
export const stampOf = (file: string): string => {
	try {
		const {dev, ino, size, mtimeNs, ctimeNs} = statSync(file, {bigint: true});
		return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
	} catch (error) {
		return isAbsence(error) ? 'none' : codeOf(error);
	}
};
