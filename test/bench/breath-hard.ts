import {inTime, sideBySide} from './breath.ts';
import type {Result} from './numbers.ts';
import {measureStops} from './stops.ts';
import {type Trouble, troubles} from './trouble.ts';
import {cope, naive, watchBreath} from './watch.ts';

/** Longer tells nothing more of them. In minutes. */
const longest = 1;

const measure = async (
	{name, prefix = [], around, meanwhile}: Trouble,
	minutes: number,
): Promise<readonly Result[]> => {
	const end = around?.();
	try {
		const [ours, theirs] = await Promise.all(
			[cope(minutes), naive].map(command =>
				watchBreath([...prefix, ...command], (window, follower) => meanwhile(window, follower, minutes * 60_000)),
			),
		);
		if (ours === undefined || theirs === undefined) return [];
		return sideBySide(`breathing, ${name}`, inTime, ours, theirs);
	} finally {
		end?.();
	}
};

/** The breath where it is hard to keep time, one trouble after the other. */
export const measureHardBreath = async (minutes: number): Promise<readonly Result[]> => {
	const results: Result[] = [];
	for (const trouble of troubles()) results.push(...(await measure(trouble, Math.min(minutes, longest))));
	return [...results, ...(await measureStops())];
};
