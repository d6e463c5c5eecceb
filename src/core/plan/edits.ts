import {harmlessLine} from '../harmless.ts';
import type {SectionId} from './headings.ts';
import {isFill} from './marks.ts';

/** What our own headings are called, for a plan that has none of its own. */
export type Names = {readonly title: string; readonly sections: Readonly<Record<SectionId, string>>};

/** Which of how many entries with the same words is meant. */
export type Among = {readonly at: number; readonly of: number};

/**
 * An entry of a section, known by its words, so that one that was changed meanwhile is not mistaken for it; and where
 * several have the same words, by which of them it is.
 */
export type Which = {readonly text: string; readonly among?: Among};

export type AddEdit = {readonly type: 'add'; readonly section: SectionId; readonly text: string};

/** A change to a plan. */
export type Edit =
	| AddEdit
	| ({readonly section: SectionId} & Which &
			(
				| {readonly type: 'change'; readonly to: string}
				| {readonly type: 'remove'}
				| {readonly type: 'move'; readonly by: -1 | 1}
			));

/** The new text; or why there is none: the entry is not there any more, it is there already, or nothing was written. */
export type Edited = {readonly source: string} | {readonly why: 'gone' | 'there' | 'nothing' | 'cannot'};

/** A text as an entry: on one line, and harmless; empty when there is no word in it. */
export const entryText = (text: string): string => {
	const line = harmlessLine(text);
	return isFill(line) ? '' : line;
};
