import {joinedBy} from './goes-on.ts';
import {type Line, wordsFrom} from './line.ts';
import {isBlankToFill, isFill} from './marks.ts';
import {type Reading, textPart} from './reading.ts';

/** Takes a line as an entry, or as more of the one above it. */
export const takeEntry = (reading: Reading, line: Line): void => {
	const part = textPart(reading);
	const {mark} = line;
	const text = mark === null ? line.shown : line.shown.slice(mark.words);
	const words = wordsFrom(reading, line, mark?.words ?? 0, text);
	const above = part.entries.at(-1);
	if (isFill(text)) {
		if (mark !== null && isBlankToFill(text)) part.slots.push({words, mark: mark.text});
		return;
	}
	const joined = above === undefined ? null : joinedBy(reading, above, line, part.section);
	if (above !== undefined && joined !== null) {
		above.text += joined + text;
		above.words = {from: above.words.from, to: words.to};
		above.lines = {from: above.lines.from, to: line.next};
	} else {
		const kind = mark === null ? 'text' : 'item';
		const lines = {from: line.from, to: line.next};
		part.entries.push({text, words, lines, mark: line.quote + (mark?.text ?? ''), indent: line.columns, kind});
	}
};

/** Takes what stands behind a heading on its line. It has no line of its own: taken out, the heading stays. */
export const takeBehind = (reading: Reading, line: Line, from: number): void => {
	const text = line.shown.slice(from);
	const words = wordsFrom(reading, line, from, text);
	textPart(reading).entries.push({text, words, lines: words, mark: '', indent: 0, kind: 'text'});
};
