import type {Words} from '../../core/words.ts';

export default {
	how: {
		call: 'Hold the camera up to the code. Your phone asks before it calls.',
		text: 'Hold the camera up to the code. Nothing is sent until you tap send.',
		'text-again': 'If your phone left out the words, try this code. Nothing is sent until you tap send.',
		web: 'Hold the camera up to the code. Your phone opens the page.',
	},
	noRoom: 'Make this window larger to see the code.',
	noColour: 'It is drawn for a dark window. In a light one, some phones cannot read it.',
	inLines: 'The code is shown on the full screen only. Here you can type it on your phone.',
} as const satisfies Words['codes'];
