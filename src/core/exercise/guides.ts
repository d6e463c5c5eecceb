import type {Span} from './course.ts';

const s = 1000;
const minute = 60 * s;

/** Tense at half strength for 5 s, then let go for 15 s (content guide section 7, muscle release). */
const tense = <Id extends string>(id: Id) =>
	[
		{id, ms: 5 * s},
		{id: 'let-go', ms: 15 * s},
	] as const;

/** Where the person says when they go on. */
const own = <Id extends string>(id: Id) => ({id, ms: Number.POSITIVE_INFINITY}) as const;

const part = <Id extends string>(id: Id, ms: number) => ({id, ms}) as const;

/** The guided exercises beside the breath: what is done in which order, and for how long (content guide section 7). */
export const guides = {
	ground: [own('start'), own('see'), own('feel'), own('hear'), own('smell'), own('kind')],
	'muscles-short': [
		...tense('arms'),
		...tense('face-and-shoulders'),
		...tense('middle'),
		...tense('legs'),
		own('after'),
	],
	'muscles-whole': [
		...tense('hands'),
		...tense('upper-arms'),
		...tense('shoulders'),
		...tense('forehead'),
		...tense('eyes-and-jaw'),
		...tense('neck'),
		...tense('chest'),
		...tense('stomach'),
		...tense('thighs'),
		...tense('calves'),
		own('after'),
	],
	place: [
		own('start'),
		part('pick', 30 * s),
		part('look', 45 * s),
		part('listen', 45 * s),
		part('air', 45 * s),
		part('smell', 30 * s),
		part('stay', 60 * s),
		part('name', 30 * s),
		part('back', 30 * s),
	],
	notice: [own('start'), part('rest', 45 * s), part('drift', 45 * s), part('stay', 60 * s), part('room', 30 * s)],
	// A minute each; a longer ride goes on through the last three.
	riding: [
		part('notice', minute),
		part('where', minute),
		part('steady', minute),
		part('breathe', minute),
		part('let-be', minute),
	],
} as const satisfies Record<string, readonly Span[]>;

export type GuideId = keyof typeof guides;

export type PartId<G extends GuideId> = (typeof guides)[G][number]['id'];

/** The minutes of a ride that is longer than its words: its last three again and again. */
export const rideOf = (minutes: number): readonly Span[] => {
	const {riding} = guides;
	return Array.from({length: minutes}, (_, index) => riding[index] ?? riding[2 + ((index - 2) % 3)] ?? riding[4]);
};
