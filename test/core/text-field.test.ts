import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {graphemes} from '../../src/core/graphemes.ts';
import {
	type CaretId,
	type EditId,
	edit,
	emptyField,
	fieldOf,
	insert,
	moveCaret,
	type TextField,
} from '../../src/core/text-field.ts';
import {oddText} from './walks.ts';

const family = '👨‍👩‍👧‍👦';

/** A field as it looks, the caret as `|`. */
const seen = ({text, caret}: TextField): string => `${text.slice(0, caret)}|${text.slice(caret)}`;

/** The field that looks like this. */
const like = (look: string): TextField => ({...fieldOf(look.replace('|', '')), caret: look.indexOf('|')});

const edits: readonly EditId[] = [
	'erase-back',
	'erase-forward',
	'erase-word-back',
	'erase-word-forward',
	'erase-to-start',
	'erase-to-end',
	'undo',
];
const carets: readonly CaretId[] = [
	'left',
	'right',
	'word-left',
	'word-right',
	'line-start',
	'line-end',
	'text-start',
	'text-end',
	'up',
	'down',
];

/** Keys one after the other: edits and moves by their names, anything else is put in as it stands. */
const keyed = (field: TextField, keys: readonly string[]): TextField =>
	keys.reduce((sofar, key) => {
		if (edits.includes(key as EditId)) return edit(sofar, key as EditId);
		return carets.includes(key as CaretId) ? moveCaret(sofar, key as CaretId) : insert(sofar, key);
	}, field);

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
		['|🇪🇬🇧', '🇮', '🇮🇪|🇬🇧'],
		['a|d', 'b c', 'ab c|d'],
		['|', 'one\ntwo\r\n\r  three\tfour', 'one\ntwo\n\n  three four|'],
		['a|b', '\u2028\u0085\v', 'a\n\n\n|b'],
		['|', '\u001B[31mred\u0007', '␛[31mred␇|'],
		['|', 'שלום', 'שלום|'],
		['a|b', '', 'a|b'],
	])('%j and %j: %j', (look, typed, expected) => {
		expect(seen(insert(like(look), typed))).toBe(expected);
	});

	test('a family that comes in pieces, as terminals send it, is one in the end', () => {
		const typed = [...family].reduce(insert, emptyField);
		expect(seen(typed)).toBe(`${family}|`);
		expect(seen(edit(typed, 'erase-back'))).toBe('|');
	});

	test('of more than there is room for as much is put in as fits, in whole characters', () => {
		const long = 'x'.repeat(9995);
		expect(seen(insert(like(`${long}|end`), 'abcd'))).toBe(`${long}ab|end`);
		expect(seen(insert(like(`${long}|`), family))).toBe(`${long}|`);
		expect(insert(emptyField, 'y'.repeat(30_000)).text).toHaveLength(10_000);
		const full = like(`${long}|12345`);
		expect(insert(full, 'a')).toBe(full);
	});
});

describe('erasing', () => {
	test.each([
		['erase-back', '|', '|'],
		['erase-back', '|a', '|a'],
		['erase-back', 'ab|c', 'a|c'],
		['erase-back', `a${family}|b`, 'a|b'],
		['erase-back', 'cafe\u0301|', 'caf|'],
		['erase-back', '🇬🇧🇮🇪|', '🇬🇧|'],
		['erase-back', '👍🏽|', '|'],
		['erase-back', '한|', '|'],
		['erase-back', '1️⃣|', '|'],
		['erase-back', '🇬x|🇧', '🇬🇧|'],
		['erase-back', 'a\n|b', 'a|b'],
		['erase-forward', 'a|', 'a|'],
		['erase-forward', 'a|bc', 'a|c'],
		['erase-forward', `a|${family}b`, 'a|b'],
		['erase-forward', '|e\u0301x', '|x'],
		['erase-forward', 'a|\nb', 'a|b'],
		['erase-word-back', 'call Sam|', 'call |'],
		['erase-word-back', 'call Sam, |now', 'call |now'],
		['erase-word-back', "don't|", '|'],
		['erase-word-back', 'wal|king', '|king'],
		['erase-word-back', 'one\ntwo |', 'one\n|'],
		['erase-word-back', ' ...|', '|'],
		['erase-word-back', '|a', '|a'],
		['erase-word-forward', '|call Sam', '| Sam'],
		['erase-word-forward', 'call|, Sam now', 'call| now'],
		['erase-word-forward', 'a|', 'a|'],
		['erase-to-start', 'one\ntwo th|ree', 'one\n|ree'],
		['erase-to-start', 'one\n|two', 'one\n|two'],
		['erase-to-end', 'one t|wo\nthree', 'one t|\nthree'],
		['erase-to-end', 'one|\ntwo', 'one|\ntwo'],
	] as const)('%s, %j: %j', (how, look, expected) => {
		expect(seen(edit(like(look), how))).toBe(expected);
	});
});

