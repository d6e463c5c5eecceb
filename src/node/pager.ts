import {runInTerminal} from './terminal-program.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What shows a text page by page when `PAGER` is not set: the first of the usual ones that is there. */
const usual = 'if command -v less >/dev/null 2>&1; then exec less; fi; exec more';

/** Shows a text in the person's pager until they close it; false when there is none that can be run. */
export const page = (text: string, env: Environment, platform: NodeJS.Platform): Promise<boolean> => {
	if (platform === 'win32') return Promise.resolve(false);
	// What was looked for in it stays in no file (less keeps a history otherwise); a short text is printed as it is.
	const quiet = {...env, LESSHISTFILE: '-', LESS: env['LESS'] ?? 'FR'};
	return runInTerminal('/bin/sh', ['-c', env['PAGER'] || usual], {env: quiet, input: text});
};
