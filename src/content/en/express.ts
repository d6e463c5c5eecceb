import type {Words} from '../../core/words.ts';

export default {
	express: {
		title: 'Let some of it out.',
		body: ['There is no right or wrong way. Nothing here is kept.'],
		options: {
			name: 'Find a word for how you feel',
			write: 'Write a few lines on paper',
			draw: 'Draw on paper',
			move: 'Move gently',
			tell: 'Tell a person',
		},
	},
	naming: {
		title: 'Which word is closest?',
		body: ['More than one can be true. Pick a group first.'],
		options: {
			sad: 'Sad, low, lonely',
			scared: 'Scared, worried, on edge',
			angry: 'Angry, annoyed, fed up',
			ashamed: 'Ashamed, guilty, not good enough',
			overwhelmed: 'Overwhelmed, stuck, worn out',
			numb: 'Numb, blank, far away',
			check: 'Hopeless, trapped, a burden, unsafe',
			calm: 'Calm, relieved, hopeful',
		},
	},
	feelings: {title: 'Which word is closest?', body: []},
	named: {
		title: 'You found words for it. Where next?',
		body: ['It is OK to feel what you feel.'],
		options: {
			another: 'Add another word',
			tell: 'Tell someone',
			write: 'Write',
			draw: 'Draw',
			'leave-it': 'Leave it here',
		},
	},
	write: {
		title: 'Pick one thing to write about.',
		body: ['You can stop any time. q ends it.', 'Use paper, or say it in your head, for about 5 minutes.'],
		options: {
			now: 'What is happening right now?',
			need: 'What do you need in the next hour?',
			friend: 'What would you say to a friend?',
			respect: 'One thing you did today that you can respect.',
		},
	},
	writing: {
		title: 'Write what comes, on paper or in your head.',
		body: [
			'Short is fine. Spelling does not matter.',
			'Keep it or let it go. This program does not see it.',
			'Stop after about 5 minutes. Press Enter when you are done.',
		],
	},
	draw: {
		title: 'Draw lines and shapes on paper.',
		body: [
			'Fill a corner of the page, or all of it.',
			'Take about 5 minutes. You can stop any time. q ends it.',
			'Press Enter when you are done.',
		],
	},
	move: {
		title: 'Move gently for about 5 minutes.',
		body: [
			'Sway, stretch or walk around the room. Music is fine.',
			'Keep it easy. Stop if anything hurts.',
			'You can stop any time. q ends it. Press Enter when you are done.',
		],
	},
	'stop-here': {title: 'Stop here. Look around. Feet on the floor.', body: ['This was not saved.']},
} as const satisfies Partial<Words['places']>;
