import {isBlank} from './blank.ts';
import {type Line, lineAt} from './line.ts';
import {isFill} from './marks.ts';
import {numbersIn} from './numbers.ts';
import {isOneContact, type Under} from './one-contact.ts';
import {isName} from './owners.ts';
import {type Open, type Reading, textPart} from './reading.ts';

// The marks of deeper lists, which word processors paste at the start of a line.
const inner: Readonly<Record<string, number>> = {o: 2, '▪': 4, '■': 4};

/** How far in a line stands. */
const depthOf = (indent: number, mark: string): number => indent + (inner[mark.trimStart()[0] ?? ''] ?? 0);
const depthAt = ({columns, mark}: Line): number => depthOf(columns, mark?.text ?? '');

export const wordsOf = ({shown, mark}: Line): string => shown.slice(mark?.words ?? 0).trim();

/** So many lines under a name are looked at to tell whether they are of one person. */
const mostUnder = 24;

/** What stands under an entry, from its first line on: the lines further in; under a line of text also the list right below. */
const underneath = (reading: Reading, above: Open, first: Line): readonly Under[] => {
	const columnsOfFirst = depthAt(first);
	const least = depthOf(above.indent, above.mark) + 2;
	const isList = columnsOfFirst < least;
	const under: Under[] = [];
	for (let at = first.at; at < reading.count && at < first.at + mostUnder; at++) {
		const line = lineAt(reading, at);
		const columns = depthAt(line);
		if (isBlank(line.shown) && !isList) continue;
		if (isList ? line.mark === null && columns <= columnsOfFirst : columns < least) break;
		const text = wordsOf(line);
		if (!isFill(text)) under.push({text, isInner: columns > columnsOfFirst});
	}
	return under;
};

/** Whether a name stands right below another one, so that a list under it may be of both. */
const isBelowAnother = (reading: Reading, above: Open): boolean => {
	const before = textPart(reading).entries.at(-2);
	if (before === undefined || before.lines.to !== above.lines.from || numbersIn(above.text).length > 0) return false;
	return before.kind === 'text' && numbersIn(before.text).length === 0 && isName(before.text);
};

export const isNumbered = ({mark}: Line): boolean => mark !== null && /\d/.test(mark.text);

/** Whether a line under the name of somebody says more of them. */
export const isUnderOne = (reading: Reading, above: Open, line: Line): boolean => {
	const isRightBelow = above.lines.to === line.from;
	const isDeeper = depthAt(line) >= depthOf(above.indent, above.mark) + 2;
	if (!isDeeper && (above.kind !== 'text' || line.mark === null || !isRightBelow)) return false;
	// A new number in a list is somebody else.
	if (!isDeeper && (isBelowAnother(reading, above) || (isNumbered(line) && numbersIn(above.text).length > 0)))
		return false;
	above.isOne ??= isOneContact(above.text, underneath(reading, above, line));
	return above.isOne;
};
