import {holdsLong, isQuick, type Pattern} from './exercise/pattern.ts';
import type {Block} from './screen.ts';
import type {Words} from './words.ts';

/** What is said before a breath that not everybody is to breathe (B5). */
export const careBlocks = (pattern: Pattern, care: Words['breath']['care']): readonly Block[] => {
	const said = [...(holdsLong(pattern) ? [care.holds] : []), ...(isQuick(pattern) ? [care.quick] : []), care.ill];
	return said.map(text => ({kind: 'text', text}));
};
