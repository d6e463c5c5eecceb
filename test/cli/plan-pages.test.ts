import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {orderOf, planPage, shortPlanPage} from '../../src/cli/plan-pages.ts';
import words from '../../src/content/en/words.ts';
import type {Known} from '../../src/core/known.ts';
import {lastLine} from '../../src/core/plan/blocks.ts';
import {sectionIds} from '../../src/core/plan/headings.ts';
import {planHtml} from '../../src/core/plan/html.ts';
import {type Order, orders} from '../../src/core/plan/order.ts';
import {moreIn} from '../../src/core/plan/plan.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {fill} from '../../src/core/words.ts';
import {fullPlan} from '../support/plans.ts';
import {examplePlan, knownFor} from '../support/visits.ts';

const orderIds = Object.keys(orders) as readonly Order[];
const titles = words.plan.sections;

/** As it is read: words joined, whatever the line breaks. */
const read = (text: string): string => text.replaceAll(/\s+/g, ' ');

const lines = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

const entry = fc.oneof(
	fc.constantFrom('Tea', 'Sam 555 0100', 'Walk to the park and back with the long playlist, then ring Kim about it'),
	fc.integer({min: 50, max: 900}).map(length => 'a long word '.repeat(length / 12)),
	fc.integer({min: 50, max: 900}).map(length => 'x'.repeat(length)),
);
const heading = fc.oneof(
	fc.constantFrom(...Object.values(titles)),
	fc.integer({min: 1, max: 400}).map(number => `Playlist ${number}`),
);
const anyPart = fc
	.tuple(fc.constantFrom('##', '###'), heading, fc.array(entry, {maxLength: 9, size: 'max'}))
	.map(([marks, title, entries]) => `${marks} ${title}\n${entries.map(each => `- ${each}\n`).join('')}`);
const anyLongPlan = fc.array(anyPart, {maxLength: 25, size: 'max'}).map(parts => parts.join('\n'));

const anyWorld = fc.record({
	plan: anyLongPlan,
	country: fc.constantFrom('GB', 'US', 'AQ', null),
	isGuess: fc.boolean(),
});

describe('the short page (S9)', () => {
	test('has 40 lines or less, whatever the plan, and ends with the number and how to see all', () => {
		fc.assert(
			fc.property(anyWorld, fc.constantFrom(...orderIds), (world, order) => {
				const known = knownFor(world);
				const page = shortPlanPage(known, words, order);
				const whole = planPage(known, words, order);
				const {text} = lastLine(known, words);
				expect(lines(page).length).toBeLessThanOrEqual(40);
				expect(page.endsWith('\n') && page.startsWith(words.plan.title)).toBe(true);
				expect(page).not.toMatch(/\n\n\n/);
				const end = lines(whole).length <= 40 ? text : `${text} ${words.plan.all}`;
				expect(read(page).trim().endsWith(end)).toBe(true);
				if (lines(whole).length <= 40) expect(page).toBe(whole);
			}),
			{numRuns: 60},
		);
	});

	test.each([
		[{country: 'GB'}, '999'],
		[{country: 'GB', isGuess: true}, '999 (in the United Kingdom)'],
		[{country: 'DE', either: 'US'}, '112 (in Germany) or 911 (in the United States)'],
		[{country: 'US', either: 'AQ'}, '911 (in the United States)'],
		[{country: 'DE', either: 'AT'}, '112'],
	] as const)('%j: the number at its end says where it is for', (world, number) => {
		expect(lastLine(knownFor(world), words)).toEqual({text: fill(words.plan.last, {number}), number});
		expect(planHtml(readPlan(examplePlan), knownFor(world), words, 'spi')).toContain(`<b>${number}</b>`);
	});

	test.each([{country: null}, {country: 'AQ'}, {country: 'AQ', either: 'US'}])(
		'%j: no number is known for there, and it says so without one',
		world => {
			expect(lastLine(knownFor(world), words)).toEqual({text: words.plan.lastNoNumber, number: null});
		},
	);

	test('a plan that fits is shown whole', () => {
		const known = knownFor({plan: examplePlan});
		expect(shortPlanPage(known, words, 'spi')).toBe(planPage(known, words));
		expect(shortPlanPage(known, words, 'spi')).not.toContain('--all');
	});

	test('of a plan after a few months every part is there, with its first entries and how many more', () => {
		const known = knownFor({plan: fullPlan});
		for (const order of orderIds) {
			const page = shortPlanPage(known, words, order);
			for (const id of sectionIds) expect(page).toContain(`${titles[id]}\n`);
			expect(page).toContain('  Walk to the park');
			expect(page).toMatch(/^\d more$/m);
			expect(page).toContain('999');
		}
	});

	test.each([1, 2, 3, 5, 8, 13, 100])('with %i entries in each part every part is in sight', count => {
		const part = (title: string): string =>
			`## ${title}\n${Array.from({length: count}, (_, index) => `- entry ${index}\n`).join('')}`;
		const known = knownFor({plan: Object.values(titles).map(part).join('\n')});
		for (const order of orderIds) {
			const page = shortPlanPage(known, words, order);
			for (const id of sectionIds) expect(page).toContain(`\n${titles[id]}\n`);
			for (const [, left] of page.matchAll(/^(\d+) more$/gm)) expect(Number(left)).toBeLessThan(count);
		}
	});

	test('with no plan, and one that cannot be read, it is said so', () => {
		expect(shortPlanPage(knownFor(), words, 'spi')).toContain('There is no plan yet.');
		const known: Known = {...knownFor(), plan: {kind: 'unreadable', problem: 'not-text'}};
		expect(read(shortPlanPage(known, words, 'spi'))).toContain(words.plan.problems['not-text']);
	});
});

