import type {Clock} from '../ports.ts';

/** A write that takes longer than this has waited for a terminal that reads slowly, in ms. */
const longestWrite = 500;

type Write = (text: string, ...others: readonly unknown[]) => boolean;

const frameBegins = '\u001B[?2026h';
const frameEnds = '\u001B[?2026l';

// Ink goes over the rows that stay as they are one by one; a terminal goes down many at once.
const steps = /(?:\u001B\[E){2,}/g;
// It gives each row its colour anew; moves and erasing to the end of a row do not change it.
const sameColour = /(?<=(\u001B\[38;5;\d+m)[^\u001B]*)\u001B\[39m((?:\r?\n|\u001B\[\d*[EGK])+)\1/g;

const shortened = (text: string): string =>
	text.replaceAll(steps, moves => `\u001B[${moves.length / 3}E`).replaceAll(sameColour, '$2');

/**
 * A frame in one short write. Node's writes to a terminal return when all is handed over, and stand still while it does
 * not read: whoever draws is told from when to when.
 */
export const frameWriter = (write: Write, clock: Clock, tell: (from: number, to: number) => void): Write => {
	let held = '';
	return (text, ...others) => {
		held += text;
		if (held.startsWith(frameBegins) && text !== frameEnds && others.length === 0) return true;
		const whole = shortened(held);
		held = '';
		const from = clock.now();
		const result = write(whole, ...others);
		const to = clock.now();
		if (to - from > longestWrite) tell(from, to);
		return result;
	};
};
