import type {Lines} from '../ports.ts';

/** Lines of a stream, as they are typed. The terminal itself echoes and edits them, so nothing is drawn twice. */
export const linesOf = async (input: NodeJS.ReadableStream): Promise<Lines> => {
	// Loaded late: pages that are only printed read no lines.
	const {createInterface} = await import('node:readline');
	const reader = createInterface({input, terminal: false});
	return {
		onLine: listener => reader.on('line', listener),
		onClose: listener => reader.on('close', listener),
		pause: () => {
			reader.pause();
			input.emit('pause');
		},
		resume: () => reader.resume(),
		close: () => {
			reader.close();
			input.pause();
		},
	};
};
