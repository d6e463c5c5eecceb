import {type Edit, entryText} from './edits.ts';
import {type SectionId, sectionIds} from './headings.ts';
import {entriesIn, moreIn, type Plan} from './plan.ts';

const without = (list: readonly string[], text: string): readonly string[] => {
	const at = list.indexOf(text);
	return at === -1 ? list : [...list.slice(0, at), ...list.slice(at + 1)];
};

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((text, index) => text === b[index]);

const textsIn = (plan: Plan, section: SectionId): readonly string[] => entriesIn(plan, section).map(({text}) => text);

const outlineOf = (plan: Plan): readonly string[] =>
	moreIn(plan).flatMap(({heading, entries}) => [`# ${heading}`, ...entries.map(({text}) => text)]);

/** Whether the new plan holds just what was meant, and everything else as before. */
export const isAsMeant = (before: Plan, after: Plan, edit: Edit): boolean => {
	const {section} = edit;
	const isOthersSame =
		isSameList(outlineOf(before), outlineOf(after)) &&
		sectionIds.every(id => id === section || isSameList(textsIn(before, id), textsIn(after, id)));
	const [old, now] = [textsIn(before, section), textsIn(after, section)];
	if (!isOthersSame) return false;
	switch (edit.type) {
		case 'add':
			return now.length === old.length + 1 && isSameList(without(now, entryText(edit.text)), old);
		case 'remove':
			return isSameList(now, without(old, edit.text));
		case 'change':
			return isSameList(now, old.with(old.indexOf(edit.text), entryText(edit.to)));
		case 'move': {
			const at = old.indexOf(edit.text);
			const to = at + edit.by;
			if (to < 0 || to >= old.length) return false;
			return isSameList(now, old.with(at, old[to] ?? '').with(to, edit.text));
		}
	}
};
