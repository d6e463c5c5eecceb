import type {Span} from './source.ts';

/** Text to be put in the place of a span; nothing outside of it changes. */
export type Splice = Span & {readonly text: string};

/** The source with these spans replaced. They do not overlap; what is put in where another begins comes before it. */
export const applySplices = (source: string, splices: readonly Splice[]): string =>
	splices
		.toSorted((a, b) => b.from - a.from || b.to - a.to)
		.reduce((text, splice) => text.slice(0, splice.from) + splice.text + text.slice(splice.to), source);
