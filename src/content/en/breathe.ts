import type {Words} from '../../core/words.ts';

export default {
	breathe: {
		title: 'Slow things down. Pick one.',
		body: [
			'Slow breathing and relaxing may help a little. It gets easier with practice.',
			'You can stop any time. q ends it.',
		],
		options: {
			breath: 'A slow, gentle breath (5 minutes)',
			ground: 'Look around the room, 5 to 1 (about 3 minutes)',
			muscles: 'Tense and let go (about 2 minutes)',
			place: 'A calm place in your mind (about 5 minutes)',
			notice: 'Notice one thing (about 3 minutes)',
			else: 'Do something else',
		},
	},
	breath: {
		title: 'Breathe slow and gentle, not big.',
		body: [
			'Dizzy, tingly or tight? Stop. Breathe your own way. Look around the room.',
			'You can stop any time. q ends it.',
		],
	},
	ground: {
		title: 'Look around the room, 5 to 1.',
		body: [],
		pages: [
			{
				title: 'Keep your eyes open. Sit, stand or lie down.',
				body: [
					'This takes about 3 minutes. It brings your mind to the room you are in.',
					'You can stop any time. q ends it.',
				],
			},
			{
				title: 'Find 5 things you can see.',
				body: ['Say each one out loud or in your head. Look at its shape and colour.'],
			},
			{
				title: 'Find 4 things you can feel.',
				body: ['The floor under your feet. The chair. Your clothes. The air on your face.'],
			},
			{title: 'Listen for 3 sounds.', body: ['Near or far. If it is very quiet, make a soft sound with your hand.']},
			{title: 'Find 2 things you can smell.', body: ['No smell? Look for 2 more things you can see.']},
			{
				title: 'Say 1 kind fact about yourself.',
				body: ['Or notice 1 taste. It can be a small fact, such as: I am here, and I tried this.'],
			},
		],
	},
	muscles: {
		title: 'Tense and let go.',
		body: [],
		pages: [
			{
				title: 'Tense a part of your body at half strength, then let it go.',
				body: [
					'This takes about 2 minutes. Gentle effort, no pain. Breathe as you like.',
					'Skip any part that is sore, hurt, or that you do not want to notice.',
					'Ask a doctor first if you have an injury, spasms, or heart or blood pressure trouble.',
					'You can stop any time. q ends it.',
				],
			},
			{
				title: 'Hands and arms.',
				body: ['Make soft fists and tense your arms for 5 seconds.', 'Let go. Rest for 15 seconds.'],
			},
			{
				title: 'Face and shoulders.',
				body: [
					'Lift your shoulders and close your eyes a little tighter for 5 seconds.',
					'Let go. Rest for 15 seconds.',
				],
			},
			{
				title: 'Chest, back and stomach.',
				body: ['Tense them gently for 5 seconds. Keep breathing.', 'Let go. Rest for 15 seconds.'],
			},
			{
				title: 'Legs and feet.',
				body: ['Press your feet softly to the floor for 5 seconds.', 'Let go. Rest for 15 seconds.'],
			},
			{title: 'Rest for a moment.', body: ['Notice any part that feels a bit softer. If none does, that is OK.']},
		],
	},
	place: {
		title: 'A calm place in your mind.',
		body: [],
		pages: [
			{
				title: 'Think of a calm, plain place. It can be real or made up.',
				body: [
					'A garden, a library, a café, or a sofa with a pet. Not your own bed or home.',
					'This takes about 5 minutes. Keep your eyes open if you like.',
					'If the picture turns bad: Drop it. Look around. Press d for something else.',
					'You can stop any time. q ends it.',
				],
			},
			{title: 'Pick your place.', body: ['Take half a minute. Any place that feels calm enough will do.']},
			{title: 'Look around in it.', body: ['What is near you? What is far away? What colours are there?']},
			{title: 'Listen.', body: ['What can you hear there? It may be quiet.']},
			{title: 'Feel the air.', body: ['Is it warm or cool? What is under your hands and feet?']},
			{title: 'Notice any smell.', body: ['Leaves, old books, coffee. Or nothing at all.']},
			{title: 'Stay for a while.', body: ['There is nothing you have to do here. Stay for about a minute.']},
			{title: 'Give the place a name.', body: ['One or two words, so that you can find it again.']},
			{title: 'Come back to the room.', body: ['Look around. Name 3 things in this room.']},
		],
	},
	notice: {
		title: 'Notice one thing.',
		body: [],
		pages: [
			{
				title: 'Pick one sound or one object in the room.',
				body: [
					'This takes about 3 minutes. Keep your eyes open.',
					'If you feel worse, stop and look around. Press d for something else.',
					'You can stop any time. q ends it.',
				],
			},
			{title: 'Rest your mind on it.', body: ['Notice its shape, its colour, or how the sound goes on.']},
			{
				title: 'Your mind will drift. That is what minds do.',
				body: ['When you see that it has, come back to your sound or object.'],
			},
			{title: 'Stay with it for a little longer.', body: ['Drift, notice, come back. There is no right way.']},
			{title: 'Look around the whole room.', body: ['Feel your feet on the floor.']},
		],
	},
} as const satisfies Partial<Words['places']>;
