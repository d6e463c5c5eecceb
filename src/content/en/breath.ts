import type {Words} from '../../core/words.ts';

export default {
	phases: {
		in: {word: 'breathe in', how: 'through your nose, slow and gentle'},
		hold: {word: 'pause', how: 'soft, not held'},
		out: {word: 'breathe out', how: 'through your mouth, slow and gentle'},
		rest: {word: 'rest', how: 'until the next breath comes'},
	},
	paused: 'paused',
	checks: 'Keep going? b changes, Enter stops.',
	minutes: '{done} of {all} minutes',
	line: '{word}, {seconds} seconds',
	introduction: [
		'A slow, gentle breath, not a big one. Sit, stand or lie down. Keep your eyes open if you like.',
		'Dizzy, tingly or tight? Stop. Breathe your own way. Look around the room.',
		'Do this for as long as you like, 5 times a minute:',
	],
	table: '{word}: {seconds} seconds, {how}',
} as const satisfies Words['breath'];
