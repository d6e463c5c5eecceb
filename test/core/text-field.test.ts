import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {graphemes} from '../../src/core/graphemes.ts';
import {emptyField, erase, fieldOf, insert, moveCaret, type TextField} from '../../src/core/text-field.ts';
import {oddText} from './walks.ts';

const family = '👨‍👩‍👧‍👦';

/** A field as it looks, the caret as `|`. */
const seen = ({text, caret}: TextField): string => {
	const parts = graphemes(text);
	return `${parts.slice(0, caret).join('')}|${parts.slice(caret).join('')}`;
};

/** The field that looks like this. */
const like = (look: string): TextField => {
	const [before = '', after = ''] = look.split('|');
	return {text: before + after, caret: graphemes(before).length};
};

describe('typing', () => {
	test.each([
		['|', 'a', 'a|'],
		['ab|', 'c', 'abc|'],
		['a|c', 'b', 'ab|c'],
		['|b', 'a', 'a|b'],
		['a|', ' ', 'a |'],
		['a |b', ' ', 'a  |b'],
		['e|x', '\u0301', 'e\u0301|x'],
		['|', family, `${family}|`],
		[`${family}|${family}`, 'a', `${family}a|${family}`],
		['a|d', 'b c', 'ab c|d'],
		['|', 'one\ntwo\r\n\n  three\tfour', 'one two three four|'],
		['a|b', '\n', 'a |b'],
		['|', '\u001B[31mred\u0007', '␛[31mred␇|'],
		['|', 'שלום', 'שלום|'],
		['a|b', '', 'a|b'],
	])('%j and %j: %j', (look, typed, expected) => {
		expect(seen(insert(like(look), typed))).toBe(expected);
	});

	test('a family that comes in pieces, as terminals send it, is one in the end', () => {
		const typed = [...family].reduce(insert, emptyField);
		expect(typed).toEqual({text: family, caret: 1});
		expect(erase(typed)).toEqual(emptyField);
	});
});

describe('erasing takes what a person sees as one', () => {
	test.each([
		['|', '|'],
		['|a', '|a'],
		['ab|', 'a|'],
		['ab|c', 'a|c'],
		[`a${family}|b`, 'a|b'],
		['cafe\u0301|', 'caf|'],
		['🇬🇧🇮🇪|', '🇬🇧|'],
		['👍🏽|', '|'],
		['한|', '|'],
		['1️⃣|', '|'],
	])('%j: %j', (look, expected) => {
		expect(seen(erase(like(look)))).toBe(expected);
	});
});

describe('moving', () => {
	test.each([
		['ab|', -1, 'a|b'],
		['|ab', 1, 'a|b'],
		['|ab', -1, '|ab'],
		['ab|', 1, 'ab|'],
		['a|b', -Infinity, '|ab'],
		['a|b', Infinity, 'ab|'],
		[`${family}|`, -1, `|${family}`],
		['|', -Infinity, '|'],
	])('%j by %d: %j', (look, by, expected) => {
		expect(seen(moveCaret(like(look), by))).toBe(expected);
	});

	test('a text begins with the caret at its end', () => {
		expect(seen(fieldOf(`Sam ${family}`))).toBe(`Sam ${family}|`);
	});
});

test('whatever is typed, erased and moved, the caret is in the text, and the text is one harmless line', () => {
	const text = fc.oneof(oddText, fc.string({unit: 'grapheme'}), fc.constantFrom(family, '\u200D', '🇬'));
	const change = fc.oneof(
		text.map(typed => (field: TextField) => insert(field, typed)),
		fc.constant(erase),
		fc.constantFrom(-Infinity, -1, 1, 3, Infinity).map(by => (field: TextField) => moveCaret(field, by)),
	);
	fc.assert(
		fc.property(fc.array(change, {maxLength: 30, size: 'max'}), changes => {
			const field = changes.reduce((sofar, each) => each(sofar), emptyField);
			expect(field.caret).toBeGreaterThanOrEqual(0);
			expect(field.caret).toBeLessThanOrEqual(graphemes(field.text).length);
			expect(field.text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
		}),
	);
});
