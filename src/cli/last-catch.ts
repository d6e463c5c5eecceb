import words from '../content/en/words.ts';
import {fill} from '../core/words.ts';
import {endWith} from '../node/ending.ts';
import {spareHelp} from '../node/spare-help.ts';
import {exitCodes} from './exit-codes.ts';
import {terminal} from './this-terminal.ts';

const message = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** The help for here; where that is what broke, the list of all countries that the build leaves beside the program. */
const helpText = async (): Promise<string> => {
	try {
		return (await import('./page-program.ts')).faultPage();
	} catch {
		return spareHelp();
	}
};

// A plain write may be cut off by the end of the process, and a broken stream may throw: both are passed over here.
const say = (stream: NodeJS.WriteStream, text: string): void => {
	try {
		stream.write(text);
	} catch {
		// Nobody can read it; what follows may still reach somebody.
	}
};

let isEnding = false;

/** Anything broke: the terminal is given back, help comes first and the technical line last (style guide, Errors). */
const endWithHelp = async (error: unknown, out: NodeJS.WriteStream): Promise<void> => {
	if (isEnding) return;
	isEnding = true;
	process.exitCode = exitCodes.fault;
	terminal.leave();
	const {write} = process.stdout;
	// While the help is loaded nothing else is drawn into the terminal that was given back.
	process.stdout.write = () => true;
	const text = await helpText().catch(() => words.helplines.emergencyInPrint);
	process.stdout.write = write;
	say(out, text);
	say(process.stderr, `\n${fill(words.cli.technical, {message: message(error)})}\n`);
	if (process.env['DEBUG'] === 'cope' && error instanceof Error) say(process.stderr, `${error.stack ?? ''}\n`);
	endWith(exitCodes.fault);
};

/** The same for whoever catches something, when standard output can be written to. */
export const lastCatch = (error: unknown): Promise<void> => endWithHelp(error, process.stdout);

/** Faults that reach nobody else, and the signals that end a terminal. */
export const watchForTheEnd = (): void => {
	process.on('uncaughtException', lastCatch);
	process.on('unhandledRejection', lastCatch);
	const end = (code: number) => () => {
		terminal.leave();
		endWith(code);
	};
	process.on('SIGTERM', end(exitCodes.terminated));
	process.on('SIGHUP', end(exitCodes.hangup));
	process.on('SIGINT', end(exitCodes.ok));
	// A reader that has had enough (`| head`) is not a fault; neither is a terminal that was closed.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE' || error.code === 'EIO') endWith(exitCodes.ok);
		else void endWithHelp(error, process.stderr);
	});
};
