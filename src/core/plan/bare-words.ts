import {patternFor} from '../western.ts';

const marks = patternFor(String.raw`[^\p{L}\p{N}]+`, 'gu');

// Most headings, and many of the lines that could be one: nothing to take out.
const onlyWords = /^[a-z]+(?: [a-z]+)*$/i;

/** Without case, punctuation and the many apostrophes. */
export const bareWords = (heading: string): string =>
	onlyWords.test(heading)
		? heading.toLowerCase()
		: heading.toLowerCase().replaceAll(/[’']/g, '').replaceAll(marks(heading), ' ').trim();
