import {useCallback, useEffect} from 'react';
import type {Event} from '../core/event.ts';
import {showsLines} from '../core/under-18.ts';
import type {Visit} from '../core/visit.ts';
import type {Clock, Sitting} from '../ports.ts';

const minute = 60_000;

/** Calls once a minute while `isOn`. */
const useMinutes = (isOn: boolean, clock: Clock, call: () => void): void =>
	useEffect(() => {
		if (!isOn) return;
		let stop = () => {};
		const wait = () => {
			stop = clock.after(minute, () => {
				call();
				wait();
			});
		};
		wait();
		return () => stop();
	}, [isOn, clock, call]);

/** Looks at the plan in its file and at the clocks of the lines: at the beginning, and whenever what is returned is called. */
export const useOutside = (sitting: Sitting, visit: Visit, send: (event: Event) => void): (() => void) => {
	const {clock, planIfChanged, timesIfChanged} = sitting;
	const {whereabouts} = visit.known;
	const lookAtClocks = useCallback(() => {
		const times = timesIfChanged(whereabouts);
		if (times !== null) send({type: 'times', times});
	}, [timesIfChanged, whereabouts, send]);
	const lookOutside = useCallback(() => {
		const plan = planIfChanged();
		if (plan !== null) send({type: 'plan-changed', plan});
		lookAtClocks();
	}, [planIfChanged, lookAtClocks, send]);
	useEffect(lookOutside, [lookOutside]);
	// A screen of lines may be left open for hours.
	useMinutes(showsLines(visit), clock, lookAtClocks);
	return lookOutside;
};
