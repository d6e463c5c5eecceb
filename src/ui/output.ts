import type {Clock} from '../ports.ts';
import {changesOf, type Lines} from './frame-changes.ts';

/** A write that takes longer than this has waited for a terminal that reads slowly, in ms. */
const longestWrite = 500;

type Write = (text: string, ...others: readonly unknown[]) => boolean;

const frameBegins = '\u001B[?2026h';
const frameEnds = '\u001B[?2026l';

/**
 * A frame in one short write. Node's writes to a terminal return when all is handed over, and stand still while it does
 * not read: whoever draws is told from when to when.
 */
export const frameWriter = (write: Write, clock: Clock, tell: (from: number, to: number) => void): Write => {
	let held = '';
	let lines: Lines = [];
	return (text, ...others) => {
		held += text;
		if (held.startsWith(frameBegins) && text !== frameEnds && others.length === 0) return true;
		let whole = held;
		// Before anything that could break: what is written after it, such as help, must not wait for the end of this frame.
		held = '';
		if (whole.startsWith(frameBegins) && whole.endsWith(frameEnds)) {
			const {text: changes, after} = changesOf(whole.slice(frameBegins.length, -frameEnds.length), lines);
			whole = frameBegins + changes + frameEnds;
			lines = after;
		}
		const from = clock.now();
		const result = write(whole, ...others);
		const to = clock.now();
		if (to - from > longestWrite) tell(from, to);
		return result;
	};
};
