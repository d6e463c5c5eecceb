const reach = String.raw`(?:call|ring|phone|text|messag|contact|talk|speak|trust|rely|reach|see|ask|answer|help|meet|visit|use)\w*`;

/** A heading, in words without case and marks, that says whom not to call. */
const says: readonly RegExp[] = [
	new RegExp(
		String.raw`\b(?:do not|dont|doesnt|never|not|shouldnt(?: i)?|mustnt|wont|cant|cannot)(?: (?:want|like|be))?(?: to)? ${reach}\b`,
	),
	/(?:^| )(?:to |i |must )?(?:avoid|stay away from|keep away from)$|^(?:avoid|stay away|keep away|blocked?)\b/,
	/\b(?:unsafe|not safe|toxic|abusive|blocked|unhelpful|harmful) (?:people|persons?|contacts?|friends?|family|numbers?|relationships?|ones?)\b/,
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
	/\b(?:not|no|never|nicht|pas|avoid|stay|keep|block|un(?:safe|helpful)|toxic|abus|harmful|off|nc|ex|stalk|bull|who|old|former|past|previous|outdated|dangerous|iv|mak|evitar|meiden|vermeiden)|nt\b|éviter/;

// "Who to call when I can't reach Sam" tells of a time, and not of somebody.
const time = /\b(?:when|if|in case|because|while|after|until|even)\b/;

/** Whether a heading says whom not to call. `bare`: in words without case and marks; `isAbove`: a list is behind it. */
export const isUnwanted = (bare: string, isAbove = false): boolean => {
	if (!mayBe.test(bare)) return false;
	if (isAbove && /^(?:not|never|no)$/.test(bare)) return true;
	const at = Math.min(...says.map(each => bare.search(each)).filter(index => index >= 0));
	return Number.isFinite(at) && !time.test(bare.slice(0, at));
};
