import {Command, CommanderError} from 'commander';
import type {CliWords} from '../core/command-words.ts';
import type {Commands} from './commands.ts';
import {optionsOf, unknownCommand, withExamples} from './typed.ts';
import {addPlan} from './typed-plan.ts';

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

const addPeople = (program: Command, commands: Commands, cli: CliWords): void => {
	const {options, examples, commands: about} = cli;
	withExamples(program.command('reach').description(about.reach), cli, examples.reach).action((_, command: Command) =>
		commands.reach(optionsOf(command)),
	);
	const {followUp, followUpSheet, followUpIcs, followUpAlarm} = examples;
	const lines = [followUp, followUpSheet, followUpIcs, followUpAlarm];
	withExamples(program.command('follow-up').description(about.followUp), cli, ...lines)
		.option('--sheet', options.sheet)
		.option('--ics [file]', options.ics)
		.option('--title [text]', options.calendarTitle)
		.option('--alarm <before>', options.alarm)
		.action((_, command: Command) => commands.followUp(optionsOf(command)));
};

/** What somebody may type who needs help now. */
const forHelp = /^(?:emergency|crisis|sos|urgent|hotlines?|lines?|\d{2,3})$/i;

/** The commands and their options, as they are typed; what they do is given. */
const buildProgram = (version: string, commands: Commands, cli: CliWords): Command => {
	const program = start(version, cli);
	const {cope, breathe, help, helplines, step} = cli.examples;
	withExamples(program, cli, cope, breathe, help, step).action(async (word: string | undefined) => {
		if (word !== undefined && forHelp.test(word)) return commands.help(optionsOf(program));
		if (word !== undefined) unknownCommand(program);
		await commands.sit(optionsOf(program));
	});
	addExercises(program, commands, cli);
	// Whatever else is typed with it, somebody who types help wants help.
	withExamples(program.command('help').description(cli.commands.help), cli, help)
		.argument('[anything...]')
		.allowUnknownOption()
		.action((_, __, command: Command) => commands.help(optionsOf(command)));
	withExamples(program.command('helplines').description(cli.commands.helplines), cli, helplines)
		.argument('[country...]', cli.options.country)
		.option('--all', cli.options.all)
		.option('--json', cli.options.json)
		.option('--default', cli.options.defaultCountry)
		.action((country: readonly string[], _, command: Command) =>
			commands.helplines({...optionsOf(command), ...(country.length === 0 ? {} : {country: country.join(' ')})}),
		);
	addPeople(program, commands, cli);
	addPlan(program, commands, cli);
	withExamples(program.command('wipe').description(cli.commands.wipe), cli, cli.examples.wipe)
		.option('--yes', cli.options.yes)
		.action((_, command: Command) => commands.wipe(optionsOf(command)));
	return program.allowExcessArguments();
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
		if (error.exitCode === 0) return null;
		const said = `${error.message.replace(/^error: /, 'cope: ')} (cope --help)`;
		const isNoSlip = error.code === 'commander.unknownCommand' && !said.includes('\n');
		return isNoSlip ? `${said}\n${cli.danger}` : said;
	}
};
