/** A weekday (0 is Monday) and a minute of that day, on the clock of some place. */
export type Moment = {readonly weekday: number; readonly minute: number};

/** Minutes from Monday 0:00 on; one that goes past midnight ends after it began, also at the end of the week. */
type Span = {readonly from: number; readonly to: number};

export type Openness = 'open' | 'closed' | 'unknown';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const day = 24 * 60;
const week = 7 * day;

const minutesOf = (text: string): number | null => {
	const [, hours = '', minutes = ''] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
	const all = Number(hours) * 60 + Number(minutes);
	return hours === '' || all > day ? null : all;
};

/** `Mon`, or `Wed-Sun`, which may go past the end of the week. */
const daysFrom = (text: string): readonly number[] | null => {
	const [first = '', last = first, ...more] = text.split('-');
	const [from, to] = [weekdays.indexOf(first), weekdays.indexOf(last)];
	if (from < 0 || to < 0 || more.length > 0) return null;
	return Array.from({length: ((to - from + 7) % 7) + 1}, (_, index) => (from + index) % 7);
};

const daysIn = (text: string): readonly number[] | null => {
	if (text === 'daily') return [0, 1, 2, 3, 4, 5, 6];
	const found = text.split(', ').map(daysFrom);
	return found.some(each => each === null) ? null : found.flatMap(each => each ?? []);
};

const spansIn = (text: string): readonly Span[] | null => {
	const [, on = '', opens = '', closes = ''] = /^(.+) (\S+)-(\S+)$/.exec(text) ?? [];
	const [days, from, to] = [daysIn(on), minutesOf(opens), minutesOf(closes)];
	if (days === null || from === null || to === null || from === to) return null;
	const length = to > from ? to - from : to + day - from;
	return days.map(each => ({from: each * day + from, to: each * day + from + length}));
};

/** Hours as they are written in the data, `Mon-Fri 14:00-22:00; Sat 9:00-16:00`; null when they are not understood. */
export const readHours = (text: string): readonly Span[] | null => {
	if (text === '24/7') return [{from: 0, to: week}];
	const found = text.split('; ').map(spansIn);
	return found.some(each => each === null) ? null : found.flatMap(each => each ?? []);
};

/** Whether a line with these hours is open at a moment of its own clock; null hours are not known. */
export const isOpen = (hours: string | null, {weekday, minute}: Moment): boolean | null => {
	const spans = hours === null ? null : readHours(hours);
	if (spans === null) return null;
	const at = weekday * day + minute;
	return spans.some(({from, to}) => [at, at + week].some(each => from <= each && each < to));
};

/** The same where a line can stand under several clocks: open or closed only when it is so by each of them. */
export const opennessAt = (hours: string | null, moments: readonly Moment[]): Openness => {
	if (hours === '24/7') return 'open';
	const found = new Set(moments.map(moment => isOpen(hours, moment)));
	if (found.size !== 1) return 'unknown';
	const [is] = found;
	return is === true ? 'open' : is === false ? 'closed' : 'unknown';
};

/** When it opens later on the same day, as minutes of that day; null when it does not. */
export const opensLater = (hours: string, {weekday, minute}: Moment): number | null => {
	const opens = (readHours(hours) ?? []).map(({from}) => from - weekday * day);
	const later = opens.filter(from => from > minute && from < day);
	return later.length === 0 ? null : Math.min(...later);
};
