import {helpedName} from './breath-name.ts';
import type {Pattern, PatternId} from './exercise/pattern.ts';
import type {Feeling, IdeaKind} from './feelings.ts';
import type {HelpedId} from './helped.ts';
import type {Line} from './helplines.ts';
import {lineChoice} from './line-entry.ts';
import type {PlaceId} from './places.ts';
import type {Among} from './plan/edits.ts';
import type {SectionId} from './plan/headings.ts';
import {plainWords} from './plan/plain-words.ts';
import type {Chosen} from './visit.ts';
import type {Words} from './words.ts';

/** What has helped; of a breath, which one. */
export type HelpedLabel =
	| {readonly helped: Exclude<HelpedId, 'breath'>}
	| {readonly helped: 'breath'; readonly breathed: Pattern};

/** What a choice is called: by the person, by our words, or by the data. */
export type Label =
	/** `among`: which of the entries with these words, where one is to be changed. */
	| {readonly own: string; readonly among?: Among}
	| {readonly option: string}
	| {readonly line: Line}
	| {readonly idea: IdeaKind; readonly index: number}
	| {readonly feeling: Feeling}
	| {readonly section: SectionId; readonly heading: string | null}
	| {readonly example: SectionId; readonly index: number}
	| HelpedLabel
	| {readonly pattern: PatternId}
	| {readonly message: number}
	| {readonly more: 'on' | 'again'};

/** What was chosen, as it was called then: a plan or a country that changes meanwhile does not turn it into something else. */
export const labelOf = (chosen: Chosen | null): Label | null =>
	chosen === null ? null : 'option' in chosen ? {option: chosen.option} : chosen.label;

/** The text of a choice at a place. */
export const labelText = (label: Label, place: PlaceId, words: Words): string => {
	if ('own' in label) return plainWords(label.own);
	if ('line' in label) return lineChoice(label.line, words.plan.line);
	if ('more' in label) return label.more === 'on' ? words.more : words.again;
	if ('section' in label)
		return label.heading === null ? words.plan.sections[label.section] : plainWords(label.heading);
	if ('example' in label) return words.build.examples[label.example][label.index] ?? '';
	if ('helped' in label) return helpedName(label, words.helped, words.breath.short);
	if ('pattern' in label) return words.breath.patterns[label.pattern].name;
	if ('message' in label) return words.people.messages[label.message] ?? '';
	if ('feeling' in label) return words.feelings[label.feeling];
	if ('idea' in label) {
		const ideas = words.ideas[label.idea];
		return ideas[label.index % ideas.length] ?? '';
	}
	const here = words.places[place];
	const options: Partial<Record<string, string>> = 'options' in here ? here.options : {};
	return options[label.option] ?? '';
};
