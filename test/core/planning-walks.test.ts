import fc from 'fast-check';
import {expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {choicesAt, pageCount} from '../../src/core/choices.ts';
import type {Event} from '../../src/core/event.ts';
import {shortPause} from '../../src/core/exercise/pattern.ts';
import type {Edit} from '../../src/core/plan/edits.ts';
import {endOfNest, pairAt, rowsOf} from '../../src/core/plan/nesting.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {indexOf} from '../../src/core/plan/which.ts';
import {present} from '../../src/core/present.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {performOn, sourceOf} from '../support/saving.ts';
import {begin, choose, examplePlan, knownFor} from '../support/visits.ts';
import {anyPlan} from './plan/texts.ts';
import {at, oddText} from './walks.ts';

const typed = fc.oneof(
	fc.constantFrom('Sam 555 0100', 'a\nb\n\nc', '', '---', '- [ ] x', '## People', '<!-- y', '|a|b|', '  z  ', 'One'),
	oddText,
);

const event: fc.Arbitrary<Event> = fc.oneof(
	{weight: 10, arbitrary: fc.integer({min: 1, max: 6}).map(choose)},
	{weight: 5, arbitrary: fc.constant<Event>({type: 'enter'})},
	{weight: 5, arbitrary: typed.map((text): Event => ({type: 'type', text, instead: true}))},
	{weight: 2, arbitrary: fc.constantFrom<Event>({type: 'back'}, {type: 'skip'}, {type: 'plan'}, {type: 'help'})},
	{weight: 1, arbitrary: fc.constantFrom('5', '8').map((text): Event => ({type: 'type', text, instead: true}))},
);

const lines = (text: string): readonly string[] => text.split(/\r\n|[\n\r]/);

const isWithin = (few: readonly string[], many: readonly string[]): boolean => {
	let index = 0;
	for (const line of many) if (line === few[index]) index++;
	return index === few.length;
};

/** The lines of the text that none of these edits is about. */
const untouched = (text: string, edits: readonly Edit[]): readonly string[] => {
	const plan = readPlan(text);
	const spans = edits.flatMap(edit => {
		// A mark that waits for words takes them.
		if (edit.type === 'add') return plan.parts.flatMap(({slots}) => slots.map(({words: slot}) => slot));
		const rows = rowsOf(plan, edit.section);
		const index = indexOf(rows, edit);
		const pair = edit.type === 'move' ? pairAt(rows, index, edit.by) : null;
		const meant = rows.slice(pair?.first ?? index, pair?.end ?? endOfNest(rows, index));
		return meant.flatMap(({entry}) => (entry === null ? [] : [entry.lines, entry.words]));
	});
	let at = 0;
	return text.split(/(?<=\r\n|\n|\r(?!\n))/).flatMap(line => {
		const from = at;
		at += line.length;
		// A mark at the very end waits for words behind it.
		const isIn = (span: {readonly from: number; readonly to: number}): boolean =>
			span.to >= from && (span.from < at || span.from === text.length);
		const isFree = line.trim() !== '' && !spans.some(isIn);
		return isFree ? [line.replace(/[\r\n]+$/, '')] : [];
	});
};

const starts: readonly ((plan: string) => Visit)[] = [
	plan => at('safety-plan', {known: knownFor({plan})}),
	plan => begin(knownFor({plan}), {at: 'build-start'}),
	plan => at('reach-out', {known: knownFor({plan})}),
	() => begin(knownFor(), {at: 'build-start'}),
	() =>
		at('end', {
			helped: [
				{helped: 'breath', breathed: shortPause},
				{idea: 'words', index: 2},
			],
		}),
];

test('whatever is written, changed, moved and taken out: the rest of the plan stays as it was', () => {
	const plans = fc.oneof(fc.constant(examplePlan), anyPlan);
	let saved = 0;
	fc.assert(
		fc.property(
			plans,
			fc.constantFrom(...starts),
			fc.array(event, {minLength: 20, maxLength: 60}),
			(plan, start, all) => {
				let visit = start(plan);
				let file = sourceOf(visit);
				for (const next of all) {
					const then = update(visit, next, 0);
					visit = then.isLeaving ? visit : then;
					if (visit.request !== null) {
						const result = performOn(visit, file);
						if (result.text !== file) {
							saved++;
							const kept = untouched(file ?? '', visit.edits);
							expect(isWithin(kept, lines(result.text ?? '')), JSON.stringify([file, visit.edits, result.text])).toBe(
								true,
							);
						}
						file = result.text;
						visit = update(visit, result.event, 0);
						expect(visit.request).toBeNull();
						if (result.event.type === 'saved' && result.event.outcome === 'saved') expect(visit.edits).toEqual([]);
					} else {
						// Only a request writes.
						expect(sourceOf(visit)).toBe(file);
					}
					for (let page = 0; page < pageCount(visit); page++) choicesAt({...visit, page});
					present(visit, words, 0);
				}
			},
		),
		{numRuns: 150},
	);
	expect(saved).toBeGreaterThan(50);
});
