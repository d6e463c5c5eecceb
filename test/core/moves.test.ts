import {describe, expect, test} from 'vitest';
import type {Event} from '../../src/core/event.ts';
import {guides} from '../../src/core/exercise/guides.ts';
import {placeAt} from '../../src/core/places.ts';
import {startVisit} from '../../src/core/start-visit.ts';
import {findStep, steps} from '../../src/core/steps.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, choose, knownFor, walk} from '../support/visits.ts';
import {at, minutes, pick, placeIds, rate, ratedAt} from './walks.ts';

const skip: Event = {type: 'skip'};
const back: Event = {type: 'back'};

const atSteps = (start: Partial<Parameters<typeof startVisit>[1]> = {}): Visit =>
	walk(pick(startVisit(knownFor(), {at: 'safety', ...start}, 0), 'none'), [skip]);

/** The places one comes by when `s` is pressed until the visit is left. */
const skipped = (visit: Visit): readonly string[] =>
	visit.isLeaving ? [] : [visit.place, ...skipped(update(visit, skip, 0))];

describe('help and the others that are one key away', () => {
	const overs = ['help', 'plan', 'keys', 'country', 'steps'] as const;

	test.each(placeIds)('are one event away from %s, and b returns to it as it was', place => {
		const before = at(place, {cursor: place === 'safety' ? null : 1, chosen: {option: 'movement'}});
		for (const type of overs) {
			const over = update(before, {type}, 0);
			expect(over.place).toBe(type);
			const after = place === type ? before : update(over, back, 0);
			const {cursor, page, chosen, trail, step} = before;
			expect(after).toMatchObject({place, cursor, page, chosen, trail, step});
		}
	});

	test('keep what is being written', () => {
		const writing = walk(at('three-thing'), [{type: 'type', text: 'Walk to the park'}, {type: 'help'}]);
		expect(writing.place).toBe('help');
		expect(walk(writing, [back]).field).toMatchObject({text: 'Walk to the park', caret: 16});
	});

	test('keep the page of what is being read', () => {
		expect(walk(at('ground', {page: 3}), [{type: 'help'}, back])).toMatchObject({place: 'ground', page: 3});
	});

	test('one over the other come off one by one', () => {
		const deep = walk(at('breathe'), [{type: 'help'}, {type: 'plan'}, {type: 'keys'}, {type: 'keys'}]);
		expect([deep.place, walk(deep, [back]).place, walk(deep, [back, back]).place]).toEqual(['keys', 'plan', 'help']);
		expect(walk(deep, [back, back, back]).place).toBe('breathe');
	});

	test('help asks, on Enter, whether the person is safe; s goes back', () => {
		expect(walk(at('breathe'), [{type: 'help'}, {type: 'enter'}]).place).toBe('safety');
		expect(walk(at('breathe'), [{type: 'help'}, skip]).place).toBe('breathe');
	});

	test('a breath waits under them, and begins again at its in-breath', () => {
		const looks = Array.from({length: 15}, (_, second) => second * 1000);
		const breathing = looks.reduce((visit, now) => update(visit, {type: 'look'}, now), at('breath'));
		const over = update(breathing, {type: 'help'}, 14_500);
		expect(over.exercise).toBeNull();
		const returned = update(over, back, minutes(60));
		expect(returned.exercise?.watch).toEqual({elapsed: 12_000, since: minutes(60), seen: minutes(60)});
	});

	test('a breath that was paused stays paused', () => {
		const paused = update(at('breath'), {type: 'pause'}, 1500);
		const over = walk(paused, [{type: 'help'}, {type: 'keys'}], 20_000);
		expect(walk(over, [back, back], 40_000).exercise?.watch).toMatchObject({elapsed: 1500, since: null});
	});
});

describe('b', () => {
	test('walks the whole way back, place by place', () => {
		const way: Visit[] = [atSteps()];
		for (const _ of steps) way.push(update(way.at(-1) ?? begin(), skip, 0));
		const places = way.map(({place}) => place);
		let visit = way.at(-1) ?? begin();
		for (const place of places.toReversed()) {
			expect(visit.place).toBe(place);
			visit = update(visit, back, 0);
		}
		expect(visit.place).toBe('rating');
		expect(walk(visit, [back]).place).toBe('safety');
		expect(walk(visit, [back, back, back]).place).toBe('safety');
	});

	test('returns to the choice that was made', () => {
		const chosen = walk(at('distract'), [{type: 'move', by: 3}, {type: 'enter'}, back]);
		expect([chosen.place, chosen.cursor]).toEqual(['distract', 3]);
	});
});

