import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import {type Edit, entryText} from '../../../src/core/plan/edits.ts';
import {type SectionId, sectionIds} from '../../../src/core/plan/headings.ts';
import {endOfNest, pairAt, rowsOf} from '../../../src/core/plan/nesting.ts';
import {entriesIn} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';
import {indexOf, whichIn} from '../../../src/core/plan/which.ts';
import {examplePlan} from '../../support/visits.ts';
import {anyPlan, anyWords} from './texts.ts';

const edited = (source: string | null, edit: Edit) => editPlan(source, edit, words.plan);

/** The new text, or the reason there is none. */
const after = (source: string | null, edit: Edit): string => {
	const result = edited(source, edit);
	return 'source' in result ? result.source : result.why;
};

const add = (section: SectionId, text: string): Edit => ({type: 'add', section, text});

describe('an entry is added', () => {
	test.each([
		[
			'after the last one, with its mark',
			'## Signs\n* a\n* b\n\n## People\n',
			'## Signs\n* a\n* b\n* new\n\n## People\n',
		],
		['with the next number', '## Signs\n1) a\n2) b\n', '## Signs\n1) a\n2) b\n3) new\n'],
		['as a task not done', '## Signs\n- [x] a\n', '## Signs\n- [x] a\n- [ ] new\n'],
		['beside the outer list', '## Signs\n- a\n  - b\n## X\n', '## Signs\n- a\n  - b\n- new\n## X\n'],
		['below lines of text', 'WARNING SIGNS\nLate\n', 'WARNING SIGNS\nLate\n\n- new\n'],
		['below prose', '## Signs\nI walk by\nthe sea at Whitby.', '## Signs\nI walk by\nthe sea at Whitby.\n\n- new'],
		['below a note', '## Signs\n- a[^1]\n\n[^1]: Or so.\n', '## Signs\n- a[^1]\n\n[^1]: Or so.\n\n- new\n'],
		[
			'between text and a line right below',
			'SIGNS:\nLate\n**People**\n- b\n',
			'SIGNS:\nLate\n\n- new\n\n**People**\n- b\n',
		],
		['in a quotation', '## Signs\n> Late\n', '## Signs\n> Late\n\n> - new\n'],
		[
			'below a table and an item',
			'## Signs\n|a|b|\n|-|-|\n|c|d|\n\n  - e\n',
			'## Signs\n|a|b|\n|-|-|\n|c|d|\n\n  - e\n  - new\n',
		],
		['below code', '## Signs\n```\n- a\n```\n\n## X\n', '## Signs\n```\n- a\n```\n- new\n\n## X\n'],
		['below code that is text', '## Signs\n~~~ txt\nin 4\n~~~', '## Signs\n~~~ txt\nin 4\n~~~\n\n- new'],
		['below code and more', '## Signs\n```\na\n```\n- b\n```\nc\n', '## Signs\n```\na\n```\n- b\n```\nc\n\n- new\n'],
		['after what goes on with the last', '## Signs\n- a\n  b\n', '## Signs\n- a\n  b\n- new\n'],
		['below a table', '## Signs\n|a|b|\n|-|-|\n|c|d|\n', '## Signs\n|a|b|\n|-|-|\n|c|d|\n\n- new\n'],
		['where a mark waits', '## Signs\n- \n- \n', '## Signs\n- new\n- \n'],
		['on a line of a form', '## Signs\n1. ______\n', '## Signs\n1. new\n'],
		['where a mark waits without a space', '## Signs\n-\n', '## Signs\n- new\n'],
		['under a bare heading', '## Signs\n\n## People\n', '## Signs\n- new\n\n## People\n'],
		['without a last line end', '## Signs\n- a', '## Signs\n- a\n- new'],
		['under a heading without a line end', '## Signs', '## Signs\n- new'],
		['with the line ends there are', '## Signs\r\n- a\r\n\r\n', '## Signs\r\n- a\r\n- new\r\n\r\n'],
		['with old Mac line ends', '## Signs\r- a\r', '## Signs\r- a\r- new\r'],
		[
			'to the last of two',
			'## Signs\n- a\n## X\n- b\n## Signs\n- c\n',
			'## Signs\n- a\n## X\n- b\n## Signs\n- c\n- new\n',
		],
		[
			'in an outline',
			'- Signs of it\n- Warning signs\n  - a\n- Hotlines\n  - 988\n',
			'- Signs of it\n- Warning signs\n  - a\n  - new\n- Hotlines\n  - 988\n',
		],
		['inside the marks of code', '```\n## Signs\n- a\n```\n', '```\n## Signs\n- a\n- new\n```\n'],
	])('%s', (_, source, expected) => {
		expect(after(source, add('signs', 'new'))).toBe(expected);
	});

	test.each([
		[
			'in its place',
			'## Signs\n- a\n\n## Reasons to live\n- b\n',
			'## Signs\n- a\n\n## People I can ask for help\n- new\n\n## Reasons to live\n- b\n',
		],
		[
			'before the later ones',
			'# My safety plan\n\n## Reasons to live\n- b\n',
			'# My safety plan\n\n## People I can ask for help\n- new\n\n## Reasons to live\n- b\n',
		],
		[
			'in bold where headings are bold',
			'**Warning signs**\n- a\n',
			'**Warning signs**\n- a\n\n**People I can ask for help**\n- new\n',
		],
		['in capitals where they are', 'WARNING SIGNS\na\n', 'WARNING SIGNS\na\n\nPEOPLE I CAN ASK FOR HELP\n- new\n'],
		['at the same level', '### Signs\n\n- a\n', '### Signs\n\n- a\n\n### People I can ask for help\n\n- new\n'],
		['after a letter', 'Dear me,\nthis helps.', 'Dear me,\nthis helps.\n\n## People I can ask for help\n- new'],
		['in an empty file', '', '## People I can ask for help\n- new\n'],
		['below the title', '# My safety plan\n', '# My safety plan\n\n## People I can ask for help\n- new\n'],
		['after front matter', '---\ntags: [x]\n---\n', '---\ntags: [x]\n---\n\n## People I can ask for help\n- new\n'],
	])('under a new heading: %s', (_, source, expected) => {
		expect(after(source, add('people', 'new'))).toBe(expected);
	});

	test('where there is no plan, one is begun', () => {
		expect(after(null, add('alone', 'Walk'))).toBe('# My safety plan\n\n## What I can do on my own\n- Walk\n');
	});

	test('without the marks of direction that come with a number copied from a phone', () => {
		expect(after('## People\n', add('people', 'سامي: \u202A+44 7700 900393\u202C'))).toBe(
			'## People\n- سامي: +44 7700 900393\n',
		);
	});

	test.each([
		['## People\n### Sam\n- sister\n- 555 0100\n', '## People\n- Zoë 555 0199\n### Sam\n- sister\n- 555 0100\n'],
		['## People\n- Kim\n### Sam\n555 0100\n- \n', '## People\n- Kim\n- Zoë 555 0199\n### Sam\n555 0100\n- \n'],
		['## People\n### Family\n- Mum 555 0100\n', '## People\n### Family\n- Mum 555 0100\n- Zoë 555 0199\n'],
	])('not to what is said under the name of somebody else: %j', (source, expected) => {
		expect(after(source, add('people', 'Zoë 555 0199'))).toBe(expected);
	});

	test('not twice, and not when there is no word in it', () => {
		expect(after(examplePlan, add('signs', ' I stop  answering texts '))).toBe('there');
		for (const nothing of ['', ' \n', '---', '____']) expect(after(examplePlan, add('signs', nothing))).toBe('nothing');
	});
});

