import words from '../content/en/words.ts';
import {appointmentInWords} from '../core/date-words.ts';
import type {Known} from '../core/known.ts';
import {isOverNow} from '../core/own-appointments.ts';
import {whenOf} from '../core/plan/appointment.ts';
import {checkBlocks, checkPlan} from '../core/plan/check.ts';
import type {AddEdit} from '../core/plan/edits.ts';
import {type ExportFormat, exportFormats, exportPlan} from '../core/plan/export.ts';
import {findSection, type SectionId} from '../core/plan/headings.ts';
import type {Plan} from '../core/plan/plan.ts';
import {entriesTyped} from '../core/planning.ts';
import {fill} from '../core/words.ts';
import {editor} from '../node/editor.ts';
import {page} from '../node/pager.ts';
import {blocksAsText} from '../plain/transcript.ts';
import {appointmentDates, readAppointment} from './appointments.ts';
import {ask, hearsYes, readPiped} from './ask.ts';
import type {Options} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {print, say} from './output.ts';
import {editByHand, writeInto} from './perform.ts';
import {lookAtPlan} from './plan-now.ts';
import {orderOf, planPage} from './plan-pages.ts';
import {toNewFile} from './to-new-file.ts';
import {UsageError} from './usage-error.ts';
import type {Now} from './world-now.ts';

const {cli, plan: planWords} = words;

/** The plan that is there; why there is none to be used is a sentence. */
const planThatIs = ({known}: Now): Plan => {
	const {plan} = known;
	if (plan.kind === 'read') return plan.plan;
	if (plan.kind === 'none') throw new UsageError(cli.noPlan, exitCodes.noPlan);
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
const agreesTo = async (
	what: 'first-save' | 'first-edit',
	path: string,
	more: readonly string[] = [],
): Promise<boolean> => {
	const {title, body} = words.places[what];
	const isAsked = process.stdin.isTTY === true;
	const said = [...(isAsked ? [title] : []), ...body.map(line => fill(line, {path})), ...more].join('\n');
	say(`${said}\n`);
	return isAsked ? hearsYes(cli.yesOrNo[what]) : true;
};

/** Appointments with their dates as they are kept: "Tuesday" means nothing next week. */
const withDates = async (edits: readonly AddEdit[], known: Known): Promise<readonly AddEdit[]> =>
	Promise.all(edits.map(async edit => ({...edit, text: (await readAppointment(edit.text, known)) ?? edit.text})));

/** What was read of an appointment, as nobody is asked whether it is right; and what to look at again. */
const readLines = ({text}: AddEdit, known: Known): string => {
	const {notices} = words;
	const notice = whenOf(text) === null ? notices['no-date'] : isOverNow(text, known) ? notices['past-date'] : null;
	return `  ${appointmentInWords(text, known, words)}\n${notice === null ? '' : `${notice}\n`}`;
};

const add = async (named: string, given: readonly string[], options: Options): Promise<void> => {
	const section = sectionNamed(named);
	const {file, known} = lookAtPlan(options.plan);
	const typed = entriesTyped(section, await wordsToAdd(section, given));
	const edits = section === 'appointment' ? await withDates(typed, known) : typed;
	if (edits.length === 0) throw new UsageError(cli.nothingToAdd);
	const more = given.length > 0 ? [cli.shellKeeps] : [];
	if (known.plan.kind === 'none' && !(await agreesTo('first-save', file.path, more))) {
		say(`${cli.notSaved}\n`);
		return;
	}
	const outcome = writeInto(file, edits, words);
	if (outcome === 'there' || outcome === 'nothing') say(`${words.notices['in-plan-already']}\n`);
	else if (outcome === 'saved') {
		// A date was put in the place of what was typed: here it is seen.
		const lines = section === 'appointment' ? edits.map(edit => readLines(edit, known)).join('') : '';
		say(`${fill(cli.added, {section: planWords.sections[section], path: file.path})}\n${lines}`);
	} else {
		const problem = outcome === 'gone' ? 'cannot' : outcome;
		throw new UsageError(
			[planWords.problems[problem], cli.yourWords, ...edits.map(({text}) => text)].join('\n'),
			exitCodes.notWritten,
		);
	}
};

const check = async (options: Options): Promise<void> => {
	const now = lookAtPlan(options.plan);
	const plan = planThatIs(now);
	const dates = appointmentDates(plan, now.known);
	say(`${blocksAsText(checkBlocks(checkPlan(plan, dates, now.known), plan, words))}\n`);
};

const printed = async (options: Options): Promise<void> => {
	const now = lookAtPlan(options.plan);
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
	const now = lookAtPlan(options.plan);
	const plan = planThatIs(now);
	const dates = appointmentDates(plan, now.known);
	const text = exportPlan(format, plan, {known: now.known, words, order, dates, asText: blocksAsText});
	const {output} = options;
	if (output === undefined) return process.stdout.isTTY === true ? say(text) : print(text);
	toNewFile(output, text);
	say(`${fill(cli.exported, {path: output})}\n`);
};

/** Opens the plan in the person's editor; of one that is not there yet it is said first where it will be. */
const edit = async (options: Options): Promise<void> => {
	const {file, known} = lookAtPlan(options.plan);
	// An editor would wait for a pipe, or open a folder: the same is said as in a sitting, which offers no editor either.
	if (known.plan.kind === 'unreadable')
		throw new UsageError(planWords.problems[known.plan.problem], exitCodes.notWritten);
	if (known.plan.kind === 'none' && !(await agreesTo('first-edit', file.path))) return say(`${cli.notSaved}\n`);
	const isOk = await editByHand(file, editor(process.env, process.platform), words);
	if (!isOk) throw new UsageError(fill(cli.noEditor, {path: file.path}));
};

/** The commands of the plan that need no sitting. */
export const planCommands = {add, edit, check, print: printed, export: exported};
