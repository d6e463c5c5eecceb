import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {choicesAt} from '../../src/core/choices.ts';
import type {Event} from '../../src/core/event.ts';
import {startBreath} from '../../src/core/exercise/exercise.ts';
import {guides} from '../../src/core/exercise/guides.ts';
import {patterns} from '../../src/core/exercise/pattern.ts';
import {cueNow, nextWord, spokenNow} from '../../src/core/spoken.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, choose, knownFor, screenOf, walk} from '../support/visits.ts';
import {at, minutes, pickAll, placeIds} from './walks.ts';

const look: Event = {type: 'look'};

/** What is said up to `to` ms, each once with the second it begins at, where it is looked at 4 times a second. */
const said = (visit: Visit, to: number, from = 0): readonly string[] => {
	let current = visit;
	let last: string | null = null;
	const all: string[] = [];
	for (let now = from; now < to; now += 250) {
		current = update(current, look, now);
		const next = spokenNow(current, words, now);
		if (next !== null && next.key !== last) all.push(`${now / 1000} ${next.text}`);
		last = next?.key ?? null;
	}
	return all;
};

const seen = (visit: Visit, now: number): Visit => {
	const times = Array.from({length: Math.floor(now / 1000)}, (_, index) => (index + 1) * 1000);
	return [...times, now].reduce((current, each) => update(current, look, each), visit);
};

describe('a breath', () => {
	test('is said phase by phase, and how in the first breath', () => {
		expect(said(at('breath'), 25_000)).toEqual([
			'0 breathe in through your nose, slow and gentle',
			'4 rest, not held',
			'6 breathe out through your mouth, slow and gentle',
			'12 breathe in',
			'16 rest',
			'18 breathe out',
			'24 breathe in',
		]);
	});

	test('with a little more on top', () => {
		const sigh = begin(knownFor(), {at: 'breath', breath: patterns.sigh});
		expect(said(sigh, 9000)).toEqual([
			'0 breathe in gently',
			'2 a sip',
			'3 breathe out through your mouth, slow and gentle',
		]);
	});

	test('without its pauses: how in the first breath alone', () => {
		const begun = at('breath');
		const box = {...begun.breath, pattern: patterns.box.pattern, isWithoutHolds: true};
		const visit = {...begun, exercise: startBreath(box, 0)};
		expect(said(visit, 13_000)).toEqual([
			'0 breathe in through your nose, slow and gentle',
			'4 breathe out, slow and gentle',
			'8 breathe in',
			'12 breathe out',
		]);
	});

	test('paused it is not said, and after that its breath in is said again', () => {
		const paused = update(seen(at('breath'), 5000), {type: 'pause'}, 5000);
		expect([spokenNow(paused, words, 5000), spokenNow(paused, words, minutes(2)), cueNow(paused, words, 6000)]).toEqual(
			[null, null, null],
		);
		const again = update(paused, {type: 'pause'}, 60_000);
		expect(said(again, 67_000, 60_000).map(each => each.replace(/( through|,).*/, ''))).toEqual([
			'60 breathe in',
			'64 rest',
			'66 breathe out',
		]);
		expect(spokenNow(again, words, 60_000)?.key).not.toBe(spokenNow(at('breath'), words, 0)?.key);
	});

	test('is said again after a gap', () => {
		const before = seen(at('breath'), 1000);
		const after = update(before, look, minutes(10));
		expect(spokenNow(after, words, minutes(10))?.text).toMatch(/^breathe in/);
		expect(spokenNow(after, words, minutes(10))?.key).not.toBe(spokenNow(before, words, 1000)?.key);
	});

	test('when its time is up, what comes next is said', () => {
		const short = begin(knownFor(), {at: 'breath', breath: {goal: {minutes: 1}}});
		expect(said(short, 61_000).slice(-2)).toEqual(['54 breathe out', `60 ${words.places.rating.title}`]);
	});
});

