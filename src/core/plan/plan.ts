import type {HeadingStyle} from './heading.ts';
import {type SectionId, sectionIds} from './headings.ts';
import type {Span} from './source.ts';

/** One thing the person wrote: a list item, a line, a row of a table, with the lines that go on with it. */
export type Entry = {
	/** Its words on one line, harmless, without the mark. */
	readonly text: string;
	/** Where the words stand in the source, and the lines they take. */
	readonly words: Span;
	readonly lines: Span;
	/** The mark before it, such as `- ` or `  2. `; empty on a line of text. */
	readonly mark: string;
	/** The columns of white space before its first line. */
	readonly indent: number;
	readonly kind: 'item' | 'text' | 'row';
	/** Of a row: what the head of the table says before each of its cells; empty before most. */
	readonly labels?: readonly string[];
};

/** A mark with nothing after it yet: a place to write. */
export type Slot = {readonly words: Span; readonly mark: string};

/** A heading and what stands under it, up to the next one. */
export type Part = {
	/** The section it belongs to: by its own heading, or as a part of the section it stands in. */
	readonly section: SectionId | null;
	readonly isSectionsOwn: boolean;
	/** As the person calls it; null where there is none, and for the plan's own title. */
	readonly heading: string | null;
	readonly style: HeadingStyle | null;
	/** The lines of the heading; empty at the start of a text. */
	readonly lines: Span;
	readonly entries: readonly Entry[];
	readonly slots: readonly Slot[];
};

/** A plan as it was read. The source stays as it is: everything else says where in it things stand. */
export type Plan = {
	readonly source: string;
	readonly parts: readonly Part[];
	/** What there is in each section, as text; a heading that names somebody is part of it. */
	readonly sections: Readonly<Record<SectionId, readonly string[]>>;
};

/** The parts of a section, in the order of the text. */
export const partsOf = (plan: Plan, section: SectionId | null): readonly Part[] =>
	plan.parts.filter(part => part.section === section);

/** The entries of a section, each of which can be changed. */
export const entriesIn = (plan: Plan, section: SectionId): readonly Entry[] =>
	partsOf(plan, section).flatMap(part => part.entries);

/** What a section is called: as the person calls it, if they do. */
export const titleOf = (plan: Plan, section: SectionId, names: Readonly<Record<SectionId, string>>): string =>
	partsOf(plan, section).find(({isSectionsOwn, heading}) => isSectionsOwn && heading)?.heading ?? names[section];

/** What stands under a heading we do not know, or under none: kept and shown as it is. */
export const moreIn = (plan: Plan): readonly Part[] =>
	partsOf(plan, null).filter(part => part.heading !== null || part.entries.length > 0);

export const isSectionEmpty = (plan: Plan, section: SectionId): boolean => plan.sections[section].length === 0;

/** Whether there is nothing in the plan to be read. */
export const isEmptyPlan = (plan: Plan): boolean =>
	sectionIds.every(id => isSectionEmpty(plan, id)) && moreIn(plan).length === 0;
