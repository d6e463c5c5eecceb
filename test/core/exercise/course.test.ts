import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {breathAt, breathSpans, countdown} from '../../../src/core/exercise/breath.ts';
import {
	at,
	type Course,
	changeFrom,
	cues,
	type Span,
	type Stretch,
	timedLength,
} from '../../../src/core/exercise/course.ts';
import {guides} from '../../../src/core/exercise/guides.ts';
import {type Pattern, patterns, shortPause, withoutHolds} from '../../../src/core/exercise/pattern.ts';

const round = (pattern: Pattern): Omit<Stretch, 'from'> => ({
	spans: breathSpans({pattern, isWithoutHolds: false}),
	first: 0,
	isRound: true,
});
const breathing = (pattern: Pattern): Course => [{from: 0, ...round(pattern)}];
const once = (spans: readonly Span[]): Course => [{from: 0, spans, first: 0, isRound: false}];
const shown = (course: Course, ms: number) => breathAt(at(course, ms), ms);

describe('4-2-6', () => {
	test.each([
		[0, 'in', 4],
		[1, 'in', 4],
		[1000, 'in', 3],
		[3000, 'in', 1],
		[3999, 'in', 1],
		[4000, 'hold', 2],
		[5000, 'hold', 1],
		[5999, 'hold', 1],
		[6000, 'out', 6],
		[7000, 'out', 5],
		[11_000, 'out', 1],
		[11_999.9, 'out', 1],
		[12_000, 'in', 4],
		[16_000, 'hold', 2],
		[3_600_000, 'in', 4],
		[3_600_006, 'in', 4],
	] as const)('at %d ms: %s, %i seconds left', (ms, phase, secondsLeft) => {
		expect(shown(breathing(shortPause), ms)).toMatchObject({phase, secondsLeft});
	});

	test('is empty, half full early on the way in, full, half full early on the way out, and empty again', () => {
		const fullness = [0, 1770, 4000, 5999, 6000, 8380, 12_000].map(ms => shown(breathing(shortPause), ms).fullness);
		for (const [index, wanted] of [0, 0.5, 1, 1, 1, 0.5, 0].entries()) expect(fullness[index]).toBeCloseTo(wanted, 2);
	});

	test('without its pause goes from in to out', () => {
		expect(cues(breathing(withoutHolds(shortPause)), 0, 14_001).map(({at: ms, span}) => [ms, span.id])).toEqual([
			[0, 'in'],
			[4000, 'out'],
			[10_000, 'in'],
			[14_000, 'out'],
		]);
	});

	test('cues begin and end where they are asked to', () => {
		const moments = (first: number, last: number) => cues(breathing(shortPause), first, last).map(cue => cue.at);
		expect(moments(0, 4000)).toEqual([0]);
		expect(moments(1, 4001)).toEqual([4000]);
		expect(moments(4000, 18_000)).toEqual([4000, 6000, 12_000, 16_000]);
		expect(moments(5, 5)).toEqual([]);
	});
});

describe('a length with a half in it', () => {
	test.each([
		[0, 5],
		[999, 5],
		[1000, 4],
		[4000, 1],
		[5499, 1],
	])('5.5 seconds at %d ms: %i', (ms, left) => {
		expect(countdown(at(breathing(patterns.coherent.pattern), ms), ms)).toBe(left);
	});
});

test('a little more on top of a breath in goes on from where that ended', () => {
	const sigh = breathing(patterns.sigh.pattern);
	expect(shown(sigh, 1999).fullness).toBeCloseTo(shown(sigh, 2000).fullness, 2);
	expect(shown(sigh, 2000)).toMatchObject({phase: 'topUp', secondsLeft: 1});
	expect(shown(sigh, 3000)).toMatchObject({phase: 'out', fullness: 1});
});

