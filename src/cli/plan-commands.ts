import words from '../content/en/words.ts';
import {checkBlocks, checkPlan} from '../core/plan/check.ts';
import {type Edit, entryText} from '../core/plan/edits.ts';
import {type ExportFormat, exportFormats, exportPlan} from '../core/plan/export.ts';
import {findSection, type SectionId} from '../core/plan/headings.ts';
import type {Plan} from '../core/plan/plan.ts';
import {fill} from '../core/words.ts';
import {editor} from '../node/editor.ts';
import {newFile} from '../node/new-file.ts';
import {page} from '../node/pager.ts';
import {blocksAsText} from '../plain/transcript.ts';
import {appointmentDates} from './appointments.ts';
import {ask, readPiped} from './ask.ts';
import type {Options} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {print} from './output.ts';
import {editByHand, writeInto} from './perform.ts';
import {orderOf, planPage} from './plan-pages.ts';
import {UsageError} from './usage-error.ts';
import {lookAround, type Now} from './world-now.ts';

const {cli, plan: planWords} = words;

/** The plan that is there; why there is none to be used is a sentence. */
const planThatIs = ({known}: Now): Plan => {
	const {plan} = known;
	if (plan.kind === 'read') return plan.plan;
	if (plan.kind === 'none') throw new UsageError(cli.noPlan, exitCodes.ok);
	throw new UsageError(planWords.problems[plan.problem], exitCodes.notWritten);
};

const sectionNamed = (typed: string): SectionId => {
	const section = findSection(typed);
	if (section !== null) return section;
	throw new UsageError(fill(cli.noSuchSection, {section: typed, sections: Object.keys(planWords.sections).join(', ')}));
};

/** The words to add: as given, else as they are typed or piped in, so that no shell keeps them. */
const wordsToAdd = async (section: SectionId, given: readonly string[]): Promise<string> => {
	if (given.length > 0) return given.join(' ');
	if (process.stdin.isTTY !== true) return readPiped();
	const {ask: question, hint} = words.build.asks[section];
	return (await ask(`${question} ${hint}\n${words.prompt}`)) ?? '';
};

/** Before the first of all that is saved: where, and who else could find it (K2, K5, K9). */
const agreesToSave = async (path: string): Promise<boolean> => {
	const {title, body} = words.places['first-save'];
	const said = [title, ...body.map(line => fill(line, {path}))].join('\n');
	print(`${said}\n`);
	if (process.stdin.isTTY !== true) return true;
	return /^y/i.test((await ask(cli.yesOrNo)) ?? '');
};

const add = async (typed: string, given: readonly string[], options: Options): Promise<void> => {
	const section = sectionNamed(typed);
	const {file, known} = lookAround(options.plan);
	const lines = (await wordsToAdd(section, given))
		.split('\n')
		.map(entryText)
		.filter(line => line !== '');
	if (lines.length === 0) throw new UsageError(cli.nothingToAdd);
	const edits = lines.map((text): Edit => ({type: 'add', section, text}));
	if (known.plan.kind === 'none' && !(await agreesToSave(file.path))) {
		print(`${cli.notSaved}\n`);
		return;
	}
	const outcome = writeInto(file, edits, words);
	if (outcome === 'there' || outcome === 'nothing') print(`${words.notices['in-plan-already']}\n`);
	else if (outcome === 'saved') print(`${fill(cli.added, {section: planWords.sections[section], path: file.path})}\n`);
	else {
		const problem = outcome === 'gone' ? 'cannot' : outcome;
		throw new UsageError([planWords.problems[problem], cli.yourWords, ...lines].join('\n'), exitCodes.notWritten);
	}
};

const check = async (options: Options): Promise<void> => {
	const now = lookAround(options.plan);
	const plan = planThatIs(now);
	const dates = await appointmentDates(plan, now.known);
	print(`${blocksAsText(checkBlocks(checkPlan(plan, dates, now.known.today), plan, words))}\n`);
};

const printed = async (options: Options): Promise<void> => {
	const now = lookAround(options.plan);
	planThatIs(now);
	const text = planPage(now.known, words, orderOf(options.order) ?? 'spi');
	if (process.stdout.isTTY === true && (await page(text, process.env, process.platform))) return;
	print(text);
};

const formatOf = ({format = 'md'}: Options): ExportFormat => {
	const found = exportFormats.find(each => each === format);
	if (found !== undefined) return found;
	throw new UsageError(fill(cli.badFormat, {format, formats: exportFormats.join(', ')}));
};

const exported = async (options: Options): Promise<void> => {
	const [format, order] = [formatOf(options), orderOf(options.order)];
	const now = lookAround(options.plan);
	const plan = planThatIs(now);
	const dates = await appointmentDates(plan, now.known);
	const text = exportPlan(format, plan, {known: now.known, words, order, dates, asText: blocksAsText});
	const {output} = options;
	if (output === undefined) return print(text);
	const problem = newFile(output, text);
	if (problem === 'exists') throw new UsageError(fill(cli.fileIsThere, {path: output}), exitCodes.notWritten);
	if (problem !== null) throw new UsageError(fill(cli.fileNotMade, {path: output}), exitCodes.notWritten);
	print(`${fill(cli.exported, {path: output})}\n`);
};

/** Opens the plan in the person's editor; of one that is not there yet it is said first where it will be. */
const edit = async (options: Options): Promise<void> => {
	const {file, known} = lookAround(options.plan);
	if (known.plan.kind === 'none' && !(await agreesToSave(file.path))) return;
	const isOk = await editByHand(file, editor(process.env, process.platform), words);
	if (!isOk) throw new UsageError(fill(cli.noEditor, {path: file.path}));
};

/** The commands of the plan that need no sitting. */
export const planCommands = {add, edit, check, print: printed, export: exported};
