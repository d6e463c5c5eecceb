import type {Words} from '../../core/words.ts';

export default {
	helpline: {
		title: 'Call a line and talk to a person.',
		body: [],
		options: {
			called: 'I talked to someone',
			'next-line': 'Busy, no answer, or another line',
			expect: 'What happens when I call',
			keep: 'Add a line to my plan',
		},
	},
	'lines-to-keep': {title: 'Which line is for your plan?', body: [], options: {leave: 'None of these'}},
	expect: {
		title: 'What happens when you call',
		body: [
			'A person answers, at times after a recording. You can say as much or as little as you want.',
			'You do not need to give your name. You can end the call any time.',
			'You may have to wait. Stay on, or try the next line.',
			'They may send help if your life is at risk.',
			'First words: “I have an urge to hurt myself and I need to talk.”',
		],
	},
	called: {
		title: 'You talked to a person. You can call again any time.',
		body: [],
		options: {
			'go-on': 'Go on to the next step',
			unhelped: "That didn't help",
		},
	},
	country: {
		title: 'Which country are you in?',
		body: ['Type its name or its 2 letters. It is kept only until you leave.'],
	},
} as const satisfies Partial<Words['places']>;
