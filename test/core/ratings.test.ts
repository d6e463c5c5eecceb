import {describe, expect, test} from 'vitest';
import {go} from '../../src/core/moves.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, knownFor, walk} from '../support/visits.ts';
import {at, minutes, optionsAt, pick, pickAll, rate, ratedAt} from './walks.ts';

const asked = (): Visit => pick(begin(), 'none');

/** Does an exercise to its end at `now`. */
const finish = (visit: Visit, now: number): Visit => walk(go(visit, 'move', now), [{type: 'enter'}], now);

/** An exercise of step 3 just done, more than three minutes after the last rating. */
const afterExercise = (before: number | null, changes: Partial<Visit> = {}): Visit => {
	const there = at('breathe', {step: 'breathe', ...changes});
	return finish(before === null ? there : ratedAt(there, before), minutes(3));
};

describe('the first rating', () => {
	test.each([
		...[0, 1, 5, 6].map(rating => [rating, 'reach-out', null] as const),
		...[7, 8].map(rating => [rating, 'high', null] as const),
		...[9, 10].map(rating => [rating, 'safety', 'bring-a-person'] as const),
	])('%i leads to %s', (rating, place, notice) => {
		expect(rate(asked(), rating)).toMatchObject({place, notice});
	});

	test('skipped leads to step 1', () => {
		expect(walk(asked(), [{type: 'skip'}])).toMatchObject({place: 'reach-out', step: 'reach-out'});
	});

	test('7 and 8 leave three choices: move away, reach a person, something outward', () => {
		expect(optionsAt(rate(asked(), 7))).toEqual(['safer-space', 'reach-out', 'outward']);
	});

	test('after 9 or 10 "none of these" shows card C, once, then step 1', () => {
		const card = pick(rate(asked(), 9), 'none');
		expect(card.place).toBe('card-c');
		expect(walk(card, [{type: 'enter'}]).place).toBe('reach-out');
	});

	test.each(['', '11', '99', 'a', '-1', '1a', '0 1'])('%j is no rating', text => {
		const typed = walk(asked(), [{type: 'type', text, instead: true}, {type: 'enter'}]);
		expect([typed.place, typed.notice, typed.ratings.last]).toEqual(['rating', 'not-a-rating', null]);
	});

	test('the next time it is asked, what was given before is not shown', () => {
		const again = finish(rate(asked(), 5), minutes(3));
		expect([again.place, again.field.text]).toEqual(['rating', '']);
	});
});

