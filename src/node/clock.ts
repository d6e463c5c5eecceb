import type {Clock} from '../ports.ts';

/** The monotonic clock of this process. */
export const clock: Clock = {
	now: () => performance.now(),
	after: (ms, call) => {
		const timer = setTimeout(call, ms);
		return () => clearTimeout(timer);
	},
};
