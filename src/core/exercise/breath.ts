import type {Moment, Span} from './course.ts';
import {atPace, type Pattern, type Phase, phases, usualPace, withoutCare} from './pattern.ts';

type Breathed = {readonly pattern: Pattern; readonly isWithoutHolds: boolean};

/** The pattern that is really breathed: where its pauses are left out, one that would be quick gives way to a slow one. */
export const breathed = ({pattern, isWithoutHolds}: Breathed): Pattern =>
	isWithoutHolds ? withoutCare(pattern) : pattern;

/** The phases of one breath as spans; a phase of no length is left out. `pace` in percent of the usual lengths. */
export const breathSpans = (breath: Breathed, pace = usualPace): readonly Span[] => {
	const lengths = atPace(breathed(breath), pace);
	return phases.flatMap(id => (lengths[id] > 0 ? [{id, ms: lengths[id]}] : []));
};

const isPhase = (id: string): id is Phase => (phases as readonly string[]).includes(id);

/** Air moves in and out quickly at first and slowly towards the end, most of all on the way out: the shape does the same. */
const skew = {in: 0.85, out: 0.75} as const;

const ease = (part: number, skewed: number): number => (1 - Math.cos(Math.PI * part ** skewed)) / 2;

/** How full the breath is before a little more is added on top of it. */
const beforeTopUp = 0.8;

/** Where a breath stands at a moment of its course. */
export type BreathMoment = {
	readonly phase: Phase;
	/** Seconds left in the phase, in whole numbers from its length down to 1. */
	readonly secondsLeft: number;
	/** How full the breath is, 0 to 1, eased like a lung. */
	readonly fullness: number;
};

const fullnessAt = (phase: Phase, part: number, round: readonly Span[]): number => {
	const first = round.some(span => span.id === 'topUp') ? beforeTopUp : 1;
	const fullnessIn: Readonly<Record<Phase, () => number>> = {
		in: () => first * ease(part, skew.in),
		topUp: () => first + (1 - first) * ease(part, skew.in),
		hold: () => 1,
		out: () => 1 - ease(part, skew.out),
		rest: () => 0,
	};
	return fullnessIn[phase]();
};

/** Whole seconds counted down from the beginning of a span: a length with a half in it stays longest at 1. */
export const countdown = ({span, from}: Moment, ms: number): number =>
	Math.max(1, Math.floor(span.ms / 1000) - Math.floor((ms - from) / 1000));

/** Which step a picture of the breath shows that goes from let out to full in so many `steps`. */
export const stepOf = (fullness: number, steps: number): number =>
	Math.round(Math.max(0, Math.min(1, fullness)) * steps);

/** The breath at a moment, `ms` into its course. */
export const breathAt = (moment: Moment, ms: number): BreathMoment => {
	const {span, from, round} = moment;
	if (!isPhase(span.id)) throw new RangeError(`Not a phase of a breath: ${span.id}`);
	const part = Math.min(1, Math.max(0, (ms - from) / span.ms));
	return {phase: span.id, secondsLeft: countdown(moment, ms), fullness: fullnessAt(span.id, part, round)};
};

/** Ms from `ms` into the course until a picture with so many steps moves; where it does not, until the phase ends. */
export const untilStep = (moment: Moment, ms: number, steps: number): number => {
	const stepAfter = (more: number): number => stepOf(breathAt(moment, ms + more).fullness, steps);
	const now = stepAfter(0);
	let [same, moved] = [0, moment.until - ms];
	if (stepAfter(moved) === now) return moved;
	// A phase only fills or only empties, so the moment can be closed in on.
	while (moved - same > 1) {
		const middle = (same + moved) / 2;
		if (stepAfter(middle) === now) same = middle;
		else moved = middle;
	}
	return moved;
};
