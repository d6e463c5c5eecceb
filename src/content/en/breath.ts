import type {Words} from '../../core/words.ts';

export default {
	phases: {
		in: {word: 'breathe in', how: 'through your nose, slow and gentle'},
		topUp: {word: 'a little more', how: 'a small sip of air through your nose'},
		hold: {word: 'pause', how: 'soft, not held'},
		out: {word: 'breathe out', how: 'through your mouth, slow and gentle'},
		rest: {word: 'rest', how: 'until the next breath comes'},
	},
	paused: 'paused',
	checks: 'Keep going? t changes, Enter stops.',
	minutes: '{done} of {all} minutes',
	oneMinute: '1 minute',
	breaths: '{done} of {all} breaths',
	longHold: 'as long as is easy',
	line: '{word}, {time}',
	news: {
		slower: 'A little slower, from the next one on.',
		faster: 'A little faster, from the next one on.',
		slowest: 'This is as slow as it goes.',
		fastest: 'This is as fast as it goes.',
		longer: '1 more minute.',
		pattern: 'The new breath starts now.',
	},
	patterns: {
		'short-pause': {
			name: 'Soft pause: in 4, pause 2, out 6',
			about: 'The usual one. The pause is soft, not held.',
		},
		'long-out': {name: 'Long out-breath: in 4, out 6', about: 'No pause.'},
		even: {name: 'Even: in 5, out 5', about: 'In and out for the same time.'},
		easy: {name: 'Easy start: in 3, out 4', about: 'For when air feels short. Then try a slower one.'},
		sigh: {
			name: 'Slow sigh: in 2, a little more, out 6',
			about: 'Keep the last sip of air small. Not for panic.',
		},
		coherent: {name: 'Slow and even: in 5.5, out 5.5', about: 'For practice on a calm day.'},
		'slower-out': {name: 'Longer out-breath: in 4, out 8', about: 'Once in 4, out 6 feels easy.'},
		box: {name: 'Box: in 4, pause 4, out 4, pause 4', about: 'Long pauses, so it asks first.'},
		'4-7-8': {name: '4-7-8: in 4, pause 7, out 8', about: 'A very long pause, so it asks first.'},
	},
	care: {
		holds: 'Skip holds if you are pregnant or have lung, heart or blood pressure problems, fits, or panic.',
		quick: 'This breath is quick. Quick breaths can make you dizzy.',
		ill: 'Asthma or lungs bad right now? Use your own medicine or get medical help, not this.',
	},
	introduction: [
		'A slow, gentle breath, not a big one. Sit, stand or lie down. Keep your eyes open if you like.',
		'Watch the shape, or a spot in the room.',
		'Dizzy, tingly or tight? Stop. Breathe your own way. Look around the room.',
		'Do this for {time}, about {rate} times a minute:',
	],
	table: '{word}: {time}, {how}',
	listed: '{name} (about {rate} a minute, {time}). {about}',
	each: {
		minutes: '{number} minutes',
		minute: '1 minute',
		breaths: '{number} breaths',
		breath: '1 breath',
		seconds: '{number} seconds',
		second: '1 second',
	},
} as const satisfies Words['breath'];
