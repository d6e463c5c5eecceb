import {harmless} from '../core/harmless.ts';

/** Prints text on standard output as it is: pages that are harmless already, and files that are given out. */
export const print = (text: string): void => {
	process.stdout.write(text);
};

/** Prints sentences that may hold names of files: nothing in them does anything to a terminal. */
export const say = (text: string): void => print(harmless(text));
