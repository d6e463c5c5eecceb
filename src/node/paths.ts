import {homedir} from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder that is not there: without a home nothing is found, and nothing is written into whatever folder one is in. */
const nowhere = path.join(path.sep, 'nonexistent');

const homeOf = (env: Environment): string => {
	try {
		return env['HOME'] || env['USERPROFILE'] || homedir() || nowhere;
	} catch {
		return nowhere;
	}
};

/** The folder of settings and plan. */
export const settingsFolder = (env: Environment, platform: NodeJS.Platform): string => {
	const home = homeOf(env);
	if (platform === 'win32') return path.join(env['APPDATA'] ?? home, 'cope');
	const base = env['XDG_CONFIG_HOME'];
	// The specification says a relative path is to be ignored.
	return path.join(base !== undefined && path.isAbsolute(base) ? base : path.join(home, '.config'), 'cope');
};

/** The plan file: as named on the command line, else by `COPE_PLAN`, else in the settings folder. */
export const planPath = (named: string | undefined, env: Environment, platform: NodeJS.Platform): string =>
	path.resolve(named ?? (env['COPE_PLAN'] || path.join(settingsFolder(env, platform), 'plan.md')));
