import type {Words} from '../../core/words.ts';

export default {
	'reach-out': 'Reach out',
	'safer-space': 'Safer space',
	breathe: 'Breathe and relax',
	distract: 'Do something else',
	express: 'Let it out',
	helpline: 'Call a line',
	'safety-plan': 'My safety plan',
	'follow-up': 'Follow up',
} as const satisfies Words['steps'];
