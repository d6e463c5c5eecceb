import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {guides as scripts} from '../../src/core/exercise/guides.ts';
import {type PlaceId, placeAt, places} from '../../src/core/places.ts';
import {saidAt, textAt} from './strings.ts';

const stop = 'You can stop any time. q ends it.';
const ids = Object.keys(places) as readonly PlaceId[];

/** Exercises end with the question how it was; these lead to one, or are one that is not asked about. */
const guides: readonly PlaceId[] = ['outward', 'ideas', 'write', 'draw'];
const exercises = [...ids.filter(id => placeAt(id).exercise === true), ...guides];

/** What is read before anything is done: the first page, or the words of the place. */
const firstScreen = (id: PlaceId): string => {
	const {title, body} = words.places[id];
	const [first] = placeAt(id).guide === undefined ? [] : scripts[placeAt(id).guide ?? 'ground'];
	return [title, ...body, ...(first === undefined ? [] : textAt(`places.${id}.parts.${first.id}`))].join(' ');
};

/** Where turns lead that lead to an exercise. */
const turned: Partial<Record<string, PlaceId>> = {
	'ride-asked': 'riding',
	'ride-short': 'riding',
	'ride-long': 'riding',
};

/** Every place from which this one is reached in one step; `back` and the other turns only lead to places seen before. */
const before = (id: PlaceId): readonly PlaceId[] =>
	ids.filter(from => {
		const {options = [], list, next} = placeAt(from);
		return [...options.map(({to}) => turned[to] ?? to), list?.to, next].includes(id);
	});

/** Whether everyone who comes here has read it: on this screen or on each that leads here. */
const isRead = (id: PlaceId, says: (text: string) => boolean, seen: readonly PlaceId[] = []): boolean => {
	if (says(firstScreen(id))) return true;
	const ways = before(id).filter(from => from !== id);
	// What is only come to from where one has been was read by then.
	return ways.length > 0 && ways.every(from => seen.includes(from) || isRead(from, says, [...seen, id]));
};

describe('every exercise (V6)', () => {
	test('is found', () => {
		expect(exercises).toEqual(
			expect.arrayContaining([
				'breath',
				'ground',
				'muscles-short',
				'muscles-whole',
				'riding',
				'place',
				'notice',
				'doing',
				'delay',
				'move',
				'stop-here',
			]),
		);
	});

	test.each(exercises)('%s: says on or before its first screen that one can stop', id => {
		expect(isRead(id, text => text.includes(stop))).toBe(true);
	});

	// The rest after writing and the thing of the day have no length; the breath shows its own in minutes.
	const withLength = exercises.filter(id => !['stop-here', 'breath', 'ideas'].includes(id));
	test.each(withLength)('%s: says how long', id => expect(isRead(id, text => /\bminutes?\b/.test(text))).toBe(true));

	test('a screen that says nothing is not taken for one that does', () => {
		expect(isRead('helpline', text => text.includes(stop))).toBe(false);
		expect(isRead('writing', text => text.includes(stop))).toBe(true);
		expect(firstScreen('writing')).not.toContain(stop);
	});
});

describe('every guided exercise', () => {
	const guided = ids.filter(id => placeAt(id).guide !== undefined);

	test.each(guided)('%s: a page has one thing to do, and its own title', id => {
		const titles = saidAt(`places.${id}.parts`).filter(({at}) => at.endsWith('.title'));
		expect(titles).toHaveLength(new Set(scripts[placeAt(id).guide ?? 'ground'].map(part => part.id)).size);
		expect(new Set(titles.map(({text}) => text)).size).toBe(titles.length);
		expect(titles.filter(({text}) => /[.?] /.test(text))).toEqual([]);
	});

	test('ends in the room', () => {
		expect(textAt('places.place.parts.back').join(' ')).toMatch(/room/);
		expect(textAt('places.notice.parts.room').join(' ')).toMatch(/room/);
		expect(textAt('places.stop-here').join(' ')).toMatch(/Look around/);
	});
});

// In a window of 40 columns: one is left free, and two are air.
test.each(Object.entries(words.breath.news))('what was changed is told whole in one narrow row: %s', (_, text) => {
	expect(text.length).toBeLessThanOrEqual(37);
});
