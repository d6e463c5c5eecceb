import type {Words} from '../../core/words.ts';

export default {
	'reach-out': {
		title: 'Reach out to someone you trust.',
		body: [
			'A voice, or a person beside you, can help more than typing. Pick an adult who is not having a hard time too.',
		],
		options: {
			someone: 'Someone else I can think of',
			add: 'Add someone to my plan',
			'no-one': 'No one to ask right now',
		},
	},
	person: {
		title: 'Call them, or go to them.',
		body: ['You could text if you cannot talk.'],
		options: {
			reached: 'I reached them',
			'no-answer': 'No answer',
			send: 'Send or read out words',
			unhelped: "That didn't help",
		},
	},
	someone: {
		title: 'Call them, or go to them.',
		body: [
			'Pick one adult you trust. It can be family, a friend, a neighbour or a teacher.',
			'You could text if you cannot talk.',
		],
		options: {
			reached: 'I reached them',
			'no-answer': 'No answer',
			send: 'Send or read out words',
			unhelped: "That didn't help",
		},
	},
	messages: {
		title: 'Pick words to send or read out.',
		body: [],
		options: {own: 'In my own words'},
	},
	'message-write': {
		title: 'What do you want to say?',
		body: [
			'One line is enough. It is not saved.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	message: {
		title: 'Read this out, or send it.',
		body: ['A copy stays on this computer until you copy something else.'],
		options: {copy: 'Copy these words', done: 'Done'},
	},
	'no-one': {
		title: 'You can still reach a person.',
		body: ['People on a line are there to talk. You do not need to know them.'],
		options: {
			helpline: 'See the lines for my country',
			near: 'Sit where other people are',
			'go-on': 'Go on to the next step',
		},
	},
	'ideas-near': {
		title: 'Sit where other people are.',
		body: [
			'It can be with someone you trust, with a neighbour, or in a place that is open and lit.',
			'You do not have to talk. Being near people is enough.',
			'Take your phone with you. If going out does not feel safe, call a line.',
		],
	},
	'with-them': {
		title: 'Stay with them as long as you want.',
		body: [
			'You can ask them to stay on the phone, or to come to you.',
			'These steps will still be here when you come back.',
		],
		options: {
			'go-on': 'Go on to the next step',
			add: 'Add them to my plan',
			unhelped: "That didn't help",
		},
	},
} as const satisfies Partial<Words['places']>;
