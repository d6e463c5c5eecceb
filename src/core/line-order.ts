import type {Line} from './helplines.ts';
import type {Known} from './known.ts';
import {type Openness, opennessAt} from './opening-hours.ts';
import {ownProfessionals} from './own-entries.ts';
import {withOwnNumbers} from './own-numbers.ts';
import {momentsIn, type Times} from './times.ts';
import {isTheirs} from './ways.ts';

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
		opennessAt(line.hours, momentsIn(whereabouts.code, world, times));

/** Whether a line of the country is open now. */
export const openness = (known: LinesKnown, line: Line): Openness => opennessBy(known, known.times)(line);

/** The lines of the country, in order; empty when none is known. */
export const linesHere = (known: LinesKnown): readonly Line[] => {
	const {code} = known.whereabouts;
	const lines = code === null ? [] : (known.helplines.countries[code]?.lines ?? []);
	return inOrder(withOwnNumbers(lines, ownProfessionals(known)), opennessBy(known, known.orderedAt), known);
};

/** The one line to call now, by voice where it has one: one that is closed only when no other is known. */
export const lineToCall = (known: LinesKnown): Line | null => {
	const lines = linesHere({...known, orderedAt: known.times});
	const may = lines.filter(line => openness(known, line) !== 'closed');
	const hasPhone = ({phone}: Line): boolean => phone !== null;
	const best = (some: readonly Line[]): Line | undefined => some.find(hasPhone) ?? some[0];
	return best(may.filter(known.isUnder18 ? isForYoung : isForEverybody)) ?? best(may) ?? best(lines) ?? null;
};

/** Whether nobody answers now at any line of the country, as far as its hours are known. */
export const isLineClosed = (known: LinesKnown): boolean => {
	const line = lineToCall(known);
	return line !== null && !isTheirs(line) && openness(known, line) === 'closed';
};
