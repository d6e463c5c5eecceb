import type {World} from './country.ts';
import type {Moment} from './opening-hours.ts';

/** The day where the person is, as `YYYY-MM-DD`, and the minute of it. */
export type DayAndMinute = {readonly today: string; readonly minute: number};

/** What the clocks say: here, and in the zones of the lines that are looked at. What is not known is left out. */
export type Times = {
	readonly here: Moment | null;
	readonly zones: Readonly<Record<string, Moment>>;
	readonly day?: DayAndMinute;
};

export const noTimes: Times = {here: null, zones: {}};

/** What the clocks of a country say; nothing unless all of them are known. */
export const momentsIn = (code: string | null, {clocks}: World, {zones}: Times): readonly Moment[] => {
	const found = (code === null ? [] : (clocks[code] ?? [])).map(zone => zones[zone]);
	return found.every(each => each !== undefined) ? found : [];
};

const isSame = (one: Moment, other: Moment): boolean => one.weekday === other.weekday && one.minute === other.minute;

/** Whether a clock of a country shows what the person's own does: then its hours are not those of somewhere else. */
export const isLikeHere = (moments: readonly Moment[], {here}: Times): boolean =>
	here !== null && moments.some(each => isSame(each, here));

/** The minute of the day, of a time as `HH:MM`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
