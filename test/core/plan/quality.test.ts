import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {contactOf} from '../../../src/core/plan/contact.ts';
import {type SectionId, sectionIds} from '../../../src/core/plan/headings.ts';
import {readPlan} from '../../../src/core/plan/read.ts';
import {blankPlan} from '../../../src/core/plan/three-lines.ts';
import {everything} from '../../content/strings.ts';
import {fullPlan} from '../../support/plans.ts';
import {examplePlan} from '../../support/visits.ts';

/**
 * How particular a plan is (content guide S6): a measure for these tests and for nobody else, never shown. Of each
 * section: 0 nothing, 1 general, 2 particular and doable. People count twice.
 */
type Quality = 0 | 1 | 2;

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Everything the product says: an entry taken over from it is not yet the person's own. */
const given: ReadonlySet<string> = new Set(everything.map(({text}) => plain(text)));

const isOwn = (entry: string): boolean => !given.has(plain(entry)) && plain(entry).split(' ').length >= 2;
const isNamed = (entry: string): boolean => /\S\s+(?!I\b)["(“]?\p{Lu}|['’]s\b|\d/u.test(entry);
const isMine = (entry: string): boolean => /\b(?:i|my|me|our)\b/i.test(entry);

const isParticular: Readonly<Record<SectionId, (entry: string) => boolean>> = {
	signs: isMine,
	alone: entry => isNamed(entry) || /\b(?:the|my|with|to)\b/i.test(entry),
	places: isNamed,
	people: entry => contactOf(entry).numbers.length > 0 && contactOf(entry).name !== '',
	professionals: entry => contactOf(entry).numbers.length > 0 && contactOf(entry).name !== '',
	safer: entry => isNamed(entry) || isMine(entry),
	matters: isOwn,
	appointment: entry => /\d/.test(entry),
};

const quality = (section: SectionId, entries: readonly string[]): Quality => {
	if (entries.length === 0) return 0;
	return entries.some(entry => isOwn(entry) && isParticular[section](entry)) ? 2 : 1;
};

const measure = (source: string): number => {
	const {sections} = readPlan(source);
	return sectionIds.reduce((sum, id) => sum + quality(id, sections[id]) * (id === 'people' ? 2 : 1), 0);
};

const complete = 2 * (sectionIds.length + 1);

const planOf = (entries: Readonly<Record<SectionId, readonly string[]>>): string =>
	sectionIds.map(id => `## ${words.plan.sections[id]}\n${entries[id].map(each => `- ${each}\n`).join('')}`).join('\n');

describe('a plan is complete only when it is the own one of somebody (S6)', () => {
	test.each([
		['nothing', ''],
		['headings alone', blankPlan(words)],
	])('%s: nothing', (_, source) => expect(measure(source)).toBe(0));

	test.each([
		['the example', examplePlan],
		['a fuller one', fullPlan],
	])('%s: complete', (_, source) => expect(measure(source)).toBe(complete));

	test('made of what the product says itself, it is not', () => {
		const all = [...given];
		const source = planOf({
			signs: all,
			alone: Object.values(words.ideas).flat(),
			places: all,
			people: all,
			professionals: all,
			safer: Object.values(words.places).flatMap(place => ('options' in place ? Object.values(place.options) : [])),
			matters: all,
			appointment: all,
		});
		expect(measure(source)).toBeGreaterThan(0);
		expect(measure(source)).toBeLessThanOrEqual(complete / 2);
	});

	test('made of general words, it is not', () => {
		const source = planOf({
			signs: ['Feeling bad'],
			alone: ['Music'],
			places: ['Friends'],
			people: ['Someone I trust'],
			professionals: ['A doctor'],
			safer: ['Be careful'],
			matters: ['Family'],
			appointment: ['Soon'],
		});
		expect(measure(source)).toBe(complete / 2);
	});

	test('people weigh twice', () => {
		expect(measure('## People I can ask for help\n- Sam 555 0100')).toBe(4);
		expect(measure('## People I can ask for help\n- Sam')).toBe(2);
		expect(measure('## What matters to me\n- Biscuit the cat')).toBe(2);
	});
});
