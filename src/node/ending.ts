/** Whether the terminal behind standard output is gone; `tty` is asked for late, as loading it costs time. */
const isTerminalGone = (): boolean => {
	if (process.stdout.isTTY !== true) return false;
	const tty = process.getBuiltinModule?.('node:tty');
	return tty !== undefined && !tty.isatty(process.stdout.fd);
};

let beforeTheEnd = () => {};

/** What is to be silent before the end, whichever way it comes. */
export const atTheEnd = (call: () => void): void => {
	beforeTheEnd = call;
};

/**
 * Ends the process with this code. Where the terminal is gone, Node 20 would abort on the way out and may leave a dump of
 * its memory behind (nodejs/node#58200); there the signal that a closed terminal sends ends it instead.
 */
export const endWith = (code: number): void => {
	beforeTheEnd();
	if (!isTerminalGone()) process.exit(code);
	process.removeAllListeners('SIGHUP');
	process.kill(process.pid, 'SIGHUP');
};
