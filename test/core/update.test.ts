import {describe, expect, test} from 'vitest';
import type {Event} from '../../src/core/event.ts';
import {momentOf} from '../../src/core/exercise/exercise.ts';
import {placeAt} from '../../src/core/places.ts';
import {stepUp} from '../../src/core/ratings.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, choose, walk} from '../support/visits.ts';
import {at, pick, placeIds, ratedAt} from './walks.ts';

describe('the safety question', () => {
	test.each([
		[1, 'card-a'],
		[2, 'card-b'],
		[3, 'card-c'],
		[4, 'rating'],
	])('answer %i leads to %s', (number, place) => {
		expect(walk(begin(), [choose(number)]).place).toBe(place);
	});

	test('begins with nothing marked; arrows and Enter answer it', () => {
		expect(begin().cursor).toBeNull();
		const down: Event = {type: 'move', by: 1};
		expect(walk(begin(), [down, {type: 'enter'}]).place).toBe('card-a');
		expect(walk(begin(), [down, down, down, {type: 'enter'}]).place).toBe('card-c');
		expect(walk(begin(), [{type: 'move', by: -1}, {type: 'enter'}]).place).toBe('rating');
	});

	const notAnswers: readonly Event[] = [
		{type: 'enter'},
		{type: 'unknown'},
		{type: 'skip'},
		{type: 'closed'},
		{type: 'pause'},
		{type: 'without'},
		{type: 'unhelped'},
		{type: 'type', text: 'yes'},
		choose(0),
		choose(5),
		choose(-1),
		choose(1.5),
		choose(Number.NaN),
	];

	test.each(notAnswers)('$type is never "safe": asked again once, then card C', event => {
		const again = update(begin(), event, 0);
		expect([again.place, again.notice]).toEqual(['safety', 're-ask']);
		expect(update(again, event, 0).place).toBe('card-c');
	});

	const isUnhelped = ({type}: Event) => type === 'unhelped';

	test.each(notAnswers.filter(event => !isUnhelped(event)))('$type is not, either, when it is asked later', event => {
		const again = update(stepUp(at('breathe'), null, 0), event, 0);
		expect([again.place, again.notice]).toEqual(['safety', 're-ask']);
		expect(update(again, event, 0).place).toBe('card-c');
	});

	test.each(notAnswers.filter(isUnhelped))('$type is not, either, when it is asked later', event => {
		expect(update(stepUp(at('breathe'), null, 0), event, 0).place).toBe('safety');
	});

	test('any two that are no answers lead to card C, and an answer in between still counts', () => {
		expect(walk(begin(), [{type: 'enter'}, {type: 'closed'}]).place).toBe('card-c');
		expect(walk(begin(), [{type: 'enter'}, choose(4)]).place).toBe('rating');
	});

	test('looking at help or the keys between is not an answer, and does not answer it', () => {
		const looked = walk(begin(), [{type: 'enter'}, {type: 'help'}, {type: 'back'}, {type: 'keys'}, {type: 'enter'}]);
		expect(looked.place).toBe('safety');
		expect(walk(looked, [{type: 'enter'}]).place).toBe('safety');
	});

	test('going back to it and giving another answer is as good as the first', () => {
		expect(walk(begin(), [choose(4), {type: 'back'}, choose(1)]).place).toBe('card-a');
	});
});

describe('leaving', () => {
	test.each(placeIds)('x leaves at once at %s, also at the highest rating', place => {
		expect(update(ratedAt(at(place), 10), {type: 'leave'}, 0).isLeaving).toBe(true);
	});

	test.each(placeIds.filter(place => place !== 'safety'))('at %s the end of the input leaves', place => {
		expect(update(at(place), {type: 'closed'}, 0).isLeaving).toBe(true);
	});

	test.each(placeIds)('q leaves at %s when the rating was 7 or less, or none', place => {
		expect(update(at(place), {type: 'quit'}, 0).isLeaving).toBe(true);
		expect(update(ratedAt(at(place), 7), {type: 'quit'}, 0).isLeaving).toBe(true);
	});

	test.each(placeIds)('q at 8 or more shows help once at %s, then leaves', place => {
		for (const rating of [8, 9, 10]) {
			const first = update(ratedAt(at(place), rating), {type: 'quit'}, 0);
			expect([first.place, first.notice, first.isLeaving]).toEqual(['help', 'leaving', false]);
			expect(update(first, {type: 'quit'}, 0).isLeaving).toBe(true);
			expect(walk(first, [{type: 'back'}, {type: 'quit'}]).isLeaving).toBe(true);
		}
	});

	test('nothing changes a visit that is left', () => {
		const left = update(begin(), {type: 'leave'}, 0);
		expect(update(left, {type: 'help'}, 0)).toBe(left);
	});

	test('the end is left by its option and by s', () => {
		expect(pick(at('end'), 'leave').isLeaving).toBe(true);
		expect(update(at('end'), {type: 'skip'}, 0).isLeaving).toBe(true);
	});
});

describe('what is said', () => {
	test('a key that does nothing is told of, and the next key takes that away', () => {
		const told = update(at('breathe'), {type: 'unknown'}, 0);
		expect([told.place, told.notice]).toEqual(['breathe', 'not-a-choice']);
		expect(update(told, {type: 'help'}, 0).notice).toBeNull();
	});

	test.each([
		{type: 'look'},
		{type: 'move', by: 1},
		{type: 'scroll', by: 3},
		{type: 'caret', to: 'left'},
	] satisfies Event[])('$type leaves it on the screen', event => {
		const told = update(at('breathe'), {type: 'unknown'}, 0);
		expect(update(told, event, 0).notice).toBe('not-a-choice');
	});

	test('the marked choice stays within the choices, and a page is never scrolled above its top', () => {
		expect(walk(at('breathe'), [{type: 'move', by: -5}]).cursor).toBe(0);
		expect(walk(at('breathe'), [{type: 'move', by: 99}]).cursor).toBe(5);
		expect(
			walk(at('plan'), [
				{type: 'move', by: 3},
				{type: 'move', by: -9},
			]).scroll,
		).toBe(0);
	});

	test('parts of an exercise are gone through one by one, forth and back', () => {
		const part = (visit: Visit) => visit.exercise && momentOf(visit.exercise, 0).span.id;
		const second = walk(at('ground'), [{type: 'enter'}]);
		expect([second.place, part(second)]).toEqual(['ground', 'see']);
		expect(part(walk(second, [{type: 'back'}]))).toBe('start');
		expect(walk(second, [{type: 'back'}, {type: 'back'}]).place).toBe('safety');
	});

	test.each(placeIds)('pausing at %s does nothing but where something runs', place => {
		const isRunning = ['breathe', 'guide', 'wait'].includes(placeAt(place).kind);
		expect(update(at(place), {type: 'pause'}, 0).exercise?.watch.since === null).toBe(isRunning);
	});
});
