import {countryIn, type Line} from './helplines.ts';
import type {Known} from './known.ts';
import {type Openness, opennessAt} from './opening-hours.ts';
import {ownProfessionals} from './own-entries.ts';
import {withOwnNumbers} from './own-numbers.ts';
import {momentsIn, type Times} from './times.ts';
import {isTheirs} from './ways.ts';
import {countriesOf} from './whereabouts.ts';

/** Whose lines they are, as far as they said. `language`: its code. */
type Person = Pick<Known, 'language' | 'isUnder18'>;

type Ranked = {readonly line: Line; readonly openness: Openness};

const isForEverybody = ({audience}: Line): boolean => audience === 'anyone' || audience === 'adults';

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
const paired = (ranked: readonly Ranked[], isUnder18: boolean): readonly Line[] => {
	const may = ranked.filter(({line, openness}) => openness !== 'closed' && line.region === undefined);
	const lines = may.map(({line}) => line);
	const firsts = lines
		.filter(isForEverybody)
		.filter((line, index, all) => !all.slice(0, index).some(before => sharesLanguage(before, line)));
	const young = lines.filter(isForYoung);
	return firsts.flatMap(first => {
		const pair = [first, ...young.filter(line => sharesLanguage(line, first)).slice(0, 1)];
		return isUnder18 ? pair.toReversed() : pair;
	});
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
	return [...new Set([...paired(ranked, person.isUnder18), ...ranked.map(({line}) => line)])];
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

/** The lines of the country, in order; of two that it may be, the first of each before the others. Empty when none is known. */
export const linesHere = (known: LinesKnown): readonly Line[] => {
	const countries = countriesOf(known.whereabouts);
	const all = countries.flatMap(country => {
		const lines = countryIn(known.helplines, country)?.lines ?? [];
		return countries.length === 1 ? lines : lines.map(line => ({...line, country}));
	});
	// Of two lines of one name the person's number is for the first.
	const mine = withOwnNumbers(all, ownProfessionals(known), known.helplines);
	const ordered = (some: readonly Line[]) => inOrder(some, opennessBy(known, known.orderedAt), known);
	if (countries.length === 1) return ordered(mine);
	const each = countries.map(country => ordered(mine.filter(line => line.country === country)));
	return [...each.flatMap(lines => lines.slice(0, 1)), ...each.flatMap(lines => lines.slice(1))];
};

/** The one of some lines to call now, by voice where it has one: one that is closed only when there is no other. */
const toCallOf = (known: LinesKnown, lines: readonly Line[]): readonly Line[] => {
	const may = lines.filter(line => openness(known, line) !== 'closed');
	const hasPhone = ({phone}: Line): boolean => phone !== null;
	const best = (some: readonly Line[]): Line | undefined => some.find(hasPhone) ?? some[0];
	const line = best(may.filter(known.isUnder18 ? isForYoung : isForEverybody)) ?? best(may) ?? best(lines);
	return line === undefined ? [] : [line];
};

/** The one line to call now; of two countries that it may be the one of each, a closed one last. */
export const linesToCall = (known: LinesKnown): readonly Line[] => {
	const lines = linesHere({...known, orderedAt: known.times});
	const countries = new Set(lines.map(({country}) => country));
	const each = [...countries].flatMap(country =>
		toCallOf(
			known,
			lines.filter(line => line.country === country),
		),
	);
	const isClosed = (line: Line): number => Number(openness(known, line) === 'closed');
	return each.toSorted((a, b) => isClosed(a) - isClosed(b));
};

/** The first of them. */
export const lineToCall = (known: LinesKnown): Line | null => linesToCall(known)[0] ?? null;

/** Whether nobody answers now at any line of the country, as far as its hours are known. */
export const isLineClosed = (known: LinesKnown): boolean => {
	const line = lineToCall(known);
	return line !== null && !isTheirs(line) && openness(known, line) === 'closed';
};
