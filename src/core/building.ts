import {helpedText} from './helped.ts';
import {labelOf} from './labels.ts';
import {lineEntry} from './line-entry.ts';
import {examplesFor} from './lists.ts';
import {go} from './moves.ts';
import {isOverNow} from './own-appointments.ts';
import {entryText} from './plan/edits.ts';
import {type SectionId, sectionIds} from './plan/headings.ts';
import {entriesTyped, goWrite, leavePlan, planTurns, save, sinceQuestion} from './planning.ts';
import {thresholds} from './thresholds.ts';
import type {Visit} from './visit.ts';

type Turn = (visit: Visit, now: number) => Visit;

/** The sections a plan is made of, in the order of the guide (S1); an appointment is added in step 8. */
const built: readonly SectionId[] = sectionIds.filter(id => id !== 'appointment');

/** What the person does: there it is asked how likely it is (S5). */
const isDone: ReadonlySet<SectionId> = new Set(['alone', 'places', 'people', 'professionals', 'safer']);

/** What is in their own words, and to be done: there it is asked first if it is clear. */
const isToBeClear: ReadonlySet<SectionId> = new Set(['alone', 'places', 'people', 'safer']);

/** The next gentle check of an entry (S5): each comes once, however often the entry is changed (S7). */
export const checkAfter = (visit: Visit): 'build-clear' | 'build-likely' | 'build-more' => {
	const {section} = visit;
	const since = sinceQuestion(visit);
	if (section === null || !isDone.has(section) || since.has('build-likely')) return 'build-more';
	const isAsked = since.has('build-clear') || since.has('build-reword');
	return isToBeClear.has(section) && !isAsked ? 'build-clear' : 'build-likely';
};

const checkOn: Turn = (visit, now) => go(visit, checkAfter(visit), now);

const straight: Partial<Record<SectionId, 'build-people' | 'build-professionals'>> = {
	people: 'build-people',
	professionals: 'build-professionals',
};

/** To what can be picked from; where there is nothing, straight to the words. */
const ask = (visit: Visit, section: SectionId, now: number): Visit => {
	const hasExamples = examplesFor({...visit, section}).length > 0;
	const place = hasExamples ? 'build' : (straight[section] ?? 'build');
	return {...go(visit, place, now), section, entry: null, isGuided: true};
};

const next: Turn = (visit, now) => {
	const isBegun = visit.place !== 'build-start' && visit.section !== null;
	const section = built[isBegun && visit.section !== null ? built.indexOf(visit.section) + 1 : 0];
	return section === undefined ? go(visit, 'build-done', now) : ask(visit, section, now);
};

/** To the field, with the line or the example that was picked, to be made the person's own there (S4). */
const write: Turn = (visit, now) => {
	const label = labelOf(visit.picked.build ?? null);
	const {examples, line} = visit.known.ours;
	if (label !== null && 'line' in label) return goWrite(visit, 'build-write', lineEntry(label.line, line), now);
	const example = label !== null && 'example' in label ? examples[label.example][label.index] : '';
	return goWrite(visit, 'build-write', example ?? '', now);
};

/** What is typed straight at a question; nothing goes on without it. */
const keepOwn: Turn = (visit, now) => {
	const edits = visit.section === null ? [] : entriesTyped(visit.section, visit.field.text);
	return edits.length > 0 ? save(visit, edits, now) : next(visit, now);
};

/** An entry in other words; left as it was, it is gone on from all the same. */
const keepReworded: Turn = (visit, now) => {
	const to = entryText(visit.field.text);
	return to === '' || to === visit.entry?.text ? checkOn(visit, now) : planTurns['keep-reworded'](visit, now);
};

/** How likely it is, 0 to 10: at 6 or less it is made smaller, or a second one is added (S5). Kept nowhere. */
export const likely = (visit: Visit, rating: number, now: number): Visit =>
	go(visit, rating <= thresholds.unlikely ? 'build-smaller' : 'build-more', now);

const keepLine: Turn = (visit, now) => {
	const label = labelOf(visit.picked['lines-to-keep'] ?? null);
	if (label === null || !('line' in label)) return leavePlan(visit, now);
	const text = lineEntry(label.line, visit.known.ours.line);
	return save({...visit, isGuided: false}, [{type: 'add', section: 'professionals', text}], now);
};

const keepHelped: Turn = (visit, now) => {
	const label = labelOf(visit.picked.helped ?? null);
	const text = label === null ? null : helpedText(label, visit.known.ours);
	return text === null
		? leavePlan(visit, now)
		: save({...visit, isGuided: false}, [{type: 'add', section: 'alone', text}], now);
};

/** An appointment as it was typed; its date is read by the edge, which knows the calendar. */
const readDate: Turn = (visit, now) => {
	const text = visit.field.text.trim();
	return text === '' ? leavePlan(visit, now) : {...visit, isGuided: false, request: {type: 'read-date', text}};
};

/** The appointment with its date, shown before it is saved; as it was typed where no date was found. */
export const dated = (visit: Visit, text: string | null, now: number): Visit => {
	const {request} = visit;
	// A key pressed twice asks twice.
	if (request?.type !== 'read-date') return visit;
	const entry = {text: entryText(text ?? request.text)};
	const notice = text === null ? 'no-date' : isOverNow(entry.text, visit.known) ? 'past-date' : null;
	return go({...visit, request: null, notice, section: 'appointment', entry}, 'appointment-save', now);
};

const keepDate: Turn = (visit, now) =>
	visit.entry === null
		? leavePlan(visit, now)
		: save(visit, [{type: 'add', section: 'appointment', text: visit.entry.text}], now);

/** The turns of the guided plan, and of what is added to the plan from other steps. */
export const buildTurns = {
	'build-next': next,
	'begin-entry': write,
	'build-again': (visit, now) => (visit.section === null ? next(visit, now) : ask(visit, visit.section, now)),
	'build-on': checkOn,
	'build-reworded': keepReworded,
	'keep-own': keepOwn,
	'keep-line': keepLine,
	'keep-helped': keepHelped,
	'read-date': readDate,
	'keep-date': keepDate,
} as const satisfies Record<string, Turn>;
