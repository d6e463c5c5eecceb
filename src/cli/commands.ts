import words from '../content/en/words.ts';
import {findStep, isExerciseName} from '../core/steps.ts';
import type {Start} from '../core/visit.ts';
import {fill} from '../core/words.ts';
import {atTheEnd} from '../node/ending.ts';
import {askedBreath, type BreathOptions, minutesIn} from './asked-breath.ts';
import type {Flags} from './choose-face.ts';
import {terminal} from './this-terminal.ts';
import {UsageError} from './usage-error.ts';

/** What can be given with a command; each uses what concerns it. */
export type Options = Flags &
	BreathOptions & {
		readonly plan?: string;
		readonly step?: string;
		readonly all?: boolean;
		readonly json?: boolean;
		readonly country?: string;
		readonly order?: string;
		readonly format?: string;
		readonly output?: string;
		readonly yes?: boolean;
		readonly list?: boolean;
		readonly default?: boolean;
		readonly sheet?: boolean;
		readonly ics?: string | true;
		readonly title?: string | true;
		readonly alarm?: string;
	};

const {cli} = words;

const stepNamed = (wanted: string | undefined) => {
	if (wanted === undefined) return null;
	const step = findStep(wanted);
	if (step === null) throw new UsageError(fill(cli.noSuchStep, {step: wanted}));
	return step;
};

const exerciseNamed = (typed: string) => {
	const name = typed.trim().toLowerCase();
	if (isExerciseName(name) && name !== 'ride') return name;
	throw new UsageError(fill(cli.exercises.noSuchExercise, {name: typed}));
};

const wholeMinutesIn = (text: string | undefined): number | null => {
	const minutes = minutesIn(text);
	return minutes === null ? null : Math.round(minutes);
};

/** Whether somebody is there to go through it: a terminal, or lines asked for. */
const isSitting = ({plain}: Options): boolean => process.stdout.isTTY === true || plain === true;

// Each is loaded when it is wanted: nobody waits for what they did not ask for.
const sit = async (start: Start, options: Options): Promise<void> =>
	(await import('./sit.ts')).sit(start, options, {terminal, atTheEnd});
const pageProgram = () => import('./page-program.ts');
const planProgram = () => import('./plan-program.ts');

/** What each command does. A use that makes no sense is a `UsageError`. */
export const commands = {
	sit: (options: Options) => sit({at: 'safety', wanted: stepNamed(options.step)}, options),
	breathe: async (options: Options) => {
		const breath = askedBreath(options);
		if (options.list) return (await pageProgram()).pages.patterns();
		if (options.default) {
			const hasTime = options.minutes !== undefined || options.cycles !== undefined;
			return (await planProgram()).keepBreath({asked: breath, hasTime});
		}
		if (isSitting(options)) await sit({at: 'breath', breath}, options);
		else (await pageProgram()).pages.breath(breath);
	},
	relax: async (name: string | undefined, options: Options) => {
		const wanted = name === undefined ? null : exerciseNamed(name);
		if (isSitting(options)) return sit({at: 'safety', wanted: wanted ?? 'breathe'}, options);
		(await pageProgram()).pages.relax(wanted);
	},
	ride: async (options: Options) => {
		const minutes = wholeMinutesIn(options.minutes);
		if (isSitting(options)) await sit({at: 'safety', wanted: 'ride', minutes}, options);
		else (await pageProgram()).pages.ride(minutes);
	},
	help: async (options: Options) => (await pageProgram()).pages.help(options),
	reach: async (options: Options) => (await pageProgram()).pages.reach(options),
	followUp: async (options: Options) => {
		const isCalendar = options.ics !== undefined || options.alarm !== undefined || options.title !== undefined;
		if (isCalendar) await (await planProgram()).makeCalendar(options);
		if (!isCalendar || options.sheet) (await pageProgram()).pages.followUp(options);
	},
	helplines: async (options: Options) => {
		if (options.default) (await planProgram()).keepCountry(options.country);
		(await pageProgram()).pages.helplines(options);
	},
	plan: async (options: Options) => (await pageProgram()).pages.plan(options),
	planNew: async (options: Options) => {
		(await pageProgram()).needsReadable(options.plan);
		return sit({at: 'build-start'}, options);
	},
	planAdd: async (section: string, text: readonly string[], options: Options) =>
		(await planProgram()).planCommands.add(section, text, options),
	planCheck: async (options: Options) => (await planProgram()).planCommands.check(options),
	planPrint: async (options: Options) => (await planProgram()).planCommands.print(options),
	planExport: async (options: Options) => (await planProgram()).planCommands.export(options),
	planEdit: async (options: Options) => {
		await (await planProgram()).planCommands.edit(options);
		(await pageProgram()).pages.plan(options);
	},
	planPath: async (options: Options) => (await pageProgram()).pages.planPath(options),
	wipe: async (options: Options) => (await planProgram()).wipe(options),
} as const;

export type Commands = typeof commands;
