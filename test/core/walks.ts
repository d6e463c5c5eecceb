import fc from 'fast-check';
import {choicesAt, pageCount} from '../../src/core/choices.ts';
import type {Label} from '../../src/core/labels.ts';
import {go} from '../../src/core/moves.ts';
import {type PlaceId, placeAt, places} from '../../src/core/places.ts';
import type {SectionId} from '../../src/core/plan/headings.ts';
import {isHigh} from '../../src/core/thresholds.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, choose, screenOf, walk} from '../support/visits.ts';

export const placeIds = Object.keys(places) as readonly PlaceId[];

export const minutes = (count: number): number => count * 60_000;

/** A visit that has gone from the safety question, answered, straight to a place and its step. */
export const at = (place: PlaceId, changes: Partial<Visit> = {}): Visit => ({
	...go(begin(), place, 0),
	step: placeAt(place).step ?? null,
	hasAnswered: true,
	...changes,
});

const isOption =
	(id: string) =>
	(label: Label): boolean =>
		'option' in label && label.option === id;

/** Chooses what is meant, on whichever page of the choices it is; this one first. */
export const pickThe = (visit: Visit, isMeant: (label: Label) => boolean, now = 0): Visit => {
	const pages = [visit.page, ...Array.from({length: pageCount(visit)}, (_, page) => page)];
	for (const page of pages) {
		const found = choicesAt({...visit, page}).findIndex(({label}) => isMeant(label));
		if (found >= 0) return update({...visit, page}, choose(found + 1), now);
	}
	throw new Error(`No such choice at ${visit.place}`);
};

/** Chooses an option by its id. */
export const pick = (visit: Visit, id: string, now = 0): Visit => {
	if (!allChoices(visit).some(isOption(id))) throw new Error(`No option ${id} at ${visit.place}`);
	return pickThe(visit, isOption(id), now);
};

/** Chooses one of the person's own entries by its words, or a section. */
export const pickOwn = (visit: Visit, text: string): Visit =>
	pickThe(visit, label => 'own' in label && label.own === text);
export const pickSection = (visit: Visit, id: SectionId): Visit =>
	pickThe(visit, label => 'section' in label && label.section === id);

/** Writes this in the place of what the field holds, and goes on. */
export const write = (visit: Visit, text: string): Visit =>
	walk(visit, [{type: 'type', text, instead: true}, {type: 'enter'}]);

export const pickAll = (visit: Visit, ids: readonly string[], now = 0): Visit =>
	ids.reduce((current, id) => pick(current, id, now), visit);

export const rate = (visit: Visit, rating: number, now = 0): Visit =>
	walk(visit, [{type: 'type', text: String(rating), instead: true}, {type: 'enter'}], now);

/** What is left of a visit's ratings when this one was given at `now`. */
export const ratedAt = (visit: Visit, last: number, now = 0): Visit => ({
	...visit,
	ratings: {...visit.ratings, last, askedAt: now},
});

/** Everything that can be chosen here, over all pages, each once. */
export const allChoices = (visit: Visit): readonly Label[] => {
	const labels = Array.from({length: pageCount(visit)}, (_, page) => choicesAt({...visit, page}))
		.flat()
		.map(({label}) => label)
		.filter(label => !('more' in label));
	return [...new Map(labels.map(label => [JSON.stringify(label), label])).values()];
};

export const optionsAt = (visit: Visit): readonly string[] =>
	allChoices(visit).flatMap(label => ('option' in label ? [label.option] : []));

/** The person's own words on a screen, but for what can be chosen. */
export const ownOn = (visit: Visit): readonly string[] => {
	const {blocks, pinned} = screenOf(visit);
	return [...blocks, ...pinned].flatMap(({kind, text}) => (kind === 'own' ? [text] : []));
};

/** The most choices a screen may have (content guide R6, E13); the map of the steps and the safety question are whole. */
export const mostChoices = ({place, ratings}: Visit): number => {
	if (place === 'steps') return 8;
	if (place === 'safety') return 4;
	return isHigh(ratings.last) ? 3 : 6;
};

const codes = [
	[0x00, 0xff],
	[0x300, 0x36f],
	[0x5d0, 0x64a],
	[0x2000, 0x2070],
	[0x1f1e6, 0x1f469],
	[0, 0x10ffff],
] as const;

/** Any text, and more often than not one that terminals and people stumble over: controls, marks, right to left, emoji. */
export const oddText: fc.Arbitrary<string> = fc
	.array(fc.oneof(...codes.map(([min, max]) => fc.integer({min, max}))), {maxLength: 30, size: 'max'})
	.map(each => String.fromCodePoint(...each));
