import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {choicesAt} from '../../src/core/choices.ts';
import {thresholds} from '../../src/core/thresholds.ts';
import {begin, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {at, optionsAt, pick, ratedAt} from './walks.ts';

const {sheet} = words;
const planWith = (appointments: readonly string[]): string =>
	`## Next appointment\n${appointments.map(each => `- ${each}\n`).join('')}`;

describe('step 8', () => {
	test.each([0, 1, 2, 5])('with %i professionals in the plan an appointment is added without turning pages', count => {
		const professionals = Array.from({length: count}, (_, index) => `- Dr ${index}: 555 010${index}\n`).join('');
		const visit = at('follow-up', {known: knownFor({plan: `## Professionals\n${professionals}`})});
		const ids = choicesAt(visit).flatMap(({label}) => ('option' in label ? [label.option] : []));
		expect(ids.at(-1)).toBe('appointment');
		expect(choicesAt(visit).length).toBeLessThanOrEqual(thresholds.choices);
		expect(optionsAt(ratedAt(visit, 7))).not.toContain('appointment');
	});

	test('the five lines are one choice from what to say, and lead back there', () => {
		const prepared = pick(pick(at('follow-up'), 'nurse'), 'sheet');
		const texts = screenOf(prepared).blocks.map(({text}) => text);
		expect(texts.slice(1)).toEqual([sheet.sayFirst, sheet.opening, sheet.ownWords, ...sheet.lines]);
		expect(walk(prepared, [{type: 'enter'}]).place).toBe('say-it');
		expect(walk(prepared, [{type: 'skip'}]).place).not.toBe('sheet');
	});

	test('what to say begins with the opening line', () => {
		const said = screenOf(pick(at('follow-up'), 'doctor')).blocks;
		expect(said.slice(0, 2).map(({text}) => text)).toEqual(['A doctor', sheet.opening]);
	});
});

describe('an appointment that is near', () => {
	/** The quiet lines of the first screen after the safety question. */
	const shownFor = (appointments: readonly string[], today = '2026-11-30'): readonly string[] => {
		const visit = walk(begin(knownFor({plan: planWith(appointments), today})), [choose(4)]);
		expect(visit.place).toBe('rating');
		return screenOf(visit).blocks.flatMap(({kind, text}) => (kind === 'quiet' ? [text] : []));
	};

	test.each([
		['2026-11-30', '2026-12-01 15:00 Dr Lee'],
		['2026-11-29', '2026-12-01 15:00 Dr Lee'],
		['2026-12-01', '2026-12-01 15:00 Dr Lee'],
	])('on %s one line says %j', (today, entry) => {
		expect(shownFor([entry, '2026-12-02 Anna'], today)).toEqual([`Next: ${entry}`]);
	});

	test.each([[['2026-12-03 Anna']], [['2026-11-29 Anna']], [['tomorrow at 3, Anna']], [[]]])(
		'of %j nothing is said',
		appointments => {
			expect(shownFor(appointments)).toEqual([]);
		},
	);

	test('it is said at the start alone: not on a card, and not with a later rating', () => {
		const known = knownFor({plan: examplePlan, today: '2026-12-01'});
		const said = (visit: Parameters<typeof screenOf>[0]) => JSON.stringify(screenOf(visit)).includes('Next: ');
		for (const answer of [1, 2, 3]) expect(said(walk(begin(known), [choose(answer)]))).toBe(false);
		expect(said(begin(known))).toBe(false);
		expect(said(at('rating', {known, when: 'after'}))).toBe(false);
		expect(said(at('rating', {known, when: 'end'}))).toBe(false);
		expect(said(at('rating', {known}))).toBe(true);
	});
});
