import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import type {Event} from '../../src/core/event.ts';
import {momentOf, spent} from '../../src/core/exercise/exercise.ts';
import {guides} from '../../src/core/exercise/guides.ts';
import {type PatternId, patterns, shortPause} from '../../src/core/exercise/pattern.ts';
import {go} from '../../src/core/moves.ts';
import {placeAt} from '../../src/core/places.ts';
import {startVisit} from '../../src/core/start-visit.ts';
import {thresholds} from '../../src/core/thresholds.ts';
import {update} from '../../src/core/update.ts';
import type {Start, Visit} from '../../src/core/visit.ts';
import {begin, choose, knownFor, screenOf, walk} from '../support/visits.ts';
import {allChoices, at, minutes, optionsAt, pick, pickAll, pickThe, rate, ratedAt} from './walks.ts';

const on = (type: 'enter' | 'back' | 'skip' | 'help' | 'steps' | 'keys' | 'plan' | 'country'): Event => ({type});
const press = (visit: Visit, ...types: readonly Exclude<Event['type'], 'choose' | 'type'>[]): Visit =>
	walk(
		visit,
		types.map(type => ({type}) as Event),
	);

/** Looked at each second, as a face does, from `from` ms on. */
const looked = (visit: Visit, from: number, to: number): Visit => {
	const seconds = Array.from({length: Math.floor((to - from) / 1000)}, (_, index) => from + (index + 1) * 1000);
	return [...seconds, to].reduce((current, now) => update(current, {type: 'look'}, now), visit);
};

const partAt = ({exercise}: Visit, now = 0): string | null => exercise && momentOf(exercise, now).span.id;
const spansOf = (visit: Visit): readonly string[] =>
	visit.exercise?.course.at(-1)?.spans.map(({id, ms}) => `${id} ${ms / 1000}`) ?? [];

const running = ['breath', 'ground', 'muscles-short', 'muscles-whole', 'place', 'notice', 'riding', 'delay'] as const;
const keys = ['pause', 'without', 'slower', 'faster', 'longer', 'pattern', 'wave'] as const;

const isInParts = (place: (typeof running)[number]): boolean => place !== 'breath' && place !== 'delay';

/** What changes what runs, at each of them; everything else means nothing there. */
const meansSomething: Readonly<Record<(typeof running)[number], readonly (typeof keys)[number][]>> = {
	breath: ['pause', 'without', 'slower', 'faster', 'longer', 'pattern'],
	ground: ['pause', 'slower', 'faster'],
	'muscles-short': ['pause', 'slower', 'faster'],
	'muscles-whole': ['pause', 'slower', 'faster'],
	place: ['pause', 'slower', 'faster'],
	notice: ['pause', 'slower', 'faster'],
	riding: ['pause', 'longer'],
	delay: ['pause', 'longer'],
};

describe.each(running)('at %s', place => {
	test.each(keys)('%s does what it is for, or is told to mean nothing', key => {
		const before = at(place);
		const after = press(before, key);
		const isMeant = meansSomething[place].includes(key);
		expect(after.notice).toBe(isMeant ? null : 'not-a-choice');
		expect(JSON.stringify([after.place, after.exercise]) !== JSON.stringify([place, before.exercise])).toBe(isMeant);
	});

	test('Space stops it, and goes on with it', () => {
		const paused = update(looked(at(place), 0, 1500), {type: 'pause'}, 1500);
		const later = update(paused, {type: 'look'}, minutes(9));
		expect([later.place, later.exercise?.watch.since]).toEqual([place, null]);
		const again = update(later, {type: 'pause'}, minutes(9));
		// A breath is never taken up in its middle.
		expect(again.exercise?.watch).toMatchObject({elapsed: place === 'breath' ? 0 : 1500, since: minutes(9)});
	});

	test.each([1, 2, 3])('number %i is an answer in a ride alone', number => {
		const said = ['rising', 'steady', 'falling'][number - 1];
		expect(walk(at(place), [choose(number)])).toMatchObject({
			place,
			notice: place === 'riding' ? said : 'not-a-choice',
		});
	});

	test('Enter goes through its parts and out of it, and then asks how it is', () => {
		const others = isInParts(place) ? (at(place).exercise?.script.length ?? 0) - 1 : 0;
		const last = walk(
			at(place),
			Array.from({length: others}, () => on('enter')),
		);
		expect(last.place).toBe(place);
		const next = {delay: 'delay-over', riding: 'ride-over'} as const;
		expect(press(last, 'enter').place).toBe(Object.hasOwn(next, place) ? next[place as keyof typeof next] : 'rating');
	});

	test('b goes back through its parts, and out of it from the first', () => {
		const isGoneBackThrough = isInParts(place) && place !== 'riding';
		const first = isGoneBackThrough ? press(at(place), 'enter', 'back') : at(place);
		expect([first.place, partAt(first)]).toEqual([place, partAt(at(place))]);
		expect(press(first, 'back').place).toBe('safety');
	});
});

