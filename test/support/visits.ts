import words from '../../src/content/en/words.ts';
import type {Event} from '../../src/core/event.ts';
import {patterns} from '../../src/core/exercise/pattern.ts';
import type {Known} from '../../src/core/known.ts';
import {oursOf} from '../../src/core/ours.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {present} from '../../src/core/present.ts';
import type {Screen} from '../../src/core/screen.ts';
import {startVisit} from '../../src/core/start-visit.ts';
import {noTimes, type Times} from '../../src/core/times.ts';
import {update} from '../../src/core/update.ts';
import type {Start, Visit} from '../../src/core/visit.ts';
import {helplines, world} from '../../src/node/data.ts';

/** A plan as a person might write it, with something in every section. */
export const examplePlan = `# My safety plan

## My early signs
- I stop answering texts

## What I can do on my own
- Walk to the park and back

## People and places that take my mind off it
- The library on Mill Road

## People I can ask for help
- Sam (sister): 555 0100, evenings
- Alex next door: 555 0111

## Professionals and lines
- Dr Lee: 555 0199

## Making my space safer
- Ask Sam to look after things for me

## What matters to me
- Biscuit the cat

## Next appointment
- 2026-12-01 15:00 Dr Lee
`;

export type World = {
	readonly plan?: string;
	readonly country?: string | null;
	readonly isGuess?: boolean;
	/** A second country that it is as likely to be. */
	readonly either?: string;
	readonly today?: string;
	readonly minute?: number;
	readonly times?: Times;
};

/** What a sitting knows, with the real helplines. No plan unless one is given; the country is the United Kingdom. */
export const knownFor = ({
	plan,
	country = 'GB',
	either,
	isGuess = either !== undefined,
	today = '2026-11-23',
	minute = 10 * 60,
	times = noTimes,
}: World = {}): Known => ({
	plan: plan === undefined ? {kind: 'none'} : {kind: 'read', plan: readPlan(plan)},
	planPath: '/home/me/.config/cope/plan.md',
	ours: oursOf(words),
	breath: patterns['short-pause'],
	whereabouts: {code: country, isGuess, other: either ?? null, ...(either === undefined ? {} : {isEither: true})},
	helplines,
	world,
	language: null,
	times,
	isUnder18: false,
	orderedAt: times,
	today,
	minute,
});

export const begin = (known: Known = knownFor(), start: Start = {at: 'safety'}): Visit => startVisit(known, start, 0);

/** Applies events one after the other, all at `now` ms. */
export const walk = (visit: Visit, events: readonly Event[], now = 0): Visit =>
	events.reduce((current, event) => update(current, event, now), visit);

export const choose = (number: number): Event => ({type: 'choose', number});

export const screenOf = (visit: Visit, now = 0): Screen => present(visit, words, now);

/** A sitting past the safety question, at step 1, with no rating. */
export const arrived = (known: Known = knownFor()): Visit => walk(begin(known), [choose(4), {type: 'skip'}]);
