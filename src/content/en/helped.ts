import type {Words} from '../../core/words.ts';

export default {
	breath: 'A slow breath: {breath}',
	ground: 'Look around: 5 things I see, 4 I feel, 3 I hear',
	'muscles-short': 'Let go of one muscle after the other',
	'muscles-whole': 'Let go of one muscle after the other',
	place: 'Picture my calm place',
	riding: 'Stay with the urge for 5 minutes',
	notice: 'Listen to one sound',
	delay: 'Put 5 minutes between me and the urge',
	writing: 'Write for 5 minutes',
	draw: 'Draw what I feel',
	move: 'Move slowly for 5 minutes',
} as const satisfies Words['helped'];
