import type {Editor} from '../ports.ts';
import {runInTerminal} from './terminal-program.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the shell runs when neither `VISUAL` nor `EDITOR` is set: the first of the usual ones that is there. */
const usual = `for each in sensible-editor nano vim vi; do
	command -v "$each" >/dev/null 2>&1 && exec "$each" "$1"
done
exit 127`;

// The person's own setting may have arguments and quotes, so their shell reads it; the file name never is part of it.
const run = (command: string | null, file: string, platform: NodeJS.Platform): Promise<boolean> =>
	platform === 'win32'
		? runInTerminal(`${command ?? 'notepad'} "${file}"`, [], {shell: true})
		: runInTerminal('/bin/sh', ['-c', command === null ? usual : `${command} "$1"`, 'sh', file]);

/** The person's editor, run in this terminal until they close it. */
export const editor = (env: Environment, platform: NodeJS.Platform): Editor => ({
	open: file => run(env['VISUAL'] || env['EDITOR'] || null, file, platform),
});
