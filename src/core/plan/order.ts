import {type SectionId, sectionIds} from './headings.ts';

/**
 * The orders a plan can be shown in: that of the Safety Planning Intervention (content guide S1), that of the Beyond
 * Now app, and that of the eight steps. The next appointment comes last in all of them.
 */
export const orders = {
	spi: sectionIds,
	'beyond-now': ['signs', 'safer', 'matters', 'alone', 'places', 'people', 'professionals', 'appointment'],
	cope: ['people', 'safer', 'alone', 'places', 'professionals', 'signs', 'matters', 'appointment'],
} as const satisfies Record<string, readonly SectionId[]>;

export type Order = keyof typeof orders;

export const isOrder = (text: string): text is Order => Object.hasOwn(orders, text);
