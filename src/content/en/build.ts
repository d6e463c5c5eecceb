import type {Words} from '../../core/words.ts';

export default {
	asks: {
		signs: {
			ask: 'What do you notice first?',
			hint: 'A thought, a feeling in your body, a place or a time of day.',
		},
		alone: {
			ask: 'What has helped, even a bit?',
			hint: 'Something simple that you can do today, anywhere. You could write: “If I notice ___, I will ___.”',
		},
		places: {
			ask: 'Which people or places take your mind off it?',
			hint: 'A name or a place, 2 or more. When are they there, or open?',
		},
		people: {
			ask: 'Who can you ask for help?',
			hint: 'An adult you trust: their name, their number and when to call.',
		},
		professionals: {
			ask: 'Which doctor, nurse or line could you call?',
			hint: 'A name, a number and the hours.',
		},
		safer: {
			ask: 'What will make your space safer, and who can help?',
			hint: 'What you will do, and who with. There is no need to name any things.',
		},
		matters: {
			ask: 'What matters to you?',
			hint: 'People, pets, plans and small things.',
		},
		appointment: {
			ask: 'When is your next appointment?',
			hint: 'The day, the time and who it is with.',
		},
	},
	examples: {
		signs: [
			'I do not answer my phone',
			'I cannot sleep, and my thoughts go round and round',
			'My chest feels tight after work',
			'I say I am fine when I am not',
		],
		alone: [
			'Listen to one album, start to end',
			'Sort my photos from last summer',
			'Water the plants and look at each leaf',
			'Draw with a pencil until the page is full',
		],
		places: [
			'The library, open until 8 pm',
			'Tea with a friend on Sunday',
			'The park in the day, where people walk their dogs',
		],
		people: [],
		professionals: [],
		safer: [
			'Ask someone I trust to look after things for me',
			'Sleep at a friend’s place for a night',
			'Put things out of reach, far from my room',
		],
		matters: ['My cat', 'My sister and her kids', 'A song I want to learn', 'The trip we talk about'],
		appointment: [],
	},
} as const satisfies Words['build'];