describe('an entry is changed', () => {
	test.each([
		['- Sam: 555 0100  \n', '- new  \n'],
		['  * Sam: 555 0100 <!-- old -->\n', '  * new <!-- old -->\n'],
		['- [x] Sam: 555 0100', '- [x] new'],
		['Sam:\n555 0100\n', 'new\n'],
		['- Sam:\n  - 555 0100\n- Kim\n', '- new\n- Kim\n'],
		['|Who|Number|\n|-|-|\n| Sam: | 555 0100 |\n', '|Who|Number|\n|-|-|\n| new |  |\n'],
	])('%j: %j', (entry, expected) => {
		const source = `## People I can ask for help\n${entry}`;
		const [text = ''] = readPlan(source).sections.people;
		expect(after(source, {type: 'change', section: 'people', text, to: 'new'})).toBe(
			`## People I can ask for help\n${expected}`,
		);
	});

	test('a row is changed beside what the head of its column says', () => {
		const people = (row: string): string => `## People\n\n| Who | Mobile no. | Text |\n|---|---|---|\n${row}\n`;
		const text = 'Sam, Mobile 555 0100, Text 555 0101';
		expect(readPlan(people('| Sam | 555 0100 | 555 0101 |')).sections.people).toEqual([text]);
		const edit = {type: 'change', section: 'people', text, to: 'Sam, Mobile 555 0109, Text 555 0101'} as const;
		expect(after(people('| Sam | 555 0100 | 555 0101 |'), edit)).toBe(people('| Sam | 555 0109 | 555 0101 |'));
	});

	const table = (row: string): string => `## People\n\n| Who | Number | When |\n|---|---|---|\n${row}\n`;

	test.each([
		['| Sam | 555 0100 | evenings |', 'Sam, 555 0199, evenings', '| Sam | 555 0199 | evenings |'],
		['| Sam | 555 0100 | evenings |', 'Sam, 555 0100, not Tuesdays, late', '| Sam | 555 0100 | not Tuesdays, late |'],
		['| Sam, my sister | 555 0100 |  |', 'Sam, my sister, 555 0199', '| Sam, my sister | 555 0199 |  |'],
		['| Sam | 555 0100 | evenings |', 'Kim, 555 0199, evenings', '| Kim | 555 0199 | evenings |'],
		['|Sam|555 0100|evenings|', 'Sam, evenings', '|Sam||evenings|'],
		['| Sam | 555 0100 | - |', 'Sam', '| Sam |  | - |'],
		['| Sam | 555 0100 | late |', 'Sam, 555 0100, a | b', '| Sam | 555 0100 | a \\| b |'],
		['Sam | 555 0100 | late', 'Sam | 555 0101 | late'.replaceAll(' |', ','), 'Sam | 555 0101 | late'],
	])('a row keeps its cells: %j, to %j', (row, to, expected) => {
		const [text = ''] = readPlan(table(row)).sections.people;
		expect(after(table(row), {type: 'change', section: 'people', text, to})).toBe(table(expected));
	});

	test('where it is not clear what belongs into which cell, it is left for an editor', () => {
		const source = table('| Sam | 555 0100 | late |');
		const edit: Edit = {type: 'change', section: 'people', text: 'Sam, 555 0100, late', to: 'Kim, Lou, 555 0101, 9, 5'};
		expect(after(source, edit)).toBe('cannot');
	});

	test('and one that is not there any more is not mistaken for another', () => {
		expect(after(examplePlan, {type: 'change', section: 'people', text: 'Sam', to: 'Kim'})).toBe('gone');
		expect(after(examplePlan, {type: 'remove', section: 'people', text: 'Sam'})).toBe('gone');
	});
});

