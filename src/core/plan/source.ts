/** A piece of the plan's text, as offsets into it: `to` is the first character after it. */
export type Span = {readonly from: number; readonly to: number};

/**
 * The lines of a text: where each begins, where its line end begins, and where the next line begins. Three lists of
 * numbers rather than a list of lines: a long plan has many thousands.
 */
export type Lines = {
	readonly from: readonly number[];
	readonly to: readonly number[];
	readonly next: readonly number[];
};

const lineEnd = /\r\n|[\n\r]/g;

export const linesOf = (source: string): Lines => {
	const [from, to, next]: [number[], number[], number[]] = [[], [], []];
	let start = 0;
	const add = (end: number, after: number): void => {
		from.push(start);
		to.push(end);
		next.push(after);
		start = after;
	};
	// Nearly every text has line feeds alone, which are found much faster.
	if (source.includes('\r')) {
		for (const match of source.matchAll(lineEnd)) add(match.index, match.index + match[0].length);
	} else {
		for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) add(at, at + 1);
	}
	if (start < source.length) add(source.length, source.length);
	return {from, to, next};
};

/** How this text ends its lines; a text with one line gets `\n`. */
export const lineEndOf = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';

// Only what note programs keep at the top of a file: a name and a number between two rules are no front matter.
const frontKey =
	/^(?:title|tags?|aliases|alias|date|created|updated|modified|author|layout|lang|id|uid|cssclass|cssclasses|draft|type|status|publish|category|categories|permalink|slug)[ \t]*:|^[ \t]*(?:- .*)?$/i;
const front = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/;

/** Longest front matter that is looked for, in characters. */
const longestFront = 4096;

const atTheTop = (source: string): readonly Span[] => {
	const mark = source.startsWith('\uFEFF') ? 1 : 0;
	const found = front.exec(source.slice(mark, longestFront));
	const isFront = found?.[1]?.split(/\r\n|\n|\r/).every(line => frontKey.test(line)) ?? false;
	const to = mark + (found !== null && isFront ? found[0].length : 0);
	return to === 0 ? [] : [{from: 0, to}];
};

/** What stays in the file and out of sight: a byte order mark, front matter, comments that are closed; in the order of the text. */
export const hiddenIn = (source: string): readonly Span[] => {
	const spans: Span[] = [...atTheTop(source)];
	let at = source.indexOf('<!--', spans[0]?.to ?? 0);
	while (at !== -1) {
		const isEscaped = source[at - 1] === '\\';
		const end = isEscaped ? at : source.indexOf('-->', at + 2);
		if (end === -1) break;
		if (!isEscaped) spans.push({from: at, to: end + 3});
		at = source.indexOf('<!--', isEscaped ? at + 4 : end + 3);
	}
	return spans;
};

/** The part of the text between two offsets that is not hidden. */
export const visible = (source: string, {from, to}: Span, hidden: readonly Span[]): string => {
	let text = '';
	let at = from;
	for (const span of hidden) {
		if (span.to <= at) continue;
		if (span.from >= to) break;
		text += source.slice(at, Math.max(at, span.from));
		at = Math.min(to, span.to);
	}
	return text + source.slice(at, to);
};

const nothing: readonly Span[] = [];

/** The hidden spans that touch each line, found in one walk along both. */
export const hiddenByLine = (lines: Lines, hidden: readonly Span[]): ((line: number) => readonly Span[]) => {
	if (hidden.length === 0) return () => nothing;
	const first: number[] = [];
	let at = 0;
	for (const from of lines.from) {
		while (at < hidden.length && (hidden[at]?.to ?? 0) <= from) at++;
		first.push(at);
	}
	return index => {
		const from = first[index] ?? 0;
		let to = from;
		while ((hidden[to]?.from ?? Number.POSITIVE_INFINITY) < (lines.to[index] ?? 0)) to++;
		return hidden.slice(from, to);
	};
};
