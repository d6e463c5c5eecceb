import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Settings} from '../ports.ts';

export const noSettings: Settings = {
	country: null,
	under18: false,
	plain: false,
	ascii: false,
	still: false,
	speak: false,
	bell: false,
	breath: null,
};

/** Largest settings file that is read, in bytes; ours is a few lines. */
const largest = 64 * 1024;

/** What the person has set; a file that is missing, broken or not theirs to read counts as none, and stays as it is. */
export const readSettings = (folder: string): Settings => {
	try {
		const file = path.join(folder, 'settings.json');
		// Looked at before it is opened: opening a pipe would wait for somebody to write to it.
		const stats = statSync(file);
		if (!stats.isFile() || stats.size > largest) return noSettings;
		const found: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
		if (typeof found !== 'object' || found === null) return noSettings;
		const given = found as Readonly<Record<string, unknown>>;
		return {
			country: typeof given['country'] === 'string' ? given['country'] : null,
			under18: given['under18'] === true,
			plain: given['plain'] === true,
			ascii: given['ascii'] === true,
			still: given['still'] === true,
			speak: given['speak'] === true,
			bell: given['bell'] === true,
			breath: typeof given['breath'] === 'string' ? given['breath'] : null,
		};
	} catch {
		return noSettings;
	}
};
