import {countryIn} from './helplines.ts';
import type {Known} from './known.ts';

/** A country's name: as in the helplines, else as in the list of all countries, else the code. */
export const countryName = (known: Known, code: string): string =>
	countryIn(known.helplines, code)?.name ?? known.world.countries[code] ?? code;

/** The same in a sentence: "the Netherlands". */
export const countryInSentence = (known: Known, code: string): string =>
	(known.world.withThe.includes(code) ? 'the ' : '') + countryName(known, code);
