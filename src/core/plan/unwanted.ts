import {bareWords} from './bare-words.ts';
import {clausesOf, crosses, isOfSomeCalls, isRefusal} from './refusal-words.ts';

const reach = String.raw`(?:(?:call|ring|phone|text|messag|contact|talk|speak|trust|rely|reach|see|answer|help|use)\w*|(?:be |(?:these |those )?(?:people )?)(?:called|contacted|involved|told))`;

/** A heading, in words without case and marks, that says whom not to call. */
const says: readonly RegExp[] = [
	new RegExp(
		String.raw`\b(?:do not|dont|doesnt|never|not(?: allowed)?|shouldnt(?: i)?|mustnt|wont|cant|cannot)(?: (?:want|like|be))?(?: to)? ${reach}\b`,
	),
	/(?:^| )(?:to |i |must )?(?:avoid|stay away from|keep away from)$|^(?:stay|keep) away\b|^avoid (?:these|those|them|the following|people|contacts?|calling|contacting|talking|seeing)\b/,
	/^block(?:ed)?(?: (?:list|numbers?|contacts?|people|callers?))?$|^not (?:these|those)(?: people| ones)?$|\b(?:people|numbers|contacts) (?:not to tell|to ignore)$/,
	/\b(?:unsafe|not safe|toxic|abusive|blocked|unhelpful|harmful) (?:people|persons?|contacts?|friends?|family|numbers?|relationships?|ones?)\b/,
	/\b(?:arent|not) helpful\b|\bbad people$|^(?:ignore|donts|enemies|(?:no longer|not) in contact)$/,
	/^(?:unsafe|not safe|toxic|abusive|off limits|no go|nc|exes|my ex(?:es)?|(?:my )?(?:abusers?|stalkers?|bull(?:y|ies)))$/,
	/\bwho (?:ha(?:s|ve) )?(?:hurts?|abused?|abuses|scared?|scares|harm(?:ed|s)?|threaten(?:ed|s)?|bull(?:y|ied|ies)|upsets?|triggers?(?:ed)?) me\b/,
	/\b(?:old|former|past|previous|outdated) (?:contacts?|numbers?|professionals?|therapists?|doctors?|counsell?ors?)\b/,
	/\b(?:dangerous|ex) (?:people|friends?|partners?|contacts?)\b|\bno longer trust\b|\bive (?:cut off|blocked)\b|(?<=\b(?:people|contacts?|friends|family)\b.*)\b(?:not|arent|isnt) safe\b/,
	/\bno contact\b|\bmak(?:e|es|ing) (?:it|things|me|everything)(?: feel)? (?:worse|bad|unsafe)\b/,
	/\bnicht (?:anrufen|kontaktieren|schreiben)\b|\bpas (?:appeler|contacter)\b|\bno (?:llamar|contactar)\b/,
	/(?:^| )(?:éviter|evitar|meiden|vermeiden)$/,
];

// Asked first: most words are none of these, and to make every pattern for a few entries takes longer than to read them.
const mayBe =
	/\b(?:not|no|never|nicht|pas|avoid|stay|keep|block|un(?:safe|helpful)|toxic|abus|harmful|off|nc|ex|stalk|bull|who|ignor|bad|donts|enem|arent|old|former|past|previous|outdated|dangerous|iv|mak|evitar|meiden|vermeiden)|n['’]?t\b|éviter/i;

// "Who to call when I can't reach Sam" tells of a time, and not of somebody.
const time = /\b(?:when|if|in case|because|while|after|until|even)\b/;
// "People I can text but not call", "Call, don't text": they can be reached.
const asks =
	/(?<!\b(?:not|never|want|allowed|like) )\b(?:to|i can|can|could|may) (?:call|ring|phone|text|message|contact|talk|speak|reach|ask|turn)\b|^(?:call|text|ring|message)\b/;

const saysSo = (bare: string): boolean => {
	if (asks.test(bare)) return false;
	const found = says.map(each => each.exec(bare)).filter(each => each !== null);
	const [first] = found.toSorted((a, b) => a.index - b.index);
	if (first === undefined || time.test(bare.slice(0, first.index))) return false;
	return !isOfSomeCalls(bare.slice(first.index + first[0].length));
};

// "Don't rely on one person": a sentence says so only where it says nothing else.
const sentence = /^(?:dont|do not|never|cant|cannot|wont|i|its|it is|they|we)\b/;
const toList = /\s(?:list|these(?: people| numbers)?|those(?: people)?)$/i;

const asides = /\([^)]*\)|\s[–—-]\s.*$/g;
const notToUse = /^not to (?:use|call|contact|ring|phone|text)$/i;

/** Whether a heading says whom not to call; `isAbove`: it ends with a colon, so that a list is behind it. */
export const isUnwanted = (heading: string, isAbove = false): boolean => {
	if (heading.search(crosses) >= 0) return true;
	if (!mayBe.test(heading)) return false;
	const main = bareWords(heading.replaceAll(asides, ' '));
	if (isAbove && /^(?:not|never|no)$/.test(main)) return true;
	if (sentence.test(main) && !says.some(each => each.exec(main)?.[0] === main)) {
		return clausesOf(heading).every(clause => isRefusal(clause.replace(toList, '')));
	}
	const said = (heading.match(asides) ?? []).map(each => each.replaceAll(/^[\s(–—-]+|[\s)]+$/g, ''));
	return saysSo(main) || said.some(each => isRefusal(each) || notToUse.test(each));
};

const ofMany =
	/^(?:people|contacts?|numbers?|friends|family|who|those|these|exes|unsafe|toxic|abusive|blocked?|avoid|not|off limits|no contact|dangerous|stay away|keep away)\b/;
const ofThemselves = /\b(?:cant|cannot|wont|doesnt)\b/;
const mostWords = 7;

/** The same of a line that is no heading: only what can be nothing else, as a sentence may say as much of something else. */
export const isTitleOfUnwanted = (line: string): boolean => {
	if (!mayBe.test(line)) return false;
	const bare = bareWords(line);
	if (bare.split(' ', mostWords + 1).length > mostWords || ofThemselves.test(bare)) return false;
	return (line.endsWith(':') || (ofMany.test(bare) && !/[?,.]/.test(line))) && isUnwanted(line, line.endsWith(':'));
};
