import words from '../content/en/words.ts';
import {toldCountry} from '../core/country.ts';
import type {Asked} from '../core/exercise/asked-pattern.ts';
import {countriesOf} from '../core/whereabouts.ts';
import type {Options} from './commands.ts';
import {breathPage, guidePage, patternsPage, relaxPage} from './exercise-pages.ts';
import {exitCodes} from './exit-codes.ts';
import {helplinesJson} from './helplines-json.ts';
import {couldBe, meantBy} from './meant-country.ts';
import {print, windowNow} from './output.ts';
import {allPage, countryPage, helpPage, unclearPage} from './pages.ts';
import {lookAtPlan} from './plan-now.ts';
import {orderOf, planPage, shortPlanPage} from './plan-pages.ts';
import {followUpPage, reachPage, sheetPage} from './reach-pages.ts';
import {UsageError} from './usage-error.ts';
import {atThisTime, lookAround} from './world-now.ts';

/** What is printed of an exercise where nobody sits at a terminal. */
const guideOf = {muscles: 'muscles-whole', place: 'place', notice: 'notice', ground: 'ground'} as const;

const helplines = ({country, plan, all = false, json = false}: Options): void => {
	const now = lookAtPlan(plan);
	const {known} = now;
	const show = (codes: readonly string[]): void => {
		if (!json) print(unclearPage(known, words, codes, windowNow()));
	};
	const meant = country === undefined ? null : meantBy(country, known, show);
	const where = meant === null ? known.whereabouts : toldCountry(meant.code);
	// A program cannot be told which country was taken.
	if (json && meant?.kind === 'slip') throw new UsageError(couldBe(meant.typed, [meant.code], known));
	const guessed = where.isGuess && !all ? countriesOf(where) : [];
	if (json) print(helplinesJson(known, all ? null : countriesOf(where), guessed));
	else if (all) print(allPage(known, words));
	else print(countryPage(atThisTime(now, where), words, where.code, meant, windowNow()));
};

/** The help for here, after a word that something broke. */
export const faultPage = (): string => `${words.cli.fault}\n\n${helpPage(atThisTime(lookAtPlan(undefined)), words)}`;

/** What is printed and needs no sitting; loaded when it is asked for, as a sitting needs none of it. */
export const pages = {
	help: ({plan}: Options) => print(helpPage(atThisTime(lookAtPlan(plan)), words, windowNow())),
	reach: ({plan}: Options) => print(reachPage(atThisTime(lookAtPlan(plan)), words, windowNow())),
	followUp: ({plan, sheet}: Options) =>
		print(sheet === true ? sheetPage(words) : followUpPage(atThisTime(lookAtPlan(plan)), words, windowNow())),
	helplines,
	/** `cope plan`: a page of at most 40 lines in a terminal, all of it with `--all` and wherever it is piped to. */
	plan: ({plan, order, all}: Options) => {
		const asked = orderOf(order) ?? 'spi';
		const {known} = lookAtPlan(plan);
		const isShort = process.stdout.isTTY === true && all !== true;
		const columns = windowNow()?.columns;
		print(isShort ? shortPlanPage(known, words, asked, columns) : planPage(known, words, asked, columns));
	},
	patterns: () => print(patternsPage(words)),
	breath: (asked: Partial<Asked>) => print(breathPage({...lookAround(undefined).known.breath, ...asked}, words)),
	relax: (wanted: keyof typeof guideOf | null) =>
		print(wanted === null ? relaxPage(words) : guidePage(guideOf[wanted], words)),
	planPath: ({plan}: Options) => print(`${lookAround(plan).known.planPath}\n`),
	ride: (minutes: number | null) => print(guidePage('riding', words, minutes ?? undefined)),
} as const;

/** Throws the `UsageError` of a plan that nothing could be kept in: said before anything is typed. */
export const needsReadable = (namedPlan: string | undefined): void => {
	const {plan} = lookAtPlan(namedPlan).known;
	if (plan.kind === 'unreadable') throw new UsageError(words.plan.problems[plan.problem], exitCodes.notWritten);
};
