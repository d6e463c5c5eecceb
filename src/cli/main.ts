import words from '../content/en/words.ts';
import {harmless} from '../core/harmless.ts';
import {endWith} from '../node/ending.ts';
import {commands} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {lastCatch, watchForTheEnd} from './last-catch.ts';
import {isUsageError, UsageError} from './usage-error.ts';

// Filled in by the build, from package.json.
declare const COPE_VERSION: string;

/** Typed alone, a command does not wait for the reading of options: it is what a person types at the worst of it. */
const bare: Readonly<Record<string, () => void | Promise<void>>> = {
	'': () => commands.sit({}),
	breathe: () => commands.breathe({}),
	relax: () => commands.relax(undefined, {}),
	ride: () => commands.ride({}),
	help: () => commands.help({}),
	reach: () => commands.reach({}),
	'follow-up': () => commands.followUp({}),
	helplines: () => commands.helplines({}),
	plan: () => commands.plan({}),
};

/** Runs what was typed; the code it ends with. */
const run = async (argv: readonly string[]): Promise<number> => {
	const [word = ''] = argv;
	if (argv.length <= 1 && Object.hasOwn(bare, word)) {
		await bare[word]?.();
		return exitCodes.ok;
	}
	try {
		const {runProgram} = await import('./program.ts');
		const wrong = await runProgram(argv, COPE_VERSION, commands, words.cli);
		if (wrong !== null) throw new UsageError(wrong);
		return exitCodes.ok;
	} catch (error) {
		if (!isUsageError(error)) throw error;
		// What was typed wrong is in it, and names of files.
		process.stderr.write(`${harmless(error.message)}\n`);
		return error.code;
	}
};

/** The whole program: put together here, caught here. It ends once all that was printed is out. */
export const main = async (argv: readonly string[]): Promise<void> => {
	watchForTheEnd();
	try {
		const code = await run(argv);
		// A fault in writing is heard of a moment later than the writing itself.
		process.stdout.write('', () => setImmediate(() => endWith(code)));
	} catch (error) {
		await lastCatch(error);
	}
};
