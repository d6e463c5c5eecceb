import {describe, expect, test} from 'vitest';
import {choicesAt, pageCount} from '../../src/core/choices.ts';
import {ideaKinds} from '../../src/core/feelings.ts';
import {places} from '../../src/core/places.ts';
import type {Visit} from '../../src/core/visit.ts';
import {choose, examplePlan, knownFor, walk} from '../support/visits.ts';
import {allChoices, at, mostChoices, optionsAt, ownOn, placeIds, ratedAt} from './walks.ts';

/** As many entries in every section as a person would ever write. */
const longPlan = [
	'What I can do on my own',
	'People and places that take my mind off it',
	'People I can ask for help',
	'Professionals and lines',
	'Making my space safer',
]
	.map((title, section) => `## ${title}\n${Array.from({length: 40}, (_, n) => `- entry ${section}.${n}\n`).join('')}`)
	.join('\n');

const inPlan = (plan: string, changes: Partial<Visit> = {}) => ({known: knownFor({plan}), ...changes});
const rated = (visit: Visit, rating: number | null): Visit => (rating === null ? visit : ratedAt(visit, rating));
const ownAt = (visit: Visit): readonly string[] =>
	allChoices(visit).flatMap(label => ('own' in label ? [label.own] : []));

const ratings = [null, 0, 6, 7, 10];
const plans = {'no plan': undefined, 'a plan': examplePlan, 'a long plan': longPlan};

describe('how many there are', () => {
	test.each(placeIds)('at %s never more than a person can take in', place => {
		for (const plan of Object.values(plans)) {
			for (const rating of ratings) {
				for (const about of ['words', 'sad', 'check']) {
					const visit = rated(at(place, {...inPlan(plan ?? ''), chosen: {option: about}}), rating);
					for (let page = 0; page < pageCount(visit); page++) {
						expect(choicesAt({...visit, page}).length).toBeLessThanOrEqual(mostChoices(visit));
					}
				}
			}
		}
	});

	test('at the end as well, at a high rating', () => {
		expect(choicesAt(ratedAt(at('end', inPlan(examplePlan)), 7)).length).toBeLessThanOrEqual(3);
	});

	test.each(ratings)(
		'the safety question has its four answers at once at the rating %j, the map its eight steps',
		rating => {
			expect(choicesAt(rated(at('safety'), rating)).length).toBe(4);
			expect(choicesAt(rated(at('steps'), rating)).length).toBe(8);
		},
	);

	test.each(placeIds.filter(place => places[place].kind === 'choose'))('at %s there is always a choice', place => {
		for (const rating of ratings) {
			for (const about of ideaKinds) {
				const asked = place === 'feelings' ? 'sad' : about;
				expect(choicesAt(rated(at(place, {chosen: {option: asked}}), rating)).length).toBeGreaterThan(0);
			}
		}
	});
});

describe('the own entries', () => {
	test.each([
		['reach-out', 2],
		['safer-space', 4],
		['distract', 0],
		['follow-up', 3],
		['end', 2],
	] as const)('come first at %s, and all of forty are reached by turning pages', (place, section) => {
		for (const rating of [null, 9]) {
			const visit = rated(at(place, inPlan(longPlan)), rating);
			expect(choicesAt(visit)[0]?.label).toEqual({own: `entry ${section}.0`});
			const wanted = Array.from({length: 40}, (_, n) => `entry ${section}.${n}`);
			expect(ownAt(visit).slice(0, 40)).toEqual(wanted);
			// Whoever is in the plan, somebody can be added.
			expect(optionsAt(visit).toSorted()).toEqual(optionsAt(rated(at(place), rating)).toSorted());
		}
	});

	test('"more" turns the pages and comes round again', () => {
		let visit = at('reach-out', inPlan(longPlan));
		const first = choicesAt(visit);
		const seen = new Set<string>();
		for (let turn = 0; turn < pageCount(visit); turn++) {
			const here = choicesAt(visit);
			for (const {label} of here) if ('own' in label) seen.add(label.own);
			visit = walk(visit, [choose(here.findIndex(({label}) => 'more' in label) + 1)]);
		}
		expect(seen.size).toBe(40);
		expect(choicesAt(visit)).toEqual(first);
	});

	test('Back turns a page back, and from the first one leads to where one came from', () => {
		const start = at('reach-out', inPlan(longPlan));
		const more = (visit: Visit) => walk(visit, [choose(choicesAt(visit).findIndex(({label}) => 'more' in label) + 1)]);
		const third = more(more(start));
		const second = walk(third, [{type: 'back'}]);
		expect(choicesAt(second)).toEqual(choicesAt(more(start)));
		const first = walk(second, [{type: 'back'}]);
		expect([first.place, choicesAt(first)]).toEqual(['reach-out', choicesAt(start)]);
		expect(walk(first, [{type: 'back'}]).place).not.toBe('reach-out');
	});

	test('one chosen on a later page is the one that is shown', () => {
		const visit = walk(at('reach-out', inPlan(longPlan, {page: 2})), [choose(2)]);
		expect(visit.place).toBe('person');
		expect(ownOn(visit)).toEqual(['entry 2.9']);
	});

	test('one that was chosen stays that one, whatever becomes of the plan meanwhile', () => {
		const visit = walk(at('reach-out', inPlan(examplePlan)), [choose(2)]);
		const edited = knownFor({plan: '## People I can ask for help\n- Kim 555 0123\n- Lou 555 0124\n'});
		for (const known of [visit.known, edited, knownFor({plan: ''})]) {
			expect(ownOn({...visit, known})).toEqual(['Alex next door: 555 0111']);
		}
	});

	test('a plan of three lines is offered while there is none', () => {
		expect(optionsAt(at('safety-plan'))).toEqual(['three', 'guided', 'edit', 'go-on']);
		expect(optionsAt(at('safety-plan', inPlan('')))).toEqual(['go-on', 'guided', 'add', 'edit']);
		expect(optionsAt(at('safety-plan', inPlan(examplePlan)))).toEqual(['go-on', 'guided', 'add', 'change', 'edit']);
	});

	test('at a high rating no whole plan is begun, and what is there can be opened (S3)', () => {
		expect(optionsAt(rated(at('safety-plan'), 8))).toEqual(['three', 'go-on']);
		expect(optionsAt(rated(at('safety-plan', inPlan(examplePlan)), 8))).toEqual(['go-on', 'edit']);
	});
});

describe('at 7 or more nothing inward is offered', () => {
	test.each([
		['breathe', ['breath', 'ground', 'muscles', 'place', 'notice', 'ride'], ['breath', 'ground', 'else']],
		['distract', ['people', 'movement', 'hands', 'words', 'soothe', 'delay'], ['people', 'movement', 'words', 'delay']],
		['express', ['name', 'write', 'draw', 'move'], ['name', 'tell']],
		['named', ['another', 'tell', 'write', 'draw', 'leave-it'], ['tell', 'leave-it']],
		['safer-space', ['move', 'ask', 'out-of-reach', 'not-now'], ['move', 'ask', 'not-now']],
		['reach-out', ['someone', 'add', 'no-one'], ['someone', 'no-one']],
	] as const)('%s', (place, low, high) => {
		for (const rating of [null, 0, 6]) expect(optionsAt(rated(at(place), rating)).toSorted()).toEqual(low.toSorted());
		for (const rating of [7, 10]) expect(optionsAt(rated(at(place), rating)).toSorted()).toEqual(high.toSorted());
	});
});
