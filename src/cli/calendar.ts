import words from '../content/en/words.ts';
import {whenInWords} from '../core/date-words.ts';
import type {Known} from '../core/known.ts';
import {ownAppointments} from '../core/own-appointments.ts';
import {nextAppointment} from '../core/plan/ahead.ts';
import {whenOf, wordsAfter} from '../core/plan/appointment.ts';
import {type Alarm, alarms, type CalendarEntry, mayRing} from '../core/plan/calendar.ts';
import {plainWords} from '../core/plan/plain-words.ts';
import type {Request} from '../core/visit.ts';
import {fill} from '../core/words.ts';
import {newFile} from '../node/new-file.ts';
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
	const text = typeof title === 'string' ? title.trim() : title === true ? plainWords(wordsAfter(entry)) : '';
	return text === '' ? cli.reach.onlyWord : text;
};

/** What writes the file is loaded only for this. */
const textOf = async (entry: CalendarEntry): Promise<string> =>
	(await import('./calendar-file.ts')).calendarText(entry);

/** What a sitting asked for. Only an appointment with its date first is asked for there. */
export const calendarFrom = async ({file, entry, alarm, isInWords}: Request & {readonly type: 'make-calendar'}) => {
	const when = whenOf(entry);
	const text = when && (await textOf({when, title: titleOf(entry, isInWords), alarm}).catch(() => null));
	const problem = text === null ? 'failed' : newFile(file, text);
	return problem === 'no-folder' ? 'failed' : problem;
};

/** `cope follow-up --ics FILE`: a new file for its owner only, or on standard output where `-` or a pipe asks for it. */
export const makeCalendar = async (options: Options): Promise<void> => {
	const {ics} = options;
	const alarm = alarmOf(options);
	const isNamed = ics !== undefined && ics !== '' && !(ics === true && process.stdout.isTTY === true);
	// With a sheet that is printed a calendar has no room beside it.
	if (!isNamed || (options.sheet && (ics === true || ics === '-'))) throw new UsageError(cli.reach.nameFile);
	const {known} = lookAtPlan(options.plan);
	const entry = nextOf(known);
	const at = whenOf(entry);
	if (at === null) throw new UsageError(cli.reach.noneAhead, exitCodes.noPlan);
	if (!mayRing(at, alarm, known))
		throw new UsageError(alarm === '1h' && at.time === null ? cli.reach.noTime : cli.reach.tooNear);
	const title = titleOf(entry, options.title);
	const text = await textOf({when: at, title, alarm});
	if (ics === true || ics === '-') {
		print(text);
		return;
	}
	toNewFile(ics, text);
	say(`${fill(cli.reach.made, {path: ics, when: whenInWords(at, known, words), title})}\n`);
};
