import type {Words} from '../../core/words.ts';

export default {
	'follow-up': {
		title: 'Pick one person to tell in the next two days.',
		body: ['Talking treatments help some people hurt themselves less.'],
		options: {
			doctor: 'A doctor',
			nurse: 'A nurse',
			counsellor: 'A counsellor',
			school: 'Someone at school or work',
			team: 'I already have a care team',
			next: 'See my next appointment',
			appointment: 'Add my next appointment to my plan',
		},
	},
	'say-it': {
		title: 'You could say or read this to them.',
		body: [
			'Then say what has been going on, and for how long.',
			'Say what helps, how safe you feel and what you want.',
			'If they cannot see you soon, ask who can.',
		],
		options: {
			'go-on': 'Go on',
			sheet: 'See 5 lines to prepare',
			note: 'A note to myself for tomorrow',
			badly: 'I tried, and it went badly',
		},
	},
	appointment: {
		title: 'When is your next appointment?',
		body: [
			'Type it the way you say it, such as: Tuesday at 3 pm, my doctor.',
			'This program does not read what you type, only the date in it. In danger? Use the help key.',
		],
	},
	'appointment-save': {
		title: 'Is this right?',
		body: [],
		options: {save: 'Yes, add it to my plan', change: 'No, type it again', 'let-go': 'Do not add it'},
	},
	'next-appointment': {
		title: 'This is what comes next.',
		body: [],
		options: {'go-on': 'Go on', calendar: 'Make a calendar file', another: 'Add another appointment'},
	},
	calendar: {
		title: 'Do you want the calendar to ring?',
		body: [],
		options: {
			none: 'No, it stays quiet',
			'1h': 'Yes, 1 hour before',
			'1d': 'Yes, 1 day before',
			'let-go': 'Do not make a file',
		},
	},
	'calendar-save': {
		title: 'Make this calendar file?',
		body: [
			'It is one new file: {calendar}',
			'Do not save if someone unsafe can use this computer.',
			'A calendar you open it with may show it on other devices too.',
		],
		options: {
			save: 'Yes, and it says only “Appointment”',
			'with-words': 'Yes, with the words in my plan',
			'let-go': 'Do not make a file',
		},
	},
	'note-save': {
		title: 'Put this note in your plan?',
		body: ['It is a note from you to you. It shows here that day, on one line. Nothing asks about it later.'],
		options: {save: 'Yes, add it', 'let-go': 'Do not add it'},
	},
	sheet: {
		title: 'A page to bring: 5 short lines.',
		body: ['Write them down, or think of them. To print them, type: cope follow-up --sheet'],
	},
	team: {
		title: 'Tell your team about this. Bring your plan.',
		body: ['You could call them in the next two days. You do not have to wait for your next visit.'],
	},
	badly: {
		title: 'That was not OK. You can ask again, take someone, or try another.',
		body: ['Help works for many people. It can take more than one try to find the right person.'],
	},
} as const satisfies Partial<Words['places']>;
