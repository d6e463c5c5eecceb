import {isBlank} from './blank.ts';
import {isDetail} from './details.ts';
import {type Line, lineAt} from './line.ts';
import {numbersIn} from './numbers.ts';
import {isName} from './owners.ts';
import type {Reading} from './reading.ts';

/** What comes first in lines where names and numbers take turns; null where they do not, or it cannot be told. */
export type First = 'name' | 'number' | null;

/** Lines right below each other that are written alike, from the first to the last. */
export type Run = {readonly from: number; readonly to: number; readonly first: First};

type Kind = 'name' | 'number' | 'both' | 'other';

const wordsOf = ({shown, mark}: Line): string => shown.slice(mark?.words ?? 0).trim();

const kindOf = (words: string): Kind => {
	if (numbersIn(words).length > 0) return isDetail(words) ? 'number' : 'both';
	return isName(words) ? 'name' : 'other';
};

/** A number may follow only a name, or another number of the same; a name is not without one. */
const mayFollow: Readonly<Record<Kind, readonly Kind[]>> = {
	name: ['number'],
	number: ['name', 'number', 'both'],
	both: ['name', 'both'],
	other: [],
};

const firstIn = (lines: readonly Line[]): First => {
	const kinds = lines.map(line => kindOf(wordsOf(line)));
	if (kinds[0] === 'number') return 'number';
	const isInTurn = kinds.every((kind, index) => {
		const next = kinds[index + 1];
		return next === undefined ? kind !== 'name' && kind !== 'other' : mayFollow[kind].includes(next);
	});
	return isInTurn ? 'name' : null;
};

/** A longer run is no list of people. */
const longest = 200;

/** The run of lines that `line` stands in, none before the character at `start`. */
const runAround = (reading: Reading, line: Line, start: number): Run => {
	const isAlike = (other: Line): boolean =>
		other.from >= start &&
		!isBlank(other.shown) &&
		other.columns === line.columns &&
		(other.mark === null) === (line.mark === null);
	let [from, to] = [line.at, line.at];
	while (from > 0 && isAlike(lineAt(reading, from - 1))) from--;
	while (to + 1 < reading.count && isAlike(lineAt(reading, to + 1))) to++;
	const isList = to - from < longest;
	const lines = isList ? Array.from({length: to - from + 1}, (_, index) => lineAt(reading, from + index)) : [];
	return {from, to, first: isList ? firstIn(lines) : null};
};

/**
 * Whether names and numbers take turns in the lines around this one, and which comes first. The whole run is looked at:
 * where it does not keep to one order all along, a number could be taken for that of somebody else.
 */
export const turnsAround = (reading: Reading, line: Line, start: number): First => {
	const {run} = reading;
	if (run === null || line.at < run.from || line.at > run.to) reading.run = runAround(reading, line, start);
	return reading.run?.first ?? null;
};
