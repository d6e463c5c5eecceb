import words from '../content/en/words.ts';
import {findCountry} from '../core/country.ts';
import {findStep} from '../core/steps.ts';
import {fill} from '../core/words.ts';
import type {Flags} from './choose-face.ts';
import {print} from './output.ts';
import {allPage, breathPage, countryPage, helplinesJson, helpPage} from './pages.ts';
import {orderOf, planPage, shortPlanPage} from './plan-pages.ts';
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
	readonly order?: string;
	readonly format?: string;
	readonly output?: string;
	readonly yes?: boolean;
};

const {cli} = words;

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

const planProgram = () => import('./plan-program.ts');

/** `cope plan`: a page of at most 40 lines in a terminal, all of it with `--all` and wherever it is piped to. */
const showPlan = (options: Options): void => {
	const order = orderOf(options.order) ?? 'spi';
	const {known} = lookAround(options.plan);
	const isShort = process.stdout.isTTY === true && options.all !== true;
	print(isShort ? shortPlanPage(known, words, order) : planPage(known, words, order));
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
	plan: showPlan,
	planNew: (options: Options) => sit({at: 'build-start'}, options),
	planAdd: async (section: string, text: readonly string[], options: Options) =>
		(await planProgram()).planCommands.add(section, text, options),
	planCheck: async (options: Options) => (await planProgram()).planCommands.check(options),
	planPrint: async (options: Options) => (await planProgram()).planCommands.print(options),
	planExport: async (options: Options) => (await planProgram()).planCommands.export(options),
	planEdit: async (options: Options) => {
		await (await planProgram()).planCommands.edit(options);
		showPlan(options);
	},
	planPath: (options: Options) => print(`${lookAround(options.plan).file.path}\n`),
	wipe: async (options: Options) => (await planProgram()).wipe(options),
} as const;

export type Commands = typeof commands;
