import {type RefObject, useCallback, useRef, useState} from 'react';
import type {Event} from '../core/event.ts';
import {update} from '../core/update.ts';
import type {Visit} from '../core/visit.ts';
import type {Clock} from '../ports.ts';

/** When a write stood still, oldest first; taken out as they are made good. */
export type Waits = {readonly from: number; readonly to: number}[];

type Held = {
	/** As it is drawn. */
	readonly visit: Visit;
	/** As it is now: a look that finds nothing to be seen changes it without a drawing. */
	readonly current: RefObject<Visit>;
	/** What happens to it now; given as a function where it depends on how the visit is by then. */
	readonly change: (event: Event | ((visit: Visit) => Event)) => void;
	readonly draw: () => void;
};

/** The visit of a sitting, from the first on. */
export const useVisit = (first: Visit, clock: Clock, waits: Waits): Held => {
	const [visit, setVisit] = useState(first);
	const current = useRef(first);
	const change = useCallback(
		(event: Event | ((visit: Visit) => Event)) => {
			// The moment is that of the event, not of the drawing that shows it.
			const now = clock.now();
			const look = (at: number) => {
				current.current = update(current.current, {type: 'look'}, at);
			};
			// While a write stood still nobody could look, but the time went on: frames are dropped, never time.
			for (const {from, to} of waits.splice(0)) {
				for (let at = from; at < to; at += 1000) look(at);
				look(to);
			}
			current.current = update(current.current, typeof event === 'function' ? event(current.current) : event, now);
		},
		[clock, waits],
	);
	const draw = useCallback(() => setVisit(current.current), []);
	return {visit, current, change, draw};
};
