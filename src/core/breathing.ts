export const phases = ['in', 'hold', 'out', 'rest'] as const;
export type Phase = (typeof phases)[number];

/** Lengths of the four phases in ms. */
export type Pattern = Readonly<Record<Phase, number>>;

/** The plan's own breath, 4–2–6 (content guide section 7). */
export const shortPause: Pattern = {in: 4000, hold: 2000, out: 6000, rest: 0};

/** The same without the pause: at a high rating, or on `n`. */
export const withoutPause = (pattern: Pattern): Pattern => ({...pattern, hold: 0});

/** A pattern that holds from `from` ms on; a breath is a run of them, so that changing it never breaks a breath in two. */
export type Stretch = {readonly pattern: Pattern; readonly from: number};

export type Moment = {
	readonly phase: Phase;
	/** Whole seconds left in the phase, counted down to 1. */
	readonly secondsLeft: number;
	/** How full the breath is, 0 to 1, eased like a lung. */
	readonly fullness: number;
	/** When the breath this moment belongs to began, in ms. */
	readonly breathFrom: number;
	readonly breathLength: number;
};

const lengthOf = (pattern: Pattern): number => phases.reduce((sum, phase) => sum + pattern[phase], 0);

const ease = (part: number): number => (1 - Math.cos(Math.PI * part)) / 2;

const fullnessIn: Readonly<Record<Phase, (part: number) => number>> = {
	in: ease,
	hold: () => 1,
	out: part => 1 - ease(part),
	rest: () => 0,
};

const stretchAt = (stretches: readonly Stretch[], ms: number): Stretch => {
	const found = stretches.findLast(stretch => stretch.from <= ms) ?? stretches[0];
	if (found === undefined) throw new RangeError('A breath needs at least one stretch');
	return found;
};

/** What is true of the breath at `ms` since its start. */
export const breathAt = (stretches: readonly Stretch[], ms: number): Moment => {
	const {pattern, from} = stretchAt(stretches, ms);
	const breathLength = lengthOf(pattern);
	const into = (ms - from) % breathLength;
	const ends = phases.map((_, index) => phases.slice(0, index + 1).reduce((sum, each) => sum + pattern[each], 0));
	const index = Math.max(
		0,
		ends.findIndex(end => into < end),
	);
	const phase = phases[index] ?? 'in';
	const length = pattern[phase];
	const left = (ends[index] ?? length) - into;
	return {
		phase,
		secondsLeft: Math.max(1, Math.ceil(left / 1000)),
		fullness: fullnessIn[phase](1 - left / length),
		breathFrom: ms - into,
		breathLength,
	};
};

/** When the next breath begins, in ms. */
export const nextBreath = (stretches: readonly Stretch[], ms: number): number => {
	const {breathFrom, breathLength} = breathAt(stretches, ms);
	return breathFrom + breathLength;
};

/** The pattern from the next breath on. */
export const changePattern = (
	stretches: readonly Stretch[],
	ms: number,
	change: (pattern: Pattern) => Pattern,
): readonly Stretch[] => {
	const from = nextBreath(stretches, ms);
	const {pattern} = stretchAt(stretches, from);
	return [...stretches.filter(stretch => stretch.from < from), {pattern: change(pattern), from}];
};

export type Cue = {readonly at: number; readonly phase: Phase; readonly seconds: number};

/** The moments at which a phase begins, from `from` up to before `to`, in ms; the plain and spoken faces follow them. */
export const cues = (stretches: readonly Stretch[], from: number, to: number): readonly Cue[] => {
	const found: Cue[] = [];
	for (let breath = breathAt(stretches, from).breathFrom; breath < to; breath = nextBreath(stretches, breath)) {
		const {pattern} = stretchAt(stretches, breath);
		let at = breath;
		for (const phase of phases) {
			if (pattern[phase] > 0 && at >= from && at < to) found.push({at, phase, seconds: pattern[phase] / 1000});
			at += pattern[phase];
		}
	}
	return found;
};
