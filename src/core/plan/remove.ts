import {endOfNest, type Row} from './nesting.ts';
import {shifted} from './shifted.ts';
import type {Splice} from './splice.ts';

/**
 * Ways to take an entry out. What stands under it stays, as far to the left as the entry was. Where what stands around it
 * depends on it, something that is not seen stays in its place.
 */
export const removals = (
	source: string,
	rows: readonly Row[],
	at: number,
	end: string,
): readonly (readonly Splice[])[] => {
	const entry = rows[at]?.entry;
	if (!entry) return [];
	const under = rows.slice(at + 1, endOfNest(rows, at)).flatMap(row => row.entry ?? []);
	const to = under.at(-1)?.lines.to ?? entry.lines.to;
	const kept = shifted(source.slice(entry.lines.to, to), entry.indent - (under[0]?.indent ?? entry.indent));
	return [
		...['', end, end + end, `<!-- -->${end}`].map(text => [{from: entry.lines.from, to, text: text + kept}]),
		[{...entry.words, text: ''}],
	];
};
