import words from '../content/en/words.ts';
import {patterns} from '../core/exercise/pattern.ts';
import type {Known} from '../core/known.ts';
import {oursOf} from '../core/ours.ts';
import {noTimes} from '../core/times.ts';
import {helplines, world} from '../node/data.ts';

/** What is known without looking: for what is the same for everybody, and worked out when the program is built. */
export const knownToAll: Known = {
	plan: {kind: 'none'},
	planPath: '',
	ours: oursOf(words),
	breath: patterns['short-pause'],
	whereabouts: {code: null, isGuess: true, other: null},
	helplines,
	world,
	language: null,
	times: noTimes,
	isUnder18: false,
	orderedAt: noTimes,
	today: helplines.generated,
	minute: 0,
};
