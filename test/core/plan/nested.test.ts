import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import type {Edit} from '../../../src/core/plan/edits.ts';
import {rowsOf} from '../../../src/core/plan/nesting.ts';
import {readPlan} from '../../../src/core/plan/read.ts';
import {whichIn, whichMoved} from '../../../src/core/plan/which.ts';

/** The text after a change to the entry at `index` of the signs, or the reason there is none. */
const after = (source: string, index: number, change: {type: 'remove'} | {type: 'move'; by: -1 | 1}): string => {
	const which = whichIn(rowsOf(readPlan(source), 'signs'))[index];
	if (which === undefined) throw new Error(`No entry ${index}`);
	const result = editPlan(source, {section: 'signs', ...which, ...change}, words.plan);
	return 'source' in result ? result.source : result.why;
};

const up = {type: 'move', by: -1} as const;
const down = {type: 'move', by: 1} as const;
const out = {type: 'remove'} as const;
const signs = (...lines: readonly string[]): string => ['## Signs', ...lines, ''].join('\n');

describe('an entry is moved with what stands under it', () => {
	test.each([
		[
			'past one with a child',
			['- one', '- two', '  - child', '- three'],
			3,
			['- one', '- three', '- two', '  - child'],
		],
		['both with children', ['- A', '  - a', '- B', '  - b'], 2, ['- B', '  - b', '- A', '  - a']],
		[
			'inside the outer one',
			['- A', '  - a', '  - b', '    - c', '- B'],
			2,
			['- A', '  - b', '    - c', '  - a', '- B'],
		],
		['the numbers stay', ['1. A', '   - a', '2. B'], 2, ['1. B', '2. A', '   - a']],
		['a wider number', ['9. A', '   - a', '     - b', '10. B'], 3, ['9. B', '10. A', '    - a', '      - b']],
		['a narrower number', ['9) A', '10) B', '    - b', '', '    more'], 1, ['9) B', '   - b', '', '   more', '10) A']],
		['a tick goes along', ['- [x] A', '- [ ] B'], 1, ['- [ ] B', '- [x] A']],
		['a blank line stays', ['- A', '', '- B', '  more'], 1, ['- B', '  more', '', '- A']],
		['a row of a table', ['|a|b|', '|-|-|', '| c | 1 |', '| d | 2 |'], 1, ['|a|b|', '|-|-|', '| d | 2 |', '| c | 1 |']],
		['tabs', ['- A', '\t- a', '- B', '\t- b'], 2, ['- B', '\t- b', '- A', '\t- a']],
		['quoted', ['> - A', '>   - a', '> - B'], 2, ['> - B', '> - A', '>   - a']],
	])('%s', (_, before, index, expected) => {
		expect(after(signs(...before), index, up)).toBe(signs(...expected));
	});

	test('not past the one it stands under, nor away from it', () => {
		const source = signs('- A', '  - a', '- B', '  - b');
		expect(after(source, 1, up)).toBe('cannot');
		expect(after(source, 1, down)).toBe('cannot');
		expect(after(source, 3, up)).toBe('cannot');
	});

	test('the last of a text without a line end', () => {
		expect(after('## Signs\r\n- A\r\n- B\r\n  - b', 1, up)).toBe('## Signs\r\n- B\r\n  - b\r\n- A');
	});

	test('behind a heading the words alone', () => {
		expect(after('Warning signs: late\n- loud\n', 1, up)).toBe('Warning signs: loud\n- late\n');
	});
});

describe('an entry is taken out and what stands under it stays', () => {
	test.each([
		['the first', ['- A', '  - a', '- B'], 0, ['- a', '- B']],
		['a later one', ['- A', '  - a', '- B', '  - b'], 2, ['- A', '  - a', '- b']],
		['with what is deeper', ['- A', '  - a', '    - b', '  - c', '- B'], 0, ['- a', '  - b', '- c', '- B']],
		['an inner one', ['- A', '  - a', '    - b', '- B'], 1, ['- A', '  - b', '- B']],
		['tabs', ['- A', '\t- a', '\t\t- b'], 0, ['- a', '\t- b']],
		['quoted', ['> - A', '>   - a', '> - B'], 0, ['> - a', '> - B']],
		['blank lines', ['- A', '', '  - a', '', '- B'], 0, ['', '- a', '', '- B']],
	])('%s', (_, before, index, expected) => {
		expect(after(signs(...before), index, out)).toBe(signs(...expected));
	});
});

describe('several with the same words', () => {
	const source = signs('- same', '  - one', '- same', '- same', '  - three');

	test('the one that is meant is taken out', () => {
		expect(after(source, 2, out)).toBe(signs('- same', '  - one', '- same', '  - three'));
		expect(after(source, 3, out)).toBe(signs('- same', '  - one', '- same', '- three'));
	});

	test('the one that is meant is changed', () => {
		const [, , , which] = whichIn(rowsOf(readPlan(source), 'signs'));
		const edit: Edit = {type: 'change', section: 'signs', text: 'same', ...which, to: 'other'};
		expect(editPlan(source, edit, words.plan)).toEqual({
			source: signs('- same', '  - one', '- same', '- other', '  - three'),
		});
	});

	test('none, where the file was changed and there are not as many any more', () => {
		const edit: Edit = {type: 'remove', section: 'signs', text: 'same', among: {at: 1, of: 3}};
		for (const changed of [signs('- same', '- same'), signs('- same'), signs('- same', '- same', '- same', '- same')]) {
			expect(editPlan(changed, edit, words.plan)).toEqual({why: 'gone'});
		}
		expect(editPlan(source, {type: 'remove', section: 'signs', text: 'same'}, words.plan)).toEqual({why: 'gone'});
	});

	test('once it was moved, it is known by its new place', () => {
		const rows = rowsOf(readPlan(source), 'signs');
		expect(whichMoved(rows, {text: 'same', among: {at: 2, of: 3}}, -1)).toEqual({text: 'same', among: {at: 1, of: 3}});
		expect(whichMoved(rows, {text: 'same', among: {at: 0, of: 3}}, 1)).toEqual({text: 'same', among: {at: 1, of: 3}});
		expect(whichMoved(rows, {text: 'one'}, 1)).toEqual({text: 'one'});
	});
});

