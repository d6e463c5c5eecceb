import {countryIn, type Line} from './helplines.ts';
import type {Known} from './known.ts';
import {whereOf} from './line-named.ts';
import {type Openness, opennessAt} from './opening-hours.ts';
import {ownProfessionals} from './own-entries.ts';
import {withOwnNumbers} from './own-numbers.ts';
import {momentsIn, type Times} from './times.ts';
import {countriesOf} from './whereabouts.ts';

/** Whose lines they are, as far as they said. `language`: its code. */
type Person = Pick<Known, 'language' | 'isUnder18'>;

type Ranked = {readonly line: Line; readonly openness: Openness};

/** Whether a line is for adults too. */
export const isForEverybody = ({audience}: Line): boolean => audience === 'anyone' || audience === 'adults';

/** Whether a line is only for young people. */
export const isForYoung = ({audience}: Line): boolean => /^(children|young people|people aged \d)/.test(audience);

const hasText = ({sms, whatsapp, chat}: Line): boolean => sms !== null || whatsapp !== undefined || chat !== null;

const speaks = ({languages}: Line, language: string | null): boolean =>
	language === null || languages.includes(language);

const sharesLanguage = (one: Line, other: Line): boolean => one.languages.some(each => other.languages.includes(each));

/** What puts a line later, the weightiest first: one that is closed cannot help now (content guide H3). */
const later = ({line, openness}: Ranked, {language, isUnder18}: Person): readonly boolean[] => [
	openness === 'closed',
	!(isUnder18 ? isForYoung(line) : isForEverybody(line)),
	line.region !== undefined,
	!speaks(line, language),
	openness === 'unknown',
	line.phone === null,
	line.cost !== 'free',
	!hasText(line),
];

const rank = (ranked: Ranked, person: Person): number =>
	later(ranked, person).reduce((sum, isLater) => sum * 2 + (isLater ? 1 : 0), 0);

/**
 * For each language the best line for everybody and the best one for young people beside it: nobody is asked their age
 * before they see theirs (Y1), and whoever said it sees theirs first (Y2). One that is closed is no part of a pair.
 */
const paired = (ranked: readonly Ranked[], {isUnder18, language}: Person): readonly Line[] => {
	const may = ranked.filter(({line, openness}) => openness !== 'closed' && line.region === undefined);
	const lines = may.map(({line}) => line);
	const firsts = lines
		.filter(isForEverybody)
		.filter((line, index, all) => !all.slice(0, index).some(before => sharesLanguage(before, line)));
	const young = lines.filter(isForYoung);
	const youngBeside = (first: Line): readonly Line[] => young.filter(line => sharesLanguage(line, first)).slice(0, 1);
	const inPair = (one: readonly Line[], other: readonly Line[]): readonly Line[] =>
		isUnder18 ? [...other, ...one] : [...one, ...other];
	// Where nobody knows which of its languages they speak, the lines of two languages are the pair.
	const isKnown = language !== null && firsts.some(line => speaks(line, language));
	return firsts.length > 1 && !isKnown
		? inPair(firsts, firsts.flatMap(youngBeside))
		: firsts.flatMap(first => inPair([first], youngBeside(first)));
};

/** Lines in the order in which they are shown, none left out (content guide H3). */
export const inOrder = (
	lines: readonly Line[],
	opennessOf: (line: Line) => Openness,
	person: Person,
): readonly Line[] => {
	const ranked = lines
		.map(line => ({line, openness: opennessOf(line)}))
		.toSorted((a, b) => rank(a, person) - rank(b, person));
	return [...new Set([...paired(ranked, person), ...ranked.map(({line}) => line)])];
};

export type LinesKnown = Pick<
	Known,
	'helplines' | 'world' | 'whereabouts' | 'language' | 'isUnder18' | 'times' | 'orderedAt' | 'plan'
>;

const opennessBy =
	({world, whereabouts}: LinesKnown, times: Times) =>
	(line: Line): Openness =>
		opennessAt(line.hours, momentsIn(line.country ?? whereabouts.code, world, times));

/** Whether a line of the country is open now. */
export const openness = (known: LinesKnown, line: Line): Openness => opennessBy(known, known.times)(line);

/** How many lines of a country are shown at a time (content guide H3). */
const linesAtATime = 2;

const inPages = (lines: readonly Line[]): readonly (readonly Line[])[] =>
	Array.from({length: Math.ceil(lines.length / linesAtATime)}, (_, page) =>
		lines.slice(page * linesAtATime, (page + 1) * linesAtATime),
	);

/**
 * Lines of two countries on one page: pairs beside each other, then what is no pair, then what is closed. Whoever is under
 * 18 sees the country first that has a line for them now (Y2).
 */
const besideEachOther = (
	each: readonly (readonly Line[])[],
	opennessOf: (line: Line) => Openness,
	isUnder18: boolean,
): readonly Line[] => {
	const isAdults = ([first]: readonly Line[]): number => Number(isUnder18 && !(first && isForYoung(first)));
	const placed = [...each]
		.sort((a, b) => isAdults(a) - isAdults(b))
		.flatMap(lines =>
			lines.map((line, index) => {
				const isPaired = !lines.slice(0, index).some(before => isForYoung(before) === isForYoung(line));
				return {line, place: opennessOf(line) === 'closed' ? 2 : isPaired ? 0 : 1};
			}),
		);
	return placed.toSorted((a, b) => a.place - b.place).map(({line}) => line);
};

/** The lines of the country, in order, as they are shown together; of two that it may be, those of each on every page. */
export const linePages = (known: LinesKnown): readonly (readonly Line[])[] => {
	const countries = countriesOf(known.whereabouts);
	const all = countries.flatMap(country => {
		const lines = countryIn(known.helplines, country)?.lines ?? [];
		return countries.length === 1 ? lines : lines.map(line => ({...line, country}));
	});
	// Of two lines of one name the person's number is for the first.
	const mine = withOwnNumbers(all, ownProfessionals(known), whereOf(known));
	const opennessThen = opennessBy(known, known.orderedAt);
	const ordered = (some: readonly Line[]) => inPages(inOrder(some, opennessThen, known));
	if (countries.length === 1) return ordered(mine);
	const each = countries.map(country => ordered(mine.filter(line => line.country === country)));
	const count = Math.max(0, ...each.map(pages => pages.length));
	return Array.from({length: count}, (_, page) =>
		besideEachOther(
			each.map(pages => pages[page] ?? []),
			opennessThen,
			known.isUnder18,
		),
	);
};

/** The lines of the country, in order. Empty when none is known. */
export const linesHere = (known: LinesKnown): readonly Line[] => linePages(known).flat();
