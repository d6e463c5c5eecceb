import type {Editor} from '../ports.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Tried in turn when neither `VISUAL` nor `EDITOR` is set. */
const usual = (platform: NodeJS.Platform): readonly string[] =>
	platform === 'win32' ? ['notepad'] : ['sensible-editor', 'nano', 'vim', 'vi'];

const start = async (command: string, file: string, platform: NodeJS.Platform): Promise<boolean> => {
	// Loaded when an editor is wanted: nothing else here starts a process.
	const {spawn} = await import('node:child_process');
	return new Promise(resolve => {
		// The person's own setting may have arguments and quotes, so their shell reads it; the file name never is part of it.
		const child =
			platform === 'win32'
				? spawn(`${command} "${file}"`, {stdio: 'inherit', shell: true})
				: spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], {stdio: 'inherit'});
		child.on('error', () => resolve(false));
		// 126 and 127 are the shell's "cannot run" and "not found".
		child.on('exit', code => resolve(code !== 126 && code !== 127));
	});
};

/** The person's editor, run in this terminal until they close it. */
export const editor = (env: Environment, platform: NodeJS.Platform): Editor => ({
	open: async file => {
		const chosen = env['VISUAL'] || env['EDITOR'];
		for (const command of chosen ? [chosen] : usual(platform)) if (await start(command, file, platform)) return true;
		return false;
	},
});
