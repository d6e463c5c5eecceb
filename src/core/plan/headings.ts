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
	['alone', /\bcoping strateg(y|ies)\b|\bthings (i can|to) do\b/],
	['appointment', /\bappointments?\b|\bfollow up\b|\bnext (visit|session|meeting)\b/],
	[
		'safer',
		/\bsafer?\b.*\b(space|place|environment|home|surroundings)\b|\b(space|environment|home|surroundings)\b.*\bsafer?\b|\b(keep|keeping|stay|staying)\b.*\bsafer?\b|\bmeans safety\b/,
	],
	[
		'matters',
		/\bmatters?\b|\bmost important\b|\bimportant to me\b|\breasons? (to|for) (live|living)\b|\bworth living\b|\blive for\b/,
	],
	['signs', /\bsigns?\b|\btriggers?\b|\bred flags?\b/],
	[
		'professionals',
		/\bprofessionals?\b|\bagenc(y|ies)\b|\b(support|crisis|help|emergency|hot) ?lines?\b|\b(care|crisis|my) team\b|\bcrisis (contacts?|numbers?|services?)\b|\bdoctors\b|\btherapists\b|\bclinicians?\b|\bcounsell?ors?\b|\bemergenc(y|ies)\b/,
	],
	[
		'places',
		/\bdistract\w*\b|\bmind off\b|\bsocial (settings?|contacts?)\b|\bpeople and (social )?(settings|places)\b|\bplaces\b/,
	],
	[
		'alone',
		/\bon my own\b|\bby myself\b|\bmyself\b|\bcoping\b|\bways to cope\b|\bstrateg(y|ies)\b|\bwhat (helps|i can do)\b/,
	],
	[
		'people',
		/\bask for help\b|\b(can|to|could|will) (call|talk|contact|reach|yarn|ask)\b|\b(family|friends|people|contacts|supporters)\b|\bsupport network\b/,
	],
];

const title = /^(my |the )?(va |beyond now )?((safety|crisis|coping|wellness|care) )?plan$/;

/** Without case, punctuation and the many apostrophes. */
const bareWords = (heading: string): string =>
	heading
		.toLowerCase()
		.replaceAll(/[’']/g, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

// "Mein Sicherheitsplan / My safety plan": one of the two is a title.
const isTitleTwice = (heading: string): boolean =>
	/[/|()（）–—]/.test(heading) && heading.split(/[/|()（）–—]/).some(each => title.test(bareWords(each)));

const numbering = /^((step|section|part) )?\d* ?/;

/** The section a heading names, `'title'` for the plan's own title, or null when it names none we know. */
export const sectionOf = (heading: string): SectionId | 'title' | null => {
	const bare = bareWords(heading).replace(numbering, '');
	if (title.test(bare) || isTitleTwice(heading)) return 'title';
	return known.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
};

/** The section a person means by what they type: `people`, `pro`, or the name of it. Null when it could be none or several. */
export const findSection = (typed: string): SectionId | null => {
	const wanted = typed.trim().toLowerCase();
	const begun = wanted === '' ? [] : sectionIds.filter(id => id.startsWith(wanted));
	const exact = sectionIds.find(id => id === wanted) ?? (begun.length === 1 ? begun[0] : undefined);
	const named = sectionOf(typed);
	return exact ?? (named === 'title' ? null : named);
};

// Whole names only: an entry may hold any of the words above.
const wholeNames: ReadonlySet<string> = new Set([
	...['plan', 'safety plan', 'crisis plan', 'beyond now plan'].flatMap(name => [name, `my ${name}`]),
	...['', 'my '].flatMap(my =>
		[
			'early signs',
			'early warning signs',
			'warning signs',
			'triggers',
			'triggers and warning signs',
			'triggers risk factors and warning signs',
			'coping strategies',
			'internal coping strategies',
			'social contacts',
			'people and places',
			'support people',
			'support network',
			'emergency contacts',
			'contacts',
			'professional support',
			'other professional support',
			'professionals',
			'professionals and lines',
			'reasons for living',
			'reasons to live',
			'next appointment',
			'appointments',
		].map(name => my + name),
	),
	'what i can do on my own',
	'things i can do on my own',
	'things i can do by myself',
	'things i can do',
	'what helps',
	'what helps me',
	'people and places that take my mind off it',
	'people and places that distract me',
	'people and places to connect with',
	'connect with people and places',
	'people and social settings that provide distraction',
	'social contacts who may distract from the crisis',
	'people i can ask for help',
	'people whom i can ask for help',
	'people i can call',
	'people i can talk to',
	'family and friends i can talk to',
	'friends and family i can talk to',
	'family and friends i can talk or yarn to',
	'family members or friends who may offer help',
	'professionals or agencies i can contact during a crisis',
	'professionals and agencies to contact for help',
	'making my space safer',
	'making the environment safe',
	'making the environment safer',
	'make my surroundings safe',
	'make my space safe',
	'what matters to me',
	'what matters',
	'things that matter to me',
	'things worth living for',
]);

/** Whether a line with no mark at all is a heading: the whole name of a section, or "Step 2:" before one we know. */
export const isWholeName = (line: string): boolean => {
	const words = bareWords(line);
	if (/^(step|section|part) \d/.test(words)) return sectionOf(line) !== null;
	return wholeNames.has(words.replace(/^\d+ /, ''));
};
