import type {Words} from '../../core/words.ts';

export default {
	day: '{weekday} {day} {month} {year}',
	monthFirst: '{weekday}, {month} {day}, {year}',
	am: '{time} am',
	pm: '{time} pm',
	range: '{from} to {to}',
	noon: '12 noon',
	and: '{first}, {second}',
} as const satisfies Words['dates'];
