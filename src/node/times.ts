import type {World} from '../core/country.ts';
import type {Moment} from '../core/opening-hours.ts';
import {noTimes, type Times} from '../core/times.ts';
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

/** What a clock of a zone shows; null for a zone this Node does not know. */
const momentIn = (zone: string, date: Date): Moment | null => {
	try {
		const parts = new Map(
			formatOf(zone)
				.formatToParts(date)
				.map(({type, value}) => [type, value]),
		);
		const weekday = weekdays.indexOf(parts.get('weekday') ?? '');
		const minute = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
		return weekday < 0 || Number.isNaN(minute) ? null : {weekday, minute};
	} catch {
		return null;
	}
};

/** What the clocks say here and where the lines of a country are. Countries whose lines are all open all the time cost nothing. */
export const timesAt = (code: string | null, {clocks}: World, ownZone: string | null, date: Date): Times => {
	const zones = code === null ? [] : (clocks[code] ?? []);
	if (zones.length === 0) return noTimes;
	const own = here(date);
	const found = zones.map(zone => [zone, zone === ownZone ? own : momentIn(zone, date)] as const);
	return {here: own, zones: Object.fromEntries(found.flatMap(([zone, at]) => (at === null ? [] : [[zone, at]])))};
};

/** The same for a sitting that asks again and again: null while no minute has passed and the country is the same. */
export const timesWhenChanged = (world: World, ownZone: string | null) => {
	let last = '';
	return (code: string | null): Times | null => {
		const date = new Date();
		const at = `${code} ${Math.floor(date.getTime() / 60_000)}`;
		if (at === last) return null;
		last = at;
		return {...timesAt(code, world, ownZone, date), day: dayAndMinute(date)};
	};
};
