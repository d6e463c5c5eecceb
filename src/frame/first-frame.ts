import {present} from '../core/present.ts';
import type {Visit} from '../core/visit.ts';
import type {Words} from '../core/words.ts';
import {layout} from './layout.ts';
import {type Size, sizeOf} from './size.ts';
import {type Look, paint} from './theme.ts';

/**
 * The first screen as text for an empty terminal, cursor at the top left before and after: a person sees it before
 * React and Ink are even loaded, and Ink draws the same over it.
 */
export const firstFrame = (visit: Visit, words: Words, output: Partial<Size>, look: Look, now: number): string => {
	const {rows} = layout(present(visit, words, now), sizeOf(output), words, look);
	return `${rows.map(row => paint(row, look)).join('\r\n')}\u001B[H`;
};
