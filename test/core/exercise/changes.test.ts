import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	addMinute,
	breatheLonger,
	changePace,
	changePattern,
	switchHolds,
	toPart,
} from '../../../src/core/exercise/changes.ts';
import {at, cues} from '../../../src/core/exercise/course.ts';
import {
	type Exercise,
	isExercisePaused,
	isOver,
	lookAtExercise,
	momentOf,
	pauseExercise,
	resumeExercise,
	startBreath,
	startGuide,
} from '../../../src/core/exercise/exercise.ts';
import {guides, rideOf} from '../../../src/core/exercise/guides.ts';
import {breathLength, patternIds, patterns, shortPause} from '../../../src/core/exercise/pattern.ts';

// Without its first part, which waits for the person.
const timedMuscles = guides['muscles-short'].slice(1);

const breath = (pattern = shortPause, isWithoutHolds = false): Exercise =>
	startBreath({pattern, isWithoutHolds, goal: {minutes: 5}}, 0);

const lookAlong = (exercise: Exercise, from: number, to: number): Exercise => {
	let looked = exercise;
	for (let now = from; now <= to; now += 500) looked = lookAtExercise(looked, now);
	return looked;
};

const phases = (exercise: Exercise, to: number): string =>
	cues(exercise.course, 0, to)
		.map(cue => cue.span.id)
		.join(' ');
const lengths = (exercise: Exercise, from: number, to: number): readonly number[] =>
	cues(exercise.course, from, to).map(cue => cue.span.ms);

describe('`n`', () => {
	const full = 'in hold out';

	test('takes the pause out from the next breath on, and puts it back from the one after that', () => {
		const without = switchHolds(lookAlong(breath(), 0, 5000), 5000);
		expect(phases(without, 32_000)).toBe(`${full} in out in out`);
		const back = switchHolds(lookAlong(without, 5000, 15_000), 15_000);
		expect(phases(back, 34_000)).toBe(`${full} in out ${full}`);
	});

	test('twice in one breath changes nothing', () => {
		expect(phases(switchHolds(switchHolds(breath(), 1000), 1500), 36_000)).toBe(`${full} ${full} ${full}`);
	});

	test('gives the pause to a breath that began without it', () => {
		expect(phases(switchHolds(breath(shortPause, true), 0), 22_000)).toBe(`in out ${full}`);
	});

	test('while paused is there with the in-breath it goes on with', () => {
		const paused = pauseExercise(lookAlong(breath(), 0, 5000), 5000);
		const on = resumeExercise(switchHolds(paused, 99_000), 100_000);
		expect(phases(on, 20_000)).toBe('in out in out');
		expect(momentOf(on, 100_000)).toMatchObject({from: 0, span: {id: 'in'}});
	});
});

describe('whatever is pressed, and whenever', () => {
	const length = fc.integer({min: 0, max: 40}).map(halves => halves * 500);
	const begun = fc.integer({min: 1, max: 40}).map(halves => halves * 500);
	const own = fc.record({in: begun, topUp: fc.constant(0), hold: length, out: begun, rest: length});
	const named = fc.constantFrom(...patternIds).map(id => patterns[id].pattern);
	const presses: Readonly<Record<string, (exercise: Exercise, now: number) => Exercise>> = {
		n: switchHolds,
		'-': (exercise, now) => changePace(exercise, 'slower', now),
		'+': (exercise, now) => changePace(exercise, 'faster', now),
		t: (exercise, now) => changePattern(exercise, patterns.even.pattern, now),
		m: breatheLonger,
		Space: (exercise, now) =>
			isExercisePaused(exercise) ? resumeExercise(exercise, now) : pauseExercise(exercise, now),
	};
	const keys = fc.array(
		fc.record({key: fc.constantFrom(...Object.keys(presses)), after: fc.integer({min: 0, max: 9000})}),
		{maxLength: 30},
	);

	test('no breath is quicker than 12 or slower than 3 a minute, unless the one begun with was', () => {
		fc.assert(
			fc.property(fc.oneof(named, own), fc.boolean(), keys, (pattern, isWithoutHolds, pressed) => {
				let exercise = breath(pattern, isWithoutHolds);
				let now = 0;
				for (const {key, after} of pressed) {
					exercise = lookAlong(exercise, now, now + after);
					now += after;
					exercise = presses[key]?.(exercise, now) ?? exercise;
				}
				const rounds = exercise.course.map(({spans}) => spans.reduce((sum, {ms}) => sum + ms, 0));
				for (const ms of rounds) {
					// With its pauses back, a breath that was begun without them is the one that was agreed to.
					expect(ms).toBeGreaterThanOrEqual(Math.min(5000, breathLength(pattern)));
					expect(ms).toBeLessThanOrEqual(Math.max(20_000, breathLength(pattern)));
				}
			}),
			{numRuns: 500},
		);
	});

	test.each([
		['2–2–2', {in: 2000, hold: 2000, out: 2000}],
		['1–4–1', {in: 1000, hold: 4000, out: 1000}],
		['4–0–1–1', {in: 1500, hold: 0, out: 2500, rest: 2000}],
	])('%s is not quick without its pauses: 4–6 is breathed in its place', (_, lengths) => {
		const without = switchHolds(breath({topUp: 0, rest: 0, ...lengths}), 0);
		expect(at(without.course, 60_000).round).toEqual([
			{id: 'in', ms: 4000},
			{id: 'out', ms: 6000},
		]);
	});

	test('4–7–8 as slow as it goes without its pause has its usual pace with it', () => {
		let slow = switchHolds(breath(patterns['4-7-8'].pattern), 0);
		for (let times = 0; times < 10; times++) slow = changePace(slow, 'slower', 0);
		expect(slow.pace).toBe(150);
		expect(switchHolds(slow, 0).pace).toBe(100);
	});
});

