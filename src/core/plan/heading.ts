import type {SectionId} from './headings.ts';
import type {Mark} from './marks.ts';

/** How a heading is written, so that another can be written like it. `level` as in `##`; a line of text is deeper than any. */
export type HeadingStyle = {
	readonly kind: 'atx' | 'setext' | 'bold' | 'colon' | 'bare' | 'question';
	readonly level: number;
};

export type HeadingLine = {
	readonly text: string;
	readonly section: SectionId | 'title' | null;
	readonly style: HeadingStyle;
	/** Lines it takes: a line and perhaps the one that underlines it. */
	readonly lines: 1 | 2;
	/** Where in the line the first entry begins, when it stands behind the heading: "Warning signs: I stop eating". */
	readonly wordsAt?: number;
};

/** A line and those around it, as they are seen: without comments. */
export type Around = {
	readonly line: string;
	readonly mark: Mark | null;
	/** The next line, or the one after it; looked at only where it matters. */
	readonly below: (lines: 1 | 2 | 3) => string;
	/** Nothing, or nothing to be seen, stands right above. */
	readonly isAfterBlank: boolean;
	/** Nothing stands yet under the heading above. */
	readonly isUnderHeading: boolean;
	/** How the heading of the section we are in is written; null where there is none. */
	readonly above: HeadingStyle['kind'] | null;
	/** Ways in which headings we know are written elsewhere in the text. */
	readonly styles: ReadonlySet<HeadingStyle['kind']>;
};
