import type {Words} from '../../core/words.ts';

export default {
	phases: {
		in: {word: 'breathe in', how: 'through your nose, slow and gentle'},
		hold: {word: 'pause', how: 'soft, not held'},
		out: {word: 'breathe out', how: 'through your mouth, slow and gentle'},
		rest: {word: 'rest', how: 'until the next breath comes'},
	},
	paused: 'paused',
	checks: 'Keep going, press b to change, or Enter to stop.',
	stop: 'Dizzy, tingly or tight? Stop. Breathe your own way. Look around the room.',
	minutes: '{done} of {all} minutes',
	minute: 'Minute {done} of {all}.',
	line: '{word}, {seconds} seconds',
	introduction: [
		'A slow, gentle breath, not a big one. Sit, stand or lie down. Keep your eyes open if you like.',
		'In through your nose, a soft pause, out through your mouth. 5 breaths take 1 minute.',
	],
	table: '{word}: {seconds} seconds, {how}',
} as const satisfies Words['breath'];