describe('nothing runs', () => {
	test.each(['breathe', 'ride', 'muscles', 'ride-over', 'patterns', 'distract', 'help'] as const)('at %s', place => {
		for (const key of keys) expect(press(at(place), key)).toMatchObject({place, notice: 'not-a-choice'});
	});
});

describe('how long a breath is', () => {
	test.each([
		[1, 30_000, '1 minute'],
		[1.5, 70_000, '1 of 1.5 minutes'],
		[2.5, 130_000, '2 of 2.5 minutes'],
		[5, 130_000, '2 of 5 minutes'],
	])('of %f minutes after %i ms', (length, now, time) => {
		const visit = begin(knownFor(), {at: 'breath', breath: {pattern: shortPause, goal: {minutes: length}}});
		expect(screenOf(looked(visit, 0, now), now)).toMatchObject({breath: {time}});
	});
});

describe('m', () => {
	test.each([
		['breath', 5, 6],
		['riding', 5, 6],
		['delay', 5, 6],
	] as const)('makes %s a minute longer', (place, before, after) => {
		const end = (visit: Visit, minute: number) => looked(visit, 0, minutes(minute) - 1).place;
		const longer = press(at(place), 'longer');
		expect([end(at(place), before), looked(at(place), 0, minutes(before)).place === place]).toEqual([place, false]);
		expect([end(longer, after), looked(longer, 0, minutes(after)).place === place]).toEqual([place, false]);
	});

	test('a longer ride goes on through the words it has', () => {
		const longer = press(at('riding'), 'longer', 'longer', 'longer', 'longer');
		const {riding} = guides;
		expect(longer.exercise?.script.map(({id}) => id)).toEqual(
			[0, 1, 2, 3, 4, 2, 3, 4, 2].map(index => riding[index]?.id),
		);
		expect(screenOf(longer)).toMatchObject({guide: {check: words.breath.news.longer}});
	});
});

describe('n', () => {
	test('takes the pause out from the next breath on, and puts it back', () => {
		const without = update(at('breath'), {type: 'without'}, 1000);
		const seen = [4500, 16_500].map(now => partAt(looked(without, 1000, now), now));
		expect(seen).toEqual(['hold', 'out']);
		const back = update(looked(without, 1000, 1500), {type: 'without'}, 1500);
		expect(partAt(looked(back, 1500, 16_500), 16_500)).toBe('hold');
	});
});

