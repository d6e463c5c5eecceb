import words from '../content/en/words.ts';
import type {Known} from '../core/known.ts';
import {nextAppointment} from '../core/plan/ahead.ts';
import {whenOf, wordsAfter} from '../core/plan/appointment.ts';
import {type Alarm, alarms, calendarText, mayRing} from '../core/plan/calendar.ts';
import {fill} from '../core/words.ts';
import {newFile} from '../node/new-file.ts';
import {stampNow} from '../node/signs.ts';
import {readAppointment} from './appointments.ts';
import type {Options} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {print, say} from './output.ts';
import {UsageError} from './usage-error.ts';
import {lookAround} from './world-now.ts';

const {cli, plan: planWords, sheet} = words;

const alarmOf = ({alarm = 'none'}: Options): Alarm => {
	const found = alarms.find(each => each === alarm);
	if (found === undefined) throw new UsageError(cli.reach.badAlarm);
	return found;
};

/** The appointments of the plan, each with its date first where there is a date in it. */
const dated = (known: Known): Promise<readonly string[]> => {
	const {plan} = known;
	if (plan.kind === 'unreadable') throw new UsageError(planWords.problems[plan.problem], exitCodes.notWritten);
	const entries = plan.kind === 'read' ? plan.plan.sections.appointment : [];
	return Promise.all(
		entries.map(async entry => (whenOf(entry) === null ? await readAppointment(entry, known) : null) ?? entry),
	);
};

/** What a calendar shows: a word that tells nothing, unless the person wants their own. */
export const calendarTitle = (entry: string, title: string | boolean | undefined): string => {
	const text = typeof title === 'string' ? title.trim() : title === true ? wordsAfter(entry) : '';
	return text === '' ? cli.reach.onlyWord : text;
};

/** An appointment that begins with its date, as a calendar file. */
export const calendarOf = (entry: string, title: string, alarm: Alarm): string | null => {
	const when = whenOf(entry);
	return when === null ? null : calendarText({when, title, alarm, stamp: stampNow()});
};

const textFor = (entry: string, title: string, alarm: Alarm): string => {
	const when = whenOf(entry);
	if (when !== null && !mayRing(when, alarm)) throw new UsageError(cli.reach.noTime);
	return calendarOf(entry, title, alarm) ?? '';
};

/** `cope follow-up --ics FILE`: a new file for its owner only, or on standard output where `-` or a pipe asks for it. */
export const makeCalendar = async (options: Options): Promise<void> => {
	const {ics} = options;
	const alarm = alarmOf(options);
	if (ics === true && process.stdout.isTTY === true) throw new UsageError(cli.reach.nameFile);
	const {known} = lookAround(options.plan);
	const entry = nextAppointment(await dated(known), known.today, sheet.note);
	if (entry === null) throw new UsageError(cli.reach.noneAhead, exitCodes.noPlan);
	const title = calendarTitle(entry, options.title);
	const text = textFor(entry, title, alarm);
	if (ics === undefined || ics === true || ics === '-') return print(text);
	const problem = newFile(ics, text);
	if (problem === 'exists') throw new UsageError(fill(cli.fileIsThere, {path: ics}), exitCodes.notWritten);
	if (problem !== null) throw new UsageError(fill(cli.fileNotMade, {path: ics}), exitCodes.notWritten);
	const when = [whenOf(entry)?.date, whenOf(entry)?.time ?? ''].join(' ').trim();
	say(`${fill(cli.reach.made, {path: ics, when, title})}\n`);
};
