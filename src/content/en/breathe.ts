import type {Words} from '../../core/words.ts';

export default {
	breathe: {
		title: 'Pick one way to slow things down.',
		body: ['It may help a little. It gets easier with practice.', 'You can stop any time. q ends it.'],
		options: {
			breath: 'Gentle breathing (5 minutes)',
			ground: 'Look around the room (3 minutes)',
			muscles: 'Tense and let go (2 minutes)',
			place: 'A calm place (5 minutes)',
			notice: 'Notice one thing (3 minutes)',
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
		title: 'Look around the room.',
		body: [],
		pages: [
			{
				title: 'Keep your eyes open and look around.',
				body: [
					'Sit, stand or lie down. This takes about 3 minutes.',
					'It brings your mind to the room you are in.',
					'You can stop any time. q ends it.',
				],
			},
			{
				title: 'Find 5 things you can see.',
				body: ['Say each one out loud or in your head. Look at its shape and colour.'],
			},
			{
				title: 'Find 4 things you can feel.',
				body: ['The floor under your feet, the chair, your clothes, or the air on your face.'],
			},
			{title: 'Listen for 3 sounds.', body: ['Near or far. If it is very quiet, make a soft sound with your hand.']},
			{title: 'Find 2 things you can smell.', body: ['No smell? Look for 2 more things you can see.']},
			{
				title: 'Say 1 kind fact about yourself.',
				body: ['A small one will do, such as: “I am here, and I tried this.” Or notice 1 taste.'],
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
				title: 'Gently tense your hands and arms for 5 seconds.',
				body: ['Make soft fists. Breathe as you like.', 'Let go. Rest for 15 seconds.'],
			},
			{
				title: 'Gently tense your face and shoulders for 5 seconds.',
				body: ['Close your eyes a little tighter. Lift your shoulders.', 'Let go. Rest for 15 seconds.'],
			},
			{
				title: 'Gently tense your chest, back and stomach for 5 seconds.',
				body: ['Keep breathing.', 'Let go. Rest for 15 seconds.'],
			},
			{
				title: 'Gently tense your legs and feet for 5 seconds.',
				body: ['Press your feet softly to the floor.', 'Let go. Rest for 15 seconds.'],
			},
			{title: 'Rest for a moment.', body: ['Notice any part that feels a bit softer. If none does, that is OK.']},
		],
	},
	place: {
		title: 'A calm place.',
		body: [],
		pages: [
			{
				title: 'Think of a calm, plain place.',
				body: [
					'A garden, a library, a café, or a sofa with a pet. Not your own bed or home.',
					'This takes about 5 minutes. Keep your eyes open if you like.',
					'If it turns bad: Drop it. Look around. Press d for something else.',
					'You can stop any time. q ends it.',
				],
			},
			{title: 'Pick your place.', body: ['It can be real or made up. Take half a minute.']},
			{title: 'Look around in it.', body: ['What is near you? What is far away? What colours are there?']},
			{title: 'Listen.', body: ['What can you hear there? It may be quiet.']},
			{title: 'Feel the air.', body: ['Is it warm or cool? What is under your hands and feet?']},
			{title: 'Notice any smell.', body: ['Leaves, old books, coffee. Or nothing at all.']},
			{title: 'Stay for a while.', body: ['There is nothing to do here. Take about a minute.']},
			{title: 'Give the place a name.', body: ['A short name is enough. It helps you find the place again.']},
			{title: 'Come back to the room.', body: ['Look around. Name 3 things in this room.']},
		],
	},
	notice: {
		title: 'Notice one thing.',
		body: [],
		pages: [
			{
				title: 'Pick one sound, or one thing you can see.',
				body: [
					'This takes about 3 minutes. Keep your eyes open.',
					'If you feel worse, stop and look around. Press d for something else.',
					'You can stop any time. q ends it.',
				],
			},
			{title: 'Rest your mind on it.', body: ['Notice its shape, its colour, or how the sound goes on.']},
			{
				title: 'When your mind drifts, come back.',
				body: ['Minds do that. Come back to your sound, or the thing you see.'],
			},
			{title: 'Stay with it for a little longer.', body: ['Drift, notice, come back. There is no right way.']},
			{title: 'Look around the whole room.', body: ['Feel your feet on the floor.']},
		],
	},
} as const satisfies Partial<Words['places']>;
