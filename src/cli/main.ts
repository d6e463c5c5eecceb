import words from '../content/en/words.ts';
import {endWith} from '../node/ending.ts';
import {commands} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {lastCatch, watchForTheEnd} from './last-catch.ts';
import {UsageError} from './usage-error.ts';

// Filled in by the build, from package.json.
declare const COPE_VERSION: string;

/** Typed alone, a command does not wait for the reading of options: it is what a person types at the worst of it. */
const bare: Readonly<Record<string, () => void | Promise<void>>> = {
	'': () => commands.sit({}),
	breathe: () => commands.breathe({}),
	help: () => commands.help({}),
	helplines: () => commands.helplines({}),
	plan: () => commands.plan({}),
};

/** Runs what was typed; what is wrong with it as one sentence, or null. */
const run = async (argv: readonly string[]): Promise<string | null> => {
	const [word = ''] = argv;
	if (argv.length <= 1 && Object.hasOwn(bare, word)) {
		await bare[word]?.();
		return null;
	}
	try {
		const {runProgram} = await import('./program.ts');
		return await runProgram(argv, COPE_VERSION, commands, words.cli);
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
};

/** The whole program: put together here, caught here. It ends once all that was printed is out. */
export const main = async (argv: readonly string[]): Promise<void> => {
	watchForTheEnd();
	try {
		const wrong = await run(argv);
		if (wrong !== null) process.stderr.write(`${wrong}\n`);
		// A fault in writing is heard of a moment later than the writing itself.
		process.stdout.write('', () => setImmediate(() => endWith(wrong === null ? exitCodes.ok : exitCodes.usage)));
	} catch (error) {
		lastCatch(error);
	}
};
