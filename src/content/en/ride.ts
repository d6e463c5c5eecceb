import type {Words} from '../../core/words.ts';

export default {
	check: 'Rising 1, steady 2, falling 3. Or let it be.',
	beside: 'The urge: {time} (w: back)',
	besideOver: 'The urge: minutes are over (w: back)',
	own: 'Take your time',
} as const satisfies Words['ride'];
