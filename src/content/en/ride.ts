import type {Words} from '../../core/words.ts';

export default {
	check: 'Rising 1, steady 2, falling 3. Or let it be.',
	beside: 'The urge: {done} of {all} minutes (w: back)',
	besideOver: 'The minutes with the urge are over.',
	own: 'Take your time',
} as const satisfies Words['ride'];
