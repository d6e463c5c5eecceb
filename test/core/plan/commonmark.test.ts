import spec from 'commonmark-spec';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import {entriesIn} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

const examples = (spec as unknown as {tests: readonly {markdown: string; number: number; section: string}[]}).tests.map(
	({markdown, number, section}) => ({number, section, text: markdown.replaceAll('→', '\t')}),
);

test('the specification is there', () => expect(examples.length).toBeGreaterThan(640));

describe('the examples of the CommonMark specification', () => {
	test.each(examples)('$number ($section): read, and an entry added and taken out again, byte for byte', ({text}) => {
		expect(readPlan(text).source).toBe(text);
		const added = editPlan(text, {type: 'add', section: 'people', text: 'Sam: 555 0100'}, words.plan);
		if (!('source' in added)) throw new Error(added.why);
		const {source} = added;
		expect(entriesIn(readPlan(source), 'people').at(-1)?.text).toBe('Sam: 555 0100');
		const put = source.length - text.length;
		const at = [...text, ''].findIndex((_, index) => text === source.slice(0, index) + source.slice(index + put));
		expect(at).not.toBe(-1);
		const taken = editPlan(source, {type: 'remove', section: 'people', text: 'Sam: 555 0100'}, words.plan);
		expect('source' in taken && readPlan(taken.source).sections.people).toEqual([]);
	});
});

type Node = {
	readonly type: string;
	readonly children?: readonly Node[];
	readonly position?: {readonly start: {readonly line: number}; readonly end: {readonly line: number}};
};

const within = (node: Node, type: string): readonly Node[] =>
	node.type === type
		? [node]
		: node.type === 'blockquote'
			? []
			: (node.children ?? []).flatMap(each => within(each, type));

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;

/** Lines on which this reader sees a heading, and those on which it sees an entry. */
const seen = (text: string) => {
	const {parts} = readPlan(text);
	const lines = ({from, to}: {from: number; to: number}) =>
		Array.from(
			{length: lineOf(text, Math.max(from, to - 1)) - lineOf(text, from) + 1},
			(_, index) => lineOf(text, from) + index,
		);
	return {
		headings: new Set(parts.flatMap(part => lines(part.lines))),
		entries: new Set(parts.flatMap(part => part.entries.flatMap(entry => lines(entry.lines)))),
	};
};

/**
 * Another reader of Markdown, to compare with. Ours looks through the marks of code, hides comments, and takes a line for
 * what a person means by it, so it may see more headings and entries; it may not see fewer.
 */
describe('what a reader of CommonMark sees, this one sees', () => {
	const texts = examples.filter(({text}) => !text.includes('<!--') && !text.includes('<?'));

	test('there is much to compare', () => {
		const trees = texts.map(({text}) => fromMarkdown(text) as Node);
		expect(trees.flatMap(tree => within(tree, 'heading')).length).toBeGreaterThan(50);
		expect(trees.flatMap(tree => within(tree, 'listItem')).length).toBeGreaterThan(70);
	});

	test.each(texts)('headings of $number ($section)', ({text}) => {
		const {headings} = seen(text);
		const tree = fromMarkdown(text) as Node;
		const missed = (tree.children ?? [])
			.filter(node => node.type === 'heading' && (node.children ?? []).length > 0)
			// Three dashes right below words are a rule to the person who wrote them.
			.filter(node => text.split('\n')[(node.position?.end.line ?? 0) - 1]?.trim() !== '---')
			.filter(node => !headings.has(node.position?.end.line ?? 0));
		expect(missed.map(node => node.position?.start.line)).toEqual([]);
	});

	test.each(texts)('entries of $number ($section)', ({text}) => {
		const {entries, headings} = seen(text);
		const items = within(fromMarkdown(text) as Node, 'listItem').flatMap(item =>
			within({...item, type: 'item'}, 'paragraph'),
		);
		const missed = items
			.map(node => node.position?.start.line ?? 0)
			.filter(line => !entries.has(line) && !headings.has(line));
		expect(missed).toEqual([]);
	});
});
