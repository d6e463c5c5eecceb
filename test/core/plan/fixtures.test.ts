import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {type Contact, contactOf} from '../../../src/core/plan/contact.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import {sectionIds} from '../../../src/core/plan/headings.ts';
import {moreIn, type Plan} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

/** Somebody in a plan: what is left out is not said, and a number has its label before it. */
type Somebody = {readonly numbers?: readonly string[]} & Partial<Omit<Contact, 'numbers'>>;

type Expected = {
	readonly about: string;
	readonly sections: Readonly<Record<string, readonly string[]>>;
	readonly more: readonly {readonly heading: string | null; readonly lines: readonly string[]}[];
	readonly contacts?: Readonly<Partial<Record<'people' | 'professionals', readonly Somebody[]>>>;
};

const fixtures = globSync('test/fixtures/plans/*.md').map(file => {
	const text = readFileSync(file, 'utf8');
	const expected = JSON.parse(readFileSync(file.replace(/md$/, 'json'), 'utf8')) as Expected;
	return {name: path.basename(file, '.md'), text, expected};
});

const sectionsOf = (plan: Plan): Expected['sections'] =>
	Object.fromEntries(sectionIds.filter(id => plan.sections[id].length > 0).map(id => [id, plan.sections[id]]));

const moreOf = (plan: Plan): Expected['more'] =>
	moreIn(plan).map(({heading, entries}) => ({heading, lines: entries.map(({text}) => text)}));

const somebody = (entry: string): Somebody => {
	const {numbers, ...others} = contactOf(entry);
	const said = Object.entries(others).filter(([, text]) => text !== '');
	const all = numbers.map(({number, label}) => (label === null ? number : `${label}: ${number}`));
	return {...(all.length === 0 ? {} : {numbers: all}), ...Object.fromEntries(said)};
};

test('there are at least 40 plans as people write them', () => expect(fixtures.length).toBeGreaterThanOrEqual(40));

describe.each(fixtures)('$name: $expected.about', ({text, expected}) => {
	test('is read as a person would read it', () => {
		const plan = readPlan(text);
		expect({sections: sectionsOf(plan), more: moreOf(plan)}).toEqual({
			sections: expected.sections,
			more: expected.more,
		});
	});

	test('and each of its people and lines as who they are and how they are reached', () => {
		const {sections} = readPlan(text);
		for (const [section, all] of Object.entries(expected.contacts ?? {}))
			expect(sections[section as keyof typeof sections].map(somebody)).toEqual(all);
	});

	test.each(sectionIds)('an entry can be added to %s, and everything else stays byte for byte', section => {
		const added = editPlan(text, {type: 'add', section, text: 'Zoë: 01632 960999'}, words.plan);
		if (!('source' in added)) throw new Error(added.why);
		const {source} = added;
		const put = source.length - text.length;
		// It was put in at one place, or on a blank line of a form.
		const isPutIn = [...text, ''].some(
			(_, at) => source.startsWith(text.slice(0, at)) && source.endsWith(text.slice(at)) && put > 0,
		);
		const isFilledIn = /_{3}/.test(text);
		expect(isPutIn || isFilledIn).toBe(true);
		expect(sectionsOf(readPlan(source))[section]?.at(-1)).toBe('Zoë: 01632 960999');
	});
});
