import {readlinkSync} from 'node:fs';
import type {Signs} from '../core/country.ts';
import type {DayAndMinute} from '../core/times.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const linkedZone = (): string | null => {
	try {
		return /zoneinfo(?:\.default)?\/(.+)$/.exec(readlinkSync('/etc/localtime'))?.[1] ?? null;
	} catch {
		return null;
	}
};

/** The time zone, by the cheapest sign there is: asking `Intl` first takes 4 ms at every start. */
const zoneOf = (env: Environment): string | null => {
	const named = env['TZ']?.replace(/^:?(?:.*zoneinfo\/)?(?:posix\/|right\/)?/, '').replace(/^\/.*/, '') || linkedZone();
	if (named) return named;
	try {
		return new Intl.DateTimeFormat().resolvedOptions().timeZone;
	} catch {
		return null;
	}
};

const isOfNoPlace = (locale: string): boolean => locale === '' || /^(C|POSIX)(\.|$)/.test(locale);

/** The first locale of these, passing over `C`: it is set for programs, and says nothing about the person. */
const localeOf = (env: Environment, names: readonly string[]): string =>
	names.map(name => env[name]).find(each => each !== undefined && !isOfNoPlace(each)) ?? '';

// Installers set these by the place that was chosen, whatever the language.
const ofPlace = ['LC_ADDRESS', 'LC_TELEPHONE', 'LC_MONETARY'];

/** What this computer says about where it is. */
export const signsOf = (env: Environment, setting: string | null): Signs => ({
	setting,
	locale: localeOf(env, ['LC_ALL', 'LC_MESSAGES', 'LANG']),
	placeLocale: localeOf(env, ['LC_ALL', ...ofPlace, 'LC_MESSAGES', 'LANG']),
	zone: zoneOf(env),
	isRemote: ['SSH_CONNECTION', 'SSH_CLIENT', 'SSH_TTY'].some(name => env[name]),
});

/** The day and the minute of it, where the person is. */
export const dayAndMinute = (date: Date): DayAndMinute => {
	const two = (part: number): string => String(part).padStart(2, '0');
	return {
		today: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
		minute: date.getHours() * 60 + date.getMinutes(),
	};
};