describe('t at a breath', () => {
	const breath = (changes: Partial<Visit> = {}): Visit => pick(at('breathe', changes), 'breath');
	const listed = (visit: Visit): readonly string[] =>
		allChoices(press(visit, 'pattern')).flatMap(label => ('pattern' in label ? [label.pattern] : []));
	const take = (visit: Visit, pattern: PatternId, now: number): Visit =>
		pickThe(update(visit, {type: 'pattern'}, now), label => 'pattern' in label && label.pattern === pattern, now);

	test('lists all but the longest hold', () => {
		expect(press(breath(), 'pattern').place).toBe('patterns');
		expect(listed(breath())).toEqual(Object.keys(patterns).filter(id => id !== '4-7-8'));
	});

	test.each([
		['at a rating of 6', ratedAt(at('breathe'), 6), 8],
		['at a rating of 7', ratedAt(at('breathe'), thresholds.high), 3],
		['at a rating of 10', ratedAt(at('breathe'), 10), 3],
		['while help is on the way', at('breathe', {card: 'a'}), 3],
	] as const)('%s lists %i', (_, visit, count) => {
		expect(listed(pick(visit, 'breath'))).toHaveLength(count);
		if (count === 3) expect(listed(pick(visit, 'breath'))).toEqual(['long-out', 'easy', 'even']);
	});

	test.each(['b', 's'] as const)('%s leaves the breath as it was', key => {
		const over = update(looked(breath(), 0, 7000), {type: 'pattern'}, 7000);
		const returned = update(over, {type: key === 'b' ? 'back' : 'skip'}, 20_000);
		expect([returned.place, spansOf(returned), partAt(returned, 20_000)]).toEqual([
			'breath',
			['in 4', 'hold 2', 'out 6'],
			'in',
		]);
	});

	// A known fault: one more breath of the old pattern comes first, while it is said that the new one starts.
	test('the one that is picked begins at once, with its breath in', () => {
		const taken = take(looked(breath(), 0, 7000), 'slower-out', 7000);
		expect([taken.place, taken.exercise?.news?.what]).toEqual(['breath', 'pattern']);
		const later = looked(taken, 7000, 7000 + 4100);
		expect([partAt(taken, 7000), partAt(later, 7000 + 3900), partAt(later, 7000 + 4100)]).toEqual(['in', 'in', 'out']);
	});

	test('picked while it is paused, it waits for the person', () => {
		const paused = update(looked(breath(), 0, 7000), {type: 'pause'}, 7000);
		const taken = take(paused, 'even', 8000);
		expect(taken.exercise?.watch.since).toBeNull();
		const on = update(taken, {type: 'pause'}, 9000);
		expect([partAt(on, 9000), partAt(looked(on, 9000, 13_900), 13_900)]).toEqual(['in', 'in']);
		expect(partAt(looked(on, 9000, 14_000), 14_000)).toBe('out');
	});

	test('it is the one that is breathed the next time as well', () => {
		const taken = take(breath(), 'even', 0);
		expect(spansOf(pick({...taken, place: 'breathe', page: 0}, 'breath'))).toEqual(['in 5', 'out 5']);
	});

	test('one with a long hold is asked about first', () => {
		const asked = take(breath(), 'box', 2000);
		expect([asked.place, asked.cursor, optionsAt(asked)]).toEqual(['holds', null, ['without', 'with']]);
		expect(press(asked, 'enter')).toMatchObject({place: 'holds', notice: 'pick-one'});
		expect(spansOf(pick(asked, 'with'))).toEqual(['in 4', 'hold 4', 'out 4', 'rest 4']);
		expect(spansOf(pick(asked, 'without'))).toEqual(['in 4', 'out 4']);
		expect([press(asked, 'skip').place, press(asked, 'back').place]).toEqual(['patterns', 'patterns']);
	});

	test.each([
		['with', ['in', 'hold', 'out', 'rest']],
		['without', ['in', 'out']],
	])('one agreed to, %s its hold, goes on with the minutes that were left', (answer, spans) => {
		const asked = take(looked(breath(), 0, minutes(3)), 'box', minutes(3));
		const agreed = pick(asked, answer, minutes(4));
		expect([agreed.place, agreed.exercise?.news?.what]).toEqual(['breath', 'pattern']);
		expect(agreed.trail.map(({place}) => place)).toEqual(breath().trail.map(({place}) => place));
		expect(screenOf(agreed, minutes(4))).toMatchObject({breath: {time: '3 of 5 minutes', phase: 'in'}});
		expect(
			agreed.exercise?.course
				.at(-1)
				?.spans.filter(({ms}) => ms > 0)
				.map(({id}) => id),
		).toEqual(spans);
		// What was asked took a minute, and two of five were left.
		expect(looked(agreed, minutes(4), minutes(5.9)).place).toBe('breath');
		expect(looked(agreed, minutes(4), minutes(6.3)).place).not.toBe('breath');
	});

	test('one agreed to while it is paused waits for the person', () => {
		const paused = update(looked(breath(), 0, 7000), {type: 'pause'}, 7000);
		const agreed = pick(take(paused, 'box', 8000), 'with', 9000);
		expect(agreed.exercise?.watch.since).toBeNull();
		expect(spansOf(update(agreed, {type: 'pause'}, 9500))).toEqual(['in 4', 'hold 4', 'out 4', 'rest 4']);
	});

	test('one agreed to after help was called for is gentle', () => {
		const asked = {...take(breath(), 'box', 2000), card: 'c'} as const;
		expect(spansOf(pick(asked, 'with'))).toEqual(['in 4', 'out 6']);
	});

	test('one that was asked about and not agreed to is not begun without a word', () => {
		// The list, its page before, and the breath behind it.
		const left = press(take(breath(), 'box', 2000), 'back', 'back', 'back');
		expect(spansOf(left)).toEqual(['in 4', 'hold 2', 'out 6']);
		expect(spansOf(pick({...left, place: 'breathe', page: 0}, 'breath'))).not.toContain('hold 4');
	});
});

