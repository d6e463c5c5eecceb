import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {widthOf} from '../../src/text/width.ts';
import {wrap} from '../../src/text/wrap.ts';

describe('a text is broken into lines', () => {
	test.each([
		['one two three', 13, ['one two three']],
		['one two three', 12, ['one two', 'three']],
		['one two three', 7, ['one two', 'three']],
		['one two three', 6, ['one', 'two', 'three']],
		['abcdefgh', 3, ['abc', 'def', 'gh']],
		['a abcdefgh b', 3, ['a', 'abc', 'def', 'gh', 'b']],
		['日本語 日本', 6, ['日本語', '日本']],
		['日本語日本', 5, ['日本', '語日', '本']],
		['👨‍👩‍👧‍👦 👍🏽 👍🏽', 5, ['👨‍👩‍👧‍👦 👍🏽', '👍🏽']],
		['cafe\u0301 cafe\u0301', 4, ['cafe\u0301', 'cafe\u0301']],
		['שלום עולם', 4, ['שלום', 'עולם']],
		['', 10, ['']],
		['one two\nthree', 13, ['one two', 'three']],
		['one two\n\nthree four', 7, ['one two', '', 'three', 'four']],
		['0800\u00A01111 555\u00A00100', 9, ['0800\u00A01111', '555\u00A00100']],
	])('%j at %d: %j', (text, columns, lines) => {
		expect(wrap(text, columns)).toEqual(lines);
	});
});

describe('for any text and width', () => {
	const word = fc.oneof(fc.string({unit: 'grapheme', maxLength: 12}), fc.lorem({maxCount: 3}), fc.constant('a\nb\n'));
	const text = fc.array(word, {maxLength: 20}).map(words => words.join(' '));
	const columns = fc.integer({min: 2, max: 60});
	const ink = (each: string): string => each.replaceAll(/[ \n]/g, '');

	test('no line is wider than asked for', () => {
		fc.assert(
			fc.property(text, columns, (each, most) => {
				expect(wrap(each, most).filter(line => widthOf(line) > most)).toEqual([]);
			}),
		);
	});

	test('no line has a line break in it', () => {
		fc.assert(
			fc.property(text, columns, (each, most) => {
				expect(wrap(each, most).filter(line => line.includes('\n'))).toEqual([]);
			}),
		);
	});

	test('nothing is lost but spaces and line breaks, and nothing is turned around', () => {
		fc.assert(
			fc.property(text, columns, (each, most) => {
				expect(ink(wrap(each, most).join(''))).toBe(ink(each));
			}),
		);
	});

	test('words that fit are kept whole, and as many as fit are on a line', () => {
		const short = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), {minLength: 1, maxLength: 30});
		fc.assert(
			fc.property(short, fc.integer({min: 8, max: 40}), (words, most) => {
				const lines = wrap(words.join(' '), most);
				expect(lines.flatMap(line => line.split(' '))).toEqual(words);
				for (const [index, line] of lines.entries()) {
					const next = lines[index + 1]?.split(' ')[0];
					if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(most);
				}
			}),
		);
	});
});