describe('moving', () => {
	test.each([
		['left', 'ab|', 'a|b'],
		['left', '|ab', '|ab'],
		['left', `${family}|`, `|${family}`],
		['left', 'a\n|b', 'a|\nb'],
		['right', '|ab', 'a|b'],
		['right', 'ab|', 'ab|'],
		['right', '|e\u0301', 'e\u0301|'],
		['word-left', 'call Sam |', 'call |Sam '],
		['word-left', 'ca|ll', '|call'],
		['word-left', '...|', '|...'],
		['word-left', 'one\n|two', '|one\ntwo'],
		['word-right', '|call Sam', 'call| Sam'],
		['word-right', 'call| Sam', 'call Sam|'],
		['word-right', 'call|...', 'call...|'],
		['line-start', 'one\ntwo| three', 'one\n|two three'],
		['line-start', '|\na', '|\na'],
		['line-end', 'o|ne\ntwo', 'one|\ntwo'],
		['line-end', 'one\nt|wo', 'one\ntwo|'],
		['text-start', 'one\nt|wo', '|one\ntwo'],
		['text-end', 'o|ne\ntwo', 'one\ntwo|'],
		['up', 'one\ntw|o', 'on|e\ntwo'],
		['up', 'a\ntwo|', 'a|\ntwo'],
		['up', `${family}b\n1${family}|`, `${family}b|\n1${family}`],
		['up', 'on|e\ntwo', 'on|e\ntwo'],
		['down', 'on|e\ntwo', 'one\ntw|o'],
		['down', 'on|e\n', 'one\n|'],
		['down', 'one\n|', 'one\n|'],
		['down', 'o|ne', 'o|ne'],
	] as const)('%s, %j: %j', (to, look, expected) => {
		expect(seen(moveCaret(like(look), to))).toBe(expected);
	});

	test('up and down keep the column past shorter lines, until something else is done', () => {
		const there = keyed(like('longer\na\nlon|ger'), ['up', 'up']);
		expect(seen(there)).toBe('lon|ger\na\nlonger');
		expect(seen(keyed(there, ['down', 'right', 'down']))).toBe('longer\na\n|longer');
	});

	test('a text begins with the caret at its end', () => {
		expect(seen(fieldOf(`Sam ${family}`))).toBe(`Sam ${family}|`);
	});
});

describe('undo takes back', () => {
	test.each([
		['what was typed of a word', ['g', 'o', ' ', 'o', 'u', 't'], 'go |'],
		['then the word before', ['g', 'o', ' ', 'o', 'u', 't', 'undo'], '|'],
		['a paste', ['g', 'o out'], 'g|'],
		['a line break', ['a paste', '\n'], 'a paste|'],
		['what was typed after a paste', ['go ', 'o', 'n'], 'go |'],
		['what was typed since the caret was moved', ['a', 'c', 'left', 'b'], 'a|c'],
		['a run of erasing', ['a paste', 'erase-back', 'erase-back'], 'a paste|'],
		['erasing, not the typing before it', ['a', 'b', 'erase-back'], 'ab|'],
		['a word', ['two words', 'erase-word-back'], 'two words|'],
		['nothing where nothing was changed', ['left', 'erase-back'], '|'],
		['changes only', ['a paste', 'text-start'], '|'],
	])('%s: %j', (_, keys, expected) => {
		expect(seen(edit(keyed(emptyField, keys), 'undo'))).toBe(expected);
	});

	test('a hundred changes and no more', () => {
		const pasted = keyed(emptyField, Array(103).fill('ab'));
		expect(keyed(pasted, Array(99).fill('undo')).text).toBe('ab'.repeat(4));
		expect(keyed(pasted, Array(200).fill('undo')).text).toBe('ab'.repeat(3));
	});
});

describe('whatever is typed, erased and moved', () => {
	const text = fc.oneof(
		oddText,
		fc.string({unit: 'grapheme'}),
		fc.lorem({maxCount: 4}),
		fc.constantFrom(family, '\u200D', '🇬', '\u0600', 'a', ' ', '\n', 'e\u0301\r\nx'),
	);
	const keys = fc.array(fc.oneof(text, fc.constantFrom<string[]>(...edits, ...carets)), {maxLength: 40, size: 'max'});

	/** Every index between two characters, found by another way than the field's own. */
	const between = (whole: string): readonly number[] => {
		let at = 0;
		return [
			0,
			...graphemes(whole).map(each => {
				at += each.length;
				return at;
			}),
		];
	};

	test('the caret stands between two characters, and the text is harmless', () => {
		fc.assert(
			fc.property(keys, pressed => {
				const field = keyed(emptyField, pressed);
				expect(between(field.text)).toContain(field.caret);
				expect(field.text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u);
			}),
		);
	});

	test('one step left or right is one character', () => {
		fc.assert(
			fc.property(keys, pressed => {
				const field = keyed(emptyField, pressed);
				const all = between(field.text);
				const at = all.indexOf(field.caret);
				expect(moveCaret(field, 'left').caret).toBe(all[Math.max(0, at - 1)]);
				expect(moveCaret(field, 'right').caret).toBe(all[Math.min(all.length - 1, at + 1)]);
			}),
		);
	});

	test('taking all of it back gives the beginning', () => {
		fc.assert(
			fc.property(text, keys, (first, pressed) => {
				const begun = fieldOf(insert(emptyField, first).text);
				const changed = keyed(begun, pressed);
				const back = keyed(
					changed,
					changed.past.map(() => 'undo'),
				);
				expect([back.text, back.past]).toEqual([begun.text, []]);
			}),
		);
	});

	test('putting something in and taking it back changes nothing', () => {
		fc.assert(
			fc.property(keys, text, (pressed, more) => {
				fc.pre(more !== '');
				const field = keyed(emptyField, [...pressed, 'left', 'right']);
				expect(edit(insert(field, more), 'undo')).toEqual(field);
			}),
		);
	});

	test('a word is erased from where the caret would go', () => {
		fc.assert(
			fc.property(keys, pressed => {
				const field = keyed(emptyField, pressed);
				const {caret} = moveCaret(field, 'word-left');
				expect(caret < field.caret || field.caret === 0).toBe(true);
				expect(edit(field, 'erase-word-back').text).toBe(field.text.slice(0, caret) + field.text.slice(field.caret));
			}),
		);
	});
});
