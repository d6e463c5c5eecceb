import type {Span} from './course.ts';

const s = 1000;
const minute = 60 * s;

/** Of the 15 s in which a part is let go, the last 8 tell what comes next, so that the 5 s after them are for doing it. */
const told = 8 * s;
const letGo = 15 * s;

/** Told what comes, then tense at half strength for 5 s, then let go for 15 s (content guide section 7, muscle release). */
const tense = <Id extends string>(id: Id, quiet = letGo - told) =>
	[
		{id: `next-${id}`, ms: told},
		{id, ms: 5 * s},
		{id: 'let-go', ms: quiet},
	] as const;

/** Where the person says when they go on. */
const own = <Id extends string>(id: Id) => ({id, ms: Number.POSITIVE_INFINITY}) as const;

const part = <Id extends string>(id: Id, ms: number) => ({id, ms}) as const;

/** The guided exercises beside the breath: what is done in which order, and for how long (content guide section 7). */
export const guides = {
	ground: [own('start'), own('see'), own('feel'), own('hear'), own('smell'), own('kind')],
	'muscles-short': [
		own('start'),
		...tense('arms'),
		...tense('face-and-shoulders'),
		...tense('middle'),
		...tense('legs', letGo),
		own('after'),
	],
	'muscles-whole': [
		own('start'),
		...tense('hands'),
		...tense('upper-arms'),
		...tense('shoulders'),
		...tense('forehead'),
		...tense('eyes-and-jaw'),
		...tense('neck'),
		...tense('chest'),
		...tense('stomach'),
		...tense('thighs'),
		...tense('calves', letGo),
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

const isTold = (span: Span | undefined): boolean => span?.id.startsWith('next-') === true;

/**
 * The same to be read and done without a clock: what comes is one with the part it is told of, and nothing of the time
 * in which something is let go is for telling.
 */
export const onPaper = (script: readonly Span[]): readonly {readonly ids: readonly string[]; readonly ms: number}[] =>
	script.flatMap((span, index) => {
		const [before, after] = [script[index - 1], script[index + 1]];
		if (isTold(span)) return [];
		if (before !== undefined && isTold(before)) return [{ids: [before.id, span.id], ms: span.ms}];
		return [{ids: [span.id], ms: after !== undefined && isTold(after) ? span.ms + after.ms : span.ms}];
	});
