/** A length of time with one thing to do in it. `ms`: Infinity where the person says when they go on. */
export type Span = {readonly id: string; readonly ms: number};

/**
 * Spans one after the other, from a moment on (ms). `first` is which span of the whole exercise comes first here. A
 * round is begun again each time it has ended, as a breath is.
 */
export type Stretch = {
	readonly from: number;
	readonly spans: readonly Span[];
	readonly first: number;
	readonly isRound: boolean;
};

/** An exercise as a function of time: what holds from which moment on. Changing it never breaks a span in two. */
export type Course = readonly Stretch[];

/** What is true at a moment. All in ms since the start of the course. */
export type Moment = {
	readonly span: Span;
	/** Which span of the whole exercise it is, from 0. */
	readonly index: number;
	readonly from: number;
	readonly until: number;
	/** The round this belongs to; of what is done once, all of it. */
	readonly roundFrom: number;
	readonly roundUntil: number;
	readonly round: readonly Span[];
	readonly isLast: boolean;
};

/** Ms that spans take by the clock; what the person paces themselves is not counted. */
export const timedLength = (spans: readonly Span[]): number => lengthOf(spans.filter(({ms}) => Number.isFinite(ms)));

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {ms}) => sum + ms, 0);

const stretchAt = (course: Course, ms: number): Stretch => {
	const found = course.findLast(stretch => stretch.from <= ms) ?? course[0];
	if (found === undefined) throw new RangeError('An exercise needs at least one stretch');
	return found;
};

/** What is true of an exercise at `ms` since its start; after its end, what was true last. */
export const at = (course: Course, ms: number): Moment => {
	const {from: start, spans, first, isRound} = stretchAt(course, ms);
	const length = lengthOf(spans);
	const roundFrom = isRound ? start + Math.floor(Math.max(0, ms - start) / length) * length : start;
	let from = roundFrom;
	for (const [index, span] of spans.entries()) {
		const until = from + span.ms;
		const isLast = !isRound && index === spans.length - 1;
		if (ms < until || index === spans.length - 1) {
			return {
				span,
				index: first + index,
				from,
				until,
				roundFrom,
				roundUntil: roundFrom + length,
				round: spans,
				isLast,
			};
		}
		from = until;
	}
	throw new RangeError('A stretch needs at least one span');
};

/** From `from` on other spans; what was to come then is forgotten. */
export const changeFrom = (course: Course, from: number, stretch: Omit<Stretch, 'from'>): Course => [
	...course.filter(each => each.from < from),
	{...stretch, from},
];

/** A moment at which a span begins, in ms; its place in the whole exercise. */
export type Cue = {readonly at: number; readonly span: Span; readonly index: number};

/** The moments at which spans begin, from `from` up to before `to`, in ms; the plain and spoken faces follow them. */
export const cues = (course: Course, from: number, to: number): readonly Cue[] => {
	const found: Cue[] = [];
	let next = at(course, from).from;
	while (next < to) {
		const {span, index, until, isLast} = at(course, next);
		if (next >= from) found.push({at: next, span, index});
		// A change may come before this span would end, where the person has gone on.
		const change = course.find(stretch => stretch.from > next && stretch.from < until)?.from;
		if (isLast && change === undefined) break;
		next = change ?? until;
	}
	return found;
};
