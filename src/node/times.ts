import type {World} from '../core/country.ts';
import type {Moment} from '../core/opening-hours.ts';
import {noTimes, type Times} from '../core/times.ts';
import {countriesOf, type Whereabouts} from '../core/whereabouts.ts';
import {dayAndMinute} from './signs.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
	const made =
		formats.get(zone) ??
		new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			weekday: 'short',
			hour: 'numeric',
			minute: 'numeric',
			hourCycle: 'h23',
		});
	formats.set(zone, made);
	return made;
};

/** The clock of this computer: asking `Intl` first takes some ms. */
const here = (date: Date): Moment => ({
	weekday: (date.getDay() + 6) % 7,
	minute: date.getHours() * 60 + date.getMinutes(),
});

/** What a clock of a zone shows, by `Intl`; throws for a zone this Node does not know. */
export const momentByIntl = (zone: string, date: Date): Moment => {
	const parts = new Map(
		formatOf(zone)
			.formatToParts(date)
			.map(({type, value}) => [type, value]),
	);
	const weekday = weekdays.indexOf(parts.get('weekday') ?? '');
	return {weekday, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute'))};
};

type ZonedTime = {readonly dayOfWeek: number; readonly hour: number; readonly minute: number};
type Instant = {readonly toZonedDateTimeISO: (zone: string) => ZonedTime};
type Clocks = {readonly Temporal?: {readonly Instant: {readonly fromEpochMilliseconds: (ms: number) => Instant}}};

/** The same by `Temporal`, where this Node has it: the first answer of `Intl` takes 25 ms, and that of this one 1. */
export const momentByTemporal = (zone: string, date: Date): Moment | null => {
	const instant = (globalThis as Clocks).Temporal?.Instant.fromEpochMilliseconds(date.getTime());
	if (instant === undefined) return null;
	const {dayOfWeek, hour, minute} = instant.toZonedDateTimeISO(zone);
	return {weekday: dayOfWeek - 1, minute: hour * 60 + minute};
};

/** What a clock of a zone shows; null for a zone this Node does not know. */
const momentIn = (zone: string, date: Date): Moment | null => {
	try {
		const moment = momentByTemporal(zone, date) ?? momentByIntl(zone, date);
		return moment.weekday < 0 || Number.isNaN(moment.minute) ? null : moment;
	} catch {
		return null;
	}
};

/** What the clocks say here and where the lines of some countries are. Countries whose lines are all open all the time cost nothing. */
export const timesAt = (codes: readonly string[], {clocks}: World, ownZone: string | null, date: Date): Times => {
	const zones = codes.flatMap(code => clocks[code] ?? []);
	if (zones.length === 0) return noTimes;
	const own = here(date);
	const found = zones.map(zone => [zone, zone === ownZone ? own : momentIn(zone, date)] as const);
	return {here: own, zones: Object.fromEntries(found.flatMap(([zone, at]) => (at === null ? [] : [[zone, at]])))};
};

/** The same for a sitting that asks again and again: null while no minute has passed and the countries are the same. */
export const timesWhenChanged = (world: World, ownZone: string | null) => {
	let last = '';
	return (whereabouts: Whereabouts): Times | null => {
		const codes = countriesOf(whereabouts);
		const date = new Date();
		const at = `${codes} ${Math.floor(date.getTime() / 60_000)}`;
		if (at === last) return null;
		last = at;
		return {...timesAt(codes, world, ownZone, date), day: dayAndMinute(date)};
	};
};
