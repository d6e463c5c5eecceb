import {exitCodes} from './exit-codes.ts';
import {lastCatch, watchForTheEnd} from './last-catch.ts';
import {runProgram} from './program.ts';
import {sit} from './sit.ts';

// Filled in by the build, from package.json.
declare const COPE_VERSION: string;

/** Ends once all that was printed is out; what was opened to listen would keep the process alive. */
const end = (code: number): void => {
	process.stdout.write('', () => process.exit(code));
};

/** The whole program: put together here, caught here. */
export const main = async (argv: readonly string[]): Promise<void> => {
	watchForTheEnd();
	try {
		if (argv.length > 0) return end(await runProgram(argv, COPE_VERSION));
		// What a person types at the worst of it does not wait for the reading of options.
		await sit({at: 'safety'}, {});
		end(exitCodes.ok);
	} catch (error) {
		lastCatch(error);
	}
};
