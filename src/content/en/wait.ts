import type {Words} from '../../core/words.ts';

export default {
	left: 'About {minutes} minutes to go',
	oneMinute: 'About 1 minute to go',
	lastMinute: 'The last minute',
} as const satisfies Words['wait'];
