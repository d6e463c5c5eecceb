import words from '../../src/content/en/words.ts';

/** A string of the product and where it stands, as `places.rating.title`. */
export type Said = {readonly at: string; readonly text: string};

const collect = (value: unknown, at: string): readonly Said[] =>
	typeof value === 'string'
		? [{at, text: value}]
		: Object.entries(value as object).flatMap(([key, each]) => collect(each, at === '' ? key : `${at}.${key}`));

/** Every word a person is shown that is not their own and not of the helplines' data. */
export const everything: readonly Said[] = collect(words, '');

/** What stands at this path or below it. */
export const saidAt = (path: string): readonly Said[] =>
	everything.filter(({at}) => at === path || at.startsWith(`${path}.`));

export const textAt = (path: string): readonly string[] => saidAt(path).map(({text}) => text);

const withoutPlaceholders = (text: string, stand: string): string => text.replaceAll(/\{\w+\}/g, stand);

/** Words of letters, as they are spoken: for the list of approved words. */
export const lettersIn = (text: string): readonly string[] =>
	withoutPlaceholders(text, ' ')
		.toLowerCase()
		.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];

/** Words and numbers, a placeholder as one word: for counting. */
export const wordsIn = (text: string): readonly string[] =>
	withoutPlaceholders(text, 'name').match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];

/** A title or a choice is a sentence too, whatever it ends with. */
export const sentencesIn = (text: string): readonly string[] =>
	text.split(/(?<=[.?!]”?)\s+/u).filter(sentence => wordsIn(sentence).length > 0);

/** What the program says itself: not what the person answers, reads out, writes in their plan or calls its parts. */
export const ownVoice = everything
	.filter(({at}) => !at.includes('.options.') && !/^(plan\.sections|build\.examples|helped|sheet\.lines)\./.test(at))
	.map(({at, text}): Said => ({at, text: text.replaceAll(/“[^”]*”/g, ' ')}));

/** Where a pattern is found, for a message that says what to change. */
export const found = (pattern: RegExp, texts: readonly Said[] = everything): readonly string[] =>
	texts.filter(({text}) => pattern.test(text)).map(({at, text}) => `${at}: ${text}`);
