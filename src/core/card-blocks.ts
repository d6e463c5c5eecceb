import {countryInSentence, countryName} from './country-name.ts';
import {emergencyBlocks, likeliest} from './emergency-blocks.ts';
import type {Line} from './helplines.ts';
import type {Known} from './known.ts';
import {
	closedBlocks,
	countriesInSentence,
	directoryBlocks,
	guessBlocks,
	languagesText,
	wayBlocks,
} from './line-blocks.ts';
import {linesHere, openness} from './line-order.ts';
import {hoursText} from './line-status.ts';
import {isLineClosed, linesToCall, lineToCall} from './line-to-call.ts';
import {oldText} from './provenance.ts';
import type {Block} from './screen.ts';
import {waysOnCard} from './ways.ts';
import {fill, type Words} from './words.ts';

const asSpare = (block: Block): Block => ({spare: true, ...block});

/** Whether a line speaks neither the language of the person nor, where that is not known, the one they read here. */
const speaksAnother = ({language}: Known, {languages}: Line): boolean => !languages.includes(language ?? 'en');

/** What a person must know before they call the one line on a card: whom it is for, where and when, unless for all and always. */
const limits = (known: Known, line: Line, words: Words): readonly Block[] => {
	const {helplines} = words;
	const text = [
		line.audience === 'anyone' ? '' : fill(helplines.audience, {audience: line.audience}),
		line.region === undefined ? '' : fill(helplines.region, {region: line.region}),
		line.hours === '24/7' ? '' : hoursText(known, line, words),
		speaksAnother(known, line) ? languagesText(line, words) : '',
	].filter(part => part !== '');
	return text.length === 0 ? [] : [{kind: 'quiet', text: text.join(' '), tight: true, spare: 'first'}];
};

/** That a number can be called from some telephones only, as the data says it; other notes have no room on a card. */
const onlyFromBlocks = ({note = ''}: Line): readonly Block[] =>
	/\bonly\b/i.test(note) ? [{kind: 'quiet', text: note, tight: true}] : [];

/** The ways a card shows, each under a label of its own; what comes after the person's own number as far as there is room. */
const cardBlocks = (known: Known, line: Line, call: string, words: Words): readonly Block[] =>
	waysOnCard(line).flatMap((way, index) => {
		const isOwn = way.by === 'own';
		// The number of their own for a line is theirs wherever they are.
		const text = isOwn ? fill(words.helplines.callOwn, {line: line.name}) : call;
		const blocks: readonly Block[] = [
			{kind: 'label', text},
			...(index === 0 ? closedBlocks(known, line, words) : []),
			...wayBlocks(way, words),
			...(way.by === 'call' ? onlyFromBlocks(line) : []),
		];
		return index === 0 ? blocks : blocks.map(asSpare);
	});

/** Below the number, where there is room (H2). */
const oldBlocks = (known: Known, line: Line, words: Words): readonly Block[] => {
	const text = oldText(line, known, words);
	return text === null ? [] : [{kind: 'quiet', text, tight: true, spare: true}];
};

/** That no line is known, and for which country: one that was guessed may be another. */
const noneHereBlocks = (known: Known, words: Words): readonly Block[] => {
	const country = countriesInSentence(known, words);
	if (country === null) return guessBlocks(known, words);
	const {noneHere, noneHereGuess} = words.helplines;
	const text = fill(known.whereabouts.isGuess ? noneHereGuess : noneHere, {country});
	return [{kind: 'quiet', text}];
};

/** What is said before the number of a line, with the country, and where it has to be said that this is a guess. */
const callText = (known: Known, {name: line}: Line, code: string, saysGuess: boolean, {helplines}: Words): string =>
	saysGuess
		? fill(helplines.callGuess, {line, country: countryInSentence(known, code)})
		: fill(helplines.call, {line, country: countryName(known, code)});

/**
 * The one line to call now, and that of a second country it may be. `saysGuess`: with it, that its country is a guess. Below
 * the emergency numbers, which say so, the second one is there where there is room.
 */
export const firstLineBlocks = (known: Known, words: Words, saysGuess = false): readonly Block[] => {
	const {code} = known.whereabouts;
	const lines = linesToCall(known);
	if (lines.length === 0 || code === null) return noneHereBlocks(known, words);
	return lines.flatMap((line, index) => {
		const blocks = [
			...cardBlocks(known, line, callText(known, line, line.country ?? code, saysGuess, words), words),
			...limits(known, line, words),
			...oldBlocks(known, line, words),
		];
		// Nor is one that nobody answers now.
		const isKept = (saysGuess || index === 0) && openness(known, line) !== 'closed';
		return isKept ? blocks : blocks.map(asSpare);
	});
};

/**
 * The one line to call now; where none is known, the emergency number of this country, be it a guess between two. Nothing
 * that stands before it has said so.
 */
export const lineOrEmergencyBlocks = (known: Known, words: Words): readonly Block[] => {
	const here = likeliest(known);
	if (lineToCall(known) === null) return [...emergencyBlocks(here, words), ...firstLineBlocks(known, words)];
	// Nobody answers there now: somebody who does comes below it.
	const open = isLineClosed(known) ? emergencyBlocks(here, words, 'main') : [];
	return [...firstLineBlocks(known, words, known.whereabouts.isGuess), ...open];
};

/** Where there is no line to call: a list of lines all over the world. On a card it comes after every number (E5). */
export const noFirstLineBlocks = (known: Known, words: Words): readonly Block[] =>
	linesHere(known).length > 0 ? [] : directoryBlocks(known, words, 1);
