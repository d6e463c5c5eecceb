import type {Words} from '../../core/words.ts';

export default {
	'safer-space': {
		title: 'Make some space between you and things you could use to hurt yourself.',
		body: [
			'Alcohol and drugs can make urges harder to hold. Leave them for now.',
			'If another person is hurting you or scaring you, press h.',
		],
		options: {
			move: 'Move to another room, or near people you trust',
			ask: 'Ask someone to look after things',
			'out-of-reach': 'Put things out of reach for now',
			'not-now': 'Not now',
		},
	},
	'safer-try': {
		title: 'Try this now. Take the time you need.',
		body: [
			'Time and distance can help.',
			'If touching them makes the urge stronger, leave them. Go to another room, or ask someone else.',
		],
		options: {
			done: 'Done',
			moved: 'I moved away',
			'not-now': 'Not now',
		},
	},
	'not-now': {
		title: 'That is OK. A person can help with this part.',
		body: ['You do not have to do it on your own.'],
		options: {
			'reach-out': 'Reach out to someone',
			helpline: 'Call a line',
			'go-on': 'Go on to the next step',
		},
	},
} as const satisfies Partial<Words['places']>;
