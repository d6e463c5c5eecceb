import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {patternFor} from '../../src/core/western.ts';

const patterns = [
	/\p{L}/gu,
	/\p{Lu}/gu,
	/\p{N}/gu,
	/\p{Nd}/gu,
	/[^\p{L}\p{N}]+/gu,
	/(?<!\p{L})\p{Nd}+(?:[ .-]\p{Nd}+)*(?![\p{L}\p{N}])/gu,
	/(?<=(?:^|\P{Nd})0\p{Nd}{1,4} )\/ /gu,
	/(?<![\p{L}\p{N}*\\])\*([^*\s][^*]*)\*(?![\p{L}\p{N}*])/gu,
	/(?<!\p{L})(?:nhs|ref)[.:# ]{0,3}\p{N}[\p{N} -]*/giu,
	/[£$€¥] ?\d[\d.,]*|[([\]]/gu,
];

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({0: words, index}) => [words, index]);

describe('a pattern for a text of western letters', () => {
	const western = fc.oneof(
		fc.integer({min: 0, max: 0xff}).map(code => String.fromCodePoint(code)),
		fc.integer({min: 0x2010, max: 0x2027}).map(code => String.fromCodePoint(code)),
		fc.constantFrom('0', '01', '555', ' ', '-', '*', 'NHS', 'ref', 'Sam', ' / ', '(', ']', 'É'),
	);

	test('finds what the whole one does', () => {
		fc.assert(
			fc.property(fc.array(western, {maxLength: 12}), fc.constantFrom(...patterns), (parts, pattern) => {
				const text = parts.join('');
				expect(found(text, patternFor(pattern, text))).toEqual(found(text, pattern));
			}),
			{numRuns: 5000},
		);
	});

	test.each([...Array(0x100).keys()].map(code => String.fromCodePoint(code)))('%j is of the same classes', letter => {
		for (const pattern of patterns) expect(found(letter, patternFor(pattern, letter))).toEqual(found(letter, pattern));
	});

	test('is made once, and is the whole one for any other letter', () => {
		const [pattern = /x/] = patterns;
		expect(patternFor(pattern, 'Sam')).toBe(patternFor(pattern, 'Zoë – 5'));
		for (const text of ['Łukasz', '散歩', '５５５', 'שלום', '👍']) expect(patternFor(pattern, text)).toBe(pattern);
	});

	test('is none where a class is not known', () => {
		expect(() => patternFor(/\p{Ll}/u, 'x')).toThrow(RangeError);
	});
});
