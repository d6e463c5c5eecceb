import type {Line} from './helplines.ts';
import type {Known} from './known.ts';
import {type Openness, opennessAt} from './opening-hours.ts';
import {ownEntries} from './own-entries.ts';
import {withOwnNumbers} from './own-numbers.ts';
import {momentsIn, type Times} from './times.ts';

type Ranked = {readonly line: Line; readonly openness: Openness};

const isForEverybody = ({audience}: Line): boolean => audience === 'anyone' || audience === 'adults';

const isForYoung = ({audience}: Line): boolean => /^(children|young people|people aged \d)/.test(audience);

const hasText = ({sms, whatsapp, chat}: Line): boolean => sms !== null || whatsapp !== undefined || chat !== null;

const speaks = ({languages}: Line, language: string | null): boolean =>
	language === null || languages.includes(language);

const sharesLanguage = (one: Line, other: Line): boolean => one.languages.some(each => other.languages.includes(each));

/** What puts a line later, the weightiest first: one that is closed cannot help now (content guide H3). */
const later = ({line, openness}: Ranked, language: string | null): readonly boolean[] => [
	openness === 'closed',
	!isForEverybody(line),
	line.region !== undefined,
	!speaks(line, language),
	openness === 'unknown',
	line.phone === null,
	line.cost !== 'free',
	!hasText(line),
];

const rank = (ranked: Ranked, language: string | null): number =>
	later(ranked, language).reduce((sum, isLater) => sum * 2 + (isLater ? 1 : 0), 0);

/**
 * For each language the best line for everybody and the best one for young people beside it: nobody is asked their age
 * before they see theirs (Y1). One that is closed is no part of a pair.
 */
const paired = (ranked: readonly Ranked[]): readonly Line[] => {
	const may = ranked.filter(({line, openness}) => openness !== 'closed' && line.region === undefined);
	const lines = may.map(({line}) => line);
	const firsts = lines
		.filter(isForEverybody)
		.filter((line, index, all) => !all.slice(0, index).some(before => sharesLanguage(before, line)));
	const young = lines.filter(isForYoung);
	return firsts.flatMap(first => [first, ...young.filter(line => sharesLanguage(line, first)).slice(0, 1)]);
};

/** Lines in the order in which they are shown, none left out (content guide H3). */
export const inOrder = (
	lines: readonly Line[],
	opennessOf: (line: Line) => Openness,
	language: string | null,
): readonly Line[] => {
	const ranked = lines
		.map(line => ({line, openness: opennessOf(line)}))
		.toSorted((a, b) => rank(a, language) - rank(b, language));
	return [...new Set([...paired(ranked), ...ranked.map(({line}) => line)])];
};

export type LinesKnown = Pick<
	Known,
	'helplines' | 'world' | 'whereabouts' | 'language' | 'times' | 'orderedAt' | 'plan'
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
	return inOrder(
		withOwnNumbers(lines, ownEntries(known, 'professionals')),
		opennessBy(known, known.orderedAt),
		known.language,
	);
};

/** The one line to call now, by voice where it has one: one that is closed only when no other is known. */
export const lineToCall = (known: LinesKnown): Line | null => {
	const lines = linesHere({...known, orderedAt: known.times});
	const may = lines.filter(line => openness(known, line) !== 'closed');
	const hasPhone = ({phone}: Line): boolean => phone !== null;
	const best = (some: readonly Line[]): Line | undefined => some.find(hasPhone) ?? some[0];
	return best(may.filter(isForEverybody)) ?? best(may) ?? best(lines) ?? null;
};
