import type {Times} from '../../src/core/times.ts';
import {world} from '../../src/node/data.ts';

/** Here are 12:00 on a Monday, or what is given; in every zone the same, unless one is named. */
export const clocks = (weekday = 0, hour = 12, others: Times['zones'] = {}): Times => {
	const here = {weekday, minute: hour * 60};
	const zones = Object.fromEntries(Object.values(world.clocks).flatMap(each => each.map(zone => [zone, here])));
	return {here, zones: {...zones, ...others}};
};
