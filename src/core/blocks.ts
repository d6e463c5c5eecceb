import {firstLineBlocks, lineOrEmergencyBlocks, noFirstLineBlocks} from './card-blocks.ts';
import {careBlocks} from './care-blocks.ts';
import {contactBlocks, ownContacts} from './contact-blocks.ts';
import {countryBlocks} from './country-choice.ts';
import {emergencyBlocks} from './emergency-blocks.ts';
import {aheadBlocks, appointmentBlocks, datedBlocks, nearBlocks, sheetBlocks} from './follow-blocks.ts';
import {countryIn} from './helplines.ts';
import {type KeyId, keyIds, keyTable} from './keys.ts';
import type {Known} from './known.ts';
import {labelOf, labelText} from './labels.ts';
import {comparedBlocks, firstLinesBlocks, guessBlocks} from './line-blocks.ts';
import {messageOf, personTalkedTo} from './messages.ts';
import {firstOf, ownEntries, ownPeople} from './own-entries.ts';
import type {ShowId} from './place-ids.ts';
import {placeAt} from './places.ts';
import {planBlocks} from './plan/blocks.ts';
import {plainWords} from './plan/plain-words.ts';
import {threeLines} from './plan/three-lines.ts';
import type {Block} from './screen.ts';
import {callBlocks} from './step-lines.ts';
import type {Visit} from './visit.ts';
import {waitingBlocks} from './waiting-blocks.ts';
import type {Words} from './words.ts';

const chosenText = (visit: Visit, words: Words): {readonly text: string; readonly isOwn: boolean} | null => {
	const label = labelOf(visit.chosen);
	const from = visit.trail.at(-1)?.place;
	if (label === null || from === undefined) return null;
	return {text: labelText(label, from, words), isOwn: 'own' in label};
};

const chosenBlock = (visit: Visit, words: Words): readonly Block[] => {
	const chosen = chosenText(visit, words);
	return chosen === null ? [] : [{kind: chosen.isOwn ? 'own' : 'say', text: chosen.text}];
};

/** What the section that is written in holds already, and the words that go with it. */
const inSectionBlocks = ({section, known}: Visit, words: Words): readonly Block[] => {
	const texts = section === null ? [] : ownEntries(known, section);
	if (texts.length === 0) return [];
	return [
		{kind: 'label', text: words.people.fromPlan},
		...texts.map(text => ({kind: 'own', text: plainWords(text), tight: true}) as const),
	];
};

const personBlocks = (entry: string | null): readonly Block[] => (entry === null ? [] : contactBlocks(entry));

const keyRow = (id: KeyId, words: Words): Block => ({
	kind: 'text',
	text: `${keyTable[id].keys.join(', ')}: ${words.keys.names[id]}`,
	tight: true,
});

/** Whether an emergency number is known for where the person is, or may be. */
const isAnyKnown = ({helplines, whereabouts: {code, other}}: Known): boolean =>
	countryIn(helplines, code) !== null || countryIn(helplines, other) !== null;

const shown: Readonly<Record<ShowId, (visit: Visit, words: Words) => readonly Block[]>> = {
	emergency: ({known}, words) => emergencyBlocks(known, words),
	'emergency-on-card': ({known}, words) => emergencyBlocks(known, words, 'room'),
	'first-emergency': ({known}, words) => emergencyBlocks(known, words, 'main'),
	'first-line': ({known}, words) => firstLineBlocks(known, words),
	'line-or-emergency': ({known}, words) => lineOrEmergencyBlocks(known, words),
	// The key that says which country it is (E9); elsewhere it stands with the lines.
	'no-country': ({known}, words) => (isAnyKnown(known) ? [] : guessBlocks(known, words)),
	'no-line': ({known}, words) => noFirstLineBlocks(known, words),
	lines: ({known}, words) => firstLinesBlocks(known, words),
	'of-lines': ({known}, words) => [...guessBlocks(known, words), ...comparedBlocks(known, words)],
	'to-call': ({known, page}, words) => callBlocks(known, page, words),
	contacts: ({known}, words) => ownContacts(known, words),
	'own-contact-hint': ({known}) => firstOf(ownPeople(known), 1).flatMap(contactBlocks),
	person: visit => personBlocks(personTalkedTo(visit)),
	messages: (_, {people}) => [
		{kind: 'label', text: people.messagesTitle},
		...people.messages.map(text => ({kind: 'say', text, tight: true}) as const),
	],
	message: (visit, words) => [{kind: 'say', text: messageOf(visit, words)}, ...personBlocks(personTalkedTo(visit))],
	chosen: chosenBlock,
	prompt: chosenBlock,
	'in-section': inSectionBlocks,
	entry: ({entry}) => (entry === null ? [] : [{kind: 'own', text: plainWords(entry.text)}]),
	'dated-entry': datedBlocks,
	'to-save': waitingBlocks,
	waiting: waitingBlocks,
	problem: ({problem}, words) => (problem === null ? [] : [{kind: 'text', text: words.plan.problems[problem]}]),
	plan: ({known}, words) => planBlocks(known, words),
	'own-plan': ({known}, words) => (known.plan.kind === 'none' ? [] : planBlocks(known, words)),
	'three-lines': (visit, words) => threeLines(visit, words).map(text => ({kind: 'own', text, tight: true})),
	appointment: ({known}, words) => appointmentBlocks(known, words),
	opening: (_, {sheet}) => [{kind: 'say', text: sheet.opening}],
	sheet: (_, {sheet}) => sheetBlocks(sheet),
	'next-appointment': aheadBlocks,
	near: ({known, when}, words) => (when === 'start' ? nearBlocks(known, words) : []),
	feelings: (visit, words) =>
		visit.feelings.length === 0
			? []
			: [{kind: 'own', text: visit.feelings.map(each => words.feelings[each as keyof Words['feelings']]).join(', ')}],
	care: ({asking}, {breath: {care}}) => (asking === null ? [] : careBlocks(asking.pattern, care)),
	keys: (_, words) => [
		...keyIds.map(id => keyRow(id, words)),
		{kind: 'text', text: words.keys.arrows},
		{kind: 'text', text: words.keys.numbers, tight: true},
		{kind: 'text', text: words.keys.writing, tight: true},
		{kind: 'quiet', text: words.keys.everywhere},
	],
	countries: countryBlocks,
};

/** What is shown at a place; on a card it is what is to be dialled and is pinned, the rest of it is our text (E5). */
export const shownBlocks = (
	visit: Visit,
	words: Words,
	ids: readonly ShowId[],
): {readonly blocks: readonly Block[]; readonly pinned: readonly Block[]} => {
	const blocks = ids.flatMap(id => shown[id](visit, words));
	return placeAt(visit.place).card !== undefined ? {blocks: [], pinned: blocks} : {blocks, pinned: []};
};
