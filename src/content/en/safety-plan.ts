import type {Words} from '../../core/words.ts';

export default {
	'safety-plan': {
		title: 'Your safety plan is your own list of what helps.',
		body: ['Making it with someone is better. Share it with a person you trust.'],
		options: {
			three: 'Make a short plan now',
			edit: 'Open it in my editor',
			'go-on': 'Go on to the next step',
		},
	},
	'three-thing': {
		title: 'What has helped, even a bit?',
		body: [
			'One thing you can do today, anywhere. Leave it empty to skip.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'three-person': {
		title: 'Who can you ask for help?',
		body: [
			'One person: their name and number. Leave it empty to skip.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'three-line': {
		title: 'Which line could you call?',
		body: ['Pick one for your plan.'],
		options: {'no-line': 'None of these'},
	},
	'three-save': {
		title: 'Save this as your plan?',
		body: [
			'It goes in one file: {path}',
			'Other people with this login may still find saved files.',
			'Do not save if someone unsafe can use this computer.',
		],
		options: {save: 'Save it', 'let-go': 'Do not save'},
	},
	saved: {
		title: 'Your plan is saved.',
		body: ['It is in {path}', 'You can change it by hand in any editor. Press p to see it from anywhere.'],
	},
	'not-saved': {
		title: 'It could not be saved. Nothing was changed.',
		body: ['Here it is, so that you can copy it by hand.'],
	},
	plan: {title: 'My safety plan', body: []},
} as const satisfies Partial<Words['places']>;
