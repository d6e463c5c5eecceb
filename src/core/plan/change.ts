import {rowChanges} from './change-row.ts';
import type {Entry} from './plan.ts';
import {hiddenIn} from './source.ts';
import type {Splice} from './splice.ts';
import {written} from './written.ts';

/** Ways to write new words in the place of an entry, the plainest first. */
export const changes = (source: string, entry: Entry, to: string, end: string): readonly (readonly Splice[])[] => {
	const {words, lines, kind} = entry;
	if (kind === 'row') return rowChanges(source, entry, to);
	// A comment in the middle of the words stays beside the new ones.
	const comments = hiddenIn(source)
		.filter(({from, to: last}) => from >= words.from && last <= words.to)
		.map(({from, to: last}) => ` ${source.slice(from, last)}`);
	const text = written(to) + comments.join('');
	const marks = ['', '- ', '[ ] ', '- [ ] '];
	// Where the new words would go on with what stands above or below, or name it, blank lines come between.
	const gaps = [
		['', ''],
		['', end],
		[end, ''],
		[end + end, end],
	] as const;
	return gaps.flatMap(([above, below]) =>
		marks.map(mark => [
			...(above === '' ? [] : [{from: lines.from, to: lines.from, text: above}]),
			{...words, text: mark + text + below},
		]),
	);
};
