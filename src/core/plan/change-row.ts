import type {Entry} from './plan.ts';
import type {Splice} from './splice.ts';
import {cellsIn} from './table.ts';
import {written} from './written.ts';

const comma = ', ';

/**
 * New words for the cells of a row, which is read as one cell after the other with commas: those at its start and its end
 * that are as they were stay, and the others take what is left. Null where it is not clear what belongs into which.
 */
const wordsFor = (old: readonly string[], to: string): readonly string[] | null => {
	let [first, last, rest] = [0, old.length, to];
	while (first < last - 1 && rest.startsWith(old[first] + comma)) {
		rest = rest.slice(`${old[first]}${comma}`.length);
		first++;
	}
	while (last > first + 1 && (comma + rest).endsWith(comma + old[last - 1])) {
		rest = rest.slice(0, Math.max(0, rest.length - `${comma}${old[last - 1]}`.length));
		last--;
	}
	const left = last - first === 1 ? [rest] : rest.split(comma);
	if (left.length > last - first) return null;
	return old.map((cell, index) => (index < first || index >= last ? cell : (left[index - first] ?? '')));
};

/** A row with new words in the cells it has; no way where they do not fit. */
export const rowChanges = (source: string, {words, labels = []}: Entry, to: string): readonly (readonly Splice[])[] => {
	const cells = cellsIn(source.slice(words.from, words.to));
	const before = cells.map((_, index) => (labels[index] ? `${labels[index]} ` : ''));
	const texts = wordsFor(
		cells.map(({text}, index) => before[index] + text),
		to,
	);
	if (texts === null) return [];
	const splices = cells.flatMap(({from, to: end, text}, index): readonly Splice[] => {
		const [said = '', label = ''] = [texts[index], before[index]];
		const now = said.startsWith(label) ? said.slice(label.length) : said;
		const span = {from: words.from + from, to: words.from + end};
		return now === text ? [] : [{...span, text: written(now).replaceAll('|', '\\|')}];
	});
	return [splices];
};