describe('what was changed', () => {
	const told = (exercise: Exercise) => exercise.news?.what ?? null;

	test('is said, also where nothing can be', () => {
		const {pattern} = patterns.even;
		expect(told(switchHolds(breath(), 1000))).toBe('without');
		expect(told(switchHolds(switchHolds(breath(), 1000), 2000))).toBe('with');
		expect(told(switchHolds(breath(pattern), 1000))).toBe('no-pause');
		const longest = startBreath({pattern, isWithoutHolds: false, goal: {minutes: 60}}, 0);
		expect(breatheLonger(longest, 1000)).toEqual({...longest, news: {what: 'longest', at: 1000}});
	});

	test('is not said again when a pause is over', () => {
		const slower = changePace(lookAlong(breath(), 0, 5000), 'slower', 5000);
		const paused = pauseExercise(slower, 5500);
		expect([told(paused), told(resumeExercise(paused, 9000))]).toEqual([null, null]);
		expect(told(resumeExercise(changePace(paused, 'faster', 7000), 9000))).toBe(null);
	});
});

describe('slower and faster', () => {
	test('by 5 % from the next breath on; the one that has begun keeps its lengths', () => {
		const slower = changePace(lookAlong(breath(), 0, 5000), 'slower', 5000);
		expect(lengths(slower, 0, 24_000)).toEqual([4000, 2000, 6000, 4200, 2000, 6300]);
		const faster = changePace(lookAlong(breath(), 0, 5000), 'faster', 5000);
		expect(lengths(faster, 0, 23_000)).toEqual([4000, 2000, 6000, 3800, 1900, 5700]);
		expect(faster.news).toEqual({what: 'faster', at: 5000});
	});

	test.each(patternIds)('%s: never past 12 or below 3 breaths a minute, no pause longer than it was', id => {
		const {pattern} = patterns[id];
		for (const way of ['slower', 'faster'] as const) {
			let exercise = breath(pattern);
			for (let times = 0; times < 40; times++) exercise = changePace(exercise, way, 0);
			expect(exercise.news?.what).toBe(way === 'slower' ? 'slowest' : 'fastest');
			const spans = exercise.course.at(-1)?.spans ?? [];
			const length = spans.reduce((sum, {ms}) => sum + ms, 0);
			expect(length).toBeLessThanOrEqual(Math.max(20_000, breathLength(pattern)));
			expect(length).toBeGreaterThanOrEqual(Math.min(5000, breathLength(pattern)));
			for (const span of spans.filter(each => each.id === 'hold' || each.id === 'rest'))
				expect(span.ms).toBeLessThanOrEqual(pattern[span.id as 'hold' | 'rest']);
		}
	});

	test('as often back as forth is the pattern it was', () => {
		let exercise = breath();
		for (const way of ['slower', 'slower', 'faster', 'faster'] as const) exercise = changePace(exercise, way, 100);
		expect(lengths(exercise, 0, 24_000)).toEqual([4000, 2000, 6000, 4000, 2000, 6000]);
	});

	test('of a guide from the next part on', () => {
		const muscles = changePace(lookAlong(startGuide(timedMuscles, 0), 0, 2000), 'slower', 2000);
		expect(lengths(muscles, 0, 41_000)).toEqual([8000, 5250, 7350, 8400, 5250, 7350]);
	});
});

