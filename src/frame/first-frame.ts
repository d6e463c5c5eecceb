import type {Screen} from '../core/screen.ts';
import {layout} from './layout.ts';
import type {LayoutWords} from './scroll.ts';
import {type Size, sizeOf} from './size.ts';
import {type Look, paint} from './theme.ts';

/**
 * The first screen as text for an empty terminal, cursor at the top left before and after: a person sees it before
 * React and Ink are even loaded, and Ink draws the same over it.
 */
export const firstFrame = (screen: Screen, words: LayoutWords, output: Partial<Size>, look: Look): string => {
	const {rows} = layout(screen, sizeOf(output), words, look);
	return `${rows.map(row => paint(row, look)).join('\r\n')}\u001B[H`;
};
