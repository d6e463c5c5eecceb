import {homedir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {planPath, settingsFolder} from '../../src/node/paths.ts';
import {isWindows} from './folders.ts';

describe.skipIf(isWindows)('the folder of settings and plan', () => {
	test.each([
		['usual', {HOME: '/home/me'}, 'linux', '/home/me/.config/cope'],
		['the same on a Mac', {HOME: '/Users/me'}, 'darwin', '/Users/me/.config/cope'],
		['as XDG names it', {HOME: '/home/me', XDG_CONFIG_HOME: '/etc/me'}, 'linux', '/etc/me/cope'],
		['XDG that is relative is ignored', {HOME: '/home/me', XDG_CONFIG_HOME: 'me'}, 'linux', '/home/me/.config/cope'],
		['XDG that is empty is ignored', {HOME: '/home/me', XDG_CONFIG_HOME: ''}, 'linux', '/home/me/.config/cope'],
		['XDG without a home', {XDG_CONFIG_HOME: '/etc/me'}, 'linux', '/etc/me/cope'],
		['no home in the environment', {}, 'linux', path.join(homedir(), '.config/cope')],
		['an empty home', {HOME: ''}, 'linux', path.join(homedir(), '.config/cope')],
		['Windows', {APPDATA: '/me/AppData/Roaming', USERPROFILE: '/me'}, 'win32', '/me/AppData/Roaming/cope'],
		['Windows without APPDATA', {USERPROFILE: '/me'}, 'win32', '/me/cope'],
		['Windows ignores XDG', {APPDATA: '/me', XDG_CONFIG_HOME: '/etc'}, 'win32', '/me/cope'],
	] as const)('%s', (_, env, platform, folder) => {
		expect(settingsFolder(env, platform)).toBe(folder);
	});
});

describe.skipIf(isWindows)('the plan', () => {
	const env = {HOME: '/home/me', COPE_PLAN: '/notes/cope.md'};

	test.each([
		['as named', '/my/plan.txt', env, '/my/plan.txt'],
		['as named, from here', 'plan.txt', env, path.resolve('plan.txt')],
		['from COPE_PLAN', undefined, env, '/notes/cope.md'],
		['from COPE_PLAN, from here', undefined, {COPE_PLAN: 'cope.md'}, path.resolve('cope.md')],
		['COPE_PLAN empty', undefined, {HOME: '/home/me', COPE_PLAN: ''}, '/home/me/.config/cope/plan.md'],
		['in the folder', undefined, {HOME: '/home/me'}, '/home/me/.config/cope/plan.md'],
		['without a home', undefined, {}, path.join(homedir(), '.config/cope/plan.md')],
	] as const)('%s', (_, named, given, file) => {
		expect(planPath(named, given, 'linux')).toBe(file);
	});
});
