/** When each word should come, counted here anew: nothing of the program decides what it is measured against. */
const pattern = [
	['in', 4000],
	['hold', 2000],
	['out', 6000],
] as const;

type Ideal = {readonly phase: string; readonly at: number};

/** The words of this many ms, the first at 0. */
const idealWords = (ms: number): readonly Ideal[] => {
	const words: Ideal[] = [];
	for (let at = 0; at <= ms; ) {
		for (const [phase, length] of pattern) {
			words.push({phase, at});
			at += length;
		}
	}
	return words.filter(word => word.at <= ms);
};

export type Late = {readonly at: number; readonly late: number};
export type Matched = {readonly late: readonly Late[]; readonly missed: number};

/**
 * Each word that was seen with the nearest moment for it after the one before, in ms from `origin`. What never came is
 * skipped, so that the words after it are not measured against its moment. A word as late as half a breath cannot be told
 * from an early one of the next: then words are missed as well.
 */
export const matchWords = (seen: readonly {readonly phase: string; readonly at: number}[], origin: number): Matched => {
	const ideal = idealWords((seen.at(-1)?.at ?? origin) - origin + 60_000);
	const late: Late[] = [];
	let next = 0;
	let missed = 0;
	for (const {phase, at} of seen) {
		const off = (index: number) => at - origin - (ideal[index]?.at ?? 0);
		let found = next;
		while (ideal[found]?.phase !== phase) found++;
		while (found + pattern.length < ideal.length && Math.abs(off(found + pattern.length)) < Math.abs(off(found)))
			found += pattern.length;
		missed += found - next;
		next = found + 1;
		late.push({at: ideal[found]?.at ?? 0, late: off(found)});
	}
	return {late, missed};
};
