import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import type {Event} from '../../src/core/event.ts';
import {soundsNow} from '../../src/core/sounds.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, choose, walk} from '../support/visits.ts';
import {at, pickAll} from './walks.ts';

/** What is heard while these things happen, each at its ms: what is said, a bell, and silence. It is looked at 10 times a second. */
const heard = (first: Visit, to: number, happens: Readonly<Record<number, Event>> = {}): readonly string[] => {
	let visit = first;
	let key: string | null = null;
	const all: string[] = [];
	for (let now = 0; now < to; now += 100) {
		visit = update(visit, happens[now] ?? {type: 'look'}, now);
		const sounds = soundsNow(key, visit, words, now);
		key = sounds.key;
		const rings = sounds.rings ? ['(bell)'] : [];
		const says = sounds.say === null ? [] : [sounds.say.replace(/(,|\.| through).*/, '')];
		all.push(...[...(sounds.isSilent ? ['(silence)'] : []), ...rings, ...says].map(each => `${now / 1000} ${each}`));
	}
	return all;
};

describe('what is heard', () => {
	test('of a breath: each phase, once, with its bell', () => {
		expect(heard(at('breath'), 13_000)).toEqual([
			'0 (bell)',
			'0 breathe in',
			'4 (bell)',
			'4 rest',
			'6 (bell)',
			'6 breathe out',
			'12 (bell)',
			'12 breathe in',
		]);
	});

	test('paused: silence at once and once, and then the same breath again', () => {
		expect(heard(at('breath'), 10_000, {4500: {type: 'pause'}, 8000: {type: 'pause'}}).slice(3)).toEqual([
			'4 rest',
			'4.5 (silence)',
			'8 (bell)',
			'8 breathe in',
		]);
	});

	test('of a guide: a part when it is gone on to', () => {
		expect(heard(at('ground'), 9000, {3000: {type: 'enter'}, 6000: {type: 'back'}})).toEqual([
			'0 (bell)',
			'0 Keep your eyes open and look around',
			'3 (bell)',
			'3 Find 5 things you can see',
			'6 (bell)',
			'6 Keep your eyes open and look around',
		]);
	});

	test('of what is changed on the way: nothing', () => {
		const changed = {
			1000: {type: 'longer'},
			1500: {type: 'slower'},
			2000: {type: 'without'},
			2500: {type: 'scroll', by: 1},
		} as const;
		expect(heard(at('breath'), 3900, changed)).toEqual(['0 (bell)', '0 breathe in']);
	});

	test('over an exercise: the title, without a bell, and then the breath again', () => {
		expect(heard(at('breath'), 9000, {5000: {type: 'help'}, 8000: {type: 'back'}}).slice(4)).toEqual([
			'5 People and lines for right now',
			'8 (bell)',
			'8 breathe in',
		]);
	});

	test('of the first screens: their titles and no bell', () => {
		expect(heard(begin(), 3000, {1000: choose(4), 2000: {type: 'skip'}})).toEqual([
			`0 ${words.places.safety.title.replace(/[,.].*/, '')}`,
			`1 ${words.places.rating.title}`,
			`2 ${words.places['reach-out'].title.replace(/[,.].*/, '')}`,
		]);
	});

	test('beside a ride: no bell of the ride', () => {
		const beside = walk(pickAll(at('breathe'), ['ride', 'short']), [{type: 'steps'}, choose(4)]);
		expect(heard(beside, 130_000).filter(each => each.includes('bell'))).toEqual([]);
	});
});
