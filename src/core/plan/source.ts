/** A piece of the plan's text, as offsets into it: `to` is the first character after it. */
export type Span = {readonly from: number; readonly to: number};

/** A line of the text: where it begins, where its line end begins, and where the next line begins. */
export type SourceLine = {readonly from: number; readonly to: number; readonly next: number};

const lineEnd = /\r\n|[\n\r]/g;

/** Where each line ends and the next begins; nearly every text has line feeds alone, which are found much faster. */
const endsOf = (source: string): readonly Span[] => {
	if (source.includes('\r')) {
		return Array.from(source.matchAll(lineEnd), ({0: end, index}) => ({from: index, to: index + end.length}));
	}
	const ends: Span[] = [];
	for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) ends.push({from: at, to: at + 1});
	return ends;
};

export const linesOf = (source: string): readonly SourceLine[] => {
	const ends = endsOf(source);
	const lines = ends.map((end, index) => ({from: ends[index - 1]?.to ?? 0, to: end.from, next: end.to}));
	const from = ends.at(-1)?.to ?? 0;
	return from < source.length ? [...lines, {from, to: source.length, next: source.length}] : lines;
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

/** The hidden spans that touch each line, found in one walk along both. */
export const hiddenByLine = (
	lines: readonly SourceLine[],
	hidden: readonly Span[],
): ((line: number) => readonly Span[]) => {
	if (hidden.length === 0) return () => [];
	const first: number[] = [];
	let at = 0;
	for (const line of lines) {
		while (at < hidden.length && (hidden[at]?.to ?? 0) <= line.from) at++;
		first.push(at);
	}
	return index => {
		const from = first[index] ?? 0;
		let to = from;
		while ((hidden[to]?.from ?? Number.POSITIVE_INFINITY) < (lines[index]?.to ?? 0)) to++;
		return hidden.slice(from, to);
	};
};
