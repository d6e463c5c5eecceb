import {harmless} from '../core/harmless.ts';

/** Prints text on standard output as it is: pages that are harmless already, and files that are given out. */
export const print = (text: string): void => {
	process.stdout.write(text);
};

/** The window that is printed in; null where it is no window or does not say how large it is. */
export const windowNow = (): {readonly columns: number; readonly rows: number} | null => {
	const {isTTY, columns, rows} = process.stdout;
	return isTTY === true && columns > 0 && rows > 0 ? {columns, rows} : null;
};

/** Prints sentences that may hold names of files: nothing in them does anything to a terminal. */
export const say = (text: string): void => print(harmless(text));
