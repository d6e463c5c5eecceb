import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {editAll} from '../../../src/core/plan/edit.ts';
import {sectionIds} from '../../../src/core/plan/headings.ts';
import {isEmptyPlan, moreIn} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';
import {blankPlan, threeLineEdits, threeLines} from '../../../src/core/plan/three-lines.ts';
import type {Visit} from '../../../src/core/visit.ts';
import {choose, knownFor, screenOf, walk} from '../../support/visits.ts';
import {at, ownOn, pick} from '../walks.ts';

/** The plan made in step 7, up to where it is asked whether to save it. */
const made = (thing: string, person: string, line: number | null): Visit => {
	const written = walk(pick(at('safety-plan'), 'three'), [
		{type: 'type', text: thing},
		{type: 'enter'},
		{type: 'type', text: person},
		{type: 'enter'},
	]);
	return line === null ? pick(written, 'no-line') : walk(written, [choose(line)]);
};

/** The file that is made of them. */
const threeLinePlan = (visit: Visit): string => {
	const result = editAll(null, threeLineEdits(visit), words.plan);
	return 'source' in result ? result.source : result.why;
};

describe('the three-line plan', () => {
	const visit = made('Walk to the park', 'Sam: 555 0100', 1);

	test('shows the three lines before it is saved', () => {
		expect(visit.place).toBe('three-save');
		expect(ownOn(visit)).toEqual(['Walk to the park', 'Sam: 555 0100', 'Samaritans: 116 123, 24/7']);
	});

	test('is a plain text a person could have written', () => {
		expect(threeLinePlan(visit)).toBe(
			[
				'# My safety plan',
				'',
				'## What I can do on my own',
				'- Walk to the park',
				'',
				'## People I can ask for help',
				'- Sam: 555 0100',
				'',
				'## Professionals and lines',
				'- Samaritans: 116 123, 24/7',
				'',
			].join('\n'),
		);
	});

	test.each([
		['', '', null, [words.plan.noLine]],
		['  ', 'Sam', null, ['Sam']],
		['Music', '', 2, ['Music']],
	] as const)('%j, %j and line %j: what is left out is left out', (thing, person, line, lines) => {
		expect(threeLines(made(thing, person, line), words).slice(0, 1)).toEqual(lines);
	});

	test('skipping every line leads to the same question', () => {
		const skipped = walk(pick(at('safety-plan'), 'three'), [{type: 'skip'}, {type: 'skip'}, {type: 'skip'}]);
		expect(skipped.place).toBe('three-save');
		expect(threeLineEdits(skipped)).toEqual([]);
	});

	test('what was typed is still there on the way back', () => {
		const back = walk(visit, [{type: 'back'}, {type: 'back'}]);
		expect([back.place, back.field.text]).toEqual(['three-person', 'Sam: 555 0100']);
		expect(walk(back, [{type: 'back'}]).field.text).toBe('Walk to the park');
	});

	test('saved, every line is found in its section again, whatever was typed', () => {
		const letters = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ,.:'&+()/-]{0,40}[\p{L}\p{N}]$/u);
		fc.assert(
			fc.property(letters, letters, (thing, person) => {
				const {sections} = readPlan(threeLinePlan(made(thing, person, null)));
				const once = (text: string) => text.replaceAll(/\s+/g, ' ');
				expect([sections.alone, sections.people]).toEqual([[once(thing)], [once(person)]]);
			}),
		);
	});
});

describe('saving', () => {
	const asked = pick(made('Music', 'Sam', 1), 'save');
	const plan = knownFor({plan: '## People\n- Sam'}).plan;

	test('is asked of the edge, and waits for it where it is', () => {
		expect(asked).toMatchObject({place: 'three-save', request: {type: 'save-plan'}});
	});

	test('that went well is said, and the plan is known from then on', () => {
		const saved = walk(asked, [{type: 'saved', plan, outcome: 'saved'}]);
		expect(saved).toMatchObject({place: 'saved', request: null, known: {plan: {kind: 'read'}}});
		expect(walk(saved, [{type: 'enter'}]).place).toBe('follow-up');
	});

	test.each(['no-space', 'no-permission', 'exists', 'failed'] as const)(
		'that failed (%s) still shows the lines',
		problem => {
			const failed = walk(asked, [{type: 'saved', plan: {kind: 'none'}, outcome: problem}]);
			expect(failed).toMatchObject({place: 'not-saved', request: null});
			expect(ownOn(failed)).toEqual(['Music', 'Sam', 'Samaritans: 116 123, 24/7']);
		},
	);

	test('is not done when it is let go', () => {
		expect(pick(made('Music', 'Sam', 1), 'let-go')).toMatchObject({place: 'follow-up', request: null});
	});
});

describe('editing', () => {
	const first = pick(at('safety-plan'), 'edit');
	const asked = pick(first, 'edit');

	test('is asked of the edge; the plan is shown after it', () => {
		expect(asked).toMatchObject({place: 'first-edit', request: {type: 'edit-plan'}});
		const edited = walk(asked, [{type: 'edited', plan: knownFor({plan: '- Sam'}).plan, isOk: true}]);
		expect(edited).toMatchObject({place: 'plan', request: null, known: {plan: {kind: 'read'}}});
		expect(ownOn(edited)).toEqual(['Sam']);
		expect(walk(edited, [{type: 'back'}]).place).toBe('safety-plan');
	});

	test('that no editor could do is said', () => {
		const failed = walk(asked, [{type: 'edited', plan: {kind: 'none'}, isOk: false}]);
		expect(failed).toMatchObject({place: 'first-edit', request: null, notice: 'editor-failed'});
	});

	test('of a plan that is not there begins with where it will be, and can be let go (K2, K9)', () => {
		expect(first).toMatchObject({place: 'first-edit', request: null});
		const said = screenOf(first)
			.blocks.map(({text}) => text)
			.join(' ');
		expect(said).toContain(first.known.planPath);
		expect(said).toContain('Do not save if someone unsafe can use this computer.');
		expect(pick(first, 'let-go')).toMatchObject({place: 'safety-plan', request: null});
		const there = pick(at('safety-plan', {known: knownFor({plan: '- Sam'})}), 'edit');
		expect(there).toMatchObject({place: 'safety-plan', request: {type: 'edit-plan'}});
	});

	test('begins with a heading for every section, each known again', () => {
		const filled = blankPlan(words).replaceAll(/^- $/gm, '- entry');
		const plan = readPlan(filled);
		const {sections} = plan;
		expect(moreIn(plan)).toEqual([]);
		for (const id of sectionIds) expect(sections[id]).toEqual(['entry']);
		expect(isEmptyPlan(readPlan(blankPlan(words)))).toBe(true);
	});
});
