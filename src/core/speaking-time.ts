import {patternFor} from './western.ts';

/**
 * Longest that a calm voice of 130 words a minute takes, in ms: to begin, and for each letter, digit and stop. So chosen
 * that espeak-ng takes less over everything that is said.
 */
const toBegin = 250;
const each = [
	[patternFor(String.raw`\p{L}`, 'gu'), 82],
	[patternFor(String.raw`\p{N}`, 'gu'), 350],
	[() => /,(?=\s)/g, 400],
	[() => /:(?=\s)/g, 750],
	[() => /[.?]”?(?=\s)/g, 800],
] as const;

/** Said before a moment is over, so that it is not cut off by a voice that is slow, in ms. */
const toSpare = 200;

/** How long a text takes when it is said, in ms, by a cautious estimate. */
export const speakingTime = (text: string): number =>
	each.reduce((sum, [found, ms]) => sum + (text.match(found(text)) ?? []).length * ms, toBegin);

/** Of the ways to say something, the fullest first, the first for which there is time; else the last. */
export const sayIn = (ways: readonly string[], ms: number): string =>
	ways.find(way => speakingTime(way) + toSpare <= ms) ?? ways.at(-1) ?? '';
