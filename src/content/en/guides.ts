import type {Words} from '../../core/words.ts';

export default {
	ground: {
		title: 'Look around the room.',
		body: [],
		parts: {
			start: {
				title: 'Keep your eyes open and look around.',
				body: [
					'Sit, stand or lie down. This takes about 3 minutes.',
					'It brings your mind to the room you are in. You can swap any sense for another one.',
					'You can stop any time. q ends it.',
				],
			},
			see: {
				title: 'Find 5 things you can see.',
				body: ['Say each one out loud or in your head. Look at its shape and colour.'],
			},
			feel: {
				title: 'Find 4 things you can feel.',
				body: ['The floor under your feet, the chair, your clothes, or the air on your face.'],
			},
			hear: {
				title: 'Listen for 3 sounds.',
				body: ['Near or far. If it is very quiet, make a soft sound with your hand.'],
			},
			smell: {title: 'Find 2 things you can smell.', body: ['No smell? Look for 2 more things you can see.']},
			kind: {
				title: 'Notice 1 taste, or say 1 kind fact about yourself.',
				body: ['A small one will do, such as: “I am here, and I tried this.”'],
			},
		},
	},
	muscles: {
		title: 'Tense a part of your body at half strength, then let it go.',
		body: [
			'You can stop any time. q ends it. It takes 1 to 3 minutes.',
			'Gentle effort, no pain. Breathe as you like.',
			'Skip any part that is sore, hurt, or that you do not want to notice.',
			'Ask a doctor first if you have an injury, spasms, or heart or blood pressure trouble.',
		],
		options: {
			short: 'Short: 4 parts (about 1 minute)',
			whole: 'All 10 parts (about 3 minutes)',
		},
	},
	'muscles-short': {
		title: 'Tense and let go.',
		body: ['Sore, or not now? Go on to the next part.'],
		parts: {
			arms: {title: 'Gently tense your hands and arms.', body: ['Close your hands softly.']},
			'face-and-shoulders': {
				title: 'Gently tense your face and shoulders.',
				body: ['Close your eyes a little tighter. Lift your shoulders.'],
			},
			middle: {title: 'Gently tense your chest, back and stomach.', body: ['Keep breathing.']},
			legs: {title: 'Gently tense your legs and feet.', body: ['Press your feet softly to the floor.']},
			'let-go': {title: 'Let go.', body: ['Let it rest. Breathe as you like.']},
			after: {
				title: 'Rest for a moment.',
				body: ['Notice any part that feels a bit softer. If none does, that is OK.'],
			},
		},
	},
	'muscles-whole': {
		title: 'Tense and let go.',
		body: ['Sore, or not now? Go on to the next part.'],
		parts: {
			hands: {title: 'Gently tense your hands and lower arms.', body: ['Make soft fists.']},
			'upper-arms': {title: 'Gently tense your upper arms.', body: ['Bend your arms a little.']},
			shoulders: {title: 'Gently lift your shoulders.', body: ['Up towards your ears. Keep breathing.']},
			forehead: {title: 'Gently lift your eyebrows.', body: ['Feel your forehead tense.']},
			'eyes-and-jaw': {
				title: 'Gently tense your eyes and jaw.',
				body: ['Close your eyes a little tighter. Press your lips together softly.'],
			},
			neck: {title: 'Very softly, tense the back of your neck.', body: ['Press your head back a tiny bit.']},
			chest: {
				title: 'Gently tense your chest and upper back.',
				body: ['Draw your shoulders back. Keep breathing.'],
			},
			stomach: {title: 'Gently tense your stomach.', body: ['Keep breathing.']},
			thighs: {title: 'Gently tense your upper legs.', body: ['Press your knees together softly.']},
			calves: {
				title: 'Gently tense your lower legs and feet.',
				body: ['Press your toes softly to the floor.'],
			},
			'let-go': {title: 'Let go.', body: ['Let it rest. Breathe as you like.']},
			after: {
				title: 'Rest for a moment.',
				body: ['Notice any part that feels a bit softer. If none does, that is OK.'],
			},
		},
	},
	place: {
		title: 'A calm place.',
		body: ['If it turns bad: Drop it. Look around. Do something else.'],
		parts: {
			start: {
				title: 'Think of a calm, plain place.',
				body: [
					'A garden, a library, a café, or a sofa with a pet. Not your own bed or home.',
					'This takes about 5 minutes. Keep your eyes open if you like.',
					'You can stop any time. q ends it.',
				],
			},
			pick: {title: 'Pick your place.', body: ['It can be real or made up. Nobody else needs to be there.']},
			look: {
				title: 'Look around in it.',
				body: ['What is near you? What is far away? What colours are there?'],
			},
			listen: {title: 'Listen.', body: ['What can you hear there? It may be quiet.']},
			air: {title: 'Feel the air.', body: ['Is it warm or cool? What is under your hands and feet?']},
			smell: {title: 'Notice any smell.', body: ['Leaves, old books, coffee. Or nothing at all.']},
			stay: {title: 'Stay for a while.', body: ['There is nothing to do here.']},
			name: {title: 'Give the place a name.', body: ['A short name is enough. It helps you find the place again.']},
			back: {title: 'Come back to the room.', body: ['Look around. Name 3 things in this room.']},
		},
	},
	notice: {
		title: 'Notice one thing.',
		body: ['If you feel worse, stop and look around. Do something else.'],
		parts: {
			start: {
				title: 'Pick one sound, or one thing you can see.',
				body: ['This takes about 3 minutes. Keep your eyes open.', 'You can stop any time. q ends it.'],
			},
			rest: {title: 'Rest your mind on it.', body: ['Notice its shape, its colour, or how the sound goes on.']},
			drift: {
				title: 'When your mind drifts, come back.',
				body: ['Minds do that. Come back to your sound, or the thing you see.'],
			},
			stay: {
				title: 'Stay with it for a little longer.',
				body: ['Drift, notice, come back. There is no right way.'],
			},
			room: {title: 'Look around the whole room.', body: ['Feel your feet on the floor.']},
		},
	},
	ride: {
		title: 'Stay with the urge as it rises and falls.',
		body: [
			'An urge grows, peaks and drops, like a wave.',
			'You stay with it for a few minutes. It may help a little.',
			'You can stop any time. q ends it.',
		],
		options: {
			asked: '{time}',
			short: '5 minutes',
			long: '15 minutes',
		},
	},
	riding: {
		title: 'Stay with the urge as it rises and falls.',
		body: ['Worse? Stop and look around. Do something else.'],
		parts: {
			notice: {title: 'Notice the urge.', body: ['Say to yourself: “There is an urge.” Let it be there.']},
			where: {
				title: 'Where do you notice it, if that is OK?',
				body: ['It can be anywhere, or nowhere. You can leave this, and look around.'],
			},
			steady: {
				title: 'Is it rising, steady or falling?',
				body: ['Say it to yourself, or type it: 1 rising, 2 steady, 3 falling.'],
			},
			breathe: {title: 'Breathe as you like.', body: ['You do not have to change your breath.']},
			'let-be': {title: 'You can let it be.', body: ['It can change. Stay with it, or look around the room.']},
		},
	},
	'ride-over': {
		title: 'You can stop here, or stay with it.',
		body: ['The urge may be less now, or the same. Both are OK.'],
		options: {
			'go-on': 'Stop here',
			again: '5 more minutes',
			unhelped: "That didn't help",
		},
	},
} as const satisfies Partial<Words['places']>;
