import type {Editor} from '../ports.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the shell runs when neither `VISUAL` nor `EDITOR` is set: the first of the usual ones that is there. */
const usual = `for each in sensible-editor nano vim vi; do
	command -v "$each" >/dev/null 2>&1 && exec "$each" "$1"
done
exit 127`;

/** Ctrl+C in the editor is for the editor: the listeners that would end this program are put aside. Gives them back. */
const ignoreInterrupts = (): (() => void) => {
	const aside = process.listeners('SIGINT');
	const ignore = () => {};
	process.removeAllListeners('SIGINT');
	process.on('SIGINT', ignore);
	return () => {
		process.off('SIGINT', ignore);
		for (const listener of aside) process.on('SIGINT', listener);
	};
};

const run = async (command: string | null, file: string, platform: NodeJS.Platform): Promise<boolean> => {
	// Loaded when an editor is wanted: nothing else here starts a process.
	const {spawn} = await import('node:child_process');
	const giveBack = ignoreInterrupts();
	return new Promise<boolean>(resolve => {
		// The person's own setting may have arguments and quotes, so their shell reads it; the file name never is part of it.
		const child =
			platform === 'win32'
				? spawn(`${command ?? 'notepad'} "${file}"`, {stdio: 'inherit', shell: true})
				: spawn('/bin/sh', ['-c', command === null ? usual : `${command} "$1"`, 'sh', file], {stdio: 'inherit'});
		child.on('error', () => resolve(false));
		// 126 and 127 are the shell's "cannot run" and "not found".
		child.on('exit', code => resolve(code !== 126 && code !== 127));
	}).finally(giveBack);
};

/** The person's editor, run in this terminal until they close it. */
export const editor = (env: Environment, platform: NodeJS.Platform): Editor => ({
	open: file => run(env['VISUAL'] || env['EDITOR'] || null, file, platform),
});