describe('a breath that is asked about at the start', () => {
	const asked = begin(knownFor(), {at: 'breath', breath: patterns['4-7-8']});

	test.each([
		['with', ['in 4', 'hold 7', 'out 8']],
		['without', ['in 4', 'out 8']],
	])('%s', (answer, spans) => {
		const breath = pick(asked, answer);
		expect([breath.place, spansOf(breath)]).toEqual(['breath', spans]);
		expect(breath.exercise?.breath?.goal).toEqual({breaths: 4});
	});

	test('is quick, and has a slow one in its place', () => {
		const quick = begin(knownFor(), {at: 'breath', breath: {pattern: {...shortPause, in: 1000, hold: 0, out: 1000}}});
		expect(spansOf(pick(quick, 'without'))).toEqual(['in 4', 'out 6']);
	});

	test.each([
		['a high rating', {ratings: {last: 7, askedAt: 0, asks: true}}],
		['a card', {card: 'b'}],
	] as const)('is none at %s', (_, changes) => {
		expect(spansOf(pick({...asked, ...changes}, 'with'))).toEqual(['in 4', 'out 6']);
	});

	test('s leaves it for the question what to do', () => {
		expect(press(asked, 'skip').place).toBe('after-breath');
	});

	// A known fault, the same as above.
	test('not agreed to, it is not begun without a word', () => {
		const again = pick(press(asked, 'skip'), 'again');
		expect(spansOf(again)).not.toContain('hold 7');
	});
});

