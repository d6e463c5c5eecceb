import type {SectionId} from './headings.ts';
import {type Entry, type Plan, partsOf} from './plan.ts';

/** An entry of a section with how many others it stands under; or, with depth -1, the heading of a part. */
export type Row = {readonly text: string; readonly depth: number; readonly entry: Entry | null};

/** So many columns deeper than another a line belongs to it: as much as for one that goes on with an entry. */
const deeper = 2;

const depthsOf = (entries: readonly Entry[]): readonly number[] => {
	const around: number[] = [];
	return entries.map(({indent}) => {
		while (indent < (around.at(-1) ?? Number.NEGATIVE_INFINITY) + deeper) around.pop();
		around.push(indent);
		return around.length - 1;
	});
};

/** The entries of a section as they are nested, each part of it after its heading. */
export const rowsOf = (plan: Plan, section: SectionId): readonly Row[] =>
	partsOf(plan, section).flatMap(({heading, entries}) => {
		const depths = depthsOf(entries);
		const rows = entries.map((entry, index) => ({text: entry.text, depth: depths[index] ?? 0, entry}));
		return [{text: heading ?? '', depth: -1, entry: null}, ...rows];
	});

const depthAt = (rows: readonly Row[], index: number): number => rows[index]?.depth ?? -1;

/** Where what stands under the row at `index` ends: the index after the last of it. */
export const endOfNest = (rows: readonly Row[], index: number): number => {
	const end = rows.findIndex(({depth}, at) => at > index && depth <= depthAt(rows, index));
	return end === -1 ? rows.length : end;
};

/** Those that stand side by side with the row at `index`, itself among them, in order. */
export const besideAt = (rows: readonly Row[], index: number): readonly number[] => {
	const own = depthAt(rows, index);
	const from = rows.findLastIndex(({depth}, at) => at < index && depth < own) + 1;
	const end = rows.findIndex(({depth}, at) => at > index && depth < own);
	return rows.flatMap(({depth}, at) => (depth === own && at >= from && (end === -1 || at < end) ? [at] : []));
};

/** A row and the next beside it, `by` before or after, in their order, and where what stands under the second ends. */
export type Pair = {readonly first: number; readonly second: number; readonly end: number};

export const pairAt = (rows: readonly Row[], index: number, by: -1 | 1): Pair | null => {
	const beside = besideAt(rows, index);
	const place = beside.indexOf(index);
	const other = place === -1 ? undefined : beside[place + by];
	if (other === undefined) return null;
	const second = Math.max(index, other);
	return {first: Math.min(index, other), second, end: endOfNest(rows, second)};
};

/** The rows once the two of a pair have changed places, each with what stands under it. */
export const swapped = (rows: readonly Row[], {first, second, end}: Pair): readonly Row[] => [
	...rows.slice(0, first),
	...rows.slice(second, end),
	...rows.slice(first, second),
	...rows.slice(end),
];
