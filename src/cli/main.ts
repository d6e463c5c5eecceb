import {exitCodes} from './exit-codes.ts';
import {lastCatch, watchForTheEnd} from './last-catch.ts';
import {sit} from './sit.ts';

// Filled in by the build, from package.json.
declare const COPE_VERSION: string;

/** The whole program: put together here, caught here. */
export const main = async (argv: readonly string[]): Promise<void> => {
	watchForTheEnd();
	try {
		if (argv.length === 0) {
			// What a person types at the worst of it does not wait for the reading of options.
			await sit({at: 'safety'}, {});
			process.exit(exitCodes.ok);
		}
		const {runProgram} = await import('./program.ts');
		process.exitCode = await runProgram(argv, COPE_VERSION);
	} catch (error) {
		lastCatch(error);
	}
};