describe('a rating after an exercise', () => {
	test.each([
		[5, 4, 'how-was-it', 'dropped', 'a fall'],
		[9, 8, 'how-was-it', 'dropped', 'a fall, still high'],
		[5, 5, 'breathe', 'holding', 'the same'],
		[0, 0, 'breathe', 'holding', 'the same, at none'],
		[5, 6, 'breathe', 'did-not-fit', 'a rise of 1'],
		[5, 7, 'safety', 'none-fitted', 'a rise of 2'],
		[0, 2, 'safety', 'none-fitted', 'a rise of 2 from none'],
		[8, 9, 'safety', 'none-fitted', '9 and more'],
		[10, 9, 'safety', 'bring-a-person', '9 and more, even when it fell'],
		[null, 9, 'safety', 'bring-a-person', '9 and more, the first given'],
		[null, 8, 'how-was-it', null, 'the first given'],
	])('from %j to %i leads to %s (%s: %s)', (before, rating, place, notice, _) => {
		expect(rate(afterExercise(before), rating, minutes(3))).toMatchObject({place, notice});
	});

	test('skipped leads on without a word', () => {
		const skipped = walk(afterExercise(5), [{type: 'skip'}], minutes(3));
		expect(skipped).toMatchObject({place: 'how-was-it', notice: null, ratings: {last: 5}});
	});

	test.each([
		[[5, 5], 'safety'],
		[[6, 6], 'safety'],
		[[5, 4, 4], 'breathe'],
		[[5, 4, 4, 4], 'safety'],
		[[5, 3, 4], 'breathe'],
	])('exercises with the ratings %j after a 5 lead to %s: two without a fall need a person', (ratings, place) => {
		const rated = ratings.reduce(
			(visit, rating, index) => {
				const now = minutes(3 * (index + 1));
				return rate(finish(visit, now), rating, now);
			},
			ratedAt(at('breathe'), 5),
		);
		expect(rated.place).toBe(place);
	});

	test('"about the same", said without a number, counts as well', () => {
		const once = pick(at('how-was-it', {step: 'breathe'}), 'same');
		expect(once).toMatchObject({place: 'breathe', notice: 'holding'});
		expect(pick({...once, place: 'how-was-it'}, 'same').place).toBe('safety');
	});

	test('after a step up, "none of these" shows card C and the steps go on from there', () => {
		const up = rate(afterExercise(5), 7, minutes(3));
		expect(pickAll(up, ['none']).place).toBe('card-c');
		expect(walk(pick(up, 'none'), [{type: 'enter'}])).toMatchObject({place: 'reach-out', step: 'breathe', card: null});
	});

	test('on a card nothing is asked: an exercise leads back to waiting', () => {
		expect(afterExercise(5, {card: 'a'}).place).toBe('waiting');
	});

	test('after `cope breathe` it leads to what comes after the breath', () => {
		const breathing = (rating: number) => rate(afterExercise(5, {begun: 'breath'}), rating, minutes(3));
		expect(breathing(4)).toMatchObject({place: 'after-breath', notice: 'dropped'});
		expect(breathing(5)).toMatchObject({place: 'after-breath', notice: 'holding'});
		expect(breathing(9).place).toBe('safety');
	});
});

describe('how often it is asked', () => {
	test('not more than once in three minutes', () => {
		const rated = ratedAt(at('breathe'), 5, 1000);
		expect(finish(rated, 1000 + minutes(3) - 1).place).toBe('how-was-it');
		expect(finish(rated, 1000 + minutes(3)).place).toBe('rating');
	});

	test('one that was skipped was asked too', () => {
		const skipped = walk(asked(), [{type: 'skip'}], 1000);
		expect(finish(skipped, minutes(3)).place).toBe('how-was-it');
		expect(finish(skipped, 1000 + minutes(3)).place).toBe('rating');
	});

	test('"stop asking me" moves on and is kept to: not after an exercise, not at the end', () => {
		const off = walk(asked(), [{type: 'without'}]);
		expect(off).toMatchObject({place: 'reach-out', notice: 'ratings-off'});
		expect(finish(off, minutes(60)).place).toBe('how-was-it');
		expect(walk(go(off, 'follow-up', 0), [{type: 'skip'}], minutes(60)).place).toBe('end');
	});

	test('the last one is asked before the end, when it may be', () => {
		const last = walk(ratedAt(at('follow-up'), 5), [{type: 'skip'}], minutes(3));
		expect(last.place).toBe('rating');
		expect(rate(last, 5, minutes(3))).toMatchObject({place: 'end', notice: 'holding'});
		expect(rate(last, 3, minutes(3))).toMatchObject({place: 'end', notice: 'dropped'});
		expect(rate(last, 7, minutes(3)).place).toBe('safety');
		expect(walk(last, [{type: 'skip'}], minutes(3)).place).toBe('end');
	});

	test.each([
		['stop asking me', [{type: 'without'}]],
		['given a moment ago', [{type: 'type', text: '5'}, {type: 'enter'}]],
	] as const)('from the breath to the steps it is not asked again: %s', (_, answer) => {
		const breathed = walk(begin(knownFor(), {at: 'breath'}), [{type: 'enter'}, ...answer]);
		expect(pickAll(breathed, ['steps', 'none']).place).not.toBe('rating');
	});
});
