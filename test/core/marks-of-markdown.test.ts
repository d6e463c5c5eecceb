import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {planBlocks} from '../../src/core/plan/blocks.ts';
import {checkBlocks, checkPlan} from '../../src/core/plan/check.ts';
import {plainWords} from '../../src/core/plan/plain-words.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {choose, knownFor, screenOf, walk} from '../support/visits.ts';
import {at, pick, pickOwn, pickSection} from './walks.ts';

const plan = `## **People** I can ask
- **Sam** (_sister_) 612\\-555\\-0104
- **Ruth**

## Professionals
- [Dr Lee](tel:5550199)

## Next appointment
- 2026-12-01 15:00 **Dr Lee**
- 2026-12-02 Kim\\.
`;
const known = knownFor({plan});
const marks = /[*_[\]\\]/;

const textsOf = (visit: Visit): readonly string[] => {
	const screen = screenOf(visit);
	const choices = screen.kind === 'choose' ? screen.choices : [];
	return [screen.title, ...[...screen.blocks, ...screen.pinned, ...choices].map(({text}) => text)];
};

describe('what a plan says is read without the marks of Markdown', () => {
	test.each([
		['step 1', at('reach-out', {known})],
		['somebody', walk(at('reach-out', {known}), [choose(1)])],
		['the code of their number', update(walk(at('reach-out', {known}), [choose(1)]), {type: 'code'}, 0)],
		['step 6', at('helpline', {known})],
		['card C', at('card-c', {known})],
		['step 7', at('safety-plan', {known})],
		['the sections', pick(at('safety-plan', {known}), 'change')],
		['a section', pickSection(pick(at('safety-plan', {known}), 'change'), 'people')],
		['an entry', pickOwn(pickSection(pick(at('safety-plan', {known}), 'change'), 'people'), '**Ruth**')],
		['before another is added', pickSection(pick(at('safety-plan', {known}), 'add'), 'people')],
		['step 8', at('follow-up', {known})],
	])('%s', (_, visit) => {
		const texts = textsOf(visit);
		expect(texts.filter(text => marks.test(text))).toEqual([]);
		expect(texts.join('\n')).toMatch(/Sam \(sister\) 612-555-0104|Ruth|Dr Lee|People I can ask/);
	});

	test('the plan on a page, and what is open in it', () => {
		const read = readPlan(plan);
		const check = checkPlan(read, new Map(), known);
		const texts = [...planBlocks(known, words), ...checkBlocks(check, read, words)].map(({text}) => text);
		expect(texts.filter(text => marks.test(text))).toEqual([]);
		expect(texts).toEqual(expect.arrayContaining(['People I can ask', 'Sam (sister) 612-555-0104', 'Ruth']));
	});

	test('to be changed it stands as it is in the file', () => {
		const entry = pickOwn(pickSection(pick(at('safety-plan', {known}), 'change'), 'people'), '**Ruth**');
		const screen = screenOf(pick(entry, 'reword'));
		expect(screen.kind === 'write' && screen.field.text).toBe('**Ruth**');
	});
});

test.each([
	['Name: ____ Phone: ____', 'Name: ____ Phone: ____'],
	['5 * 3 * 2', '5 * 3 * 2'],
	['** not bold **', '** not bold **'],
	['***both*** and __one__', 'both and one'],
	['my_file_name', 'my_file_name'],
	['*4141 from a mobile', '*4141 from a mobile'],
	['~~Kim 555 0103~~', '~~Kim 555 0103~~'],
])('%j is read as %j', (text, expected) => expect(plainWords(text)).toBe(expected));
