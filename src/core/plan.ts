import {harmless, harmlessLine} from './harmless.ts';
import {type SectionId, sectionIds, sectionOf} from './plan-headings.ts';

/** Text under a heading we do not know, or under none: kept and shown as it is. */
export type MoreText = {readonly heading: string | null; readonly lines: readonly string[]};

export type Plan = {
	readonly sections: Readonly<Record<SectionId, readonly string[]>>;
	/** What the person calls a section, where they have a heading for it. */
	readonly headings: Readonly<Partial<Record<SectionId, string>>>;
	readonly more: readonly MoreText[];
	/** The whole file, made harmless. */
	readonly text: string;
};

const atxHeading = /^ {0,3}#{1,6}(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/;
const boldHeading = /^ {0,3}(?:\*\*((?:(?!\*\*).)+)\*\*|__((?:(?!__).)+)__)[ \t]*:?[ \t]*$/;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
// A number of three digits at the start of a line is more likely one to dial than the hundredth entry.
const bullet = /^[ \t]*(?:[-*+•–]|\d{1,2}[.)])(?:[ \t]+|$)(?:\[[ xX]?\](?:[ \t]+|$))?/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

type Line = {readonly kind: 'heading' | 'text' | 'blank'; readonly text: string; readonly raw: string};

/** No heading is longer, in characters; the expressions here are slow on a line that goes on for ever. */
const longestHeading = 200;

const headingIn = (line: string, next: string | undefined): string | null => {
	if (line.length > longestHeading) return null;
	const bold = boldHeading.exec(line);
	const marked = atxHeading.exec(line)?.[1] ?? bold?.[1] ?? bold?.[2];
	if (marked !== undefined) return marked;
	if (next !== undefined && underline.test(next) && line.trim() !== '' && !bullet.test(line)) return line.trim();
	// "Warning signs:" alone on a line is a heading to the person who wrote it; so is the bare name of a section.
	const bare = /^ {0,3}((?:step \d+[ \t]*[:.)–-][ \t]*)?\p{L}[^:]{2,70}):[ \t]*$/iu.exec(line)?.[1];
	return bare !== undefined && sectionOf(bare) !== null ? bare : null;
};

/** Comments stay in the file and out of the sight; everything else is a heading, text or a blank. */
const readLines = (text: string): readonly Line[] => {
	const rows = text.replaceAll(/<!--[\s\S]*?-->/g, '').split('\n');
	return rows.flatMap((raw, index): Line[] => {
		const previous = rows[index - 1];
		if (underline.test(raw) && previous !== undefined && headingIn(previous, raw) !== null) return [];
		const heading = headingIn(raw, rows[index + 1]);
		if (heading !== null) return [{kind: 'heading', text: harmlessLine(heading), raw}];
		if (raw.trim() === '' || rule.test(raw)) return [{kind: 'blank', text: '', raw}];
		return [{kind: 'text', text: harmlessLine(raw.replace(bullet, '')), raw}];
	});
};

const emptySections = (): Record<SectionId, string[]> =>
	Object.fromEntries(sectionIds.map(id => [id, []])) as unknown as Record<SectionId, string[]>;

/**
 * Reads any text as a plan: there is no such thing as a broken one (design section 5). Headings are matched loosely,
 * text under unknown headings is kept under `more`, and a text with no headings is all `more`.
 */
export const readPlan = (source: string): Plan => {
	const text = harmless(source.replace(/^\uFEFF/, ''));
	const sections = emptySections();
	const headings: Partial<Record<SectionId, string>> = {};
	const more: {heading: string | null; lines: string[]}[] = [];
	let target: string[] | null = null;
	for (const line of readLines(text)) {
		if (line.kind === 'heading') {
			const section = sectionOf(line.text);
			if (section === null) more.push({heading: line.text, lines: []});
			target = section === null ? (more.at(-1)?.lines ?? null) : section === 'title' ? null : sections[section];
			if (section === null || section === 'title') continue;
			const earlier = headings[section];
			headings[section] = earlier === undefined ? line.text : `${earlier} · ${line.text}`;
			// A number beside a heading is somebody to call.
			if (numbersIn(line.text).length > 0) target?.push(line.text);
			continue;
		}
		if (line.kind === 'blank' || line.text === '') continue;
		if (target === null) {
			more.push({heading: null, lines: []});
			target = more.at(-1)?.lines ?? [];
		}
		// A line indented under an entry, with no mark of its own, goes on with that entry.
		const goesOn = /^(?: {2,}|\t)/.test(line.raw) && !bullet.test(line.raw) && target.length > 0;
		if (goesOn) target.push(`${target.pop() ?? ''} ${line.text}`.trim());
		else target.push(line.text);
	}
	return {sections, headings, more: more.filter(part => part.heading !== null || part.lines.length > 0), text};
};

/** Whether there is anything in the plan that a person could use. */
export const isEmptyPlan = (plan: Plan): boolean =>
	sectionIds.every(id => plan.sections[id].length === 0) && plan.more.every(part => part.lines.length === 0);

const number = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\d ().-]|\/(?=\d)){1,22}\d(?![\p{L}\p{N}:])/gu;

/** What looks like a number to dial and is none: a date, a time, hours from and to, round the clock. */
const clock = '\\d{1,2}(?:[.:]\\d{2})?';
const notDialled = [
	/^(?:(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?=\s|$)/,
	/^(?:19|20)\d{2}$/,
	new RegExp(`^${clock}(?: ?[-–] ?${clock})?$`),
	/^24\/7$/,
];

/** The telephone numbers in an entry, as written, for a line of their own (content guide R9). */
export const numbersIn = (entry: string): readonly string[] =>
	[...entry.matchAll(number)].map(match => match[0].trim()).filter(found => !notDialled.some(not => not.test(found)));
