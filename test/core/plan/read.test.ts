import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {planBlocks} from '../../../src/core/plan/blocks.ts';
import {type SectionId, sectionIds} from '../../../src/core/plan/headings.ts';
import {isEmptyPlan, moreIn, type Plan} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';
import {examplePlan, knownFor} from '../../support/visits.ts';
import {oddText} from '../walks.ts';

/** The sections that hold something, and the rest as one list with its headings. */
const held = (plan: Plan): Partial<Record<SectionId | 'more', readonly string[]>> => {
	const more = moreIn(plan).flatMap(({heading, entries}) => [
		...(heading === null ? [] : [heading]),
		...entries.map(({text}) => text),
	]);
	const filled = sectionIds.filter(id => plan.sections[id].length > 0).map(id => [id, plan.sections[id]] as const);
	return {...Object.fromEntries(filled), ...(more.length > 0 ? {more} : {})};
};

const shown = (text: string): string =>
	planBlocks(knownFor({plan: text}), words)
		.map(block => block.text)
		.join(' ');
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('the example of the design, section by section', () => {
	expect(held(readPlan(examplePlan))).toEqual({
		signs: ['I stop answering texts'],
		alone: ['Walk to the park and back'],
		places: ['The library on Mill Road'],
		people: ['Sam (sister): 555 0100, evenings', 'Alex next door: 555 0111'],
		professionals: ['Dr Lee: 555 0199'],
		safer: ['Ask Sam to look after things for me'],
		matters: ['Biscuit the cat'],
		appointment: ['2026-12-01 15:00 Dr Lee'],
	});
});

describe('the entries of', () => {
	test.each([
		['- one\n* two\n+ three\n• four\n– five', ['one', 'two', 'three', 'four', 'five']],
		['1. one\n2) two\n3. three\n3. four', ['one', 'two', 'three', 'four']],
		['5. December at 3\n5. 12. 2026\n10. ten', ['5. December at 3', '5. 12. 2026', 'ten']],
		['- [ ] one\n- [x] two\n* [X] three', ['one', 'two', 'three']],
		['- one\n  - two\n\t- three\n    1. four', ['one', 'two', 'three', 'four']],
		['- one\n  goes on\n- two\n    as well\n\n  and here', ['one goes on', 'two as well and here']],
		['one\ntwo\n\nthree', ['one', 'two', 'three']],
		['-one\n5 o’clock\n- \n* ', ['-one', '5 o’clock']],
		['- one\n\n---\n***\n_ _ _\n- two', ['one', 'two']],
		['- **Sam** and *Alex*\n> Said\n> - so', ['**Sam** and *Alex*', 'Said', 'so']],
		['- a <!-- b --> c\n<!--\n- hidden\n\n-->\n- d', ['a c', 'd']],
		['-   spaced    out   ', ['spaced out']],
		// Broken in the middle of a sentence, or the words of the mark right above.
		['- Ask for a lift from\nSam\n- b', ['Ask for a lift from Sam', 'b']],
		['- Ask for a lift\nSam', ['Ask for a lift', 'Sam']],
		['- # x\n-\n- \n  text', ['# x', 'text']],
		['- one\n  - \n  goes on', ['one goes on']],
		[
			'When the evenings are long and it gets dark before I am home, and\nthe phone stays in my bag. Then I do\nnot eat.\nshort lines',
			[
				'When the evenings are long and it gets dark before I am home, and the phone stays in my bag. Then I do',
				'not eat.',
				'short lines',
			],
		],
		[
			'I stop answering the phone, and then I stop opening the curtains.\nthen I sleep all day',
			['I stop answering the phone, and then I stop opening the curtains.', 'then I sleep all day'],
		],
		['late\nnights\nno food', ['late', 'nights', 'no food']],
		// Inside the marks of code only a heading we know is one.
		['```\n# note\n- a\n```\n- b', ['# note', 'a', 'b']],
		['~~~sh\n## note\n```\n- a\n~~~', ['## note', 'a']],
		['- \u001B[31mred\u0007\n- שלום\u202Eabc', ['␛[31mred␇', 'שלוםabc']],
	])('%j', (text, entries) => {
		expect(readPlan(`## Warning signs\n${text}`).sections.signs).toEqual(entries);
	});

	test.each(['-', '*', '1.', '- [ ]', '- [x]'])('%j alone are none', mark => {
		expect(readPlan(`## Warning signs\n${mark}\n`).sections.signs).toEqual([]);
	});
});

