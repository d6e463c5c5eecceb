import {createInterface} from 'node:readline';
import type {Lines} from '../ports.ts';

/** Lines of a stream, as they are typed. The terminal itself echoes and edits them, so nothing is drawn twice. */
export const linesOf = (input: NodeJS.ReadableStream): Lines => {
	const reader = createInterface({input, terminal: false});
	return {
		onLine: listener => reader.on('line', listener),
		onClose: listener => reader.on('close', listener),
		close: () => {
			reader.close();
			input.pause();
		},
	};
};
