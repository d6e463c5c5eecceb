// Made when first needed: our own words rarely need it, and making one takes a millisecond.
let segmenter: Intl.Segmenter | undefined;

const segmented = (text: string): Intl.Segments => {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text);
};

/** The characters of a text as a person sees them: an emoji of a family, or a letter with its accents, is one. */
export const graphemes = (text: string): readonly string[] => Array.from(segmented(text), part => part.segment);

/** Where the grapheme with this index in it begins and ends; at the end of the text nothing is left to begin. */
export const graphemeAt = (text: string, index: number): {readonly start: number; readonly end: number} => {
	// Looked up where it is: a list of them all takes too long at each key of a long text.
	const part = segmented(text).containing(index);
	return part === undefined
		? {start: text.length, end: text.length}
		: {start: part.index, end: part.index + part.segment.length};
};
