import words from '../content/en/words.ts';
import {endWith} from '../node/ending.ts';
import {exitCodes} from './exit-codes.ts';
import {lastCatch, watchForTheEnd} from './last-catch.ts';
import {helpPage} from './pages.ts';
import {runProgram} from './program.ts';
import {sit} from './sit.ts';
import {lookAround} from './world-now.ts';

// Filled in by the build, from package.json.
declare const COPE_VERSION: string;

/** What a person types at the worst of it, by the words typed: it does not wait for the reading of options. */
const atOnce: Readonly<Record<string, () => Promise<void> | void>> = {
	'': () => sit({at: 'safety'}, {}),
	help: () => {
		process.stdout.write(helpPage(lookAround(undefined).known, words));
	},
};

const run = async (argv: readonly string[]): Promise<number> => {
	const now = atOnce[argv.join(' ')];
	if (now === undefined) return runProgram(argv, COPE_VERSION);
	await now();
	return exitCodes.ok;
};

/** The whole program: put together here, caught here. It ends once all that was printed is out. */
export const main = async (argv: readonly string[]): Promise<void> => {
	watchForTheEnd();
	try {
		const code = await run(argv);
		process.stdout.write('', () => endWith(code));
	} catch (error) {
		lastCatch(error);
	}
};
