import {Command, CommanderError} from 'commander';
import type {CliWords} from '../core/command-words.ts';
import type {Commands, Options} from './commands.ts';

const withExamples = (command: Command, {examples}: Pick<CliWords, 'examples'>, ...lines: readonly string[]): Command =>
	command.addHelpText('after', `\n${examples.title}\n${lines.map(line => `  ${line}`).join('\n')}\n`);

const optionsOf = (command: Command): Options => command.optsWithGlobals<Options>();

const start = (version: string, cli: CliWords): Command =>
	new Command('cope')
		.description(`${cli.about}\n\n${cli.danger}`)
		.version(version, '-V, --version', cli.options.version)
		.helpOption('-h, --help', cli.options.usage)
		// `cope help` is for a person who needs help now; what can be typed is `--help`.
		.helpCommand(false)
		.argument('[command]')
		.usage('[command] [options]')
		.option('--step <step>', cli.options.step)
		.option('--plain', cli.options.plain)
		.option('--ascii', cli.options.ascii)
		.option('--still', cli.options.still)
		.option('--speak', cli.options.speak)
		.option('--bell', cli.options.bell)
		.option('--count', cli.options.count)
		.option('--plan <file>', cli.options.plan)
		// Also with a command of a command, such as `plan export --help`.
		.configureHelp({showGlobalOptions: true})
		.configureOutput({writeErr: () => {}})
		.exitOverride();

// Commander's own sentence with "did you mean", which it keeps for programs that do nothing by themselves.
const unknownCommand = (command: Command): never =>
	(command as unknown as {unknownCommand: () => never}).unknownCommand();

const addPlan = (program: Command, commands: Commands, cli: CliWords): void => {
	const {examples} = cli;
	const plan = program.command('plan').description(cli.commands.plan).helpCommand(false);
	const ordered = (command: Command) => command.option('--order <order>', cli.options.order);
	const sub = (name: string, about: string, ...lines: readonly string[]) =>
		withExamples(plan.command(name).description(about), cli, ...lines);
	ordered(withExamples(plan, cli, examples.plan, examples.planNew, examples.planAdd, examples.planPrint))
		.argument('[command]')
		.option('--all', cli.options.allOfPlan)
		.action((word: string | undefined, _, command: Command) => {
			if (word !== undefined) unknownCommand(plan);
			commands.plan(optionsOf(command));
		});
	sub('new', cli.commands.planNew, examples.planNew).action((_, command: Command) =>
		commands.planNew(optionsOf(command)),
	);
	sub('add', cli.commands.planAdd, examples.planAdd, examples.planAddAsks)
		.argument('<section>', cli.options.section)
		.argument('[text...]', cli.options.text)
		.action((section: string, text: readonly string[], _, command: Command) =>
			commands.planAdd(section, text, optionsOf(command)),
		);
	sub('edit', cli.commands.planEdit, examples.plan).action((_, command: Command) =>
		commands.planEdit(optionsOf(command)),
	);
	sub('path', cli.commands.planPath, examples.planPath).action((_, command: Command) =>
		commands.planPath(optionsOf(command)),
	);
	sub('check', cli.commands.planCheck, examples.planCheck).action((_, command: Command) =>
		commands.planCheck(optionsOf(command)),
	);
	ordered(sub('print', cli.commands.planPrint, examples.planPrint)).action((_, command: Command) =>
		commands.planPrint(optionsOf(command)),
	);
	ordered(sub('export', cli.commands.planExport, examples.planExport))
		.option('--format <format>', cli.options.format)
		.option('--output <file>', cli.options.output)
		.action((_, command: Command) => commands.planExport(optionsOf(command)));
};

const addExercises = (program: Command, commands: Commands, {commands: about, options, examples}: CliWords): void => {
	const command = (name: string, says: string, ...lines: readonly string[]) =>
		withExamples(program.command(name).description(says), {examples}, ...lines);
	const {breathe, breathePlain, breathePattern, breatheOwn, breatheList, breatheSpeak} = examples;
	const lines = [breathe, breathePattern, breatheOwn, breatheList, breatheSpeak, breathePlain];
	command('breathe', about.breathe, ...lines)
		.argument('[pattern]', options.pattern)
		.option('--minutes <minutes>', options.minutes)
		.option('--cycles <breaths>', options.cycles)
		.option('--in <seconds>', options.in)
		.option('--hold <seconds>', options.hold)
		.option('--out <seconds>', options.out)
		.option('--rest <seconds>', options.rest)
		.option('--list', options.list)
		.option('--default', options.default)
		.action((pattern: string | undefined, _, command: Command) =>
			commands.breathe({...optionsOf(command), ...(pattern === undefined ? {} : {pattern})}),
		);
	command('relax', about.relax, examples.relax, examples.relaxMuscles)
		.argument('[exercise]', options.exercise)
		.action((exercise: string | undefined, _, command: Command) => commands.relax(exercise, optionsOf(command)));
	command('ride', about.ride, examples.ride, examples.rideLong)
		.option('--minutes <minutes>', options.rideMinutes)
		.action((_, command: Command) => commands.ride(optionsOf(command)));
};

/** The commands and their options, as they are typed; what they do is given. */
const buildProgram = (version: string, commands: Commands, cli: CliWords): Command => {
	const program = start(version, cli);
	const {cope, breathe, help, helplines, step} = cli.examples;
	withExamples(program, cli, cope, breathe, help, step).action(async (word: string | undefined) => {
		if (word !== undefined) unknownCommand(program);
		await commands.sit(optionsOf(program));
	});
	addExercises(program, commands, cli);
	// Whatever else is typed with it, somebody who types help wants help.
	withExamples(program.command('help').description(cli.commands.help), cli, help)
		.argument('[anything...]')
		.action((_, __, command: Command) => commands.help(optionsOf(command)));
	withExamples(program.command('helplines').description(cli.commands.helplines), cli, helplines)
		.argument('[country...]', cli.options.country)
		.option('--all', cli.options.all)
		.option('--json', cli.options.json)
		.action((country: readonly string[], _, command: Command) =>
			commands.helplines({...optionsOf(command), ...(country.length === 0 ? {} : {country: country.join(' ')})}),
		);
	addPlan(program, commands, cli);
	withExamples(program.command('wipe').description(cli.commands.wipe), cli, cli.examples.wipe)
		.option('--yes', cli.options.yes)
		.action((_, command: Command) => commands.wipe(optionsOf(command)));
	return program;
};

/** Reads what was typed and runs it; what is wrong with it as one sentence, or null. */
export const runProgram = async (
	argv: readonly string[],
	version: string,
	commands: Commands,
	cli: CliWords,
): Promise<string | null> => {
	try {
		await buildProgram(version, commands, cli).parseAsync([...argv], {from: 'user'});
		return null;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? null : `${error.message.replace(/^error: /, 'cope: ')} (cope --help)`;
	}
};
