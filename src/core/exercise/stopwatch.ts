/** Time spent in an exercise, in ms, as a value. `since` is when it last went on, or null while paused; `seen` the last look. */
export type Stopwatch = {readonly elapsed: number; readonly since: number | null; readonly seen: number};

/** A gap between looks longer than this (a closed lid, Ctrl+Z) is a pause, not time passed (design section 8). In ms. */
const longestGap = 2000;

export const startStopwatch = (now: number): Stopwatch => ({elapsed: 0, since: now, seen: now});

export const isPaused = (watch: Stopwatch): boolean => watch.since === null;

/** Ms spent so far; after a gap, as of the last look. */
export const elapsedAt = (watch: Stopwatch, now: number): number => {
	if (watch.since === null) return watch.elapsed;
	const until = hasGap(watch, now) ? watch.seen : now;
	return watch.elapsed + Math.max(0, until - watch.since);
};

export const hasGap = (watch: Stopwatch, now: number): boolean => watch.since !== null && now - watch.seen > longestGap;

export const pause = (watch: Stopwatch, now: number): Stopwatch => ({
	elapsed: elapsedAt(watch, now),
	since: null,
	seen: now,
});

/** Goes on from `elapsed` ms: the caller says from where, so that no breath is taken up in its middle. */
export const resume = (elapsed: number, now: number): Stopwatch => ({elapsed, since: now, seen: now});

/** Notes that somebody looked. Late, lost and doubled looks change nothing else. */
export const look = (watch: Stopwatch, now: number): Stopwatch => ({...watch, seen: now});

/** The moment on the clock at which a running watch would have stood at zero, or null while paused: it stays the same until then. */
export const originOf = ({elapsed, since}: Stopwatch): number | null => (since === null ? null : since - elapsed);
