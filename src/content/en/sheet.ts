import type {Words} from '../../core/words.ts';

export default {
	opening: '“I have been having urges to hurt myself and I would like help.”',
	sayFirst: 'To say first:',
	ownWords: 'Then, in your own words:',
	title: 'A page to bring',
	lines: [
		'What has been going on:',
		'How long it has been like this:',
		'What helps, even a bit:',
		'How safe I feel:',
		'What I want:',
	],
	soon: 'If they cannot see you soon, ask who can.',
	note: 'A note to me: how is it today? Who is there to talk to?',
	next: 'Next: {entry}',
} as const satisfies Words['sheet'];
