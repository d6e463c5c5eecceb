import {terminalOf} from '../node/terminal.ts';
import type {Terminal} from '../ports.ts';

/** The terminal, for whoever has to give it back: signals and the last catch. */
export const terminal: Terminal = terminalOf(
	() => process.stdout,
	() => process.stdin,
);
