import type {Names} from './edits.ts';
import {afterFence} from './fences.ts';
import type {HeadingStyle} from './heading.ts';
import {type SectionId, sectionIds} from './headings.ts';
import {isSomebodys} from './listed.ts';
import type {Entry, Part, Plan} from './plan.ts';
import {partsOf} from './plan.ts';
import {lineEndOf, type Span} from './source.ts';
import type {Splice} from './splice.ts';

type Ways = readonly (readonly Splice[])[];

const insert = (at: number, text: string): readonly Splice[] => [{from: at, to: at, text}];

/** A whole line put in at `at`, where a line begins or the text ends: there with the line end it lacks before it. */
const insertLine = (plan: Plan, at: number, line: string): readonly Splice[] => {
	const end = lineEndOf(plan.source);
	const isOpen = at > 0 && !/[\r\n]/.test(plan.source[at - 1] ?? '');
	return insert(at, isOpen ? end + line : line + end);
};

/** Where a mark already stands and waits for words. */
const inSlot = (parts: readonly Part[], plan: Plan, text: string): Ways =>
	parts
		.flatMap(part => part.slots)
		.slice(0, 1)
		.map(({words}) => {
			const isTight = !/\s/.test(plan.source[words.from - 1] ?? ' ');
			return [{...words, text: (isTight ? ' ' : '') + text}];
		});

const columns = (mark: string): number => mark.length - mark.trimStart().length;

/** The mark of the next entry of the list this one is in: the same bullet, or the next number. */
const nextMark = ({mark}: Entry): string =>
	mark.replace(/\d+/, number => String(Number(number) + 1)).replace(/\[[xX]\]/, '[ ]');

/** The entry whose mark the next one takes: the last of those furthest to the left in a list. */
const leader = (entries: readonly Entry[]): Entry | undefined => {
	const items = entries.filter(({kind}) => kind === 'item');
	const least = items.reduce((sofar, {mark}) => Math.min(sofar, columns(mark)), Number.POSITIVE_INFINITY);
	return items.findLast(({mark}) => columns(mark) === least);
};

/** The span of a part, its heading left out. */
const under = (plan: Plan, part: Part): Span => ({
	from: part.lines.to,
	to: plan.parts[plan.parts.indexOf(part) + 1]?.lines.from ?? plan.source.length,
});

/**
 * As an item of a list, whatever stands above: a bare line would be more of a paragraph or a note to other readers of
 * Markdown, and so would what stands right below it.
 */
const afterLast = (plan: Plan, part: Part | undefined, text: string): Ways => {
	const last = part?.entries.at(-1);
	if (part === undefined || last === undefined) return [];
	const {source} = plan;
	const end = lineEndOf(source);
	const at = afterFence(source, under(plan, part), last.lines.to);
	const isList = last.kind === 'item';
	const above = !isList || source[last.lines.from] === '<' ? end : '';
	const below = !isList && /^[^\s#]/.test(source.slice(at, at + 1)) ? end : '';
	const like = last.kind === 'row' ? undefined : leader(part.entries);
	// The mark of a line of text is that of the quotation it stands in.
	const marks = [like ? nextMark(like) : `${last.mark}- `, '- ', '- [ ] '];
	const ways = marks.map(mark => above + mark + text + below);
	// Apart from the others, where they are only read as they are without it: names and numbers that take turns.
	return [...ways, `${end}${marks[0] ?? ''}${text}${below}`].map(block => insertLine(plan, at, block));
};

/** Whether a blank line stands between the headings of this text and what is under them. */
const hasGap = (plan: Plan): boolean => {
	const part = plan.parts.find(each => each.isSectionsOwn && each.entries.length > 0);
	const first = part?.entries[0];
	return part !== undefined && first !== undefined && first.lines.from > part.lines.to;
};

const underHeading = (plan: Plan, part: Part | undefined, text: string): Ways => {
	if (part === undefined) return [];
	const gap = hasGap(plan) ? lineEndOf(plan.source) : '';
	return ['- ', '- [ ] '].map(mark => insertLine(plan, part.lines.to, gap + mark + text));
};

const headings: Readonly<Record<HeadingStyle['kind'], (title: string, level: number) => string>> = {
	atx: (title, level) => `${'#'.repeat(level)} ${title}`,
	setext: title => `## ${title}`,
	bold: title => `**${title}**`,
	question: title => `**${title}**`,
	colon: title => `${title}:`,
	bare: title => title.toUpperCase(),
};

/** Where the words of a part end, at the start of a line or at the end of the text. */
const endOf = (plan: Plan, index: number): number => {
	const from = plan.parts[index]?.lines.from ?? 0;
	const to = plan.parts[index + 1]?.lines.from ?? plan.source.length;
	const last = from + plan.source.slice(from, to).trimEnd().length;
	return last + (/^[ \t]*(?:\r\n|[\r\n])/.exec(plan.source.slice(last, to))?.[0].length ?? to - last);
};

/** The place of a new section among those there are: after those that come before it in the order, else before the others. */
const placeFor = (plan: Plan, section: SectionId): {readonly at: number; readonly isBefore: boolean} => {
	const rank = (id: SectionId | null): number => (id === null ? Number.POSITIVE_INFINITY : sectionIds.indexOf(id));
	const before = plan.parts.findLastIndex(part => rank(part.section) < rank(section));
	if (before !== -1) return {at: endOf(plan, before), isBefore: false};
	const next = plan.parts.find(part => part.isSectionsOwn);
	if (next !== undefined) return {at: next.lines.from, isBefore: true};
	return {at: plan.source.trim() === '' ? plan.source.length : endOf(plan, plan.parts.length - 1), isBefore: false};
};

const newSection = (plan: Plan, section: SectionId, text: string, names: Names): Ways => {
	const end = lineEndOf(plan.source);
	const like = plan.parts.find(part => part.isSectionsOwn)?.style ?? {kind: 'atx', level: 2};
	const gap = hasGap(plan) ? end : '';
	const title = names.sections[section];
	const lastAt = plan.source.length;
	const {at, isBefore} = placeFor(plan, section);
	const ways: readonly (readonly [HeadingStyle, number, boolean, string])[] = [
		[like, at, isBefore, '- '],
		[{kind: 'atx', level: 2}, at, isBefore, '- [ ] '],
		[{kind: 'atx', level: 2}, lastAt, false, '- '],
		[{kind: 'atx', level: 2}, lastAt, false, '- [ ] '],
	];
	return ways.map(([style, where, isFirst, mark]) => {
		const block = `${headings[style.kind](title, style.level)}${end}${gap}${mark}${text}`;
		return insertLine(plan, where, isFirst ? block + end : where === 0 ? block : end + block);
	});
};

/**
 * Ways to add an entry to a section, the likeliest first: where a mark waits for words, after the last entry and marked
 * like it, under the heading, or under a new heading in its place. `text` is one line, already made safe.
 */
export const additions = (plan: Plan, section: SectionId, text: string, names: Names): Ways => {
	// What is put under the name of somebody would be said of them.
	const parts = partsOf(plan, section).filter(part => !isSomebodys(part));
	const written = parts.filter(part => part.entries.length > 0);
	return [
		...inSlot(parts, plan, text),
		...afterLast(plan, written.at(-1), text),
		...underHeading(plan, parts.at(-1), text),
		...newSection(plan, section, text, names),
	];
};
