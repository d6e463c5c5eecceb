import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {choicesAt} from '../../src/core/choices.ts';
import {editKeys} from '../../src/core/edit-keys.ts';
import type {Event} from '../../src/core/event.ts';
import type {FileProblem, Known, PlanState, Saved} from '../../src/core/known.ts';
import {go} from '../../src/core/moves.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {present} from '../../src/core/present.ts';
import {startVisit} from '../../src/core/start-visit.ts';
import {steps} from '../../src/core/steps.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {examplePlan, knownFor} from '../support/visits.ts';
import {oddText as anyText, mostChoices, placeIds} from './walks.ts';

const oddText = fc.oneof(
	fc.constantFrom('\u001B[2J', '👨‍👩‍👧‍👦', '\u202Eשלום', 'a\u0301\u0301', '\r\n\t', '{country}', 'ireland', '7', '10'),
	anyText,
);

const oddPlan = `\uFEFF# \u001B[31mplan\r\n${'## Friends\n- \u202Eשלום 👨‍👩‍👧‍👦 555 0100\n'.repeat(40)}\n\n#\n**Own**\n${'x'.repeat(5000)}\n<!--`;

const worlds: Readonly<Record<string, Known>> = {
	'no plan': knownFor(),
	'the example': knownFor({plan: examplePlan}),
	'a huge odd plan': knownFor({plan: oddPlan + examplePlan.repeat(20)}),
	'an empty plan in an unknown country': knownFor({plan: '', country: null, isGuess: true}),
	'a country with no lines': {...knownFor(), whereabouts: {code: 'AQ', isGuess: false, other: null}},
	'two guesses': {...knownFor({plan: examplePlan}), whereabouts: {code: 'DE', isGuess: true, other: 'US'}},
	'an unreadable plan': {...knownFor(), plan: {kind: 'unreadable', problem: 'not-text'}},
};

const problem = fc.constantFrom<FileProblem[]>(
	'folder',
	'too-large',
	'no-permission',
	'read-only',
	'not-text',
	'no-space',
	'exists',
);
const outcome = fc.oneof(problem, fc.constantFrom<Saved[]>('saved', 'there', 'nothing', 'gone', 'cannot'));
const plan: fc.Arbitrary<PlanState> = fc.oneof(
	fc.constant<PlanState>({kind: 'none'}),
	problem.map((each): PlanState => ({kind: 'unreadable', problem: each})),
	oddText.map((text): PlanState => ({kind: 'read', plan: readPlan(`## Friends\n${text}`)})),
);

const by = fc.constantFrom(-Infinity, -8, -1, 0, 1, 3, Infinity);
const plain = ['back', 'skip', 'help', 'plan', 'keys', 'steps', 'country', 'pause', 'without', 'unhelped'] as const;
const changing = ['slower', 'faster', 'longer', 'pattern', 'wave'] as const;
const rare = ['quit', 'unknown', 'closed'] as const;

// Going on and choosing come most often, so that a walk gets somewhere; leaving is tried after every event.
const event: fc.Arbitrary<Event> = fc.oneof(
	{weight: 6, arbitrary: fc.constant<Event>({type: 'enter'})},
	{weight: 8, arbitrary: fc.integer({min: -1, max: 9}).map((number): Event => ({type: 'choose', number}))},
	{weight: 6, arbitrary: fc.constantFrom(...plain).map((type): Event => ({type}))},
	{weight: 2, arbitrary: fc.constantFrom(...changing).map((type): Event => ({type}))},
	{weight: 1, arbitrary: fc.constantFrom(...rare).map((type): Event => ({type}))},
	{weight: 4, arbitrary: fc.constant<Event>({type: 'look'})},
	{weight: 2, arbitrary: fc.record({type: fc.constantFrom('move' as const, 'scroll' as const), by})},
	{weight: 2, arbitrary: fc.constantFrom(...Object.values(editKeys))},
	{weight: 4, arbitrary: oddText.map((text): Event => ({type: 'type', text}))},
	{weight: 2, arbitrary: oddText.map((text): Event => ({type: 'type', text, instead: true}))},
	{
		weight: 2,
		arbitrary: fc.integer({min: 0, max: 10}).map((n): Event => ({type: 'type', text: `${n}`, instead: true})),
	},
	{weight: 1, arbitrary: fc.record({type: fc.constant('edited' as const), plan, isOk: fc.boolean()})},
	{
		weight: 1,
		arbitrary: fc.record({type: fc.constant('saved' as const), plan, outcome}),
	},
	{
		weight: 1,
		arbitrary: fc.record({type: fc.constant('calendar-made' as const), problem: fc.option(problem)}),
	},
	{weight: 1, arbitrary: fc.record({type: fc.constant('dated' as const), text: fc.option(oddText)})},
	{weight: 1, arbitrary: fc.record({type: fc.constant('plan-changed' as const), plan})},
);

const walk = fc.array(
	fc.record({event, after: fc.oneof(fc.integer({min: 0, max: 2500}), fc.constantFrom(60_000, 200_000, 3_600_000))}),
	{minLength: 20, maxLength: 80, size: 'max'},
);

const start = fc.record({
	at: fc.constantFrom('safety' as const, 'safety' as const, 'breath' as const),
	wanted: fc.option(fc.constantFrom(...steps)),
	minutes: fc.option(fc.integer({min: 1, max: 60})),
});

const anyPlace = fc.option(fc.constantFrom(...placeIds));

const isReachable = ({kind, text}: {readonly kind: string; readonly text: string}): boolean =>
	kind === 'number' || text.includes('https://');

/** Every text on a screen, however deep. */
const textsOf = (shown: unknown): readonly string[] =>
	typeof shown === 'string' ? [shown] : shown instanceof Object ? Object.values(shown).flatMap(textsOf) : [];

const control = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

const check = (visit: Visit, now: number): void => {
	const screen = present(visit, words, now);
	// Lines that are written end where the person ended them.
	const shown = 'field' in screen ? {...screen, field: screen.field.text.replaceAll('\n', '')} : screen;
	expect(textsOf(shown).filter(text => control.test(text))).toEqual([]);
	expect(choicesAt(visit).length).toBeLessThanOrEqual(mostChoices(visit));
	const helped = update(visit, {type: 'help'}, now);
	expect(helped.place).toBe('help');
	expect(present(helped, words, now).blocks.some(isReachable)).toBe(true);
	expect(update(visit, {type: 'leave'}, now).isLeaving).toBe(true);
};

describe('whatever happens, in whatever order and at whatever time', () => {
	test.each(Object.keys(worlds))('with %s: nothing breaks, help is one key away, and leaving leaves', world => {
		const known = worlds[world] ?? knownFor();
		fc.assert(
			fc.property(start, anyPlace, walk, (first, place, events) => {
				let now = 0;
				const begun = startVisit(known, first, now);
				let visit = place === null ? begun : go(begun, place, now);
				check(visit, now);
				for (const {event: next, after} of events) {
					now += after;
					const then = update(visit, next, now);
					// One that is left stays left: go on from before, so that the walk gets further.
					visit = then.isLeaving ? visit : then;
					check(visit, now);
				}
			}),
			{numRuns: 40},
		);
	});
});
