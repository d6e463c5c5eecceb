import {type RefObject, useEffect} from 'react';
import type {Screen} from '../core/screen.ts';
import type {Look} from '../frame/theme.ts';
import {waveEvery} from '../frame/wave-picture.ts';
import type {Clock} from '../ports.ts';

/** Ms between two looks at a breath: its edge moves by single dots, and each is drawn close to its moment. */
const breathEvery = 66;

/** Ms between two looks at the clock while this is shown; where only words change, they have moments of their own. */
export const lookEvery = (screen: Screen, look: Look): number => {
	if (look.isStill) return Number.POSITIVE_INFINITY;
	if (screen.kind === 'breathe') return breathEvery;
	const hasWave = screen.beside !== null || (screen.kind === 'guide' && screen.guide.wave !== null);
	return hasWave ? waveEvery / 2 : Number.POSITIVE_INFINITY;
};

type Watched = {
	/** Looks at the clock once. */
	readonly look: () => void;
	/** Ms to the next look, be it for the picture or for a word; null when nothing is to come. */
	readonly next: () => number | null;
};

/** Looks at the clock again and again while something runs by it: as long as `origin`, where it began, is the same. */
export const useLooks = (origin: string, clock: Clock, watched: RefObject<Watched>): void =>
	useEffect(() => {
		let stop = () => {};
		const goOn = () => {
			const ms = watched.current.next();
			// Node's timers drop what is less than a ms: such a look came just before its word, which then waited for a frame.
			if (ms !== null) stop = clock.after(Math.ceil(ms) + 1, lookOnce);
		};
		const lookOnce = () => {
			watched.current.look();
			goOn();
		};
		if (origin !== '') goOn();
		return () => stop();
	}, [origin, clock, watched]);
