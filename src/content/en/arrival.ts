import type {Words} from '../../core/words.ts';

export default {
	safety: {
		title: 'First, are you safe right now?',
		body: ['Your answer picks the right help. It is not sent or saved.'],
		options: {
			hurt: 'I am hurt, or I have taken something that could harm me',
			'might-act': 'I might act on thoughts of ending my life',
			unsure: 'I am not sure',
			none: 'None of these. I have an urge and want help with it',
		},
	},
	'card-a': {
		title: 'Get medical help now.',
		body: [
			'Call the emergency number. They will tell you what to do.',
			'Tell a person near you.',
			'Do not drive yourself. If someone can take you to emergency care, go.',
			'Go even if you feel OK. Harm can show later.',
		],
	},
	'card-b': {
		title: 'Call now and do not stay on your own.',
		body: ['Say that you need help now.', 'Go to where other people are.', 'Stay with them until help is there.'],
	},
	'card-c': {
		title: 'Talk to a person now, even if you are not sure.',
		body: ['Call a line, or a person you trust.', 'You can say: “I need to talk to someone.”'],
	},
	waiting: {
		title: 'Is help on the way? You can wait here.',
		body: ['This is a program. It cannot see you, call anyone or send anything.', 'Press h to see the numbers.'],
		options: {
			ground: 'Look around the room',
			breath: 'Gentle breathing, eyes open',
			'not-yet': 'No, not yet',
		},
	},
	rating: {
		title: 'How strong is the urge right now?',
		body: [
			'0 is none. 10 is the strongest you can imagine.',
			'Type a number, or press s to skip. It is not saved.',
			'This is a program. It cannot see you, call anyone or send anything.',
		],
	},
	high: {
		title: 'This is hard to carry. One small thing comes next.',
		body: ['Pick what you can do now.'],
		options: {
			'safer-space': 'Move away from things you could use to hurt yourself',
			'reach-out': 'Reach a person',
			outward: 'Put your mind on something outside you',
		},
	},
	outward: {
		title: 'Put your mind on something outside you.',
		body: ['Each takes a few minutes. You can stop any time. q ends it.'],
		options: {
			ground: 'Look around the room',
			words: 'Words and counting',
			breath: 'Gentle breathing, eyes open',
		},
	},
	'how-was-it': {
		title: 'How was that?',
		body: [],
		options: {
			helped: 'It eased a little',
			same: 'About the same',
			unhelped: "That didn't help",
		},
	},
	end: {
		title: 'You gave yourself time. Next: who will you talk to today?',
		body: [
			'Many urges ease within half an hour. If one comes back, you can come back here too.',
			'Your ratings are forgotten when you leave.',
		],
		options: {
			helpline: 'A line',
			keep: 'Add what helped to my plan',
			leave: 'Leave for now',
		},
	},
} as const satisfies Partial<Words['places']>;
