import type {Look} from '../frame/theme.ts';
import type {Settings} from '../ports.ts';
import {hasLinks} from './links.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type Flags = {
	readonly plain?: boolean;
	readonly ascii?: boolean;
	readonly still?: boolean;
	readonly speak?: boolean;
	readonly bell?: boolean;
	readonly count?: boolean;
};

const isOn = (value: string | undefined): boolean =>
	value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** Whether to show the sitting line by line: asked for, or the only thing this terminal can do (design section 4). */
export const isPlainFace = (flags: Flags, settings: Settings, env: Environment, isTerminal: boolean): boolean =>
	flags.plain === true ||
	settings.plain ||
	isOn(env['ACCESSIBLE']) ||
	env['INK_SCREEN_READER'] === 'true' ||
	env['TERM'] === 'dumb' ||
	!isTerminal;

const colours = (env: Environment): Look['colours'] => {
	// https://no-color.org: set and not empty means no colour; FORCE_COLOR is asked first, as Node does.
	const forced = env['FORCE_COLOR'];
	if (forced !== undefined && (forced === '0' || forced === 'false')) return 'none';
	if (forced === undefined && env['NO_COLOR']) return 'none';
	const isRich = /256|truecolor|24bit|direct|kitty|ghostty/.test(`${env['TERM'] ?? ''} ${env['COLORTERM'] ?? ''}`);
	return isRich || (forced !== undefined && Number(forced) >= 2) ? 'many' : 'basic';
};

const isUtf8 = (env: Environment, platform: NodeJS.Platform): boolean => {
	const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
	// A locale that names no character set says nothing; the Linux console draws no braille.
	return platform === 'win32' || env['TERM'] === 'linux'
		? env['TERM'] !== 'linux'
		: !/^(C|POSIX)$|\.(?!utf-?8)/i.test(locale);
};

/** Colours, characters and motion, from flags, settings and the environment. */
export const lookOf = (flags: Flags, settings: Settings, env: Environment, platform: NodeJS.Platform): Look => ({
	colours: colours(env),
	isAscii: flags.ascii === true || settings.ascii || !isUtf8(env, platform),
	isStill: flags.still === true || settings.still,
	hasLinks: hasLinks(env),
});
