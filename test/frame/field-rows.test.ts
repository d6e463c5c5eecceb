import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {graphemes} from '../../src/core/graphemes.ts';
import {fieldRows} from '../../src/frame/field-rows.ts';
import {layout} from '../../src/frame/layout.ts';
import type {Size} from '../../src/frame/size.ts';
import {type Look, paint, type Row} from '../../src/frame/theme.ts';
import {widthOf} from '../../src/text/width.ts';
import {begin, screenOf, walk} from '../support/visits.ts';

const look: Look = {colours: 'none', isAscii: false, isStill: false};
const family = '👨‍👩‍👧‍👦';

/** The text that looks like this, the caret as `|`. */
const like = (text: string) => ({text: text.replace('|', ''), caret: text.indexOf('|')});

/** The rows, without the air at their left. */
const read = (rows: readonly Row[]) => rows.map(row => paint(row, look).slice(2));

const shown = (text: string, room: number, height = 5) => {
	const {rows, caret, isCramped} = fieldRows(like(text), look, room + 2, height);
	return {rows: read(rows), caret: [caret.x - 4, caret.y], isCramped};
};

describe('what is written, and where the caret is', () => {
	test.each([
		['nothing yet', '|', ['▸ '], [0, 0]],
		['letters', 'ab|c', ['▸ abc'], [2, 0]],
		['a full row', 'abcdef|', ['▸ abcdef', '  '], [0, 1]],
		['a full row, the caret in it', 'abcde|f', ['▸ abcdef'], [5, 0]],
		['a caret between two rows', 'abcdef|g', ['▸ abcdef', '  g'], [0, 1]],
		['two rows', 'abcdefgh|', ['▸ abcdef', '  gh'], [2, 1]],
		['spaces at the end', 'abc   |', ['▸ abc   ', '  '], [0, 1]],
		['wide characters', '散歩|する', ['▸ 散歩す', '  る'], [4, 0]],
		['a wide one that does not fit', 'a散歩す|', ['▸ a散歩', '  す'], [2, 1]],
		['a caret before it', 'a散歩|す', ['▸ a散歩', '  す'], [0, 1]],
		['combining marks', 'cafe\u0301 a\u0301|', ['▸ cafe\u0301 a\u0301', '  '], [0, 1]],
		['marks in a row', 'e\u0301e\u0301|e\u0301', ['▸ e\u0301e\u0301e\u0301'], [2, 0]],
		['a family', `${family}${family}|a`, [`▸ ${family}${family}a`], [4, 0]],
		['a family on the next row', `abcde${family}|`, ['▸ abcde', `  ${family}`], [2, 1]],
		['flags', '🇬🇧🇮🇪|🇩🇪', ['▸ 🇬🇧🇮🇪🇩🇪'], [4, 0]],
		['right to left, as it comes', 'שלום|', ['▸ שלום'], [4, 0]],
		['several lines', 'one\ntw|o\n', ['▸ one', '  two', '  '], [2, 1]],
		['the last of them', 'one\n\n|', ['▸ one', '  ', '  '], [0, 2]],
		['a full line before another', 'abcdef|\ng', ['▸ abcdef', '  ', '  g'], [0, 1]],
	])('%s: %j', (_, text, rows, caret) => {
		expect(shown(text, 6)).toEqual({rows, caret, isCramped: false});
	});

	test('only plain characters, where asked for', () => {
		expect(paint(fieldRows(like('a|'), {...look, isAscii: true}, 8, 5).rows[0] ?? [], look)).toBe('  > a');
	});
});

describe('the rows in sight', () => {
	const lines = '1\n2\n3\n4\n5\n6\n7\n8\n9';
	const at = (line: number) => lines.replace(`${line}`, `${line}|`);

	test.each([
		[1, 5, ['▸ 1', '  2', '  3', '  4', '  5'], 0],
		[4, 5, ['▸ 2', '  3', '  4', '  5', '  6'], 2],
		[9, 5, ['▸ 5', '  6', '  7', '  8', '  9'], 4],
		[9, 20, ['▸ 5', '  6', '  7', '  8', '  9'], 4],
		[5, 2, ['▸ 4', '  5'], 1],
		[5, 1, ['▸ 5'], 0],
		[5, 0, ['▸ 5'], 0],
	])('around line %d, in %d rows: %j', (line, height, rows, y) => {
		const {caret, isCramped, ...field} = shown(at(line), 6, height);
		expect([field.rows, caret[1], isCramped]).toEqual([rows, y, height < 5]);
	});
});

test('for any text, caret and width: before the caret, in its row, is the text before it, of just that width', () => {
	const text = fc.string({
		unit: fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('\n', family, '散', 'abc ')),
		maxLength: 60,
	});
	fc.assert(
		fc.property(
			text,
			fc.nat(),
			fc.integer({min: 2, max: 40}),
			fc.integer({min: 0, max: 9}),
			(whole, near, room, height) => {
				const parts = graphemes(whole);
				const caret = parts.slice(0, near % (parts.length + 1)).join('').length;
				const field = fieldRows({text: whole, caret}, look, room + 2, height);
				const rows = read(field.rows).map(row => row.slice(2));
				expect(rows.length).toBeLessThanOrEqual(Math.max(1, Math.min(5, height)));
				expect(rows.filter(row => widthOf(row) > room)).toEqual([]);
				const row = rows[field.caret.y] ?? 'no row';
				const end = graphemes(row)
					.map((_, index, all) => all.slice(0, index).join(''))
					.concat(row);
				const before = end.filter(each => whole.slice(0, caret).endsWith(each) && widthOf(each) === field.caret.x - 4);
				expect(before.length).toBeGreaterThan(0);
				expect(field.caret.x - 4).toBeLessThan(room);
			},
		),
	);
});

describe('in a window', () => {
	const country = screenOf(walk(begin(), [{type: 'country'}]));
	const seen = (text: string, size: Size) => {
		if (country.kind !== 'write') throw new Error('nothing is written here');
		const {rows, caret} = layout({...country, field: like(text)}, size, words, look);
		return {rows: rows.map(row => paint(row, look)), caret};
	};
	test.each([
		['a word', 'Ire|land', '  ▸ Ireland', 7],
		['wide characters', '日本|', '  ▸ 日本', 8],
		['a family', `${family}${family}|`, `  ▸ ${family}${family}`, 8],
		['combining marks', 'I\u0301s\u0301|', '  ▸ I\u0301s\u0301', 6],
		['the end of a full row', `${'x'.repeat(35)}|`, '    ', 4],
		['a long text', `${'散歩'.repeat(40)}y|`, `    ${'散歩'.repeat(6)}y`, 29],
	])('of 40 × 12, %s: the caret is in its row, at its column', (_, text, row, x) => {
		const {rows, caret} = seen(text, {columns: 40, rows: 12});
		expect([rows[caret?.y ?? -1], caret?.x]).toEqual([row, x]);
		expect(rows).toHaveLength(11);
		expect(rows.filter(each => each.startsWith('  ▸ '))).toHaveLength(1);
	});

	test.each([
		{columns: 30, rows: 8},
		{columns: 24, rows: 6},
		{columns: 80, rows: 5},
	])('of $columns × $rows what is written is in sight, and the caret behind it', size => {
		const {rows, caret} = seen('Ireland|', size);
		expect(rows[caret?.y ?? -1]).toBe('  ▸ Ireland');
		expect(caret?.x).toBe(11);
	});

	test.each([
		{columns: 10, rows: 2},
		{columns: 1, rows: 1},
	])('of $columns × $rows, where it has no place, there is no caret', size => {
		expect(seen('Ireland|', size).caret).toBeNull();
	});
});
