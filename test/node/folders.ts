import {spawnSync} from 'node:child_process';
import {lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {onTestFinished} from 'vitest';

/** A new folder that is gone after the test. */
export const newFolder = (): string => {
	const folder = mkdtempSync(path.join(tmpdir(), 'cope test '));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
};

/** Who may do what with a file, as `chmod` writes it. */
export const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

export const isRoot = process.getuid?.() === 0;
export const isWindows = process.platform === 'win32';

const pipeMaker = 'mkfifo';

/** Makes a named pipe; whether there is a command here that can. */
export const makePipe = (file: string): boolean => spawnSync(pipeMaker, [file]).status === 0;

/** A folder that is not there. */
export const nowhere = '/nonexistent/cope';

const mounter = 'mount';
const unmounter = 'umount';

const mount = (where: string, ...how: readonly string[]): boolean => {
	if (!isRoot || process.platform !== 'linux') return false;
	if (spawnSync(mounter, [...how, where]).status !== 0) return false;
	onTestFinished(() => {
		spawnSync(unmounter, [where]);
	});
	return true;
};

/** Mounts a disk of its own on a folder until the test ends; whether that may be done here. */
export const mountOn = (folder: string, options: string): boolean =>
	mount(folder, '-t', 'tmpfs', '-o', options, 'tmpfs');

/** Mounts a file on itself until the test ends, as containers do: no other can take its place. */
export const mountFile = (file: string): boolean => mount(file, '--bind', file);

/** From now on nothing can be written to the disk mounted on this folder. */
export const makeReadOnly = (folder: string): boolean => spawnSync(mounter, ['-o', 'remount,ro', folder]).status === 0;

/** All there is in a folder, its own mode first, as one can tell it apart: nothing has changed when this has not. */
export const listing = (folder: string): readonly string[] => [
	`. ${modeOf(folder)}`,
	...readdirSync(folder)
		.toSorted()
		.map(name => {
			const file = path.join(folder, name);
			const {mode, ino, mtimeNs} = lstatSync(file, {bigint: true});
			const stats = lstatSync(file);
			const held = stats.isSymbolicLink() ? readlinkSync(file) : stats.isFile() ? readFileSync(file, 'base64') : '';
			return [name, mode.toString(8), ino, mtimeNs, held].join(' ');
		}),
];

/** Any character there is, the odd ones often. Not fast-check's own `binary`, which takes seconds to begin with. */
export const anyCharacter = fc.oneof(
	fc.constantFrom('\n', '\r', '\u0000', '\uFEFF', 'é', '👍'),
	fc
		.integer({min: 0, max: 0x10ffff})
		.filter(point => point < 0xd800 || point > 0xdfff)
		.map(point => String.fromCodePoint(point)),
);
