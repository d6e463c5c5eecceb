import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {patternFor} from '../../src/core/western.ts';

// As they are written in the reader of a plan and around it: each class, in a bracket and out of one, and without case.
const patterns = (
	[
		[String.raw`\p{L}`, 'gu'],
		[String.raw`\p{Lu}`, 'gu'],
		[String.raw`\p{Ll}`, 'gu'],
		[String.raw`\p{Lo}`, 'gu'],
		[String.raw`\p{N}`, 'gu'],
		[String.raw`\p{Nd}`, 'gu'],
		[String.raw`\P{Nd}`, 'gu'],
		[String.raw`\p{M}`, 'gu'],
		[String.raw`\p{Cf}`, 'gu'],
		[String.raw`\p{L}`, 'giu'],
		[String.raw`\p{N}`, 'giu'],
		[String.raw`[^\p{L}\p{N}]+`, 'gu'],
		[String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu'],
		[String.raw`^[^\p{Ll}]`, 'gu'],
		[String.raw`^ *[*_\p{Lu}].*$`, 'gmu'],
		[String.raw`[\p{L}\p{N}]|(?![☎📞📱✆])\p{Extended_Pictographic}`, 'gu'],
		[String.raw`(?<!\p{L})\p{Nd}+(?:[ .-]\p{Nd}+)*(?![\p{L}\p{N}])`, 'gu'],
		[String.raw`(?<=(?:^|\P{Nd})0\p{Nd}{1,4} )\/ `, 'gu'],
		[String.raw`(?<![\p{L}\p{N}*\\])\*([^*\s][^*]*)\*(?![\p{L}\p{N}*])`, 'gu'],
		[String.raw`(?<!\p{L})(?:nhs|ref)[.:# ]{0,3}\p{N}[\p{N} -]*`, 'giu'],
		[String.raw`^(?:\p{Lu}|\p{Lo}|[“"'])`, 'gu'],
		[String.raw`(?:my |old )?(?:sister|gp)s?(?:\s.{1,40})?`, 'giu'],
		[String.raw`[£$€¥] ?\d[\d.,]*|[([\]]`, 'gu'],
	] as const
).map(([source, flags]) => ({whole: new RegExp(source, flags), pattern: patternFor(source, flags)}));

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({0: words, index}) => [words, index]);

describe('a pattern for a text of western letters', () => {
	const western = fc.oneof(
		fc.integer({min: 0, max: 0xff}).map(code => String.fromCodePoint(code)),
		fc.integer({min: 0x2010, max: 0x2027}).map(code => String.fromCodePoint(code)),
		fc.constantFrom('0', '01', '555', ' ', '-', '*', 'NHS', 'ref', 'Sam', ' / ', '(', ']', 'É', 'my ', 'GP', '©'),
	);

	test('finds what the whole one does', () => {
		fc.assert(
			fc.property(fc.array(western, {maxLength: 12}), fc.constantFrom(...patterns), (parts, {whole, pattern}) => {
				const text = parts.join('');
				expect(found(text, pattern(text))).toEqual(found(text, whole));
			}),
			{numRuns: 5000},
		);
	});

	const letters = [...Array(0x100).keys(), ...Array.from({length: 0x18}, (_, index) => 0x2010 + index)];
	test.each(letters.map(code => String.fromCodePoint(code)))('%j is of the same classes', letter => {
		for (const {whole, pattern} of patterns) expect(found(letter, pattern(letter))).toEqual(found(letter, whole));
	});

	test('is made once, and is the whole one for any other letter', () => {
		const pattern = patternFor(String.raw`\p{L}`, 'gu');
		expect(pattern('Sam')).toBe(pattern('Zoë – 5'));
		expect(pattern('Sam').flags).toBe('g');
		for (const text of ['Łukasz', '散歩', '５５５', 'שלום', '👍']) {
			expect(pattern(text)).toBe(pattern('Ω'));
			expect(String(pattern(text))).toBe(String(/\p{L}/gu));
		}
	});

	test.each([
		[String.raw`\p{Sc}`, 'u'],
		[String.raw`\p{Lu}`, 'iu'],
		[String.raw`[\P{L}]`, 'u'],
		[String.raw`\u{61}\p{L}`, 'u'],
	])('is the whole one where it is not certain what is meant: %s', (source, flags) => {
		expect(patternFor(source, flags)('Sam')).toEqual(new RegExp(source, flags));
	});
});
