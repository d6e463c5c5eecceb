import type {Command} from 'commander';
import type {CliWords} from '../core/command-words.ts';
import type {Options} from './commands.ts';

/** A command with examples below its help. */
export const withExamples = (
	command: Command,
	{examples}: Pick<CliWords, 'examples'>,
	...lines: readonly string[]
): Command => command.addHelpText('after', `\n${examples.title}\n${lines.map(line => `  ${line}`).join('\n')}\n`);

/** What was given with a command, and with `cope` itself. */
export const optionsOf = (command: Command): Options => command.optsWithGlobals<Options>();

/** Commander's own sentence with "did you mean", which it keeps for programs that do nothing by themselves. */
export const unknownCommand = (command: Command): never =>
	(command as unknown as {unknownCommand: () => never}).unknownCommand();
