import {patternFor} from '../western.ts';

/** How a line is marked as an entry. `words` is where its words begin, in the line. */
export type Mark = {
	/** The mark with what stands around it, as the next entry of the same list is to have it. */
	readonly text: string;
	readonly words: number;
};

// Web pages and word processors put spaces of other kinds beside their bullets.
const bullets =
	/^([ \t\u00A0\u200B]*)((?:(?:[-*+–—‣⁃☐☑☒✓✔][ \t\u00A0]+|[•·▪▫●○■□◦・\uF0B7][ \t\u00A0]*|o\t+)(?:\[[ xX]?\](?:[ \t]+|$))?|\[[ xX]?\][ \t]+))/;
// Nothing after it yet: a place to write.
const emptyBullet = /^([ \t]*)((?:[-*+–—‣⁃☐☑☒✓✔])(?:[ \t]+\[[ xX]?\])?[ \t]*)$/;
const ordered = /^([ \t]*)((\d{1,2})[.)](?:[ \t]+|$)(?:\[[ xX]?\](?:[ \t]+|$))?)/;

/** Columns of white space at the start of a line; a tab goes to the next multiple of four, as in CommonMark. */
export const indentOf = (space: string): number => {
	let columns = 0;
	for (const each of space) columns = each === '\t' ? columns + 4 - (columns % 4) : columns + 1;
	return columns;
};

/** The same of a line: how far in it stands. */
export const columnsBefore = (line: string): number => {
	// Most lines have none, and an expression would be asked in vain.
	if (line[0] !== ' ' && line[0] !== '\t') return 0;
	return indentOf(/^[ \t]+/.exec(line)?.[0] ?? '');
};

const asMark = (found: RegExpExecArray): Mark => ({
	text: (found[1] ?? '') + (found[2] ?? ''),
	words: found[0].length,
});

// "5. Dezember" and "5. 12. 2026" are days, not the fifth entry of a list.
const dayOfMonth = patternFor(
	String.raw`^[ \t]*\d{1,2}[.)][ \t]+(?:\d{1,2}\.(?:[ \t]|\d|$)|(?:jan|feb|fev|fév|mar|mär|maa|apr|abr|avr|mai|may|maj|mei|mag|jun|juin|jul|juil|aug|ago|aoû|sep|set|okt|oct|out|ott|nov|dec|déc|dez|dic|des|ene|gen|giu|lug)\p{L}*\b)`,
	'iu',
);

// Only these can begin a mark; most lines of a letter need no more than this look.
const mayBeMarked = /^[ \t\u00A0\u200B]*[-*+–—‣⁃☐☑☒✓✔•·▪▫●○■□◦・\uF0B7o\d[]/;

/** The mark of a line, or null when it has none. */
export const markOf = (line: string): Mark | null => {
	if (!mayBeMarked.test(line)) return null;
	const found = bullets.exec(line) ?? emptyBullet.exec(line) ?? ordered.exec(line);
	const isDay = found?.[3] !== undefined && dayOfMonth(line).test(line);
	return found === null || isDay ? null : asMark(found);
};

// Blanks of a printed form, rules and the like: nothing a person wrote.
const fill = /^[\s\u200B_\-=*.…·|+~#:\\/]*$/;
export const isFill = (text: string): boolean => fill.test(text);

/** Whether something is to be written here: nothing yet, or the line of a form; a rule (`- - -`) is no such place. */
export const isBlankToFill = (text: string): boolean => /^[\s\u200B_.…]*$/.test(text);

/** Whether a line may begin with one of these, by its first character: quicker than an expression, and most lines do not. */
const mayBegin = (line: string, marks: string): boolean => {
	const first = line[0] ?? '';
	return first === ' ' || first === '\t' || (first !== '' && marks.includes(first));
};

// The marks around code, and lines that are nothing but a tag.
const fence = /^[ \t]*(?:`{3,}|~{3,})[\w-]*[ \t]*$/;
/** The mark with which code begins or ends, or null. */
export const fenceOf = (line: string): '`' | '~' | null => {
	if (!mayBegin(line, '`~') || !fence.test(line)) return null;
	return line.includes('`') ? '`' : '~';
};
const tag =
	/^[ \t]*<\/?(?:div|details|summary|p|br|hr|ul|ol|li|table|tr|td|th|tbody|thead|span|section|article|center|h[1-6]|blockquote|body|html|head|main|header|footer)\b[^<>]*>[ \t]*$/i;
// Where a link or a picture leads, and comments that are written like it; a footnote has words.
const reference = /^ {0,3}\[(?!\^)[^\]]+\]:[ \t]+(?:#|<|data:|https?:\/\/)/i;
export const isMarkup = (line: string): boolean =>
	mayBegin(line, '<`~[') && (fence.test(line) || tag.test(line) || reference.test(line));