/** A part as it is said. */
const partOf = ({title, body}: {readonly title: string; readonly body: readonly string[]}): string =>
	[title, ...body].join(' ');

describe('a guide', () => {
	const {parts} = words.places['muscles-short'];
	const begun = update(at('muscles-short'), {type: 'enter'}, 0);

	test('is said part by part, each once', () => {
		expect(said(at('muscles-short'), 60_000)).toEqual([`0 ${partOf(parts.start)}`]);
		expect(said(begun, 89_000)).toEqual([
			`0 ${partOf(parts['next-arms'])}`,
			`8 ${partOf(parts.arms)}`,
			`13 ${partOf(parts['let-go'])}`,
			`20 ${partOf(parts['next-face-and-shoulders'])}`,
			`28 ${partOf(parts['face-and-shoulders'])}`,
			`33 ${partOf(parts['let-go'])}`,
			`40 ${partOf(parts['next-middle'])}`,
			`48 ${partOf(parts.middle)}`,
			`53 ${partOf(parts['let-go'])}`,
			`60 ${partOf(parts['next-legs'])}`,
			`68 ${partOf(parts.legs)}`,
			`73 ${partOf(parts['let-go'])}`,
			`88 ${partOf(parts.after)}`,
		]);
	});

	test('a part is said once however long it is', () => {
		const {riding} = words.places;
		expect(said(at('riding'), minutes(5))).toEqual(
			guides.riding.map(({id}, minute) => `${minute * 60} ${partOf(riding.parts[id])}`),
		);
		expect(said(at('ground'), minutes(30))).toEqual([`0 ${partOf(words.places.ground.parts.start)}`]);
	});

	test('gone on to by the person, a part is said at once; gone back to, again', () => {
		const second = update(seen(at('ground'), 8000), {type: 'enter'}, 8000);
		expect(spokenNow(second, words, 8000)?.text).toBe(partOf(words.places.ground.parts.see));
		const first = update(seen(second, 9000), {type: 'back'}, 9000);
		expect(spokenNow(first, words, 9000)?.text).toBe(partOf(words.places.ground.parts.start));
	});

	test('paused it is not said, and after that its part is said again', () => {
		const paused = update(seen(begun, 15_000), {type: 'pause'}, 15_000);
		expect(spokenNow(paused, words, 19_000)).toBeNull();
		const again = update(paused, {type: 'pause'}, 30_000);
		expect(said(again, 36_000, 30_000)).toEqual([
			`30 ${partOf(parts['let-go'])}`,
			`35 ${partOf(parts['next-face-and-shoulders'])}`,
		]);
	});

	test('taken up with little time left, only its first line is said', () => {
		const paused = update(seen(begun, 18_500), {type: 'pause'}, 18_500);
		const again = update(paused, {type: 'pause'}, 30_000);
		expect(said(again, 32_000, 30_000)).toEqual([
			`30 ${parts['let-go'].title}`,
			`31.5 ${partOf(parts['next-face-and-shoulders'])}`,
		]);
	});

	test('a wait is said once', () => {
		expect(said(at('delay'), minutes(4)).map(each => each.slice(0, 40))).toEqual([
			`0 ${partOf(words.places.delay)}`.slice(0, 40),
		]);
	});
});

describe('any other screen', () => {
	const quiet = placeIds.filter(place => at(place).exercise === null);

	test.each(quiet)('at %s: its title, once', place => {
		expect(said(at(place), 5000)).toEqual([`0 ${screenOf(at(place)).title}`]);
	});

	test('is said again when one comes back to it', () => {
		const keys = [begin(), walk(begin(), [{type: 'help'}]), walk(begin(), [{type: 'help'}, {type: 'back'}])].map(
			visit => spokenNow(visit, words, 0)?.key,
		);
		expect(keys[0]).not.toBe(keys[1]);
		expect(keys[2]).not.toBe(keys[1]);
	});

	test('beside a ride its title is said, and not the ride', () => {
		const left = walk(pickAll(at('breathe'), ['ride', 'short']), [{type: 'steps'}, choose(4)]);
		expect(said(left, minutes(3))).toEqual([`0 ${words.places.distract.title}`]);
	});
});