test('a plan of very many entries can still be added to', () => {
	const source = `## People\n${'- a\n'.repeat(200_000)}`;
	expect(after(source, add('people', 'new'))).toBe(`${source}- new\n`);
});

test('no word is moved into a comment, and a comment in the middle of an entry stays', () => {
	const source = '## What matters to me\n- my dog\n<!-- old note -->\n- my cat <!-- and her toys\n';
	expect(after(source, {type: 'move', section: 'matters', text: 'my dog', by: 1})).toBe('cannot');
	const commented = '## Signs\n- late <!-- private --> at work\n';
	expect(after(commented, {type: 'change', section: 'signs', text: 'late at work', to: 'new'})).toBe(
		'## Signs\n- new <!-- private -->\n',
	);
});

test('an entry is taken out with its lines', () => {
	const source = '## Signs\n- a\n  b\n- c\n';
	expect(after(source, {type: 'remove', section: 'signs', text: 'a b'})).toBe('## Signs\n- c\n');
	expect(after('## Signs\n- a', {type: 'remove', section: 'signs', text: 'a'})).toBe('## Signs\n');
});

test('an entry changes places with its neighbour, and the numbers stay', () => {
	const source = '## Signs\n1. a\n2. b <!-- x -->\n';
	expect(after(source, {type: 'move', section: 'signs', text: 'b', by: -1})).toBe('## Signs\n1. b <!-- x -->\n2. a\n');
	expect(after(source, {type: 'move', section: 'signs', text: 'b', by: 1})).toBe('cannot');
});

