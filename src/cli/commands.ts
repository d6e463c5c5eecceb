import words from '../content/en/words.ts';
import {findCountry} from '../core/country.ts';
import {findStep} from '../core/steps.ts';
import {fill} from '../core/words.ts';
import {editor} from '../node/editor.ts';
import type {Flags} from './choose-face.ts';
import {allPage, breathPage, countryPage, helplinesJson, helpPage, planPage} from './pages.ts';
import {editPlan} from './perform.ts';
import {sit} from './sit.ts';
import {UsageError} from './usage-error.ts';
import {lookAround} from './world-now.ts';

/** What can be given with a command; each uses what concerns it. */
export type Options = Flags & {
	readonly plan?: string;
	readonly step?: string;
	readonly minutes?: string;
	readonly all?: boolean;
	readonly json?: boolean;
	readonly country?: string;
};

const {cli} = words;

const print = (text: string): void => {
	process.stdout.write(text);
};

const stepNamed = (wanted: string | undefined) => {
	if (wanted === undefined) return null;
	const step = findStep(wanted);
	if (step === null) throw new UsageError(fill(cli.noSuchStep, {step: wanted}));
	return step;
};

const minutesIn = (text: string | undefined): number | null => {
	if (text === undefined) return null;
	const minutes = Number(text);
	if (!(minutes >= 1 && minutes <= 60)) throw new UsageError(cli.badMinutes);
	return minutes;
};

/** What each command does. A use that makes no sense is a `UsageError`. */
export const commands = {
	sit: (options: Options) => sit({at: 'safety', wanted: stepNamed(options.step)}, options),
	breathe: async (options: Options) => {
		const minutes = minutesIn(options.minutes);
		if (process.stdout.isTTY || options.plain) await sit({at: 'breath', minutes}, options);
		else print(breathPage(words));
	},
	help: (options: Options) => print(helpPage(lookAround(options.plan).known, words)),
	helplines: ({country, plan, all = false, json = false}: Options) => {
		const {known} = lookAround(plan);
		const code = country === undefined ? known.whereabouts.code : findCountry(country, known.world);
		if (country !== undefined && code === null) throw new UsageError(fill(words.helplines.noSuchCountry, {country}));
		if (json) print(helplinesJson(known, all ? null : code));
		else print(all ? allPage(known, words) : countryPage(known, words, code, country !== undefined));
	},
	plan: (options: Options) => print(planPage(lookAround(options.plan).known, words)),
	planEdit: async (options: Options) => {
		const {file} = lookAround(options.plan);
		if (!(await editPlan(file, editor(process.env, process.platform), words))) {
			throw new UsageError(fill(cli.noEditor, {path: file.path}));
		}
		commands.plan(options);
	},
	planPath: (options: Options) => print(`${lookAround(options.plan).file.path}\n`),
} as const satisfies Record<string, (options: Options) => void | Promise<void>>;

export type Commands = typeof commands;
