import type {Words} from '../../core/words.ts';

export default {
	breathe: {
		title: 'Pick one way to slow things down.',
		body: ['It may help a little. It gets easier with practice.', 'You can stop any time. q ends it.'],
		options: {
			breath: 'Gentle breathing (5 minutes)',
			ground: 'Look around the room (3 minutes)',
			muscles: 'Tense and let go (4 minutes)',
			place: 'A calm place (5 minutes)',
			notice: 'Notice one thing (3 minutes)',
			ride: 'Stay with the urge (5 minutes)',
			else: 'Do something else',
		},
	},
	breath: {
		title: 'Breathe slow and gentle, not big.',
		body: [
			'Dizzy, tingly or tight? Stop. Breathe your own way. Look around the room.',
			'You can stop any time. q ends it.',
		],
	},
	holds: {
		title: 'This breath is not for everyone.',
		body: ['You can stop any time. q ends it.'],
		options: {
			without: 'A gentle breath in its place',
			with: 'Go on with this one',
		},
	},
	patterns: {
		title: 'Pick another breath.',
		body: ['It starts with the next breath in.'],
	},
} as const satisfies Partial<Words['places']>;