describe('the text of', () => {
	test.each([
		['', {}],
		['\n \n\t\n', {}],
		['# My safety plan\n\n## Warning signs\n', {}],
		['Call Sam\n- park', {more: ['Call Sam', 'park']}],
		[
			'## Shopping\n- milk\n## Warning signs\n- late\n## Zebras\n',
			{more: ['Shopping', 'milk', 'Zebras'], signs: ['late']},
		],
		['- before\n## Warning signs\n- late', {more: ['before'], signs: ['late']}],
		['# My safety plan\n- loose\n## Warning signs\n- late', {more: ['loose'], signs: ['late']}],
		[
			'```\n## Warning signs\n- a\n## Shopping\n```\n## Shopping\n- b',
			{signs: ['a', '## Shopping'], more: ['Shopping', 'b']},
		],
		['```\n## Warning signs\n- a\n## Shopping\n- b', {signs: ['a'], more: ['Shopping', 'b']}],
		['## Warning signs\n- a\n## Shopping\n- b\n## Signs\n- c', {more: ['Shopping', 'b'], signs: ['a', 'c']}],
	])('%j is all there', (text, expected) => {
		expect(held(readPlan(text))).toEqual(expected);
		expect(isEmptyPlan(readPlan(text))).toBe(Object.keys(expected).length === 0);
	});

	test.each([
		['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
		['CR', (text: string) => text.replaceAll('\n', '\r')],
		['a byte order mark', (text: string) => `\uFEFF${text}`],
		['no line end at the end', (text: string) => text.trimEnd()],
		['blank lines everywhere', (text: string) => text.replaceAll('\n', '\n\n')],
		['spaces at the ends', (text: string) => text.replaceAll('\n', '  \n')],
	])('the example with %s is the same plan', (_, change) => {
		expect(held(readPlan(change(examplePlan)))).toEqual(held(readPlan(examplePlan)));
	});

	test('is kept as it is beside what was read', () => {
		expect(readPlan('# A\r\n\u001B[2J- b\n').source).toBe('# A\r\n\u001B[2J- b\n');
	});
});

describe('nothing is lost', () => {
	const mark = fc.constantFrom(
		'',
		'- ',
		'* ',
		'1. ',
		'12) ',
		'- [ ] ',
		'+ [x] ',
		'  ',
		'   - ',
		'\t',
		'        ',
		'> ',
		'| ',
	);
	const some = fc.oneof(fc.lorem({maxCount: 4}), fc.string({unit: 'grapheme'}), oddText);
	// Marks of headings, comments and rules have their own tests; everything else a person may write is a line.
	const isPlain = (line: string): boolean => !/^\s*(#|\*\*|__|[=*_-]+\s*$|\d+[.)])|:\s*$|<!--|[\n\r]/.test(line);
	const line = fc.tuple(mark, some.filter(isPlain)).map(([before, text]) => ({before, text}));
	const heading = fc.constantFrom(
		'',
		'# My safety plan',
		'## Warning signs',
		'### Zebras',
		'__Friends__',
		'Signs:',
		'Zebras\n===',
	);

	test('whatever is written under whatever heading is shown', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(heading, fc.array(line, {maxLength: 5})), {maxLength: 6}), parts => {
				const text = parts
					.map(([title, lines]) => `\n${title}\n\n${lines.map(({before, text: words}) => before + words).join('\n')}`)
					.join('\n');
				// What nobody sees between two words is left out, and they are one.
				const found = shown(text);
				const lost = parts.flatMap(([, lines]) =>
					lines.flatMap(each => wordsIn(each.text)).filter(word => !found.includes(word)),
				);
				expect(lost).toEqual([]);
			}),
			{numRuns: 300},
		);
	});

	test('no text at all can break it, and nothing shown can harm a terminal', () => {
		fc.assert(
			fc.property(
				fc.array(oddText).map(lines => lines.join('\n')),
				text => {
					expect(shown(text)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
				},
			),
		);
	});

	test.each([
		['**Sam (friend) 555 0100**\n', 'a person in bold'],
		['**Sam** (friend) or **Alex**\n', 'two people in bold'],
		['My friend Sam:\n555 0100\n', 'a name above its number'],
		['Call my friend Sam 555 0100\n---\n- park\n', 'an entry above a rule'],
		['## Emergency: 555 0100\n', 'a number in a heading'],
		['## Plan B: ask Sam\n- park\n', 'words after "plan" in a heading'],
		['- park\n<!-- to do\n- Sam 555 0100\n', 'what follows a comment that is never closed'],
		['988. Crisis line\n', 'a short number at the start of a line'],
	])('%j (%s)', text => {
		const found = new Set(wordsIn(shown(text)));
		expect(wordsIn(text.replace('<!-- to do', '')).filter(word => !found.has(word))).toEqual([]);
	});

	test.each([
		['**Dr Lee (doctor)**\n555 0199\n'],
		['My friends Sam and Alex:\n555 0100\n'],
		['## People: ask Zoë first\n- Sam 555 0100\n'],
	])('%j: the names in it', text => {
		const found = new Set(wordsIn(shown(text)));
		expect(wordsIn(text).filter(word => /^(Lee|Sam|Alex|Zoë)$/.test(word) && !found.has(word))).toEqual([]);
	});
});

test('a text that was just read is not read again, and another one is', () => {
	const plan = readPlan('## Signs\n- a\n');
	expect(readPlan(['## Signs', '- a', ''].join('\n'))).toBe(plan);
	expect(readPlan('## Signs\n- b\n').sections.signs).toEqual(['b']);
	expect(readPlan('## Signs\n- a\n')).toEqual(plan);
});
