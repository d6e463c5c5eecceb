import {linesOf} from '../node/lines.ts';

/** One line from whoever is there, after a question in a terminal; null when nobody answers. Words typed here stay out of the shell's history. */
export const ask = async (question: string): Promise<string | null> => {
	const lines = await linesOf(process.stdin);
	if (process.stdin.isTTY) process.stdout.write(question);
	return new Promise(resolve => {
		lines.onLine(line => {
			lines.close();
			resolve(line);
		});
		lines.onClose(() => resolve(null));
	});
};

/** All that comes from a pipe; empty when there is none. */
export const readPiped = async (): Promise<string> => {
	let text = '';
	process.stdin.setEncoding('utf8');
	for await (const chunk of process.stdin) text += chunk;
	return text;
};
