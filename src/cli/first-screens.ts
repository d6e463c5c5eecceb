import words from '../content/en/words.ts';
import {present} from '../core/present.ts';
import type {Screen} from '../core/screen.ts';
import {startVisit} from '../core/start-visit.ts';
import type {Start} from '../core/visit.ts';
import {knownToAll} from './known-to-all.ts';

const begunAt = (at: Start['at']): Screen => present(startVisit(knownToAll, {at}, 0), words, 0);

/**
 * What nearly every sitting begins with, the same for everybody. The build works it out and puts it beside the program:
 * it can then be shown before what makes all other screens is loaded.
 */
export default {safety: begunAt('safety'), breath: begunAt('breath')} as const;
