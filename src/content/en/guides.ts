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
			'Heart or blood pressure trouble, spasms, or an injury? Ask a doctor first.',
			'You can stop any time. q ends it. It takes 2 to 4 minutes.',
		],
		options: {
			short: 'Short: 4 parts (about 2 minutes)',
			whole: 'All 10 parts (about 4 minutes)',
		},
	},
	'muscles-short': {
		title: 'Tense and let go.',
		body: ['Sore, or not now? Let it rest. You can stop any time.'],
		parts: {
			start: {
				title: 'Wait for “Now”, tense for 5 seconds, then let go.',
				body: [
					'Gentle effort, no pain. Breathe as you like.',
					'Skip any part that is sore, hurt, or that you do not want to notice.',
				],
			},
			'next-arms': {title: 'First: your hands and arms.', body: ['Close your hands softly.']},
			arms: {title: 'Now close your hands.', body: ['Keep breathing.']},
			'next-face-and-shoulders': {
				title: 'Next: your face and shoulders.',
				body: ['Close your eyes tighter, and lift your shoulders.'],
			},
			'face-and-shoulders': {title: 'Now tense your face and shoulders.', body: ['Keep breathing.']},
			'next-middle': {title: 'Next: your chest, back and stomach.', body: ['Tense them a little.']},
			middle: {title: 'Now tense them a little.', body: ['Keep breathing.']},
			'next-legs': {title: 'Next: your legs and feet.', body: ['Press your feet softly to the floor.']},
			legs: {title: 'Now press your feet down.', body: ['Keep breathing.']},
			'let-go': {title: 'Let go.', body: ['Let it rest. Breathe as you like.']},
			after: {
				title: 'Rest for a moment.',
				body: ['Notice any part that feels a bit softer. If none does, that is OK.'],
			},
		},
	},
	'muscles-whole': {
		title: 'Tense and let go.',
		body: ['Sore, or not now? Let it rest. You can stop any time.'],
		parts: {
			start: {
				title: 'Wait for “Now”, tense for 5 seconds, then let go.',
				body: [
					'Gentle effort, no pain. Breathe as you like.',
					'Skip any part that is sore, hurt, or that you do not want to notice.',
				],
			},
			'next-hands': {title: 'First: your hands and lower arms.', body: ['Make soft fists.']},
			hands: {title: 'Now make soft fists.', body: ['Keep breathing.']},
			'next-upper-arms': {title: 'Next: your upper arms.', body: ['Bend your arms, and tense them a little.']},
			'upper-arms': {title: 'Now tense your upper arms.', body: ['Keep breathing.']},
			'next-shoulders': {title: 'Next: your shoulders.', body: ['Lift them a little, up towards your ears.']},
			shoulders: {title: 'Now lift your shoulders.', body: ['Keep breathing.']},
			'next-forehead': {title: 'Next: your forehead.', body: ['Lift your eyebrows a little.']},
			forehead: {title: 'Now lift your eyebrows.', body: ['Keep breathing.']},
			'next-eyes-and-jaw': {
				title: 'Next: your eyes and jaw.',
				body: ['Close your eyes and lips a little tighter.'],
			},
			'eyes-and-jaw': {title: 'Now tense your eyes and jaw.', body: ['Keep breathing.']},
			'next-neck': {title: 'Next: the back of your neck.', body: ['Very softly, press your head back a tiny bit.']},
			neck: {title: 'Now press your head back a tiny bit.', body: ['Keep breathing.']},
			'next-chest': {
				title: 'Next: your chest and upper back.',
				body: ['Draw your shoulders back a little.'],
			},
			chest: {title: 'Now draw your shoulders back.', body: ['Keep breathing.']},
			'next-stomach': {title: 'Next: your stomach.', body: ['Tense it a little.']},
			stomach: {title: 'Now tense your stomach.', body: ['Keep breathing.']},
			'next-thighs': {title: 'Next: your upper legs.', body: ['Press your knees together softly.']},
			thighs: {title: 'Now press your knees together.', body: ['Keep breathing.']},
			'next-calves': {
				title: 'Next: your lower legs and feet.',
				body: ['Press your toes softly to the floor.'],
			},
			calves: {title: 'Now press your toes down.', body: ['Keep breathing.']},
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
