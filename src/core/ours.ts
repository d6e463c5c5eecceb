import type {Known} from './known.ts';
import type {Words} from './words.ts';

/** Our own words that can go into a plan. */
export const oursOf = (words: Words): Known['ours'] => ({
	examples: words.build.examples,
	helped: words.helped,
	short: words.breath.short,
	ideas: words.ideas,
	line: words.plan.line,
	note: words.sheet.note,
});
