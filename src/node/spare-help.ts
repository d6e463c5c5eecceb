import {readFileSync} from 'node:fs';

/** The list of all countries that the build leaves beside the program, for when the program itself is what broke. */
export const spareHelp = (): string => readFileSync(new URL('./help.txt', import.meta.url), 'utf8');