describe('a ride', () => {
	const riding = (): Visit => pickAll(at('breathe'), ['ride', 'short']);

	test.each([
		['short', 5],
		['long', 15],
	])('%s: %i minutes', (option, length) => {
		expect(pickAll(at('breathe'), ['ride', option]).exercise?.script).toHaveLength(length);
	});

	test('rising in two minutes in a row leads to a person; said twice in one it is said once', () => {
		expect(thresholds.rises).toBe(2);
		const once = walk(riding(), [choose(1)]);
		expect([once.place, once.notice]).toEqual(['riding', 'rising']);
		expect(walk(once, [choose(1), choose(1)])).toMatchObject({place: 'riding', rises: [0]});
		const twice = walk(looked(once, 0, 61_000), [choose(1)], 61_000);
		expect(twice).toMatchObject({
			place: 'safety',
			notice: 'still-rising',
			isSteppingUp: true,
			rises: [],
			beside: null,
		});
		expect(pick(twice, 'none').place).toBe('card-c');
	});

	test.each([2, 3])('a %i in between is no rise', number => {
		const before = walk(riding(), [choose(1), choose(number)]);
		const after = walk(looked(before, 0, 61_000), [choose(1)], 61_000);
		expect(after).toMatchObject({place: 'riding', rises: [1]});
	});

	test('a rise is not forgotten over help, and is with a new ride', () => {
		const once = walk(riding(), [choose(1), on('help'), on('back')]);
		expect(walk(looked(once, 0, 61_000), [choose(1)], 61_000).place).toBe('safety');
		const anew = pickAll(press({...once, place: 'ride-over'}), ['again']);
		expect(anew).toMatchObject({place: 'riding', rises: []});
	});

	test('another number means nothing, and does not count', () => {
		for (const number of [0, 4, 9, 1.5]) {
			expect(walk(riding(), [choose(1), choose(number)])).toMatchObject({
				place: 'riding',
				notice: 'not-a-choice',
				rises: [0],
			});
		}
	});

	test.each([
		['the steps', [on('steps')]],
		['help', [on('help')]],
		['the keys', [on('keys')]],
		['the plan', [on('plan')]],
		['the country', [on('country')]],
		['help, and the keys over it', [on('help'), on('keys')]],
		['step 4', [on('steps'), choose(4)]],
		['something to do', [on('steps'), choose(4), choose(1), choose(1)]],
		['a wait', [on('steps'), choose(4), choose(6)]],
		['step 5', [on('steps'), choose(5)]],
		['help over step 5', [on('steps'), choose(5), on('help')]],
	] as const)('goes on beside %s, and w comes back to it with its time', (_, events) => {
		const left = walk(looked(riding(), 0, 70_000), events, 70_000);
		expect(left.place).not.toBe('riding');
		const beside = looked(left, 70_000, 130_000);
		expect(beside.place).toBe(left.place);
		expect(screenOf(beside, 130_000).beside?.text).toContain('2 of 5 minutes');
		const back = update(beside, {type: 'wave'}, 130_000);
		expect([back.place, back.beside, back.exercise && spent(back.exercise, 130_000)]).toEqual([
			'riding',
			null,
			130_000,
		]);
		expect(screenOf(back, 130_000).beside).toBeNull();
	});

	test.each([
		['help', [on('help')]],
		['step 4', [on('steps'), choose(4)]],
		['step 5', [on('steps'), choose(5)]],
	] as const)('b from %s comes back to it with its time', (_, events) => {
		const left = looked(walk(looked(riding(), 0, 30_000), events, 30_000), 30_000, 90_000);
		const back = walk(
			left,
			Array.from({length: events.length}, () => on('back')),
			90_000,
		);
		expect([back.place, back.exercise && spent(back.exercise, 90_000), back.beside]).toEqual(['riding', 90_000, null]);
	});

	test('b leads back to what was done beside it, and it goes on there', () => {
		const left = update(looked(pickAll(at('breathe'), ['ride', 'short']), 0, 60_000), {type: 'steps'}, 60_000);
		const waiting = looked(go(left, 'delay', 60_000), 60_000, 100_000);
		const ridden = looked(update(waiting, {type: 'wave'}, 100_000), 100_000, 150_000);
		const back = update(ridden, {type: 'back'}, 150_000);
		expect([back.place, back.exercise && spent(back.exercise, 150_000)]).toEqual(['delay', 40_000]);
		expect(back.beside && spent(back.beside, 150_000)).toBe(150_000);
	});

	test('how the urge is, once said, is not asked again in the same minute', () => {
		const riding = looked(pickAll(at('breathe'), ['ride', 'short']), 0, 62_000);
		const check = (visit: Visit, now: number) => {
			const screen = screenOf(visit, now);
			return screen.kind === 'guide' ? screen.guide.check : null;
		};
		expect(check(riding, 62_000)).toBe(words.ride.check);
		const said = looked(update(riding, choose(2), 62_000), 62_000, 70_000);
		expect(check(said, 70_000)).toBeNull();
		expect(check(looked(said, 70_000, 121_000), 121_000)).toBe(words.ride.check);
	});

	test('what was said in passing is not said of what comes after it', () => {
		const riding = looked(pickAll(at('breathe'), ['ride', 'short']), 0, 62_000);
		const over = looked(update(riding, choose(3), 62_000), 62_000, minutes(5));
		expect([over.place, over.notice]).toEqual(['ride-over', null]);
	});

	test('paused, it stays so beside something else', () => {
		const paused = walk(update(looked(riding(), 0, 30_000), {type: 'pause'}, 30_000), [on('help')], 30_000);
		const back = update(looked(paused, 30_000, 90_000), {type: 'back'}, 90_000);
		expect([back.exercise?.watch.since, back.exercise && spent(back.exercise, 90_000)]).toEqual([null, 30_000]);
	});

	test.each([1, 2, 6, 7, 8])('goes on beside step %i', step => {
		const left = walk(looked(riding(), 0, 30_000), [on('steps'), choose(step)], 30_000);
		expect(update(left, {type: 'wave'}, 30_000)).toMatchObject({place: 'riding', beside: null});
	});

	const atStep3 = (): Visit => walk(looked(riding(), 0, 30_000), [on('steps'), choose(3)], 30_000);

	test('goes on beside step 3, out of sight beside another exercise', () => {
		expect(screenOf(atStep3(), 30_000).beside?.text).toContain('0 of 5 minutes');
		for (const id of ['breath', 'ground', 'place']) {
			const other = looked(pick(atStep3(), id, 30_000), 30_000, 130_000);
			const {beside, hints} = screenOf(other, 130_000);
			expect([beside, hints.some(hint => hint.id === 'wave')]).toEqual([null, false]);
			const back = update(other, {type: 'wave'}, 130_000);
			expect([back.place, back.exercise && spent(back.exercise, 130_000)]).toEqual(['riding', 130_000]);
			const again = update(back, {type: 'back'}, 130_000);
			expect([again.place, again.beside && spent(again.beside, 130_000)]).toEqual([other.place, 130_000]);
		}
	});

	test('its minutes over beside another exercise, that one is not interrupted, and it is said after it', () => {
		const breath = looked(pick(atStep3(), 'breath', 30_000), 30_000, minutes(5.2));
		expect(breath).toMatchObject({place: 'breath', notice: null});
		expect(screenOf(breath, minutes(5.2)).beside).toBeNull();
		for (const after of [looked(breath, minutes(5.2), minutes(6)), update(breath, {type: 'enter'}, minutes(5.2))]) {
			expect(after.place).not.toBe('breath');
			expect(screenOf(after, minutes(6)).beside?.text).toBe(words.ride.besideOver);
		}
	});

	test('another one takes its place', () => {
		const other = pickAll(atStep3(), ['ride', 'long'], 30_000);
		expect([other.beside, other.exercise && spent(other.exercise, 30_000)]).toEqual([null, 0]);
	});

	test('gone back from to where it was begun, it is done with', () => {
		const left = update(looked(riding(), 0, 30_000), on('back'), 30_000);
		expect([left.place, left.beside]).toEqual(['ride', null]);
	});

	test('ends with the safety question, also when it is asked from help', () => {
		const asked = press(riding(), 'help', 'enter');
		expect([asked.place, asked.beside, press(asked, 'back').beside]).toEqual(['safety', null, null]);
	});

	test('its minutes over beside something else, nothing interrupts; gone back to, it is over', () => {
		const left = walk(looked(riding(), 0, 30_000), [on('steps'), choose(4)], 30_000);
		const after = looked(left, 30_000, minutes(8));
		expect([after.place, after.notice]).toEqual(['distract', null]);
		expect(screenOf(after, minutes(8)).beside?.text).toBe(words.ride.besideOver);
		const back = update(after, {type: 'wave'}, minutes(8));
		expect(update(back, {type: 'look'}, minutes(8)).place).toBe('ride-over');
	});

	test('its minutes over, it asks what is next', () => {
		const over = looked(riding(), 0, minutes(5));
		expect([over.place, optionsAt(over)]).toEqual(['ride-over', ['go-on', 'again', 'unhelped']]);
		expect(pick(over, 'again').exercise?.script).toHaveLength(5);
	});
});

