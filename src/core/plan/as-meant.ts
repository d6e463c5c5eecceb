import {type Edit, entryText} from './edits.ts';
import type {SectionId} from './headings.ts';
import {endOfNest, pairAt, type Row, rowsOf, swapped} from './nesting.ts';
import type {Part, Plan} from './plan.ts';

const isSameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
	a.length === b.length && a.every(({text, depth}, index) => text === b[index]?.text && depth === b[index]?.depth);

/** What there is beside a section; what has neither a heading nor words is nothing. */
const othersIn = (plan: Plan, section: SectionId): readonly Part[] =>
	plan.parts.filter(part => part.section !== section && (part.heading !== null || part.entries.length > 0));

const isSamePart = (a: Part, b: Part | undefined): boolean =>
	a.section === b?.section &&
	a.heading === b.heading &&
	a.entries.length === b.entries.length &&
	a.entries.every(({text}, index) => text === b.entries[index]?.text);

const isOthersSame = (before: Plan, after: Plan, section: SectionId): boolean => {
	const [old, now] = [othersIn(before, section), othersIn(after, section)];
	return old.length === now.length && old.every((part, index) => isSamePart(part, now[index]));
};

const isEntry = ({entry}: Row): boolean => entry !== null;

/** Whether one of these is new, and the others are as they were; it may have a heading of its own. */
const isAdded = (old: readonly Row[], now: readonly Row[], text: string): boolean => {
	const entries = now.filter(isEntry);
	const at = entries.findIndex(row => row.text === text);
	return at !== -1 && isSameRows(entries.toSpliced(at, 1), old.filter(isEntry));
};

/** Whether it is an entry of its own as well where a name with what stands under it is one, and those are as they were. */
const isListed = (old: readonly string[], now: readonly string[], text: string): boolean => {
	const at = now.indexOf(text);
	const others = now.toSpliced(at, 1);
	return at !== -1 && others.length === old.length && others.every((each, index) => each === old[index]);
};

/** A section as it is meant to be after a change to the row at `at`. */
const meant = (old: readonly Row[], edit: Exclude<Edit, {type: 'add'}>, at: number): readonly Row[] | null => {
	const row = old[at];
	if (row === undefined) return null;
	switch (edit.type) {
		case 'change':
			return old.with(at, {...row, text: entryText(edit.to)});
		case 'remove': {
			const end = endOfNest(old, at);
			const under = old.slice(at + 1, end).map(each => ({...each, depth: each.depth - 1}));
			return [...old.slice(0, at), ...under, ...old.slice(end)];
		}
		case 'move': {
			const pair = pairAt(old, at, edit.by);
			return pair === null ? null : swapped(old, pair);
		}
	}
};

/** Whether the new plan holds just what was meant, nested as it was, and everything else as before. `at`: the row that is changed. */
export const isAsMeant = (before: Plan, after: Plan, edit: Edit, at: number): boolean => {
	const {section} = edit;
	if (!isOthersSame(before, after, section)) return false;
	const [old, now] = [rowsOf(before, section), rowsOf(after, section)];
	if (edit.type === 'add') {
		const text = entryText(edit.text);
		return isAdded(old, now, text) && isListed(before.sections[section], after.sections[section], text);
	}
	const rows = meant(old, edit, at);
	return rows !== null && isSameRows(rows, now);
};
