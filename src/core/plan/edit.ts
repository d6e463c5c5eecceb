import {additions} from './add.ts';
import {isAsMeant} from './as-meant.ts';
import {type Edit, type Edited, entryText, type Names} from './edits.ts';
import type {SectionId} from './headings.ts';
import {type Entry, entriesIn, type Plan, partsOf} from './plan.ts';
import {readPlan} from './read.ts';
import {hiddenIn, lineEndOf} from './source.ts';
import {applySplices, type Splice} from './splice.ts';

// What would open or close a comment is written so that it does neither; both are read back as they were meant.
export const written = (text: string): string => text.replaceAll('<!--', '\\<!--').replaceAll('-->', '--\\>');

/** Ways to write new words in the place of an entry, the plainest first. */
const changes = (plan: Plan, {words, lines, kind}: Entry, to: string, end: string): readonly (readonly Splice[])[] => {
	// A comment in the middle of the words stays beside the new ones.
	const comments = hiddenIn(plan.source)
		.filter(({from, to: last}) => from >= words.from && last <= words.to)
		.map(({from, to: last}) => ` ${plan.source.slice(from, last)}`);
	const text = written(to) + comments.join('');
	if (kind === 'row') return [[{...words, text: text.replaceAll('|', '\\|')}]];
	const marks = ['', '- ', '[ ] ', '- [ ] '];
	// Where the new words would go on with what stands above or below, or name it, blank lines come between.
	const gaps = [
		['', ''],
		['', end],
		[end, ''],
		[end + end, end],
	] as const;
	return gaps.flatMap(([above, below]) =>
		marks.map(mark => [
			...(above === '' ? [] : [{from: lines.from, to: lines.from, text: above}]),
			{...words, text: mark + text + below},
		]),
	);
};

/** Ways to take an entry out. Where what stands around it depends on it, something that is not seen stays in its place. */
const removals = ({lines, words}: Entry, end: string): readonly (readonly Splice[])[] => [
	...['', end, end + end, `<!-- -->${end}`].map(text => [{...lines, text}]),
	[{...words, text: ''}],
];

/** An entry and the one it changes places with. Only their words move: marks, numbers and indents stay. */
const swaps = (plan: Plan, section: SectionId, entry: Entry, by: -1 | 1): readonly (readonly Splice[])[] => {
	const entries = partsOf(plan, section).find(part => part.entries.includes(entry))?.entries ?? [];
	const other = entries[entries.indexOf(entry) + by];
	if (other === undefined) return [];
	const wordsOf = ({words}: Entry): string => plan.source.slice(words.from, words.to);
	return [
		[
			{...entry.words, text: wordsOf(other)},
			{...other.words, text: wordsOf(entry)},
		],
	];
};

const waysTo = (plan: Plan, edit: Edit, entry: Entry | undefined, names: Names): readonly (readonly Splice[])[] => {
	if (edit.type === 'add') return additions(plan, edit.section, written(entryText(edit.text)), names);
	if (entry === undefined) return [];
	const end = lineEndOf(plan.source);
	if (edit.type === 'change') return changes(plan, entry, entryText(edit.to), end);
	return edit.type === 'remove' ? removals(entry, end) : swaps(plan, edit.section, entry, edit.by);
};

/** The words the edit writes, or null when it writes none. */
const newText = (edit: Edit): string | null => {
	if (edit.type === 'add') return entryText(edit.text);
	return edit.type === 'change' ? entryText(edit.to) : null;
};

/**
 * A change to the text of a plan: it replaces the span that is meant and nothing else, and is read again before it is
 * given back, so that what was written is what will be read. `source` null: there is no plan yet.
 */
export const editPlan = (source: string | null, edit: Edit, names: Names): Edited => {
	const plan = readPlan(source ?? `# ${names.title}\n`);
	const text = newText(edit);
	if (text === '') return {why: 'nothing'};
	if (text !== null && plan.sections[edit.section].includes(text)) return {why: 'there'};
	const entry =
		edit.type === 'add' ? undefined : entriesIn(plan, edit.section).find(({text: old}) => old === edit.text);
	if (edit.type !== 'add' && entry === undefined) return {why: 'gone'};
	for (const splices of waysTo(plan, edit, entry, names)) {
		const edited = applySplices(plan.source, splices);
		if (isAsMeant(plan, readPlan(edited), edit)) return {source: edited};
	}
	return {why: 'cannot'};
};

/** Several changes, one after the other; what is there already is passed over. The reason of the first that cannot be made. */
export const editAll = (source: string | null, edits: readonly Edit[], names: Names): Edited => {
	let text = source;
	let why: 'there' | 'nothing' = 'nothing';
	for (const edit of edits) {
		const result = editPlan(text, edit, names);
		if ('source' in result) text = result.source;
		else if (result.why === 'there' || result.why === 'nothing') why = result.why;
		else return result;
	}
	return text === null || text === source ? {why} : {source: text};
};