test('another pattern comes with the next in-breath, at its usual pace and with its pauses', () => {
	const slow = changePace(lookAlong(breath(shortPause, true), 0, 5000), 'slower', 5000);
	const even = changePattern(slow, patterns.even.pattern, 5000);
	expect(lengths(even, 0, 25_000)).toEqual([4000, 6000, 5000, 5000, 5000]);
	expect([even.pace, even.breath?.isWithoutHolds]).toEqual([100, false]);
});

describe('a minute more', () => {
	test('of a breath is added to its minutes, up to an hour', () => {
		let longer = breatheLonger(breath(), 0);
		expect(longer.breath?.goal).toEqual({minutes: 6});
		for (let times = 0; times < 80; times++) longer = breatheLonger(longer, 0);
		expect(longer.breath?.goal).toEqual({minutes: 60});
	});

	test('of a breath in breaths is about a minute of them', () => {
		const exercise = startBreath({pattern: shortPause, isWithoutHolds: false, goal: {breaths: 4}}, 0);
		expect(breatheLonger(exercise, 0).breath?.goal).toEqual({breaths: 9});
	});

	test('of a ride is one more part, and it ends a minute later', () => {
		const ride = addMinute(lookAlong(startGuide(rideOf(5), 0), 0, 290_000), 'steady', 290_000);
		const end = 360_000;
		expect(isOver(lookAlong(ride, 290_500, end - 500), end - 1)).toBe(false);
		expect(isOver(lookAlong(ride, 290_500, end), end)).toBe(true);
		expect(momentOf(lookAlong(ride, 290_500, 301_000), 301_000)).toMatchObject({index: 5, span: {id: 'steady'}});
	});

	test('a ride of any length begins with its five minutes, and goes on through the last three', () => {
		expect(rideOf(1).map(({id}) => id)).toEqual(['notice']);
		expect(rideOf(9).map(({id}) => id)).toEqual([
			...['notice', 'where', 'steady', 'breathe', 'let-be'],
			...['steady', 'breathe', 'let-be', 'steady'],
		]);
	});
});

describe('parts', () => {
	const place = () => startGuide(guides.place, 0);

	test('are gone to one after the other, and back; there is nothing before the first or after the last', () => {
		expect(toPart(place(), -1, 0)).toBeNull();
		let here: Exercise | null = place();
		for (let index = 1; index < guides.place.length; index++) {
			here = here && toPart(here, 1, index * 1000);
			here = here && lookAlong(here, index * 1000, index * 1000);
			expect(here && momentOf(here, index * 1000)).toMatchObject({index, from: index * 1000});
		}
		expect(here && toPart(here, 1, 9000)).toBeNull();
		expect(here && momentOf(toPart(here, -1, 9000) ?? here, 9000).index).toBe(7);
	});

	test('wherever one goes, the parts lie end to end and the last comes to its end', () => {
		const moves = fc.array(fc.tuple(fc.integer({min: 0, max: 30_000}), fc.constantFrom(1, -1, 0)), {maxLength: 12});
		fc.assert(
			fc.property(moves, all => {
				let now = 0;
				let exercise: Exercise = startGuide(timedMuscles, 0);
				for (const [ms, by] of all) {
					exercise = lookAlong(exercise, now, now + ms);
					now += ms;
					const before = momentOf(exercise, now).index;
					const moved = by === 0 ? changePace(exercise, 'slower', now) : toPart(exercise, by as 1 | -1, now);
					if (moved !== null) exercise = moved;
					expect(momentOf(exercise, now).index).toBe(moved === null ? before : before + by);
				}
				const found = cues(exercise.course, 0, 1e7);
				for (const [index, cue] of found.entries()) {
					const next = found[index + 1];
					if (next !== undefined) expect(next.at).toBeLessThanOrEqual(cue.at + cue.span.ms);
				}
				expect(found.at(-1)?.index).toBe(timedMuscles.length - 1);
			}),
		);
	});
});
