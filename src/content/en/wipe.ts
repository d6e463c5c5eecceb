import type {Words} from '../../core/words.ts';

export default {
	nothing: 'Nothing is saved.',
	found: 'This is saved:',
	willStay: 'This would stay:',
	question: 'Remove all of it? It cannot be brought back. Type y or n: ',
	needsYes: 'To remove it, type: cope wipe --yes',
	kept: 'Nothing was removed.',
	removed: 'This was removed:',
	failed: 'This could not be removed:',
	notAll: 'Not everything was removed.',
	stays: 'This stays:',
	left: {
		'link-target': '{path} (the plan was a link to it)',
		'not-ours': '{path} (it is not from this program)',
	},
	traces:
		'A shell may still know that you typed cope. An editor, a synced folder or a copy of the disk may still hold your words.',
} as const satisfies Words['wipe'];
