import type {Words} from '../../core/words.ts';

export default {
	distract: {
		title: 'Do something else for a while.',
		body: ['Pick one. A few minutes is enough to begin with.'],
		options: {
			people: 'Be near people',
			movement: 'Gentle movement',
			hands: 'Keep your hands busy',
			words: 'Words and counting',
			soothe: 'Something soothing',
			delay: 'Put 5 minutes between you and the urge',
		},
	},
	ideas: {
		title: 'Pick one that you could do now.',
		body: ['You can stop any time. q ends it.'],
	},
	doing: {
		title: 'Try this now.',
		body: [
			'Take about 5 minutes, or as long as you like.',
			'You can stop any time. q ends it. Press Enter when you are done.',
		],
	},
	delay: {
		title: 'Put 5 minutes between you and the urge.',
		body: [
			'An urge grows, peaks and drops, like a wave. It can get less strong while you wait.',
			'Walk around the room, or look for things of one colour. You can stop any time. q ends it.',
		],
	},
	'delay-over': {
		title: 'What next?',
		body: ['You can add 5 more minutes.'],
		options: {
			again: '5 more minutes',
			'go-on': 'Go on with the steps',
			unhelped: "That didn't help",
		},
	},
} as const satisfies Partial<Words['places']>;
