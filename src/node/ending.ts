import {isatty} from 'node:tty';

/**
 * Ends the process with this code. Where the terminal is gone, Node 20 would abort on the way out and may leave a dump of
 * its memory behind (nodejs/node#58200); there the signal that a closed terminal sends ends it instead.
 */
export const endWith = (code: number): void => {
	if (!process.stdout.isTTY || isatty(process.stdout.fd)) process.exit(code);
	process.removeAllListeners('SIGHUP');
	process.kill(process.pid, 'SIGHUP');
};
