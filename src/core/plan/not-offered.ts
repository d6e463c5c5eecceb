import type {SectionId} from './headings.ts';
import {bareWords} from './headings.ts';
import {numbersIn} from './numbers.ts';
import {type Entry, type Plan, partsOf} from './plan.ts';
import {isUncalled} from './uncalled.ts';
import {isUnwanted} from './unwanted.ts';

const mostWords = 7;

/** Whether an entry names nobody and only says that those below it are not to be called: "Don't ring:". */
const isAbove = ({text}: Entry): boolean => {
	const bare = bareWords(text);
	if (bare.split(' ', mostWords + 1).length > mostWords || numbersIn(text).length > 0) return false;
	return isUnwanted(bare) || isUncalled(text);
};

/** How far in those below such an entry stand, by the first of them: further in than it, or beside it where it ends with a colon. */
const indentBelow = (above: Entry, first: Entry): number | null => {
	if (first.indent > above.indent + 1) return first.indent;
	const isList = above.text.endsWith(':') && first.indent >= above.indent && first.kind !== 'row';
	return isList && !(above.kind === 'item' && first.kind === 'text') ? above.indent : null;
};

/** Where those that stand below the entry at `at` end: the index after the last of them. */
const endBelow = (entries: readonly Entry[], at: number): number => {
	const [above, first] = [entries[at], entries[at + 1]];
	const least = above && first ? indentBelow(above, first) : null;
	if (above === undefined || first === undefined || least === null) return at + 1;
	const isBelow = (entry: Entry | undefined): boolean =>
		entry !== undefined &&
		entry.indent >= least &&
		(least > above.indent || (!entry.text.endsWith(':') && entry.kind === first.kind));
	let end = at + 1;
	while (isBelow(entries[end])) end++;
	return end;
};

/** Those of the entries of a part that its words say not to call, be it by those of an entry above them. */
export const notOffered = (entries: readonly Entry[]): ReadonlySet<string> =>
	new Set(
		entries.flatMap((entry, index) => {
			if (isAbove(entry)) return entries.slice(index, endBelow(entries, index)).map(({text}) => text);
			return isUncalled(entry.text) ? [entry.text] : [];
		}),
	);

/** Those of a section. */
export const notOfferedIn = (plan: Plan, section: SectionId): ReadonlySet<string> =>
	new Set(partsOf(plan, section).flatMap(({entries}) => [...notOffered(entries)]));
