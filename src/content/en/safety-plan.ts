import type {Words} from '../../core/words.ts';

export default {
	'safety-plan': {
		title: 'Your safety plan is your own list of what helps.',
		body: ['Making it with someone is better. Share it with a person you trust.'],
		options: {
			three: 'Make a short plan now',
			guided: 'Write it, one question at a time',
			add: 'Add something',
			change: 'Change or take out something',
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
			'Do not save if someone unsafe can use this computer.',
			'It goes in one file: {path}',
			'After a change, the version before stays in the same folder.',
			'Other people with this login may still find saved files.',
			'An editor, a shell or a synced folder can keep copies too.',
		],
		options: {save: 'Save it', 'let-go': 'Do not save'},
	},
	saved: {
		title: 'Your plan is saved.',
		body: ['It is in {path}', 'You can change it by hand in any editor. Press p to see it from anywhere.'],
	},
	'not-saved': {
		title: 'It could not be saved.',
		body: ['Here is what you wrote, so that you can copy it by hand.'],
		options: {again: 'Try to save it again', 'let-go': 'Go on without saving'},
	},
	'plan-section': {title: 'Which part of your plan is it for?', body: [], options: {leave: 'None of these'}},
	'plan-write': {
		title: '{ask}',
		body: [
			'{hint} Use your own words. Leave it empty to go back.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'change-section': {title: 'Which part of your plan is it in?', body: [], options: {leave: 'None of these'}},
	'plan-entries': {title: 'Which one is it?', body: [], options: {leave: 'None of these'}},
	'plan-entry': {
		title: 'What do you want to do with this one?',
		body: [],
		options: {
			reword: 'Change the words',
			up: 'Move it up',
			down: 'Move it down',
			remove: 'Take it out',
			leave: 'Leave it as it is',
		},
	},
	'plan-reword': {
		title: 'Change it, then press Enter.',
		body: [
			'Leave it empty to go back. Nothing else in your plan changes.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'plan-remove': {
		title: 'Take this out of your plan?',
		body: ['Nothing else is taken out. A copy of the plan as it is now stays in {path}.bak'],
		options: {remove: 'Yes, take it out', leave: 'No, leave it'},
	},
	'first-save': {
		title: 'Save this? It is the first thing that is saved.',
		body: [
			'Do not save if someone unsafe can use this computer.',
			'It goes in one file: {path}',
			'After a change, the version before stays in the same folder.',
			'Other people with this login may still find saved files.',
			'An editor, a shell or a synced folder can keep copies too.',
		],
		options: {save: 'Save it', 'let-go': 'Do not save'},
	},
	'first-edit': {
		title: 'Make a plan file and open it?',
		body: [
			'Do not save if someone unsafe can use this computer.',
			'It is one file: {path}',
			'Other people with this login may still find saved files.',
			'An editor, or a synced folder, can keep copies too.',
		],
		options: {edit: 'Open it in my editor', 'let-go': 'Not now'},
	},
	'entry-gone': {
		title: 'This part of your plan was changed in the file.',
		body: ['Nothing was written over it. It was about this:'],
		options: {add: 'Add my words beside it', look: 'Look at my plan', 'let-go': 'Leave the plan as it is'},
	},
	'build-start': {
		title: 'Write your plan, one question at a time.',
		body: [
			'7 parts, about 15 minutes. Skip any part with s. You can stop any time: what is saved stays.',
			'Making it with someone is better. Share it with a person you trust.',
			'This program does not read what you type.',
		],
	},
	build: {
		title: '{ask}',
		body: ['{hint}'],
		options: {own: 'In my own words'},
	},
	'build-people': {
		title: '{ask}',
		body: [
			'{hint} Use your own words. Leave it empty to skip.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'build-professionals': {
		title: '{ask}',
		body: [
			'{hint} Use your own words. Leave it empty to skip.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'build-write': {
		title: '{ask}',
		body: [
			'{hint} Use your own words, then press Enter.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'build-clear': {
		title: 'Is it clear who, what and when?',
		body: ['It helps to find one thing to do, on a hard night, without thinking.'],
		options: {clear: 'Yes, it is clear', unclear: 'Not quite. Let me change it'},
	},
	'build-reword': {
		title: 'Change it, then press Enter.',
		body: [
			'Say who, where or when. Or write a smaller part of it, one that is easy to begin.',
			'This program does not read what you type. In danger? Use the help key.',
		],
	},
	'build-likely': {
		title: 'How likely are you to do this, 0 to 10?',
		body: ['0 is not at all. 10 is for sure. It is not kept.'],
	},
	'build-smaller': {
		title: 'Think of what could get in the way.',
		body: [
			'No need to type it. You could make this smaller, so that it is easier to begin. Or add a second one beside it.',
		],
		options: {smaller: 'Make it smaller', second: 'Add a second one', keep: 'Keep it as it is'},
	},
	'build-more': {
		title: 'Go on, or add another one here?',
		body: [],
		options: {next: 'Go on', another: 'Add another one here', stop: 'Stop here'},
	},
	'build-done': {
		title: 'This is a good place to stop.',
		body: [
			'Look at your plan after each hard time, and every month or so. It can grow.',
			'Show it to someone you trust, or to your doctor. For a page to bring, type: cope plan print',
			'The plan file: {path}',
		],
	},
	helped: {
		title: 'What helped, for your plan?',
		body: ['It goes with what you can do on your own.'],
		options: {leave: 'None of these'},
	},
	plan: {title: 'My safety plan', body: []},
} as const satisfies Partial<Words['places']>;
