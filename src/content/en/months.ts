import type {Words} from '../../core/words.ts';

export default [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const satisfies Words['months'];
