import {
	type BigIntStats,
	fchmodSync,
	fchownSync,
	fstatSync,
	fsyncSync,
	lstatSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {withOpen} from './look.ts';
import {attempt, codeOf, succeeds} from './problem.ts';

/** What the temporary files of a save are called. Neutral: a name can be seen by others. */
const draftName = /^\.plan-[0-9a-f]{12}\.tmp$/;

/** A name that nobody has yet. */
export const newDraftIn = (folder: string): string => {
	const digits = Math.floor(Math.random() * 2 ** 48).toString(16);
	return path.join(folder, `.plan-${digits.padStart(12, '0')}.tmp`);
};

export const discard = (draft: string): void => {
	succeeds(() => rmSync(draft, {force: true}));
};

// Some network and user-space disks cannot be told to wait for the disk; that is no reason to lose what was written.
const cannotSync = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

const sync = (descriptor: number): void => {
	try {
		fsyncSync(descriptor);
	} catch (error) {
		if (!cannotSync.includes(codeOf(error))) throw error;
	}
};

/** Gives a file the owner and group of another, as far as one may; whether it has the group. */
const giveTo = (descriptor: number, like: BigIntStats): boolean => {
	const {uid, gid} = fstatSync(descriptor);
	const [wantedUid, wantedGid] = [Number(like.uid), Number(like.gid)];
	if (uid === wantedUid && gid === wantedGid) return true;
	return [wantedUid, uid].some(each => succeeds(() => fchownSync(descriptor, each, wantedGid))) || gid === wantedGid;
};

/** Its group would be another one, which may do no more than anybody. */
const withoutGroup = (mode: number): number => (mode & 0o707) | ((mode & 0o007) << 3);

/** A file has the mode and owner of the one it stands for. Where a disk knows neither, it stays as it was made: 0600. */
const dress = (descriptor: number, like: BigIntStats, mode: number): void => {
	const hasGroup = giveTo(descriptor, like);
	succeeds(() => fchmodSync(descriptor, hasGroup ? mode : withoutGroup(mode)));
};

/** Writes a new file in `folder`, whole and down to the disk, or leaves nothing; its name. It is to stand for `like`. */
export const writeDraft = (folder: string, bytes: Buffer, like: BigIntStats | null, mode: number): string => {
	const draft = newDraftIn(folder);
	try {
		withOpen(draft, 'wx', descriptor => {
			writeFileSync(descriptor, bytes);
			if (like !== null) dress(descriptor, like, mode);
			sync(descriptor);
		});
		return draft;
	} catch (error) {
		discard(draft);
		throw error;
	}
};

/** Makes names that were given or taken away last, where the system can: Windows cannot open a folder. */
export const syncFolder = (folder: string): void => {
	succeeds(() => withOpen(folder, 'r', fsyncSync));
};

/** The temporary files of ours in a folder that a kill left there, not written to since `before` (ms). */
export const strayDraftsIn = (folder: string, before: number): readonly string[] => {
	const names = attempt(() => readdirSync(folder)) ?? [];
	return names
		.filter(name => draftName.test(name))
		.map(name => path.join(folder, name))
		.filter(file => {
			const stats = attempt(() => lstatSync(file));
			const isOurs = stats !== null && (process.getuid === undefined || stats.uid === process.getuid());
			return isOurs && stats.isFile() && stats.mtimeMs < before;
		});
};

/** Younger ones may be in use by another `cope`. */
const minute = 60_000;

export const removeStrayDrafts = (folder: string): void => {
	for (const draft of strayDraftsIn(folder, Date.now() - minute)) discard(draft);
};
