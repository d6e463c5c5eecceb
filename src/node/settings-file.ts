import path from 'node:path';
import type {FileProblem} from '../core/known.ts';
import {save} from './save.ts';

type Given = Readonly<Record<string, unknown>>;

/** What a settings file holds, or null when it is not ours to change: not the JSON of an object. */
const heldIn = (text: string): Given | null => {
	try {
		const held: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
		return typeof held === 'object' && held !== null && !Array.isArray(held) ? (held as Given) : null;
	} catch {
		return null;
	}
};

export const settingsPath = (folder: string): string => path.join(folder, 'settings.json');

/** Keeps one setting, and all others as they are; a file that cannot be read as settings stays as it is. */
export const keepSetting = (folder: string, name: string, value: string): FileProblem | null => {
	let isOurs = true;
	const problem = save(settingsPath(folder), folder, text => {
		const held = heldIn(text ?? '');
		isOurs = held !== null;
		return held === null ? null : `${JSON.stringify({...held, [name]: value}, null, 2)}\n`;
	});
	return isOurs ? problem : 'not-text';
};
