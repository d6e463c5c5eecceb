import helplinesData from '../content/helplines.json' with {type: 'json'};
import worldData from '../content/world.json' with {type: 'json'};
import type {World} from '../core/country.ts';
import type {Helplines} from '../core/helplines.ts';

/** The checked helplines and the countries of the world; the compiler does not read the literal types of so large a file. */
export const helplines = helplinesData as unknown as Helplines;
export const world: World = worldData;
