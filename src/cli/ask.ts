import {linesOf} from '../node/lines.ts';

/**
 * What whoever is there types after a question in a terminal: a line, or all the lines of a paste; null when nobody answers.
 * Words typed here stay out of the shell's history.
 */
export const ask = async (question: string): Promise<string | null> => {
	const lines = await linesOf(process.stdin);
	if (process.stdin.isTTY) process.stdout.write(question);
	return new Promise(resolve => {
		const heard: string[] = [];
		lines.onLine(line => {
			// The lines of a paste come together: none of them is left for the shell.
			if (heard.push(line) > 1) return;
			setImmediate(() => {
				// Before the lines are closed: that is heard as well, and would be the answer.
				resolve(heard.join('\n'));
				lines.close();
			});
		});
		lines.onClose(() => resolve(heard.length > 0 ? heard.join('\n') : null));
	});
};

/** Whether a yes was typed. Not any word that begins like one: it may be the next line of a list that was pasted. */
export const hearsYes = async (question: string): Promise<boolean> =>
	/^\s*y(es)?\s*$/i.test((await ask(question)) ?? '');

/** All that comes from a pipe; empty when there is none. */
export const readPiped = async (): Promise<string> => {
	let text = '';
	process.stdin.setEncoding('utf8');
	for await (const chunk of process.stdin) text += chunk;
	return text;
};