describe('the whole page', () => {
	test('has everything, whatever the plan', () => {
		fc.assert(
			fc.property(anyWorld, fc.constantFrom(...orderIds), (world, order) => {
				const known = knownFor(world);
				// What an entry has in several rows of the file has commas between, and rows of its own on the page.
				const packed = (text: string) => text.replaceAll(/[\s,]+/g, '');
				const page = packed(planPage(known, words, order));
				const {plan} = known;
				if (plan.kind !== 'read') return;
				const own = [
					...Object.values(plan.plan.sections).flat(),
					...moreIn(plan.plan).flatMap(part => part.entries.map(({text}) => text)),
				];
				for (const text of own) expect(page).toContain(packed(text));
			}),
			{numRuns: 30},
		);
	});
});

describe('the orders', () => {
	const titlesIn = (page: string): readonly string[] =>
		lines(page).filter(line => Object.values<string>(titles).includes(line));

	test.each([
		['spi', ['signs', 'alone', 'places', 'people', 'professionals', 'safer', 'matters', 'appointment']],
		['beyond-now', ['signs', 'safer', 'matters', 'alone', 'places', 'people', 'professionals', 'appointment']],
		['cope', ['people', 'safer', 'alone', 'places', 'professionals', 'signs', 'matters', 'appointment']],
	] as const)('%s', (order, ids) => {
		const wanted = ids.map(id => titles[id]);
		const known = knownFor({plan: fullPlan});
		expect(titlesIn(planPage(known, words, order))).toEqual(wanted);
		expect(titlesIn(shortPlanPage(known, words, order))).toEqual(wanted);
		expect(orderOf(order)).toBe(order);
	});

	test('what has another heading comes after them, before the number', () => {
		const page = planPage(knownFor({plan: `## Playlist\n- blue songs\n\n${examplePlan}`}), words, 'cope');
		expect(page.indexOf('Playlist')).toBeGreaterThan(page.indexOf(titles.appointment));
		expect(page.indexOf('Playlist')).toBeLessThan(page.indexOf('If this is not enough'));
	});

	test('none is asked for, or one that there is not', () => {
		expect(orderOf(undefined)).toBeNull();
		expect(() => orderOf('alphabet')).toThrow(/spi, beyond-now, cope/);
	});
});
