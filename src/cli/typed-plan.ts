import type {Command} from 'commander';
import type {CliWords} from '../core/command-words.ts';
import type {Commands} from './commands.ts';
import {optionsOf, unknownCommand, withExamples} from './typed.ts';

/** The commands of the plan, as they are typed. */
export const addPlan = (program: Command, commands: Commands, cli: CliWords): void => {
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
			return commands.plan(optionsOf(command));
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
	// Last, since a command takes it over from the one above it: what follows a word that is none must not hide it.
	plan.allowExcessArguments();
};
