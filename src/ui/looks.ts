import {useEffect} from 'react';
import type {Clock} from '../ports.ts';

/** Ms between two looks at the clock: the edge of the circle moves by a few dots a second, and a slow terminal keeps up. */
const lookEvery = 200;

/** Looks at the clock again and again while something runs by it; `origin` is where its seconds are counted from. */
export const useLooks = (origin: number | null, clock: Clock, look: {readonly current: () => void}): void =>
	useEffect(() => {
		if (origin === null) return;
		let stop = () => {};
		const next = () => {
			// At every whole second too, so that no word is late by a frame. Node's timers drop what is less than a ms: such a look
			// came just before the second, and the one after it had to wait for a frame.
			const toSecond = 1000 - ((clock.now() - origin) % 1000);
			stop = clock.after(Math.min(lookEvery, Math.ceil(toSecond) + 1), () => {
				look.current();
				next();
			});
		};
		next();
		return () => stop();
	}, [origin, clock, look]);
