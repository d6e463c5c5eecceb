import {appointmentInWords} from './date-words.ts';
import type {Edit} from './plan/edits.ts';
import type {Block} from './screen.ts';
import type {Visit} from './visit.ts';
import type {Words} from './words.ts';

/** The words an edit writes or takes out. */
const wordsOf = (edit: Edit): string => (edit.type === 'change' ? edit.to : edit.text);

/** What waits to be written, each on its line. */
export const waitingBlocks = ({edits, known}: Visit, words: Words): readonly Block[] =>
	edits.map((edit, index) => ({
		kind: 'own',
		text: edit.section === 'appointment' ? appointmentInWords(wordsOf(edit), known, words) : wordsOf(edit),
		...(index === 0 ? {} : {tight: true as const}),
	}));