describe('the eight steps', () => {
	test('s walks through all of them to the end, and out', () => {
		expect(skipped(atSteps())).toEqual([...steps, 'end']);
	});

	test.each(placeIds.filter(place => placeAt(place).step !== undefined))('s moves on at %s', place => {
		const way = skipped(at(place));
		// The guided plan asks one thing after the other at the same place; a guided exercise has parts.
		const {guide} = placeAt(place);
		const parts = guide === undefined ? 0 : guides[guide].length;
		if (parts > 0) expect(way.lastIndexOf(place)).toBe(parts - 1);
		else if (place === 'build') expect(way.filter(each => each === 'build').length).toBe(7);
		// Begun at no section, it is walked through from the first.
		else if (place === 'build-people') expect(way.filter(each => each === place).length).toBe(2);
		else expect(way.slice(1)).not.toContain(place);
		expect(way.at(-1)).toBe('end');
	});

	test.each(steps.map((step, index) => [index + 1, step] as const))('number %i of the map is %s', (number, step) => {
		for (const from of ['reach-out', 'express', 'end', 'after-breath'] as const) {
			const jumped = walk(at(from), [{type: 'steps'}, choose(number)]);
			expect([jumped.place, jumped.step, jumped.begun]).toEqual([step, step, 'steps']);
			// No rating was given yet, so that one is asked for at the end.
			expect(skipped(jumped)).toEqual([...steps.slice(number - 1), 'rating', 'end']);
		}
	});

	test.each(steps.map((step, index) => [step, String(index + 1)]))(
		'%s asked for comes after the rating',
		(step, number) => {
			const wanted = findStep(number);
			expect(wanted).toBe(step);
			expect(skipped(atSteps({wanted}))).toEqual([...steps.slice(Number(number) - 1), 'end']);
		},
	);

	test('a step chosen from the map before the safety question is answered comes after it', () => {
		for (const first of [begin(), walk(begin(), [{type: 'enter'}]), begin(knownFor(), {at: 'breath'})]) {
			const asked = walk(first, [{type: 'steps'}, choose(5)]);
			expect([asked.place, asked.cursor]).toEqual(['safety', null]);
			expect(walk(asked, [{type: 'enter'}, {type: 'enter'}]).place).toBe('card-c');
			expect(walk(pick(asked, 'none'), [skip])).toMatchObject({place: 'express', step: 'express'});
		}
	});

	test('a step asked for does not come before moving away and people at a high rating', () => {
		const asked = pick(startVisit(knownFor(), {at: 'safety', wanted: 'express'}, 0), 'none');
		expect(rate(asked, 8).place).toBe('high');
		expect(rate(asked, 10).place).toBe('safety');
	});

	test.each([
		['Reach Out', 'reach-out'],
		[' safer_space ', 'safer-space'],
		['8', 'follow-up'],
		['0', null],
		['9', null],
		['1.5', null],
		['', null],
		['constructor', null],
	])('%j is the step %s', (typed, step) => {
		expect(findStep(typed)).toBe(step);
	});
});

describe('the breath that starts at once', () => {
	const breathing = begin(knownFor(), {at: 'breath', breath: {goal: {minutes: 2}}});

	test('runs for the minutes asked for, five without', () => {
		expect(breathing).toMatchObject({place: 'breath', exercise: {breath: {goal: {minutes: 2}}}});
		expect(begin(knownFor(), {at: 'breath'}).exercise?.breath?.goal).toEqual({minutes: 5});
	});

	test('leads to the safety question before the steps', () => {
		const safety = pick(walk(breathing, [skip]), 'steps');
		expect(safety.place).toBe('safety');
		expect(walk(pick(safety, 'none'), [skip])).toMatchObject({place: 'reach-out', step: 'reach-out'});
	});

	test('has the pause, but not at a high rating or with a card', () => {
		const holdAt = (changes: Partial<Visit>) =>
			pick(at('breathe', changes), 'breath').exercise?.course[0]?.spans.find(({id}) => id === 'hold')?.ms ?? 0;
		const {ratings} = begin();
		expect(holdAt({})).toBe(2000);
		expect(holdAt({ratings: {...ratings, last: 6}})).toBe(2000);
		expect(holdAt({ratings: {...ratings, last: 7}})).toBe(0);
		expect(holdAt({card: 'c'})).toBe(0);
	});
});

describe('on the way', () => {
	test('after safer space at a high rating a person comes next, once, and s moves on from there', () => {
		const from = pick(ratedAt(at('high'), 8), 'safer-space');
		const way = [from];
		for (const event of [skip, skip, skip]) way.push(update(way.at(-1) ?? from, event, 0));
		expect(way.map(({place}) => place)).toEqual(['safer-space', 'reach-out', 'breathe', 'distract']);
	});

	test('a step picked before the safety question is where one goes, at a high rating too', () => {
		const menu = {...ratedAt(begin(knownFor(), {at: 'breath'}), 8), place: 'high'} as const;
		const asked = pick(menu, 'safer-space');
		expect(asked.place).toBe('safety');
		expect(pick(asked, 'none').place).toBe('safer-space');
	});

	test('another country is looked at from its first line on, and other places stay as they were', () => {
		const deep: Visit = {...at('helpline'), page: 2};
		const set = [
			{type: 'help'},
			{type: 'country'},
			{type: 'type', text: 'Malta', instead: true},
			{type: 'enter'},
			back,
		] as const;
		expect(walk(deep, set)).toMatchObject({place: 'helpline', page: 0});
		const reading: Visit = {...at('ground'), page: 3};
		expect(walk(reading, set.slice(1, 4))).toMatchObject({place: 'ground', page: 3});
	});
});