describe('asked for on the command line', () => {
	const asked = (start: Partial<Start>): Visit => startVisit(knownFor(), {at: 'safety', ...start}, 0);
	const places = ['muscles', 'place', 'notice', 'ground', 'ride'] as const;

	test.each(places)('%s comes after the safety question and the rating', wanted => {
		const first = asked({wanted});
		expect(first.place).toBe('safety');
		const rating = pick(first, 'none');
		expect(rating.place).toBe('rating');
		for (const number of [0, 6]) expect(rate(rating, number)).toMatchObject({place: wanted, step: 'breathe'});
		expect(press(rating, 'skip')).toMatchObject({place: wanted, step: 'breathe'});
	});

	test.each(places)('%s at a high rating', wanted => {
		const rating = pick(asked({wanted}), 'none');
		for (const number of [7, 8]) expect(rate(rating, number).place).toBe(wanted === 'ground' ? 'ground' : 'high');
		for (const number of [9, 10]) expect(rate(rating, number)).toMatchObject({place: 'safety', isSteppingUp: true});
	});

	test.each(places)('%s after "I might act on it" waits for people', wanted => {
		expect(pick(asked({wanted}), 'might-act').place).toBe('card-b');
		expect(press(pick(asked({wanted}), 'might-act'), 'enter', 'skip').place).toBe('safer-space');
	});

	test('a ride of 20 minutes offers just that', () => {
		const ride = press(pick(asked({wanted: 'ride', minutes: 20}), 'none'), 'skip');
		expect(optionsAt(ride)).toEqual(['asked']);
		expect(screenOf(ride)).toMatchObject({choices: [{text: '20 minutes'}]});
		expect(pick(ride, 'asked').exercise?.script).toHaveLength(20);
	});
});

