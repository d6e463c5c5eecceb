import {syllable} from 'syllable';
import {describe, expect, test} from 'vitest';
import {choicesAt} from '../../src/core/choices.ts';
import {type PlaceId, placeAt, places} from '../../src/core/places.ts';
import {steps} from '../../src/core/steps.ts';
import {isHigh, thresholds} from '../../src/core/thresholds.ts';
import type {Visit} from '../../src/core/visit.ts';
import {examplePlan, knownFor, walk} from '../support/visits.ts';
import {everyVisit} from './every-visit.ts';
import {everything, type Said, sentencesIn, textAt, wordsIn} from './strings.ts';

const ids = Object.keys(places) as readonly PlaceId[];
const cards = ['card-a', 'card-b', 'card-c'] as const;

// A numeral has no letters and is read as a word of one syllable at least.
const syllables = (word: string): number => Math.max(1, syllable(word));

/** The school grade a text asks for, by the formula of R2. */
const grade = (texts: readonly string[]): number => {
	const words = texts.flatMap(wordsIn);
	const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
	return (0.39 * words.length) / texts.flatMap(sentencesIn).length + (11.8 * spoken) / words.length - 15.59;
};

describe('reading level (R1, R2)', () => {
	const textOf = (chosen: readonly PlaceId[]) => chosen.flatMap(id => textAt(`places.${id}`));

	test('the formula tells plain from hard', () => {
		expect(grade(['The cat sat on the mat.'])).toBeLessThan(1);
		expect(grade(['Psychological interventions necessitate considerable individual deliberation.'])).toBeGreaterThan(
			15,
		);
	});

	test.each(steps)('step %s: grade 5 or lower', step => {
		const texts = textOf(ids.filter(id => placeAt(id).step === step));
		expect(texts.flatMap(wordsIn).length).toBeGreaterThanOrEqual(100);
		expect(grade(texts)).toBeLessThanOrEqual(5);
	});

	test('cards: grade 4 or lower', () => expect(grade(textOf(cards))).toBeLessThanOrEqual(4));

	test('the first minute and the end: grade 5 or lower', () => {
		expect(grade(textOf(ids.filter(id => placeAt(id).step === undefined)))).toBeLessThanOrEqual(5);
	});

	test('the whole product: grade 5 or lower', () => {
		expect(grade(everything.map(({text}) => text))).toBeLessThanOrEqual(5);
	});

	test('no screen with more than a few words is above grade 6', () => {
		const long = ids.filter(id => textOf([id]).flatMap(wordsIn).length >= 20);
		expect(long.filter(id => grade(textOf([id])) > 6)).toEqual([]);
		expect(long.length).toBeGreaterThan(30);
	});
});

describe('length (R4)', () => {
	const longer = (most: number, texts: readonly Said[]) =>
		texts.flatMap(({at, text}) =>
			sentencesIn(text).flatMap(each => (wordsIn(each).length > most ? [`${at}: ${each}`] : [])),
		);

	test('no sentence has more than 20 words', () => expect(longer(20, everything)).toEqual([]));

	test('nearly all have 12 or fewer', () => {
		const all = everything.flatMap(({text}) => sentencesIn(text)).length;
		expect(longer(12, everything).length / all).toBeLessThan(0.05);
	});

	test('no line of a card has more than 10 words', () => {
		const lines = everything.filter(({at}) => /^places\.card-[abc]\.body\./.test(at));
		expect(longer(10, lines)).toEqual([]);
		expect(lines.length).toBeGreaterThanOrEqual(9);
	});

	test('no paragraph has more than 3 sentences', () => {
		// B4 is quoted: four very short ones.
		const quoted = 'Dizzy, tingly or tight? Stop. Breathe your own way. Look around the room.';
		const long = everything.filter(({text}) => text !== quoted && sentencesIn(text).length > 3);
		expect(long.map(({at, text}) => `${at}: ${text}`)).toEqual([]);
	});
});

describe('choices (R6, E13)', () => {
	const placesOf = (met: typeof worlds): readonly PlaceId[] => [...new Set(met.map(({visit}) => visit.place))];
	const isList = (place: PlaceId): boolean => place === 'steps' || place === 'safety';
	const worlds = [
		...everyVisit(knownFor(), [3, 8]),
		...everyVisit(knownFor({plan: `${examplePlan}\n## People I can ask for help\n- Kim\n- Lou\n- Max`}), [3, 8]),
	].filter(({visit}) => placeAt(visit.place).kind === 'choose');

	test('never more than 6, and never more than 3 at a high rating', () => {
		const tooMany = worlds
			.filter(({visit}) => !isList(visit.place))
			.filter(({visit}) => {
				const most = isHigh(visit.ratings.last) ? thresholds.choicesWhenHigh : thresholds.choices;
				return choicesAt(visit).length > most;
			});
		expect(placesOf(tooMany)).toEqual([]);
		expect([thresholds.choices, thresholds.choicesWhenHigh]).toEqual([6, 3]);
		expect(worlds.filter(({visit}) => isHigh(visit.ratings.last)).length).toBeGreaterThan(50);
	});

	const isSame = (a: Visit, b: Visit): boolean => a.place === b.place && a.section === b.section;

	test('can always be skipped and gone back from, but for the safety question', () => {
		const stuck = worlds.filter(({visit, now}) => {
			const skipped = walk(visit, [{type: 'skip'}], now);
			const back = walk(visit, [{type: 'back'}], now);
			const turnsBack = back.place === visit.place && back.page === visit.page - 1;
			const goesBack = visit.trail.length === 0 || turnsBack || back.place === visit.trail.at(-1)?.place;
			return !goesBack || (visit.place !== 'safety' && isSame(skipped, visit) && !skipped.isLeaving);
		});
		expect(placesOf(stuck)).toEqual([]);
	});
});
