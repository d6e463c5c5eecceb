import {describe, expect, test} from 'vitest';
import {sayIn, speakingTime} from '../../src/core/speaking-time.ts';
import {spokenBreaths, spokenGuides} from '../support/spoken.ts';

const all = (pace: number) => [...spokenBreaths(pace), ...spokenGuides(pace)];

describe('what is said aloud', () => {
	test('is over before its moment is, with time to spare', () => {
		const late = all(100).filter(({aloud, ms}) => speakingTime(aloud) + 200 > ms);
		expect(late).toEqual([]);
		expect(all(100).length).toBeGreaterThan(140);
	});

	test.each([75, 85, 110, 150])('and at a pace of %i %', pace => {
		expect(all(pace).filter(({aloud, ms}) => speakingTime(aloud) > ms)).toEqual([]);
	});

	test('is at the usual pace all that is written of a part', () => {
		expect(spokenGuides(100).filter(({text, aloud}) => aloud !== text)).toEqual([]);
	});

	test.each([
		['short-pause hold', 'rest, not held'],
		['box hold', 'rest, less is fine'],
		['easy in', 'breathe in, slow and gentle'],
		['sigh in', 'breathe in gently'],
		['sigh topUp', 'a sip'],
		['sigh out', 'breathe out through your mouth, slow and gentle'],
	])('first, of %s, is what there is time for', (name, aloud) => {
		expect(spokenBreaths(100).find(each => each.name === name)?.aloud).toBe(aloud);
	});

	test('keeps the breath going in each part that is tense', () => {
		const tense = spokenGuides(100).filter(({name, ms}) => name.startsWith('muscles') && ms === 5000);
		expect(tense).toHaveLength(14);
		expect(tense.filter(({aloud}) => !/^Now .* Keep breathing\.$/.test(aloud))).toEqual([]);
	});
});

describe('the fullest way there is time for', () => {
	const ways = ['a sip, a little more air', 'a little more', 'a sip'];

	test.each([
		[5000, 0],
		[1600, 1],
		[1000, 2],
		[1, 2],
	])('in %i ms', (ms, index) => expect(sayIn(ways, ms)).toBe(ways[index]));

	test('of none is nothing', () => expect(sayIn([], 1000)).toBe(''));
});
