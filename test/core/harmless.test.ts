import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {harmless, harmlessLine} from '../../src/core/harmless.ts';
import {oddText} from './walks.ts';

describe('text is made harmless for a terminal', () => {
	test.each([
		['\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
		['\u001B]0;title\u0007', '␛]0;title␇'],
		['\u0000\u0008\u000C\u001F', '␀␈␌␟'],
		['\u007F', '␡'],
		['\u009B31m', '�31m'],
		['a\u202Eb\u2066c\u2069\u200F', 'abc'],
		['a\u2028b\uFEFFc\u2060', 'a�bc'],
		['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
		['a\tb', 'a\tb'],
	])('%j becomes %j', (text, safe) => {
		expect(harmless(text)).toBe(safe);
	});

	test.each([
		'Sam’s café: 555 0100',
		'👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣ 🇬🇧',
		'שלום مرحبا',
		'한국어 日本語 ไทย',
		'e\u0301 n\u0303',
		'می‌خواهم',
	])('%j stays as it is', text => {
		expect(harmless(text)).toBe(text);
		expect(harmlessLine(text)).toBe(text);
	});

	test('on one line any white space is one space, and none is left at the ends', () => {
		expect(harmlessLine('  a \t\n\r\n b\u00A0\u2003c\u2028\uFEFFd ')).toBe('a b c d');
	});

	test('whatever it is given, no control character is left, and it does not change a second time', () => {
		fc.assert(
			fc.property(oddText, text => {
				for (const safe of [harmless(text), harmlessLine(text)]) {
					expect(safe).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
					expect(harmless(safe)).toBe(safe);
				}
				expect(harmlessLine(text)).not.toMatch(/[\n\t]/);
			}),
		);
	});
});
