import type {Words} from '../../core/words.ts';

export default {
	help: {
		title: 'People and lines for right now',
		body: ['This is a program. It cannot see you, call anyone or send anything.'],
	},
	code: {title: "Use your phone's camera.", body: []},
	keys: {title: 'What the keys do', body: []},
	steps: {
		title: 'Go to any step.',
		body: [],
		options: {
			'reach-out': 'Reach out',
			'safer-space': 'Safer space',
			breathe: 'Breathe and relax',
			distract: 'Do something else',
			express: 'Let it out',
			helpline: 'Call a line',
			'safety-plan': 'My safety plan',
			'follow-up': 'Follow up',
		},
	},
	'after-breath': {
		title: 'You can stop here, or go on.',
		body: ['There are 8 short steps, if the urge is still there.'],
		options: {
			again: 'Breathe again',
			steps: 'Go on to the steps',
			leave: 'Leave for now',
		},
	},
} as const satisfies Partial<Words['places']>;
