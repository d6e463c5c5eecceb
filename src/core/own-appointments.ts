import type {Known} from './known.ts';
import {ownEntries} from './own-entries.ts';
import {notOver} from './plan/ahead.ts';
import {appointmentText, type FoundDate, isKept, whenOf} from './plan/appointment.ts';
import {readDate} from './plan/read-date.ts';
import type {Today} from './plan/which-day.ts';

/** Where 1/12 is the 12th of January, and where it may be either; everywhere else it is the first of December. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'AS', 'GU', 'MP', 'PR', 'VI']);
const either: ReadonlySet<string | null> = new Set([null, 'CA']);

/** Whether the month comes before the day where the person is; null where it cannot be told. */
export const isMonthFirst = ({whereabouts: {code, other}}: Pick<Known, 'whereabouts'>): boolean | null => {
	if (either.has(code) || (other !== null && either.has(other))) return null;
	const isFirst = code !== null && monthFirst.has(code);
	return other === null || monthFirst.has(other) === isFirst ? isFirst : null;
};

/** What words like "Friday" are read by. */
export const todayFor = (known: Known): Today => ({
	today: known.today,
	minute: known.minute,
	isMonthFirst: isMonthFirst(known),
});

/** The date in an entry that does not begin with it, where it says the same whenever it is read: "Friday" does not. */
export const dateWithin = (entry: string, known: Known): FoundDate | null =>
	/\d/.test(entry) ? readDate(entry, {...todayFor(known), isOlder: true}) : null;

/** Whether an entry begins with a date and is over. */
export const isOverNow = (entry: string, known: Known): boolean => notOver([entry], known).length === 0;

/** An entry with its date first. Of one that begins with it no word is taken but a time right behind. */
const dateFirst = (entry: string, known: Known): string => {
	if (isKept(entry)) return entry;
	const found = dateWithin(entry, known);
	if (whenOf(entry) === null) return appointmentText(entry, found);
	const [first, ...others] = found?.spans ?? [];
	const isBehind = found?.time != null && first?.from === 0 && others.length === 0;
	return isBehind ? appointmentText(entry, found) : entry;
};

/** The appointments of the plan, each with its date first where one is written in it. */
export const ownAppointments = (known: Known): readonly string[] =>
	ownEntries(known, 'appointment').map(entry => dateFirst(entry, known));
