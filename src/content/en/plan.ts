import type {Words} from '../../core/words.ts';

export default {
	title: 'My safety plan',
	sections: {
		signs: 'My early signs',
		alone: 'What I can do on my own',
		places: 'People and places that take my mind off it',
		people: 'People I can ask for help',
		professionals: 'Professionals and lines',
		safer: 'Making my space safer',
		matters: 'What matters to me',
		appointment: 'Next appointment',
	},
	more: 'More in my plan',
	none: 'There is no plan yet. Step 7 helps you make a short one. You can also write one by hand.',
	empty: 'The plan has no words in it yet. You can open it in any editor.',
	problems: {
		folder: 'There is a folder where the plan file belongs. Nothing was changed.',
		'not-a-file': 'The plan is not a plain file, so it was not opened. Nothing was changed.',
		'too-large': 'The plan file is too large to show. Nothing was changed.',
		'no-permission': 'The plan file may not be opened with this login. Nothing was changed.',
		'not-text': 'The plan file is not plain text. Nothing was changed.',
		'no-space': 'There is no room on the disk. Nothing was changed.',
		exists: 'There is a plan file already, so nothing was written over it.',
		failed: 'The plan file could not be used. Nothing was changed.',
	},
	file: 'The plan file: {path}',
	last: 'If this is not enough, call {number} or go to emergency care.',
	lastGuess: 'If this is not enough, call {number} (in {country}) or go to emergency care.',
	lastNoNumber: 'If this is not enough, call your emergency number or go to emergency care.',
	appointment: 'Next appointment',
	noLine: 'Nothing yet. Go back to add something.',
} as const satisfies Words['plan'];