/** How much of the old text is not in the new one, from where they part to where they meet again. */
const touched = (old: string, now: string): {readonly from: number; readonly to: number} => {
	const least = Math.min(old.length, now.length);
	let from = 0;
	while (from < least && old[from] === now[from]) from++;
	let end = 0;
	while (end < least - from && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
	return {from, to: old.length - end};
};

test('somebody new is not put into the list of somebody else', () => {
	const source = '## People\n\n### Family\n**Sam**\n- [ ] evenings\n';
	const result = edited(source, add('people', '555 0199'));
	expect('source' in result && readPlan(result.source).sections.people).toEqual(['555 0199', 'Sam, evenings']);
});

describe('for any text and any words', () => {
	const section = fc.constantFrom(...sectionIds);

	test('what was added is read again, everything else stays, and it always can be', () => {
		fc.assert(
			fc.property(anyPlan, section, anyWords, (source, id, text) => {
				const result = edited(source, add(id, text));
				if (!('source' in result)) {
					const isThere = readPlan(source).sections[id].includes(entryText(text));
					expect(result.why).toBe(entryText(text) === '' ? 'nothing' : isThere ? 'there' : 'always one of these');
					return;
				}
				expect(readPlan(result.source).sections[id]).toContain(entryText(text));
				const {from, to} = touched(source, result.source);
				// Only the blanks of a form are ever written over.
				expect(source.slice(from, to)).toMatch(/^[\s_]*$/);
			}),
			{numRuns: 1500},
		);
	});

	test('a change or a removal touches the lines of its entry alone', () => {
		const how = fc.constantFrom('change', 'remove');
		let cannot = 0;
		fc.assert(
			fc.property(anyPlan, section, anyWords, how, fc.nat(), (source, id, to, type, nth) => {
				const rows = rowsOf(readPlan(source), id);
				const all = entriesIn(readPlan(source), id);
				const index = nth % Math.max(1, all.length);
				const [entry, which] = [all[index], whichIn(rows)[index]];
				if (entry === undefined || which === undefined) return;
				const result = edited(
					source,
					type === 'change' ? {type, section: id, ...which, to} : {type: 'remove', section: id, ...which},
				);
				if (!('source' in result)) {
					// A line after a blank one that would go on with another entry then, a number alone in a cell: left for an editor.
					if (result.why === 'cannot') cannot++;
					else expect(['nothing', 'there']).toContain(result.why);
					return;
				}
				const at = rows.findIndex(row => row.entry?.lines.from === entry.lines.from);
				const under = type === 'remove' ? rows.slice(at + 1, endOfNest(rows, at)) : [];
				const lines = {...entry.lines, to: under.at(-1)?.entry?.lines.to ?? entry.lines.to};
				const part = touched(source, result.source);
				expect(result.source.startsWith(source.slice(0, lines.from))).toBe(true);
				expect(result.source.endsWith(source.slice(lines.to))).toBe(true);
				expect(part.from).toBeGreaterThanOrEqual(lines.from);
				const now = entriesIn(readPlan(result.source), id).map(each => each.text);
				expect(now).toHaveLength(all.length - (type === 'remove' ? 1 : 0));
				if (type === 'change') expect(now).toContain(entryText(to));
			}),
			{numRuns: 3000},
		);
		expect(cannot).toBeLessThan(6);
	});

	test('one that changes places is moved, and no byte is lost', () => {
		fc.assert(
			fc.property(anyPlan, section, fc.constantFrom(-1 as const, 1 as const), fc.nat(), (source, id, by, nth) => {
				const rows = rowsOf(readPlan(source), id);
				const all = whichIn(rows);
				const which = all[nth % Math.max(1, all.length)];
				if (which === undefined) return;
				const result = edited(source, {type: 'move', section: id, ...which, by});
				if (!('source' in result)) {
					expect(result.why).toBe('cannot');
					return;
				}
				// Under a number of another width there is another width of space.
				const sorted = (text: string) => [...text.replaceAll(/[ \t]/g, '')].toSorted().join('');
				expect(sorted(result.source)).toBe(sorted(source));
				const pair = pairAt(rows, indexOf(rows, which), by);
				const [from = 0, to = 0] = [
					rows[pair?.first ?? -1]?.entry?.lines.from,
					rows[(pair?.end ?? 0) - 1]?.entry?.lines.to,
				];
				expect(result.source.startsWith(source.slice(0, from))).toBe(true);
				expect(result.source.endsWith(source.slice(to))).toBe(true);
			}),
			{numRuns: 1500},
		);
	});
});
