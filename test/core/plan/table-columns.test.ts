import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import type {Edit} from '../../../src/core/plan/edits.ts';
import {sectionIds} from '../../../src/core/plan/headings.ts';
import {entriesIn, moreIn} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

const table = (...rows: readonly string[]): string =>
	[
		'# Plan',
		'',
		'| Warning signs | Coping strategies | People |',
		'|---|---|---|',
		...rows,
		'',
		'Afterwards.',
		'',
	].join('\n');

const after = (source: string, edit: Edit): string => {
	const result = editPlan(source, edit, words.plan);
	return 'source' in result ? result.source : result.why;
};

const rows = ['| Late | Walk | Sam, 555 0100 |', '| Loud |  | a \\| b |'] as const;
const [first, second] = rows;

describe('a table whose columns are sections', () => {
	test('is read by columns, and what comes after it stands where it did', () => {
		const plan = readPlan(table(...rows));
		const {signs, alone, people} = plan.sections;
		expect({signs, alone, people}).toEqual({
			signs: ['Late', 'Loud'],
			alone: ['Walk'],
			people: ['Sam, 555 0100', 'a | b'],
		});
		expect(moreIn(plan).flatMap(({entries}) => entries.map(({text}) => text))).toEqual(['Afterwards.']);
	});

	test('though two of them are one section, and its head or a cell has the words of a heading', () => {
		const plan = readPlan('| Family | Friends |\n|---|---|\n| Sam 555 0100 | Reasons to live: |\n| | Kim |\n');
		expect(plan.parts.map(({heading, entries}) => [heading, entries.map(({text}) => text)])).toEqual([
			['Family', ['Sam 555 0100']],
			['Friends', ['Reasons to live:', 'Kim']],
		]);
		expect(plan.sections.people).toEqual(['Sam 555 0100', 'Reasons to live:', 'Kim']);
	});

	test('ends where a row of it is a heading', () => {
		const plan = readPlan(table('| Late | Walk | Sam |', 'Professionals: a | b', '- Dr Lee'));
		expect(plan.sections.people).toEqual(['Sam']);
		expect(plan.sections.professionals).toEqual(['a | b', 'Dr Lee', 'Afterwards.']);
	});

	test.each<readonly [Edit, readonly string[]]>([
		[{type: 'change', section: 'signs', text: 'Loud', to: 'Quiet'}, [first, '| Quiet |  | a \\| b |']],
		[{type: 'change', section: 'people', text: 'a | b', to: 'c | d, e'}, [first, '| Loud |  | c \\| d, e |']],
		[{type: 'remove', section: 'alone', text: 'Walk'}, ['| Late |  | Sam, 555 0100 |', second]],
		[
			{type: 'move', section: 'people', text: 'a | b', by: -1},
			['| Late | Walk | a \\| b |', '| Loud |  | Sam, 555 0100 |'],
		],
	])('keeps every other cell as it is: %j', (edit, expected) => {
		expect(after(table(...rows), edit)).toBe(table(...expected));
	});

	test('is left for an editor where a cell cannot be changed alone', () => {
		const bare = table('Late | Walk | Sam');
		expect(after(bare, {type: 'remove', section: 'signs', text: 'Late'})).toBe('cannot');
		expect(after(bare, {type: 'change', section: 'people', text: 'Sam', to: '555 0199'})).toBe('cannot');
	});

	test.each(sectionIds)('stays as it is when something is added: %s', section => {
		const source = after(table(...rows), {type: 'add', section, text: 'new'});
		expect(source.startsWith(table(...rows).trimEnd())).toBe(true);
		expect(readPlan(source).sections[section]).toContain('new');
	});
});

describe('a table is read by rows', () => {
	test.each([
		['a number belongs to who stands beside it', '| People | Emergency contacts |', '| Sam | 555 0100 |'],
		['a row has more cells than columns', '| Signs | People |', '| a | b | c |'],
		['a column is no section', '| Signs | Notes |', '| a | b |'],
		['a column has no name', '| Signs |  | People |', '| a | b | c |'],
		['one column is the title', '| My plan | People |', '| a | b |'],
	])('where %s', (_, head, row) => {
		const plan = readPlan(`${head}\n${head.replaceAll(/[^|]+/g, '---')}\n${row}\n`);
		const cells = row.split('|').map(cell => cell.trim());
		expect(plan.parts.flatMap(({entries}) => entries.map(({text}) => text))).toEqual([
			cells.filter(cell => cell !== '').join(', '),
		]);
	});

	test('where it stands in a section', () => {
		const plan = readPlan('## People and places that distract me\n\n| People | Places |\n|-|-|\n| Sam | The sea |\n');
		expect(plan.sections.places).toEqual(['Sam, The sea']);
		expect(plan.sections.people).toEqual([]);
	});
});

test('a text of nothing but heads of tables is read in one walk', () => {
	const plan = readPlan(`# Plan\n${'| Signs | People |\n|---|---|\n# a | b\n'.repeat(20_000)}`);
	expect(plan.parts.length).toBeGreaterThan(20_000);
});

const cell = fc.constantFrom('', '-', 'a', 'b, c', 'Sam 555 0100', 'x \\| y', '<!-- k -->', 'é <!-- l --> m', '# h');
const anyRow = fc.array(cell, {minLength: 1, maxLength: 4}).map(cells => `| ${cells.join(' | ')} |`);
const anyRows = fc.array(anyRow, {minLength: 1, maxLength: 4});

test('whatever stands in the cells, no word of it is left out', () => {
	const wordsIn = (text: string): readonly string[] =>
		text.replaceAll(/<!--.*?-->/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
	fc.assert(
		fc.property(anyRows, all => {
			const found = readPlan(table(...all)).parts.flatMap(({entries}) => entries.flatMap(({text}) => wordsIn(text)));
			expect(found.toSorted()).toEqual([...all.flatMap(wordsIn), 'Afterwards'].toSorted());
		}),
		{numRuns: 500},
	);
});

test('for any cells, a change of one is a change of that one', () => {
	fc.assert(
		fc.property(anyRows, fc.constantFrom('signs', 'alone', 'people'), (all, section) => {
			const source = table(...all);
			const plan = readPlan(source);
			for (const {text, words: span} of entriesIn(plan, section)) {
				const result = editPlan(source, {type: 'change', section, text, to: 'new'}, words.plan);
				if (!('source' in result)) continue;
				const end = source.length - span.to;
				expect(result.source.slice(0, span.from)).toBe(source.slice(0, span.from));
				expect(result.source.slice(result.source.length - end)).toBe(source.slice(span.to));
				expect(readPlan(result.source).sections[section]).toContain('new');
			}
		}),
		{numRuns: 300},
	);
});
