import type {Words} from '../../core/words.ts';

export default [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
] as const satisfies Words['weekdays'];