/** Every line of it, and all that is typed, has a word in it that is nowhere in our own. */
const mark = 'zyx';
const marked = `# ${mark}

## My early signs
- ${mark} signs

## What I can do on my own
- ${mark} walk

## People and places that take my mind off it
- ${mark} place

## People I can ask for help
- ${mark} Sam 555 0100
- ${mark} Alex 555 0111

## Professionals and lines
- Dr ${mark} 555 0199

## Making my space safer
- ${mark} safer

## What matters to me
- ${mark} cat

## Next appointment
- 2026-12-01 15:00 Dr ${mark}
`;

test('words of the person are never said, wherever one goes', () => {
	const plain = [
		'enter',
		'back',
		'skip',
		'help',
		'plan',
		'steps',
		'pause',
		'unhelped',
		'pattern',
		'wave',
		'longer',
	] as const;
	const step = fc.oneof(
		{weight: 5, arbitrary: fc.nat(7).map(index => ({index}))},
		{weight: 4, arbitrary: fc.constantFrom(...plain).map(type => ({type}))},
		{weight: 1, arbitrary: fc.constant({text: `${mark} 5`})},
	);
	let shown = 0;
	fc.assert(
		fc.property(fc.constantFrom('safety', 'breath', 'build-start'), fc.array(step, {maxLength: 60}), (from, steps) => {
			const known = knownFor({plan: marked});
			let visit = begin(known, {at: from});
			for (const [second, each] of steps.entries()) {
				const {length} = choicesAt(visit);
				const events: readonly Event[] =
					'index' in each
						? [length === 0 ? {type: 'enter'} : choose((each.index % length) + 1)]
						: 'text' in each
							? [{type: 'type', text: each.text}, {type: 'enter'}]
							: [each];
				const next = walk(visit, events, second * 1000);
				visit = next.isLeaving ? visit : {...next, request: null};
				const screen = JSON.stringify(screenOf(visit, second * 1000));
				if (screen.includes(mark)) shown++;
				expect(spokenNow(visit, words, second * 1000)?.text ?? '').not.toContain(mark);
			}
		}),
		{numRuns: 300},
	);
	expect(shown).toBeGreaterThan(100);
});

describe('the next word', () => {
	test.each([
		[0, 1000],
		[1, 999],
		[3999, 1],
		[4000, 1000],
		[4000.5, 999.5],
		[5400, 600],
	])('of a breath at %i ms is %i ms away', (now, ms) => {
		expect(nextWord(seen(at('breath'), now), now)).toBeCloseTo(ms);
	});

	test('comes with the next phase where that is not a whole second away', () => {
		const halves = begin(knownFor(), {at: 'breath', breath: patterns.coherent});
		expect([5000, 5500, 5750].map(now => nextWord(seen(halves, now), now))).toEqual([500, 1000, 750]);
	});

	test.each(placeIds.filter(place => at(place).exercise === null))('is none at %s', place => {
		expect(nextWord(at(place), 0)).toBeNull();
	});

	test('is none while it is paused', () => {
		expect(nextWord(update(at('breath'), {type: 'pause'}, 500), 700)).toBeNull();
	});

	const beside = walk(pickAll(at('breathe'), ['ride', 'short']), [{type: 'steps'}, choose(4)]);

	test('is that of the ride beside something else as well', () => {
		expect(nextWord(seen(beside, 1300), 1300)).toBe(700);
	});

	test('of a ride that is over is no nearer than that of one that runs', () => {
		const over = seen(beside, minutes(6) + 250);
		expect(nextWord(over, minutes(6) + 250)).toBe(750);
	});
});