type Item = {readonly text: string; readonly under: readonly Item[]};

const names = ['Alba', 'Bruno', 'Clara', 'Dario', 'Elsa'] as const;

const {items} = fc.letrec<{items: readonly Item[]}>(tie => ({
	items: fc.array(
		fc.record({text: fc.constantFrom(...names), under: fc.oneof({maxDepth: 3}, fc.constant([]), tie('items'))}),
		{maxLength: 4},
	) as fc.Arbitrary<readonly Item[]>,
}));

type Style = {readonly marks: readonly string[]; readonly first: number; readonly gap: string};

const style: fc.Arbitrary<Style> = fc.record({
	// A list of numbers right below words begins with 1 to that reader, so only the outer one has them.
	marks: fc.tuple(fc.constantFrom('-', '*', 'number'), fc.constantFrom('-', '*')),
	first: fc.constantFrom(1, 8),
	gap: fc.constantFrom('', '', '\n'),
});

const asText = (list: readonly Item[], how: Style, indent = '', depth = 0): string =>
	list
		.map(({text, under}, index) => {
			const kind = how.marks[Math.min(depth, 1)] ?? '-';
			const mark = kind === 'number' ? `${how.first + index}.` : kind;
			const below = asText(under, how, indent + ' '.repeat(mark.length + 1), depth + 1);
			return `${indent}${mark} ${text}\n${how.gap}${below}`;
		})
		.join('');

type Node = {readonly type: string; readonly value?: string; readonly children?: readonly Node[]};

const itemsOf = (node: Node): readonly Item[] =>
	(node.children ?? []).filter(({type}) => type === 'list').flatMap(({children = []}) => children.map(itemOf));

const itemOf = (node: Node): Item => ({
	text: (node.children ?? []).flatMap(({children = []}) => children.flatMap(({value}) => value ?? [])).join(' '),
	under: itemsOf(node),
});

const count = (list: readonly Item[]): number => list.reduce((sum, {under}) => sum + 1 + count(under), 0);

/** A list with the change made to the entry at `index`, counted from the top through all that is nested; null where there is none to make. */
const changed = (
	list: readonly Item[],
	index: number,
	change: typeof out | typeof up | typeof down,
): readonly Item[] | null => {
	let left = index;
	for (const [at, item] of list.entries()) {
		if (left === 0) {
			if (change.type === 'remove') return [...list.slice(0, at), ...item.under, ...list.slice(at + 1)];
			const other = list[at + change.by];
			return other === undefined ? null : list.with(at, other).with(at + change.by, item);
		}
		if (left <= count(item.under)) {
			const under = changed(item.under, left - 1, change);
			return under === null ? null : list.with(at, {...item, under});
		}
		left -= 1 + count(item.under);
	}
	return null;
};

const blocks = [
	'Prose, and the sea.',
	'Two\nlines.',
	'- a',
	'- a\n  - b',
	'1. c\n2. d',
	'> quoted',
	'[^1]: A note.',
	'```\ncode\n```',
	'~~~ txt\n- x\n~~~',
	'| a | b |\n|---|---|\n| c | d |',
] as const;

test('whatever it stands below, another reader of Markdown sees an item that was added', () => {
	const part = fc.array(fc.constantFrom(...blocks), {minLength: 1, maxLength: 3});
	const after = fc.constantFrom('', '\n', '\n## X\n- y\n', '\n\n## X\n');
	fc.assert(
		fc.property(part, after, fc.constantFrom('\n', '\n\n'), (all, end, between) => {
			const source = `## Signs\n\n${all.join(between)}${end}`;
			const result = editPlan(source, {type: 'add', section: 'signs', text: 'new'}, words.plan);
			const text = 'source' in result ? result.source : result.why;
			const items = (node: Node): readonly Item[] =>
				(node.children ?? []).flatMap(each => (each.type === 'listItem' ? [itemOf(each)] : items(each)));
			expect(items(fromMarkdown(text) as Node)).toContainEqual({text: 'new', under: []});
		}),
		{numRuns: 400},
	);
});

test('for any list, another reader of Markdown sees the change and nothing else', () => {
	fc.assert(
		fc.property(items, style, fc.nat(), fc.constantFrom(out, up, down), (list, how, nth, change) => {
			fc.pre(list.length > 0);
			const index = nth % count(list);
			const source = `## Signs\n\n${asText(list, how)}\n## Music\n\n- a song\n`;
			const expected = changed(list, index, change);
			const result = after(source, index, change);
			if (expected === null) expect(result).toBe('cannot');
			else expect(itemsOf(fromMarkdown(result) as Node)).toEqual([...expected, {text: 'a song', under: []}]);
		}),
		{numRuns: 400},
	);
});
