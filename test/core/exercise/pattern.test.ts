import {describe, expect, test} from 'vitest';
import {findPattern, ownPattern, withLengths, writtenPattern} from '../../../src/core/exercise/asked-pattern.ts';
import {
	breathLength,
	gentle,
	idOf,
	needsCare,
	type Pattern,
	patternIds,
	patterns,
	phases,
	rateOf,
	shortPause,
	withoutCare,
} from '../../../src/core/exercise/pattern.ts';

const lengths = (pattern: Pattern | undefined) => pattern && phases.map(phase => pattern[phase] / 1000);

describe('the patterns of the content guide, section 7', () => {
	// In, on top, pause, out, rest in seconds; breaths a minute; how long; whether it is asked about first.
	test.each([
		['easy', [3, 0, 0, 4, 0], 8.6, {minutes: 1}, false],
		['short-pause', [4, 0, 2, 6, 0], 5, {minutes: 5}, false],
		['long-out', [4, 0, 0, 6, 0], 6, {minutes: 5}, false],
		['even', [5, 0, 0, 5, 0], 6, {minutes: 5}, false],
		['coherent', [5.5, 0, 0, 5.5, 0], 5.5, {minutes: 5}, false],
		['slower-out', [4, 0, 0, 8, 0], 5, {minutes: 5}, false],
		['sigh', [2, 1, 0, 6, 0], 6.7, {minutes: 5}, false],
		['box', [4, 0, 4, 4, 4], 3.8, {minutes: 5}, true],
		['4-7-8', [4, 0, 7, 8, 0], 3.2, {breaths: 4}, true],
	] as const)('%s', (id, seconds, rate, goal, care) => {
		const {pattern} = patterns[id];
		expect(lengths(pattern)).toEqual(seconds);
		expect([rateOf(pattern), patterns[id].goal, needsCare(pattern)]).toEqual([rate, goal, care]);
		expect(idOf(pattern)).toBe(id);
	});

	test('there are no others', () => expect(patternIds).toHaveLength(9));
});

describe('what is asked about first (B5)', () => {
	test.each([
		['4-2-6', false],
		['4-2.5-6', true],
		['4-0-6-2', false],
		['4-0-6-2.5', true],
		['2.5-2.5', false],
		['2-2.5', true],
		['20-20', false],
	])('%s: %s', (typed, care) => {
		const asked = findPattern(typed);
		expect(asked && needsCare(asked.pattern)).toBe(care);
	});

	test('has something gentle in its place that is not', () => {
		for (const id of patternIds) {
			const {pattern} = patterns[id];
			expect(needsCare(withoutCare(pattern)) || needsCare(gentle(pattern)) || gentle(pattern).topUp > 0).toBe(false);
		}
		expect(lengths(withoutCare(patterns.box.pattern))).toEqual([4, 0, 0, 4, 0]);
		expect(breathLength(withoutCare({...shortPause, in: 500, hold: 0, out: 500}))).toBe(10_000);
	});
});

describe('a pattern as it is typed', () => {
	test.each([
		['even', [5, 0, 0, 5, 0]],
		[' Long Out ', [4, 0, 0, 6, 0]],
		['long_out', [4, 0, 0, 6, 0]],
		['4-7-8', [4, 0, 7, 8, 0]],
		['4–7–8', [4, 0, 7, 8, 0]],
		['4-2-6', [4, 0, 2, 6, 0]],
		['5.5-5.5', [5.5, 0, 0, 5.5, 0]],
		['5,5-5,5', [5.5, 0, 0, 5.5, 0]],
		['4-4-4-4', [4, 0, 4, 4, 4]],
		['20-0-20', [20, 0, 0, 20, 0]],
		['2+1-6', [2, 1, 0, 6, 0]],
		['2+0.5-1-7-0.5', [2, 0.5, 1, 7, 0.5]],
	])('%s', (typed, seconds) => expect(lengths(findPattern(typed)?.pattern)).toEqual(seconds));

	test.each([
		'',
		'evn',
		'4',
		'0-6',
		'4-0',
		'21-4',
		'4-6.25',
		'1-2-3-4-5',
		'4--6',
		'-4-6',
		'4-x-6',
		'1e1-6',
		'2+-6',
		'2+1+1-6',
		'2-1+6',
	])('%j is none', typed => expect(findPattern(typed)).toBeNull());

	test('lengths alone have no pause unless one is given', () => {
		expect(lengths(ownPattern({in: '3', out: '5.5'}) ?? undefined)).toEqual([3, 0, 0, 5.5, 0]);
		expect(lengths(ownPattern({out: '7'}) ?? undefined)).toEqual([4, 0, 0, 7, 0]);
		expect(lengths(withLengths(shortPause, {out: '8'}) ?? undefined)).toEqual([4, 0, 2, 8, 0]);
	});

	test.each(['-1', '20.5', '21', '4.2', 'x', '', '1e1', '0x4', 'Infinity', ' '])('%j is no length', length => {
		expect(ownPattern({hold: length})).toBeNull();
	});

	test.each(['0', '0.5', '20', '19.5', '7'])('%s is one', length => {
		expect(ownPattern({hold: length})?.hold).toBe(Number(length) * 1000);
	});

	test('what is kept is read back as it was', () => {
		for (const id of patternIds) {
			const {pattern} = patterns[id];
			expect(findPattern(writtenPattern(pattern))?.pattern).toEqual(pattern);
			expect(findPattern(id)?.pattern).toEqual(pattern);
			const changed = withLengths(pattern, {out: '7.5'});
			expect(changed && findPattern(writtenPattern(changed))?.pattern).toEqual(changed);
		}
		expect(writtenPattern({...patterns.sigh.pattern, out: 7000})).toBe('2+1-0-7-0');
	});
});
