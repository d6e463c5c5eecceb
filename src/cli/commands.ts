import words from '../content/en/words.ts';
import type {Asked} from '../core/exercise/asked-pattern.ts';
import {needsCare} from '../core/exercise/pattern.ts';
import {findStep, isExerciseName} from '../core/steps.ts';
import type {Start} from '../core/visit.ts';
import {fill} from '../core/words.ts';
import {atTheEnd} from '../node/ending.ts';
import {askedBreath, type BreathOptions, minutesIn} from './asked-breath.ts';
import type {Flags} from './choose-face.ts';
import {breathPage, guidePage, patternsPage, relaxPage} from './exercise-pages.ts';
import {exitCodes} from './exit-codes.ts';
import {helplinesJson} from './helplines-json.ts';
import {couldBe, meantBy} from './meant-country.ts';
import {print, windowNow} from './output.ts';
import {allPage, countryPage, helpPage} from './pages.ts';
import {orderOf, planPage, shortPlanPage} from './plan-pages.ts';
import {followUpPage, reachPage, sheetPage} from './reach-pages.ts';
import {terminal} from './this-terminal.ts';
import {UsageError} from './usage-error.ts';
import {atThisTime, lookAround} from './world-now.ts';

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

/** What is printed of an exercise where nobody sits at a terminal. */
const guideOf = {muscles: 'muscles-whole', place: 'place', notice: 'notice', ground: 'ground'} as const;

const wholeMinutesIn = (text: string | undefined): number | null => {
	const minutes = minutesIn(text);
	return minutes === null ? null : Math.round(minutes);
};

/** Whether somebody is there to go through it: a terminal, or lines asked for. */
const isSitting = ({plain}: Options): boolean => process.stdout.isTTY === true || plain === true;

/** A sitting is loaded when one begins: pages need none of it. */
const sit = async (start: Start, options: Options): Promise<void> =>
	(await import('./sit.ts')).sit(start, options, {words, terminal, lookAround, atTheEnd});

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
		const breath = askedBreath(options);
		if (options.list) return print(patternsPage(words));
		const {breath: usual} = lookAround(options.plan, 'later').known;
		if (options.default) {
			const hasTime = options.minutes !== undefined || options.cycles !== undefined;
			return (await planProgram()).keepBreath({asked: breath, usual, hasTime});
		}
		const asked: Asked = {...usual, ...breath};
		if (!isSitting(options)) return print(breathPage(asked, words));
		await sit({at: needsCare(asked.pattern) ? 'holds' : 'breath', breath}, options);
	},
	relax: async (name: string | undefined, options: Options) => {
		const wanted = name === undefined ? null : exerciseNamed(name);
		if (isSitting(options)) return sit({at: 'safety', wanted: wanted ?? 'breathe'}, options);
		print(wanted === null ? relaxPage(words) : guidePage(guideOf[wanted], words));
	},
	ride: async (options: Options) => {
		const minutes = wholeMinutesIn(options.minutes);
		if (isSitting(options)) await sit({at: 'safety', wanted: 'ride', minutes}, options);
		else print(guidePage('riding', words, minutes ?? undefined));
	},
	help: (options: Options) => print(helpPage(atThisTime(lookAround(options.plan)), words, windowNow())),
	reach: (options: Options) => print(reachPage(atThisTime(lookAround(options.plan)), words, windowNow())),
	followUp: async (options: Options) => {
		if (options.ics !== undefined) return (await planProgram()).makeCalendar(options);
		if (options.sheet === true) return print(sheetPage(words));
		print(followUpPage(atThisTime(lookAround(options.plan)), words, windowNow()));
	},
	helplines: ({country, plan, all = false, json = false}: Options) => {
		const now = lookAround(plan);
		const {known} = now;
		const meant = country === undefined ? null : meantBy(country, known);
		const code = meant === null ? known.whereabouts.code : meant.code;
		// A program cannot be told which country was taken.
		if (json && meant?.kind === 'slip') throw new UsageError(couldBe(meant.typed, [meant.code], known));
		if (json) print(helplinesJson(known, all ? null : code === null ? [] : [code]));
		else if (all) print(allPage(known, words));
		else print(countryPage(atThisTime(now, code), words, code, meant));
	},
	plan: showPlan,
	planNew: (options: Options) => {
		const {plan} = lookAround(options.plan).known;
		// Said before anything is typed that could not be kept.
		if (plan.kind === 'unreadable') throw new UsageError(words.plan.problems[plan.problem], exitCodes.notWritten);
		return sit({at: 'build-start'}, options);
	},
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
