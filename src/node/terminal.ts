import {writeSync} from 'node:fs';
import type {ReadStream, WriteStream} from 'node:tty';
import type {Terminal} from '../ports.ts';

const enterScreen = '\u001B[?1049h\u001B[H\u001B[?25l';
// Bracketed paste off as well: the process may end before Ink has turned it off.
const leaveScreen = '\u001B[?2004l\u001B[?1049l\u001B[?25h\u001B[0m';

/** How long to wait for the job to be taken up again where the shell cannot stop it, in ms. */
const unstoppable = 300;

/**
 * The terminal of this process. The alternate screen is ours rather than Ink's, because the first frame is drawn
 * before Ink is loaded, and because it must be given back even when Ink has failed. The streams are functions: Node
 * makes a stream when it is first asked for, and what only prints a page never asks for standard input.
 */
export const terminalOf = (output: () => WriteStream & {readonly fd: number}, input: () => ReadStream): Terminal => {
	let isTaken = false;
	// Straight to the file: what is queued in the stream would be lost when the process ends at once.
	const write = (text: string) => {
		try {
			writeSync(output().fd, text);
		} catch {
			// The terminal is gone; there is nothing to give back.
		}
	};
	const take = () => {
		// First of all, as a job in the background is stopped here, before it draws over the shell. Keys pressed before Ink
		// listens wait in the terminal, without an echo.
		if (input().isTTY) input().setRawMode(true);
		write(enterScreen);
	};
	// Stopped by somebody else (`kill -STOP`) and gone on: the shell has had the terminal meanwhile. Drawn anew as after a resize.
	const takeAgain = () => {
		if (input().isTTY) input().setRawMode(false);
		take();
		output().emit('resize');
	};
	const leave = () => {
		if (!isTaken) return;
		isTaken = false;
		process.off('SIGCONT', takeAgain);
		write(leaveScreen);
		if (!input().isTTY) return;
		input().setRawMode(false);
		// Node's own standard input stops reading on this event; an editor started now gets every key.
		input().emit('pause');
	};
	return {
		enter: () => {
			if (isTaken) return;
			isTaken = true;
			take();
			process.on('SIGCONT', takeAgain);
		},
		leave,
		erase: () => {
			if (isTaken) write('\u001B[H\u001B[J');
		},
		copy: text => {
			if (isTaken) write(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
			return isTaken;
		},
		stopJob: () =>
			new Promise(resolve => {
				const goOn = () => {
					clearTimeout(timer);
					process.off('SIGCONT', goOn);
					resolve();
				};
				const timer = setTimeout(goOn, unstoppable);
				process.on('SIGCONT', goOn);
				// The whole job, as the terminal itself would: `npm start` waits in front of us.
				try {
					process.kill(0, 'SIGTSTP');
				} catch {
					// A system without jobs to stop.
					goOn();
				}
			}),
	};
};
