import {countryInSentence, countryName} from './country-name.ts';
import {countryIn, type Line} from './helplines.ts';
import type {Known} from './known.ts';
import {linePages, linesHere} from './line-order.ts';
import {closedText, hoursText} from './line-status.ts';
import {comparedText} from './provenance.ts';
import type {Block} from './screen.ts';
import {isTheirs, type Way, waysTo} from './ways.ts';
import {countriesOf} from './whereabouts.ts';
import {fill, type Words} from './words.ts';

const details = (known: Known, line: Line, words: Words): string => {
	const {helplines} = words;
	const parts = [
		fill(helplines.audience, {audience: line.audience}),
		line.region === undefined ? '' : fill(helplines.region, {region: line.region}),
		// What is known of the number that was checked is not known of the person's own.
		isTheirs(line) ? '' : hoursText(known, line, words),
		isTheirs(line) || line.cost === null ? '' : helplines.free,
		languagesText(line, words),
		line.note ?? '',
	];
	return parts.filter(part => part !== '').join(' ');
};

/** The languages of a line; empty where they are not known. */
export const languagesText = ({languages: codes}: Line, words: Words): string =>
	codes.length === 0 ? '' : fill(words.helplines.languages, {languages: languageNames(codes, words)});

const languageNames = (codes: readonly string[], {languages}: Words): string =>
	codes.map(code => languages[code] ?? code).join(', ');

const said = (text: string): Block => ({kind: 'text', text, tight: true});
export const number = (text: string): Block => ({kind: 'number', text, tight: true});

/** One way to reach a line; each number alone on its row (content guide R9). */
export const wayBlocks = (way: Way, {helplines}: Words): readonly Block[] => {
	switch (way.by) {
		case 'own':
			return way.numbers.map(number);
		case 'call':
			return [number(way.number)];
		case 'published':
			return [said(helplines.published), number(way.number)];
		case 'text':
			return [said(way.keyword ? fill(helplines.textWord, {word: way.keyword}) : helplines.text), number(way.number)];
		case 'own-text':
			return [
				said(way.keyword ? fill(helplines.ownTextWord, {word: way.keyword}) : helplines.ownText),
				number(way.number),
			];
		case 'whatsapp':
			return [said(helplines.whatsapp), number(way.number)];
		case 'chat':
			return [{...said(fill(helplines.chat, {address: way.address})), link: way.address}];
	}
};

/** Said before the number, so that nobody calls in vain. */
export const closedBlocks = (known: Known, line: Line, words: Words): readonly Block[] => {
	const text = closedText(known, line, words);
	return text === '' ? [] : [{kind: 'text', text, tight: true}];
};

/** With its country where it may be one of two. */
const nameOf = (known: Known, {name: line, country, own}: Line, {helplines}: Words): string => {
	if (own?.length) return fill(helplines.callOwn, {line});
	return country === undefined ? line : fill(helplines.call, {line, country: countryName(known, country)});
};

/** One line with all a person needs to use it. */
export const lineBlocks = (known: Known, line: Line, words: Words): readonly Block[] => [
	{kind: 'label', text: nameOf(known, line, words)},
	...(isTheirs(line) ? [] : closedBlocks(known, line, words)),
	...waysTo(line).flatMap(way => wayBlocks(way, words)),
	{kind: 'quiet', text: details(known, line, words), tight: true},
];

/** An honest "none is known", with the directories that list lines of the whole world (H6). */
export const noLineBlocks = (known: Known, words: Words): readonly Block[] => {
	const country = countriesInSentence(known, words);
	const none = country === null ? [] : [fill(words.helplines.noneKnown, {country})];
	return [...none.map(text => ({kind: 'text', text}) as const), ...directoryBlocks(known, words)];
};

export const directoryBlocks = (known: Known, words: Words, most = Number.POSITIVE_INFINITY): readonly Block[] => [
	{kind: 'text', text: words.helplines.directories},
	...known.helplines.directories
		.slice(0, most)
		.map(({name, url}) => ({kind: 'text', text: `${name}: ${url}`, tight: true, link: url}) as const),
];

const linesOrNone = (known: Known, lines: readonly Line[], words: Words): readonly Block[] =>
	lines.length === 0 ? noLineBlocks(known, words) : lines.flatMap(line => lineBlocks(known, line, words));

/** All lines of the country. */
export const linesBlocks = (known: Known, words: Words): readonly Block[] =>
	linesOrNone(known, linesHere(known), words);

/** The lines of the country that are shown together at first. */
export const firstLinesBlocks = (known: Known, words: Words): readonly Block[] =>
	linesOrNone(known, linePages(known)[0] ?? [], words);

/** The country that lines are for, or the two that it may be; null where there is none. */
export const countriesInSentence = (known: Known, {helplines}: Words): string | null => {
	const [one, other] = countriesOf(known.whereabouts).map(code => countryInSentence(known, code));
	if (one === undefined) return null;
	return other === undefined ? one : fill(helplines.either, {one, other});
};

/** Of which of two countries that it may be no line is known, and where to look for one. */
export const unlistedBlocks = (known: Known, words: Words): readonly Block[] => {
	const codes = countriesOf(known.whereabouts);
	const without = codes.filter(code => (countryIn(known.helplines, code)?.lines ?? []).length === 0);
	if (without.length === 0 || without.length === codes.length) return [];
	return [
		...without.map((code): Block => {
			const text = fill(words.helplines.noneKnown, {country: countryInSentence(known, code)});
			return {kind: 'text', text};
		}),
		...directoryBlocks(known, words, 1).map(block => ({...block, tight: true as const})),
	];
};

/** Which country the lines are for, and whether that is a guess. */
export const guessBlocks = (known: Known, words: Words): readonly Block[] => {
	const country = countriesInSentence(known, words);
	if (country === null) return [{kind: 'quiet', text: words.helplines.unknownCountry}];
	return [
		...unlistedBlocks(known, words),
		{kind: 'quiet', text: fill(known.whereabouts.isGuess ? words.helplines.guess : words.helplines.change, {country})},
	];
};

/** How the numbers of the country's lines came about. */
export const comparedBlocks = (known: Known, words: Words): readonly Block[] => {
	const text = comparedText(linesHere(known), known, words);
	return text === null ? [] : [{kind: 'quiet', text, tight: true}];
};
