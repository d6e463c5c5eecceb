import {patternFor} from '../western.ts';
import {bareWords} from './bare-words.ts';
import {isUnwanted} from './unwanted.ts';

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
	['alone', /\bcoping strateg(y|ies)\b|\bthings (i can|to) do\b|\bdistract myself\b/],
	[
		'appointment',
		/\bappointments?\b|\bappts?\b|\bfollow up\b|\bnext (visit|session|meeting|therapy)\b|\bwhen i see my\b/,
	],
	[
		'safer',
		/\bsafer?\b.*\b(space|place|environment|home|surroundings)\b|\b(space|environment|home|surroundings)\b.*\bsafer?\b|\b(keep|keeping|stay|staying)\b.*\bsafer?\b|\bmeans safety\b|\baccess to means\b|\bremov\w+ means\b|\bsafety steps\b|\bmak\w+ things safer?\b|\bto get rid of\b/,
	],
	[
		'matters',
		/\bmatters?\b|\bmost important\b|\bimportant to me\b|\breasons? (to|for) (live|living|stay|go on|keep|carry on)\b|^(my )?reasons$|\bwant to live\b|^my why$|\bthings i love\b|^hope$|\bworth living\b|\blive for\b|\bkeeps me going\b/,
	],
	['signs', /\bsigns?\b|\btriggers?\b|\bred flags?\b|\bsets me off\b|\bim not ok(ay)?\b|\bwhen to use\b/],
	[
		'professionals',
		/\bprofess?ionals?\b|\bagenc(y|ies)\b|\b(support|crisis|help|emergency|hot) ?lines?\b|\b(care|crisis|my|health|treatment|support) team\b|\bservices\b|\burgent help\b|\bget help\b|\b(crisis|support) resources?\b|^resources$|\b(useful|important|emergency) numbers?\b|\bin (a )?crisis\b|^(get )?help$|\bcrisis (contacts?|numbers?|services?)\b|\bdoctors\b|\btherapists\b|\bclinicians?\b|\bcounsell?ors?\b|\bemergenc(y|ies)\b|^(phone |7 )?lines$/,
	],
	[
		'places',
		/\bdistract\w*\b|\bmind off\b|\bsocial (settings?|contacts?)\b|\bpeople and (social )?(settings|places)\b|\bplaces\b|\bsomewhere to go\b/,
	],
	[
		'alone',
		/\bon my own\b|\bby myself\b|\bmyself\b|\bcoping\b|\bways to cope\b|\bstrateg(y|ies)\b|\bself (care|help|soothing)\b|\bwhat (helps|i can do)\b|\bthings that help\b|\bcalm(ing)?\b|^grounding$/,
	],
	[
		'people',
		/\bask for help\b|\b(can|to|could|will) (i )?(call|ring|talk|contact|reach|yarn|ask)\b|\bwho\b.*\bhelp\b|\b(family|friends|people|contacts|supporters|neighbou?rs|colleagues)\b|\b(my|support) (network|circle|supports|system)\b|\b(call|contact) list\b|^reach out$|^(my )?supports?$|^(phone )?numbers$|\bloved ones\b|^ice$/,
	],
];

const kinds = '(?:safety|crisis|coping|wellness|care|stay safe|staying safe|keep safe|keeping safe)';
const whose =
	'(?:va|beyond now|stanley brown|brown stanley|patient|veteran|student|youth|personal|own|suicide|suicide prevention)';
const title = new RegExp(`^(?:(?:my|the|our) )?(?:${whose} )*(?:${kinds} )?plan(?: (?:template|form|worksheet))?$`);
// "Alex's safety plan": only with the mark of whose it is, so that no other words are taken for a title.
const titleOfSomebody = patternFor(
	String.raw`^[^\p{L}]*\p{L}+(?: \p{L}+)?(?:['’]s|s['’]) ${kinds} plan[^\p{L}]*$`,
	'iu',
);

// "Mein Sicherheitsplan / My safety plan": one of the two is a title.
const isTitleTwice = (heading: string): boolean =>
	/[/|()（）–—]/.test(heading) && heading.split(/[/|()（）–—]/).some(each => title.test(bareWords(each)));

const isTitle = (heading: string, bare: string): boolean =>
	bare.includes('plan') && (title.test(bare) || titleOfSomebody(heading).test(heading) || isTitleTwice(heading));

/** Where people are named, and a heading may say whom not to call. */
const withPeople: ReadonlySet<SectionId> = new Set(['people', 'professionals', 'places']);

const isCase = /^(?:only )?(?:if|when) (?!to use\b)/;

const numbering = /^((step|section|part) )?\d* ?/;

/** The section a heading names, `'title'` for the plan's own title, or null when it names none we know. */
export const sectionOf = (heading: string): SectionId | 'title' | null => {
	const bare = bareWords(heading).replace(numbering, '');
	if (isTitle(heading, bare)) return 'title';
	const section = known.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
	if (section !== null && withPeople.has(section)) return isUnwanted(heading) ? null : section;
	// "If I can't keep myself safe" says when to do what stands below it, and not what that is.
	return section !== 'appointment' && isCase.test(bare) && !heading.includes(',') ? null : section;
};

/** The section a person means by what they type: `people`, `pro`, or the name of it. Null when it could be none or several. */
export const findSection = (typed: string): SectionId | null => {
	const wanted = typed.trim().toLowerCase();
	const begun = wanted === '' ? [] : sectionIds.filter(id => id.startsWith(wanted));
	const exact = sectionIds.find(id => id === wanted) ?? (begun.length === 1 ? begun[0] : undefined);
	const named = sectionOf(typed);
	return exact ?? (named === 'title' ? null : named);
};
