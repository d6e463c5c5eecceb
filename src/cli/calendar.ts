import words from '../content/en/words.ts';
import {whenInWords} from '../core/date-words.ts';
import type {Known} from '../core/known.ts';
import {ownAppointments} from '../core/own-appointments.ts';
import {nextAppointment} from '../core/plan/ahead.ts';
import {type When, whenOf, wordsAfter} from '../core/plan/appointment.ts';
import {type Alarm, alarms, calendarText, mayRing} from '../core/plan/calendar.ts';
import type {Request} from '../core/visit.ts';
import {fill} from '../core/words.ts';
import {eventName} from '../node/event-name.ts';
import {newFile} from '../node/new-file.ts';
import {stampNow} from '../node/signs.ts';
import type {Options} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {print, say} from './output.ts';
import {lookAtPlan} from './plan-now.ts';
import {toNewFile} from './to-new-file.ts';
import {UsageError} from './usage-error.ts';

const {cli, plan: planWords, sheet} = words;

const alarmOf = ({alarm = 'none'}: Options): Alarm => {
	const found = alarms.find(each => each === alarm);
	if (found === undefined) throw new UsageError(cli.reach.badAlarm);
	return found;
};

/** The next appointment of the plan, with its date first; why there is none is a sentence. */
const nextOf = (known: Known): string => {
	const {plan} = known;
	if (plan.kind === 'unreadable') throw new UsageError(planWords.problems[plan.problem], exitCodes.notWritten);
	const entry = nextAppointment(ownAppointments(known), known, sheet.note);
	if (entry === null) throw new UsageError(cli.reach.noneAhead, exitCodes.noPlan);
	return entry;
};

/** What a calendar shows: a word that tells nothing, unless the person wants their own. */
const titleOf = (entry: string, title: string | boolean | undefined): string => {
	const text = typeof title === 'string' ? title.trim() : title === true ? wordsAfter(entry) : '';
	return text === '' ? cli.reach.onlyWord : text;
};

const textOf = (when: When, title: string, alarm: Alarm): string =>
	calendarText({when, title, alarm, stamp: stampNow(), uid: eventName()});

/** What a sitting asked for. Only an appointment with its date first is asked for there. */
export const calendarFrom = ({file, entry, alarm, isInWords}: Request & {readonly type: 'make-calendar'}) => {
	const when = whenOf(entry);
	const problem = when === null ? 'failed' : newFile(file, textOf(when, titleOf(entry, isInWords), alarm));
	return problem === 'no-folder' ? 'failed' : problem;
};

/** `cope follow-up --ics FILE`: a new file for its owner only, or on standard output where `-` or a pipe asks for it. */
export const makeCalendar = (options: Options): void => {
	const {ics} = options;
	const alarm = alarmOf(options);
	if (ics === true && process.stdout.isTTY === true) throw new UsageError(cli.reach.nameFile);
	const {known} = lookAtPlan(options.plan);
	const entry = nextOf(known);
	const at = whenOf(entry);
	if (at === null) throw new UsageError(cli.reach.noneAhead, exitCodes.noPlan);
	if (!mayRing(at, alarm)) throw new UsageError(cli.reach.noTime);
	const title = titleOf(entry, options.title);
	const text = textOf(at, title, alarm);
	if (ics === undefined || ics === true || ics === '-') {
		print(text);
		return;
	}
	toNewFile(ics, text);
	say(`${fill(cli.reach.made, {path: ics, when: whenInWords(at, known, words), title})}\n`);
};
