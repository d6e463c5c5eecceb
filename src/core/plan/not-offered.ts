import {sectionOf} from './headings.ts';
import {numbersIn} from './numbers.ts';
import type {Entry, Part, Plan} from './plan.ts';
import {namedIn, refusedNames} from './refused-names.ts';
import {isRefusalAlone, isUncalled, mayRefuse} from './uncalled.ts';
import {isTitleOfUnwanted, isUnwanted} from './unwanted.ts';

const hasNumber = ({text}: Entry): boolean => numbersIn(text).length > 0;

/** Whether an entry names nobody and only says that others are not to be called: "Don't ring:". */
const isRefusal = (entry: Entry): boolean => {
	const {text} = entry;
	const isSaid = !/:\s*\S/.test(text) && (isRefusalAlone(text) || isTitleOfUnwanted(text));
	// Numbers are looked for last: it takes longest.
	return isSaid && refusedNames(text, true).length === 0 && !hasNumber(entry);
};

/** Whether no line is blank between two entries. */
const isRightBelow = (above: Entry | undefined, entry: Entry | undefined): boolean =>
	above !== undefined && entry !== undefined && above.lines.to === entry.lines.from;

const isNumberAlone = (entry: Entry): boolean => hasNumber(entry) && /^[\d\s()+./-]+$/.test(entry.text);

/** Words above others, such as "Ring:", or what such a list is called. */
const isAnotherList = (entries: readonly Entry[], at: number): boolean => {
	const entry = entries[at];
	if (entry === undefined || hasNumber(entry)) return false;
	return entry.text.endsWith(':') || sectionOf(entry.text) !== null;
};

/** Where the list ends that the entry at `at` stands above, in the order of the text: the index after the last of it. */
const endBelow = (entries: readonly Entry[], at: number): number => {
	const [above, first] = [entries[at], entries[at + 1]];
	if (above === undefined || first === undefined || first.indent < above.indent) return at + 1;
	const isDeeper = first.indent > above.indent + 1;
	let end = at + 2;
	for (let next = entries[end]; next !== undefined; next = entries[++end]) {
		if (isDeeper ? next.indent < first.indent : next.indent < above.indent) break;
		// What stands further in is one list; else it ends where another begins, and lines of text at a blank one.
		const isPast = next.kind === 'text' && (first.kind === 'item' || !isRightBelow(entries[end - 1], next));
		if (!isDeeper && (isPast || isAnotherList(entries, end))) break;
	}
	return end;
};

/** Where whoever an entry right below them is said of begins: a number alone has its name above it. */
const startAbove = (entries: readonly Entry[], at: number): number => {
	const [before, number] = [entries[at - 2], entries[at - 1]];
	return number !== undefined && isNumberAlone(number) && isRightBelow(before, number) ? at - 2 : at - 1;
};

/** From where to where, in the entries of a part, nobody is to be called for the one at `at`. */
const saidAt = (entries: readonly Entry[], at: number): readonly [number, number] => {
	const [before, entry, next] = [entries[at - 1], entries[at], entries[at + 1]];
	if (entry === undefined) return [at, at];
	const isOfAbove =
		!entry.text.endsWith(':') &&
		isRightBelow(before, entry) &&
		(next === undefined || !isRightBelow(entry, next) || (before !== undefined && isNumberAlone(before)));
	return isOfAbove ? [startAbove(entries, at), at + 1] : [at, endBelow(entries, at)];
};

// The last column of a table.
const asksInTable = /\b(?:call|ring|contact|ok|okay|safe)(?: to call)?\s?\?$/i;
const noInTable = /,\s*(?:no|n|never|✗|✘|❌)$/i;

// "Things that make it worse" are no people, and an old number is one of somebody who may be called by another.
const isOfPeople =
	/\b(?:people|persons?|contacts?|call|ring|phone|text|who|avoid|away|block(?:ed)?|numbers?|friends?|unsafe|exes|nicht|appeler|éviter|llamar)\b/i;
const isOld = /\b(?:old|former|past|previous|outdated)\b/i;

type Refused = {readonly texts: ReadonlySet<string>; readonly names: ReadonlyMap<string, ReadonlySet<string>>};

/** Those of the entries of a part that its words say not to call, and which of them by a list they stand in. */
const refusedIn = ({
	heading,
	entries,
}: Part): {readonly texts: readonly string[]; readonly listed: readonly string[]} => {
	const texts = entries.map(({text}) => text);
	if (heading !== null && isUnwanted(heading))
		return {texts, listed: isOfPeople.test(heading) && !isOld.test(heading) ? texts : []};
	const listed: string[] = [];
	for (let at = 0; at < entries.length; at++) {
		const entry = entries[at];
		if (entry === undefined || !isRefusal(entry)) continue;
		const [from, to] = saidAt(entries, at);
		for (const text of texts.slice(from, to)) listed.push(text);
		at = to - 1;
	}
	const isTable = heading !== null && asksInTable.test(heading);
	const own = texts.filter(text => isUncalled(text) || (isTable && noInTable.test(text)));
	return {texts: [...listed, ...own], listed};
};

// What somebody writes among these of whom they do not talk to tells of how they are.
const aboutThemselves: ReadonlySet<string | null> = new Set(['signs', 'alone', 'matters', 'appointment']);

const namesIn = ({section, entries}: Part): readonly string[] => {
	if (aboutThemselves.has(section)) return [];
	return entries.flatMap(entry => {
		const names = mayRefuse(entry.text) ? refusedNames(entry.text, section !== null) : [];
		return names.length === 0 || hasNumber(entry) ? [] : names;
	});
};

const find = (plan: Plan): Refused => {
	const each = plan.parts.map(part => ({part, ...refusedIn(part)}));
	const all = each.flatMap(({part, listed}) => [...listed, ...namesIn(part)]).map(namedIn);
	const names = new Map<string, Set<string>>();
	for (const {name, said} of all) {
		if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(said));
	}
	return {texts: new Set(each.flatMap(found => found.texts)), names};
};

const known = new WeakMap<Plan, Refused>();

/** Whether a plan says of an entry that nobody is to be called by it: in its own words, or elsewhere. */
export const isNotOffered = (plan: Plan, text: string): boolean => {
	const refused = known.get(plan) ?? find(plan);
	known.set(plan, refused);
	const {name, said} = namedIn(text);
	// Two people may have one name: "Sam (ex)" is not "Sam (sister)".
	const isNamed = [name, name.split(' ')[0] ?? ''].some(each => {
		const refusedAs = refused.names.get(each);
		return refusedAs !== undefined && (said === '' || refusedAs.has('') || refusedAs.has(said));
	});
	return isNamed || refused.texts.has(text) || isUncalled(text);
};
