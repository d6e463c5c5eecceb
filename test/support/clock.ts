import type {Clock} from '../../src/ports.ts';

type Waiting = {readonly at: number; readonly call: () => void};

/** A clock that stands still until it is told to go on; what was asked for is called at its moment. */
export const handClock = () => {
	let now = 0;
	let waiting: readonly Waiting[] = [];
	const clock: Clock = {
		now: () => now,
		after: (ms, call) => {
			const one = {at: now + ms, call};
			waiting = [...waiting, one];
			return () => {
				waiting = waiting.filter(each => each !== one);
			};
		},
	};
	const settle = () => new Promise(resolve => setImmediate(resolve));
	const advance = async (ms: number): Promise<void> => {
		const end = now + ms;
		for (;;) {
			await settle();
			const [next] = waiting.filter(each => each.at <= end).toSorted((a, b) => a.at - b.at);
			if (next === undefined) break;
			waiting = waiting.filter(each => each !== next);
			now = Math.max(now, next.at);
			next.call();
		}
		now = end;
		await settle();
	};
	/** Time that goes by while nothing can be called, as in a write that stands still. */
	const stand = (ms: number): void => {
		now += ms;
	};
	return {clock, advance, stand};
};
