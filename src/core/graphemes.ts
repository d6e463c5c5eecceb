// Made when first needed: our own words rarely need it, and making one takes a millisecond.
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a person sees them: an emoji of a family, or a letter with its accents, is one. */
export const graphemes = (text: string): readonly string[] => {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), part => part.segment);
};
