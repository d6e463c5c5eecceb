import {Command, CommanderError, InvalidArgumentError} from 'commander';
import words from '../content/en/words.ts';
import {findCountry} from '../core/country.ts';
import {findStep} from '../core/steps.ts';
import {fill} from '../core/words.ts';
import {editor} from '../node/editor.ts';
import type {Flags} from './choose-face.ts';
import {exitCodes} from './exit-codes.ts';
import {allPage, breathPage, countryPage, helplinesJson, helpPage, planPage} from './pages.ts';
import {editPlan} from './perform.ts';
import {sit} from './sit.ts';
import {UsageError} from './usage-error.ts';
import {lookAround} from './world-now.ts';

type All = Flags & {
	readonly plan?: string;
	readonly step?: string;
	readonly minutes?: string;
	readonly all?: boolean;
	readonly json?: boolean;
};

const {cli} = words;
const print = (text: string): void => {
	process.stdout.write(text);
};

const stepNamed = (wanted: string | undefined) => {
	if (wanted === undefined) return null;
	const step = findStep(wanted);
	if (step === null) throw new UsageError(fill(cli.noSuchStep, {step: wanted}));
	return step;
};

const minutesIn = (text: string): string => {
	const minutes = Number(text);
	if (!(minutes >= 1 && minutes <= 60)) throw new InvalidArgumentError(cli.badMinutes);
	return text;
};

const showHelplines = (country: string | undefined, options: All): void => {
	const {known} = lookAround(options.plan);
	const code = country === undefined ? known.whereabouts.code : findCountry(country, known.world);
	if (country !== undefined && code === null) throw new UsageError(fill(words.helplines.noSuchCountry, {country}));
	if (options.json) print(helplinesJson(known, options.all ? null : code));
	else print(options.all ? allPage(known, words) : countryPage(known, words, code, country !== undefined));
};

const openPlan = async (options: All): Promise<void> => {
	const {file} = lookAround(options.plan);
	if (!(await editPlan(file, editor(process.env, process.platform), words))) {
		throw new UsageError(fill(cli.noEditor, {path: file.path}));
	}
	print(planPage(lookAround(options.plan).known, words));
};

const examples = (...lines: readonly string[]): string =>
	`\n${cli.examples.title}\n${lines.map(line => `  ${line}`).join('\n')}\n`;

/** The commands and their options. `version` is shown by `--version`. */
export const buildProgram = (version: string): Command => {
	const program = new Command('cope')
		.description(`${cli.about}\n\n${cli.danger}`)
		.version(version, '-V, --version', cli.options.version)
		.helpOption('--help', cli.options.usage)
		// `cope help` is for a person who needs help now; what can be typed is `--help`.
		.helpCommand(false)
		.argument('[command]')
		.usage('[command] [options]')
		.option('--step <step>', cli.options.step)
		.option('--plain', cli.options.plain)
		.option('--ascii', cli.options.ascii)
		.option('--still', cli.options.still)
		.option('--plan <file>', cli.options.plan)
		.addHelpText('after', examples(cli.examples.cope, cli.examples.breathe, cli.examples.help, cli.examples.step))
		.showHelpAfterError(false)
		.configureOutput({writeErr: () => {}})
		.exitOverride();
	const all = (command: Command): All => command.optsWithGlobals<All>();

	program.action(async (word: string | undefined) => {
		// Commander's own sentence with "did you mean", which it keeps for programs that do nothing by themselves.
		if (word !== undefined) (program as unknown as {unknownCommand: () => never}).unknownCommand();
		await sit({at: 'safety', wanted: stepNamed(program.opts<All>().step)}, all(program));
	});
	program
		.command('breathe')
		.description(cli.commands.breathe)
		.option('--minutes <minutes>', cli.options.minutes, minutesIn)
		.addHelpText('after', examples(cli.examples.breathe, cli.examples.breathePlain))
		.action(async (_, command: Command) => {
			const {minutes} = all(command);
			if (process.stdout.isTTY || all(command).plain) {
				await sit({at: 'breath', minutes: minutes === undefined ? null : Number(minutes)}, all(command));
			} else {
				print(breathPage(words));
			}
		});
	program
		.command('help')
		.description(cli.commands.help)
		.addHelpText('after', examples(cli.examples.help))
		.action((_, command: Command) => print(helpPage(lookAround(all(command).plan).known, words)));
	program
		.command('helplines')
		.description(cli.commands.helplines)
		.argument('[country...]', cli.options.country)
		.option('--all', cli.options.all)
		.option('--json', cli.options.json)
		.addHelpText('after', examples(cli.examples.helplines))
		.action((country: readonly string[], _, command: Command) =>
			showHelplines(country.length === 0 ? undefined : country.join(' '), all(command)),
		);
	const plan = program
		.command('plan')
		.description(cli.commands.plan)
		.addHelpText('after', examples(cli.examples.plan))
		.helpCommand(false)
		.action((_, command: Command) => print(planPage(lookAround(all(command).plan).known, words)));
	plan
		.command('edit')
		.description(cli.commands.planEdit)
		.addHelpText('after', examples(cli.examples.plan))
		.action((_, command: Command) => openPlan(all(command)));
	plan
		.command('path')
		.description(cli.commands.planPath)
		.addHelpText('after', examples(cli.examples.planPath))
		.action((_, command: Command) => print(`${lookAround(all(command).plan).file.path}\n`));
	return program;
};

/** Runs what was typed; the exit code of it. */
export const runProgram = async (argv: readonly string[], version: string): Promise<number> => {
	try {
		await buildProgram(version).parseAsync([...argv], {from: 'user'});
		return exitCodes.ok;
	} catch (error) {
		if (error instanceof UsageError) {
			process.stderr.write(`${error.message}\n`);
			return exitCodes.usage;
		}
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return exitCodes.ok;
		process.stderr.write(`${error.message.replace(/^error: /, 'cope: ')} (cope --help)\n`);
		return exitCodes.usage;
	}
};