describe('what is done once', () => {
	const muscles = once(guides['muscles-short'].slice(1));

	test('goes from part to part, and stays at the last', () => {
		expect(at(muscles, 0)).toMatchObject({index: 0, span: {id: 'next-arms'}, until: 8000});
		expect(at(muscles, 8000)).toMatchObject({index: 1, span: {id: 'arms'}, until: 13_000});
		expect(at(muscles, 13_000)).toMatchObject({index: 2, span: {id: 'let-go'}, until: 20_000});
		expect(at(muscles, 20_000)).toMatchObject({index: 3, span: {id: 'next-face-and-shoulders'}});
		expect(at(muscles, 99_000)).toMatchObject({index: 12, span: {id: 'after'}, isLast: true});
		expect(timedLength(guides.place)).toBe(315_000);
	});

	test.each([
		['muscles-short', 4, 88_000],
		['muscles-whole', 10, 208_000],
	] as const)(
		'%s: each part is tense for 5 s and then let go for 15, and what comes is told before it',
		(id, parts, all) => {
			const [start, ...timed] = guides[id];
			const after = timed.pop();
			expect([start?.ms, after?.ms]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
			const isTense = (span: Span): boolean => !/^(next-|let-go$)/.test(span.id);
			const effort = timed.flatMap((span, index) => (isTense(span) ? [index] : []));
			expect(effort.map(index => timed[index]?.ms)).toEqual(Array.from({length: parts}, () => 5000));
			for (const [number, index] of effort.entries()) {
				expect(timed[index - 1]).toEqual({id: `next-${timed[index]?.id}`, ms: 8000});
				expect(timedLength(timed.slice(index + 1, effort[number + 1]))).toBe(15_000);
			}
			expect(timedLength(guides[id])).toBe(all);
		},
	);

	test('a calm place has its time', () => {
		expect(timedLength(guides.place)).toBe(315_000);
	});

	test('waits at a part without a length until somebody goes on', () => {
		const place = once(guides.place);
		expect(at(place, 9e9)).toMatchObject({index: 0, isLast: false});
		expect(cues(place, 0, 9e9)).toHaveLength(1);
		const gone = changeFrom(place, 7000, {spans: guides.place.slice(1), first: 1, isRound: false});
		expect(cues(gone, 0, 9e9).map(cue => [cue.at, cue.index])).toEqual([
			[0, 0],
			[7000, 1],
			[37_000, 2],
			[82_000, 3],
			[127_000, 4],
			[172_000, 5],
			[202_000, 6],
			[262_000, 7],
			[292_000, 8],
		]);
	});
});

describe('for any pattern, changed at any breath', () => {
	const seconds = (min: number) => fc.integer({min, max: 40}).map(half => half * 500);
	const pattern = fc.record({in: seconds(1), topUp: seconds(0), hold: seconds(0), out: seconds(1), rest: seconds(0)});
	const changes = fc.array(fc.tuple(fc.integer({min: 0, max: 200_000}), pattern), {maxLength: 5});
	const courses = fc
		.tuple(pattern, changes)
		.map(([first, then]) =>
			then
				.toSorted(([a], [b]) => a - b)
				.reduce<Course>(
					(sofar, [ms, next]) => changeFrom(sofar, at(sofar, ms).roundUntil, round(next)),
					breathing(first),
				),
		);

	test('the phases lie end to end, with no gap and no overlap', () => {
		fc.assert(
			fc.property(courses, course => {
				const found = cues(course, 0, 300_000);
				expect(found[0]?.at).toBe(0);
				for (const [index, cue] of found.entries()) {
					const next = found[index + 1];
					if (next !== undefined) expect(cue.at + cue.span.ms).toBe(next.at);
				}
			}),
		);
	});

	test('what is shown at a moment is what was cued for it', () => {
		fc.assert(
			fc.property(courses, fc.double({min: 0, max: 290_000, noNaN: true}), (course, ms) => {
				const cue = cues(course, 0, 300_000).findLast(each => each.at <= ms);
				const moment = at(course, ms);
				expect([moment.span.id, moment.from]).toEqual([cue?.span.id, cue?.at]);
				expect(ms).toBeLessThan(moment.until);
				const {secondsLeft, fullness} = breathAt(moment, ms);
				expect(secondsLeft).toBeGreaterThanOrEqual(1);
				expect(secondsLeft).toBeLessThanOrEqual(Math.max(1, moment.span.ms / 1000));
				expect(fullness).toBeGreaterThanOrEqual(0);
				expect(fullness).toBeLessThanOrEqual(1);
				expect(Number.isInteger(moment.roundFrom)).toBe(true);
				expect(at(course, moment.roundFrom)).toMatchObject({span: {id: 'in'}, from: moment.roundFrom});
			}),
		);
	});

	test('the cues of two spans of time are those of the whole', () => {
		fc.assert(
			fc.property(courses, fc.integer({min: 0, max: 200_000}), (course, ms) => {
				expect([...cues(course, 0, ms), ...cues(course, ms, 200_000)]).toEqual(cues(course, 0, 200_000));
			}),
		);
	});

	test('the breath swells and settles with no jump', () => {
		fc.assert(
			fc.property(pattern, fc.integer({min: 0, max: 200_000}), (each, ms) => {
				const course = breathing(each);
				const step = Math.abs(shown(course, ms + 1).fullness - shown(course, ms).fullness);
				expect(step).toBeLessThan(
					2.2 / Math.min(...breathSpans({pattern: each, isWithoutHolds: false}).map(span => span.ms)),
				);
			}),
		);
	});
});