describe('at a rating of 7 or more (E13)', () => {
	const high = 7;

	test.each([
		...(['muscles-short', 'muscles-whole', 'place', 'notice', 'riding', 'ride-over', 'ride', 'muscles'] as const),
		...(['write', 'writing'] as const),
	])('%s is not gone back to', place => {
		const before = ratedAt(at('breathe'), high - 1);
		const after = go(go(before, place, 0), 'rating', 0);
		let visit: Visit = {...after, ratings: {...after.ratings, last: high}};
		for (let steps = 0; steps < 10; steps++) {
			visit = press(visit, 'back');
			expect(visit.place).not.toBe(place);
			expect(placeAt(visit.place).inward).toBeUndefined();
		}
		expect(press(after, 'back').place).toBe(place);
	});

	test('writing that was begun before the urge rose is behind one, not in the way back', () => {
		const written = press(pickAll(ratedAt(at('express'), high - 1), ['write', 'now']), 'enter', 'enter');
		expect(placeAt(written.place).inward).toBeUndefined();
		const asked = go(written, 'rating', minutes(3));
		const places = (visit: Visit): readonly string[] =>
			visit.trail.length === 0 ? [visit.place] : [visit.place, ...places(press(visit, 'back'))];
		expect(places(rate(asked, high - 1, minutes(3)))).toEqual(expect.arrayContaining(['write', 'writing']));
		const way = places(rate(asked, high, minutes(3)));
		expect(way).toContain('express');
		expect(way.filter(place => place === 'write' || place === 'writing')).toEqual([]);
	});

	test('everything that is not offered in its step then leads inward', () => {
		const offered = (place: 'breathe', rating: number) => optionsAt(ratedAt(at(place), rating));
		const hidden = offered('breathe', high - 1).filter(id => !offered('breathe', high).includes(id));
		expect(hidden.map(id => placeAt(pick(at('breathe'), id).place).inward)).toEqual(hidden.map(() => true));
	});

	test.each([
		[high - 1, true],
		[high, false],
	])('a ride beside a rating of %i goes on: %s', (rating, goesOn) => {
		const left = press(pickAll(at('breathe'), ['ride', 'short']), 'steps');
		const asked: Visit = {...go(left, 'rating', 0), when: 'after'};
		expect(rate(asked, rating).beside !== null).toBe(goesOn);
	});
});

describe('"that didn\'t help"', () => {
	test.each(['breath', 'place', 'notice', 'riding'] as const)(
		'at %s leads to the room first, then to a person',
		place => {
			const first = press(at(place), 'unhelped');
			expect(first).toMatchObject({place: 'ground', notice: 'did-not-fit', beside: null});
			expect(press(first, 'unhelped')).toMatchObject({place: 'safety', notice: 'none-fitted', isSteppingUp: true});
		},
	);

	test.each([
		['ground', 'distract'],
		['muscles-short', 'distract'],
		['muscles-whole', 'distract'],
		['delay', 'breathe'],
	] as const)('at %s leads to %s', (place, next) => {
		expect(press(at(place), 'unhelped')).toMatchObject({place: next, notice: 'did-not-fit'});
	});

	test('at the breath of `cope breathe` as well', () => {
		const first = press(begin(knownFor(), {at: 'breath'}), 'unhelped');
		expect(first.place).toBe('ground');
		expect(press(first, 'unhelped').place).toBe('safety');
	});

	test.each(['breath', 'place', 'notice', 'riding'] as const)(
		'at %s, once two changed nothing, leads to a person at once',
		place => {
			expect(press(at(place, {withoutFall: 1}), 'unhelped').place).toBe('safety');
		},
	);

	test('with a card there is nothing to widen', () => {
		expect(press(at('breath', {card: 'a'}), 'unhelped')).toMatchObject({place: 'breath', notice: 'not-a-choice'});
	});
});

test('with a card an exercise leads back to the waiting, whatever way it is left', () => {
	const waiting = press(pick(begin(), 'hurt'), 'enter');
	for (const option of ['breath', 'ground']) {
		const there = pick(waiting, option);
		expect(press(there, 'skip').place).toBe('waiting');
		expect(press(there, ...Array.from({length: option === 'breath' ? 1 : 6}, () => 'enter' as const)).place).toBe(
			'waiting',
		);
	}
});
