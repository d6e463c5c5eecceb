import words from '../content/en/words.ts';
import {fill} from '../core/words.ts';
import {exitCodes} from './exit-codes.ts';
import {helpPage} from './pages.ts';
import {terminal} from './sit.ts';
import {lookAround} from './world-now.ts';

const message = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Anything broke: the terminal is given back, help comes first and the technical line last (style guide, Errors). */
export const lastCatch = (error: unknown): never => {
	terminal.leave();
	process.stdout.write(`${words.cli.fault}\n\n${helpPage(lookAround(undefined).known, words)}`);
	process.stderr.write(`\n${fill(words.cli.technical, {message: message(error)})}\n`);
	if (process.env['DEBUG'] === 'cope' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
	process.exit(exitCodes.fault);
};

/** Faults that reach nobody else, and the signals that end a terminal. */
export const watchForTheEnd = (): void => {
	process.on('uncaughtException', lastCatch);
	process.on('unhandledRejection', lastCatch);
	const end = (code: number) => () => {
		terminal.leave();
		process.exit(code);
	};
	process.on('SIGTERM', end(exitCodes.terminated));
	process.on('SIGHUP', end(exitCodes.hangup));
	process.on('SIGINT', end(exitCodes.ok));
	// A reader that has had enough (`| head`) is not a fault; neither is a terminal that was closed.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(exitCodes.ok);
		lastCatch(error);
	});
};
