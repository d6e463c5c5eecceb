/** The sections of a plan, in the order of the Safety Planning Intervention (content guide S1), and the next appointment. */
export const sectionIds = [
	'signs',
	'alone',
	'places',
	'people',
	'professionals',
	'safer',
	'matters',
	'appointment',
] as const;

export type SectionId = (typeof sectionIds)[number];

/**
 * How a heading is known, first match wins: our own titles and the names in the Stanley–Brown, Beyond Now and
 * VA forms. Matching is on words, so that case, punctuation, numbering and small rewordings do not matter.
 */
const known: readonly (readonly [SectionId, RegExp])[] = [
	['people', /\b(emergency|trusted) contacts?\b/],
	['alone', /\bcoping strateg(y|ies)\b/],
	['appointment', /\bappointments?\b|\bfollow up\b|\bnext (visit|session)\b/],
	[
		'safer',
		/\bsafer?\b.*\b(space|place|environment|home|surroundings)\b|\b(space|environment|home|surroundings)\b.*\bsafer?\b|\bsafer space\b/,
	],
	['matters', /\bmatters?\b|\bmost important\b|\breasons? (to|for) (live|living)\b|\bworth living\b|\blive for\b/],
	['signs', /\bsigns?\b|\btriggers?\b/],
	[
		'professionals',
		/\bprofessionals?\b|\bagenc(y|ies)\b|\b(support|crisis|help|emergency) ?lines?\b|\bdoctors\b|\btherapists\b|\bemergenc(y|ies)\b/,
	],
	[
		'places',
		/\bdistract\w*\b|\bmind off\b|\bsocial (settings?|contacts?)\b|\bpeople and (social )?(settings|places)\b|\bplaces\b/,
	],
	[
		'alone',
		/\bon my own\b|\bby myself\b|\bmyself\b|\bcoping\b|\bstrateg(y|ies)\b|\bwhat (helps|i can do)\b|\bthings i can do\b/,
	],
	['people', /\bask for help\b|\bcan (call|talk|contact|reach|yarn)\b|\b(family|friends|people|contacts|supporters)\b/],
];

const title = /^(my )?((safety|crisis|coping|wellness|care) )?plan$/;

/** The section a heading names, `'title'` for the plan's own title, or null when it names none we know. */
export const sectionOf = (heading: string): SectionId | 'title' | null => {
	const words = heading
		.toLowerCase()
		.replaceAll(/[’']/g, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const bare = words.replace(/^((step|section|part) )?\d* ?/, '');
	if (title.test(bare)) return 'title';
	return known.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
};
