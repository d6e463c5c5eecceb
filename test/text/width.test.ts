import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {pieces, splitAt, widthOf} from '../../src/text/width.ts';

const family = '👨‍👩‍👧‍👦';

describe('how wide a text is', () => {
	test.each([
		['', 0],
		['abc', 3],
		['café', 4],
		['cafe\u0301', 4],
		['“it’s” – …', 10],
		['▸ ○ ● ⣿ ─', 9],
		['日本', 4],
		['한국어', 6],
		['ｗ', 2],
		[family, 2],
		['👍🏽', 2],
		['🇬🇧🇮🇪', 4],
		['1️⃣', 2],
		['❤️', 2],
		['❤', 1],
		['שלום', 4],
		['ab\u200B\u00AD', 2],
		['\u0301', 0],
		[`a${family}b`, 4],
	])('%j: %d', (text, width) => {
		expect(widthOf(text)).toBe(width);
	});

	test('is that of its parts, wherever it is cut', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 20}), (text, columns) => {
				const [fits, rest] = splitAt(text, columns);
				expect(fits + rest).toBe(text);
				expect(widthOf(fits)).toBeLessThanOrEqual(columns);
				expect(fits === '' && rest !== '').toBe(false);
			}),
		);
	});
});

describe('a text is cut into pieces', () => {
	test.each([
		['abcdef', 4, ['abcd', 'ef']],
		['abcd', 2, ['ab', 'cd']],
		['', 4, ['']],
		['日本語', 5, ['日本', '語']],
		[`ab${family}c`, 3, ['ab', `${family}c`]],
		['cafe\u0301s', 4, ['cafe\u0301', 's']],
		['日本', 1, ['日', '本']],
	])('%j at %d: %j', (text, columns, expected) => {
		expect(pieces(text, columns)).toEqual(expected);
	});

	test('each as long as can be, and nothing is lost', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 20}), (text, columns) => {
				const all = pieces(text, columns);
				expect(all.join('')).toBe(text);
				expect(splitAt(text, columns)).toEqual([all[0], all.slice(1).join('')]);
			}),
		);
	});
});

describe('a text is cut', () => {
	test.each([
		['abcdef', 4, ['abcd', 'ef']],
		['abc', 4, ['abc', '']],
		['日本語', 4, ['日本', '語']],
		['日本語', 5, ['日本', '語']],
		[`ab${family}c`, 3, ['ab', `${family}c`]],
		[`ab${family}c`, 4, [`ab${family}`, 'c']],
		['cafe\u0301s', 4, ['cafe\u0301', 's']],
		['日本', 1, ['日', '本']],
		['', 3, ['', '']],
	])('%j at %d: %j', (text, columns, parts) => {
		expect(splitAt(text, columns)).toEqual(parts);
	});
});
