import {randomUUID} from 'node:crypto';

/** A name that nothing else has, for an event of a calendar: it says nothing of whose it is. */
export const eventName = (): string => randomUUID();
