import type {Line} from './helplines.ts';
import {isForEverybody, isForYoung, type LinesKnown, linesHere, openness} from './line-order.ts';
import {isTheirs} from './ways.ts';

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
