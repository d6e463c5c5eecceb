import {patternFor} from '../western.ts';
import {isName} from './owners.ts';

const calls =
	'(?:calls?|ring|phone|contact(?:ed)?|called|rung|answer|dial|trust|use|bother|involve|tell|engage(?: with)?|pick up(?: to)?|reach out to|(?:talk|speak|reply|respond|listen) to|reply|respond|appeler|contacter|anrufen|kontaktieren|llamar|contactar|ligar)';
const texts = '(?:texts?|texted|messaged?|messages|whatsapp|e-?mail|schreiben|écrire|escribir)';
const way = `(?:${calls}|${texts})`;
const ways = String.raw`${way}(?:(?: or | and |\/|, (?:or )?)${way})*`;
const not =
	"(?:do(?:n['’]?t| not) (?:ever|want to)|(?:must|should) never|(?:do|must|should|shall)(?:n['’]?t| not)(?: be)?|(?:is |are |am )?not(?: allowed)?(?: to)?(?: be)?|never(?: ever)?|ne pas|n['’]appelle pas|nicht|niemals|nunca)";
const never = `${not}(?: under any circumstances?)?`;
const letting = '(?:let (?:me|her|him|them|any(?:one|body)) )?';
const abroad =
	'(?:niet bellen|non chiamare|n[ãa]o (?:ligar|telefonar|contactar)|nie dzwoni[ćc]|ring (?:inte|ej)|inte ringa|no (?:llamar|contactar))';
const them = '(?:him|her|them|this|it|this number|that number|back|again|any ?more|ever|under any circumstances)';
const please = '(?:(?:actually|please|so|and|but) )?(?:i )?';

/** Words of a time, a place or a reason: what they stand in is not said of every call. */
const sometimes =
	/\b(?:after|before|at|between|until|till|unless|if|when|while|during|past|late|later|early|in|for|too|straight|first|only|just|without|about|because|except|work|home|works|nights?|days?|evenings?|mornings?|weekends?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|answered|alone|direct(?:ly)?|often|much|unknown|who|what|how|you)\b/i;

/** All of the words between two marks: "do not call", "is blocked", "no contact". */
const whole = [
	`^${please}${never} ${letting}(?=.*${calls})${ways}(?: (?:to|with|from|by))?(?: ${them})*$`,
	`^${abroad}$`,
	"^(?:not any ?more|(?:we(?:[’']re| are) )?(?:not|no longer) (?:speaking|talking|on speaking terms))$",
	`^(?:(?:is|are|it's|now|currently|has been|have been|she is|he is|they are|his|her|their|number) )*(?:blocked|bloquée?|blockiert|unsafe|dangerous|toxic|abusive|(?:not|no longer) safe|isn['’]?t safe|off[ -]limits|out of bounds|banned|cut off|(?:no|not in|no longer in|cut) contact|(?:no contact|restraining) order|(?:stay|keep) away(?: from)?|leave alone|not a safe person|(?:not|no longer) in touch|passed away|avoid(?: (?:calling|contacting|contact))?|ignore|éviter|evitar|meiden)(?: ${them})*$`,
	"^(?:i['’]?ve |i have |have )?(?:blocked|deleted) (?:him|her|them|(?:his|her|their) number)$",
	"^(?:(?:actually|please) )?(?:never(?: ever)?|do(?:n['’]?t| not))$",
	`^(?:not (?:him|her|them)|nope|block|delete|we do(?:n['’]?t| not) (?:speak|talk)(?: any ?more)?|no longer a friend|leave (?:him|her|them) (?:alone|out of (?:this|it)))$`,
	`^(?:ca(?:n['’]?t|nnot) ${calls}|(?:stop|not) (?:calling|ringing|texting)) (?:him|her|them)(?: again| any ?more)?$`,
	`^(?:please )?(?:do(?:n['’]?t| not)|never) ${calls} after what happened$`,
	`^(?:\\S+ )?(?:has |have )?asked me (?:not to|to stop) (?:call|ring|phone|text|contact|messag)(?:e|ing)?(?: ${them})*(?: about this)?$`,
	`^(?:does|do)(?:n['’]?t| not) want me to ${ways}(?: ${them})*$`,
	"^(?:not for me(?: now)?|never again|under no circumstances?|(?:is(?:n['’]?t| not)|not) safe for me(?: to .*)?|leave (?:these|those|them) alone(?: for now)?|please not)$",
	`^(?:unsafe to|under no circumstances?|(?:better|best|rather) not(?: to)?) ${ways}$`,
].map(each => patternFor(each, 'iu'));

/** The same with somebody named in it, before their number or without one: "don't text Gary". */
const named = [
	String.raw`^${please}(?:${never}|ca(?:n['’]?t|nnot)|(?<=^(?:(?:actually|please|so|and|but) )?i )(?:will not|won['’]?t)) ${letting}${ways}(?: (?:to|with|from))? (\S.*)$`,
	String.raw`^under no circumstances? (?:do |should i )?${ways}(?: (?:to|with|from))? (\S.*)$`,
	String.raw`^no (?:more )?(?:contact|calls?|texts?|messages?) (?:to|with|from) (\S.*)$`,
	String.raw`^${abroad}(?: (?:a|para|til|do))? (\S.*)$`,
	String.raw`^${please}(?:(?:${not}|have|i['’]ve) )?(?:block|(?<=ve )blocked|avoid(?: (?:calling|contacting|contact with|talking to))?|ignore|delete(?: the number of)?|(?:stay|keep|staying|keeping) away from|éviter|evitar|bloquear|bloquer) (\S.*)$`,
	String.raw`^blocked (\S+)$`,
	String.raw`^ruf(?:e)? nicht (\S.*?)(?: an)?$`,
	String.raw`^(?:any|every)(?:one|body) (?:but|except|apart from|other than) (\S.*)$`,
	String.raw`^(\S.*?) (?:(?:(?:is|are) )?(?:blocked|unsafe|toxic|abusive|(?:not|no longer) safe)|is(?:n['’]?t| not) safe for me(?: to .*)?|is dangerous|${not} ${calls}(?: ${them})*)$`,
].map(each => patternFor(each, 'iu'));
const notSomebody = patternFor(String.raw`^(?:not|never) (\S.*)$`, 'iu');

// "Do" of "do not call", and those who are many.
const isNobody = /^(?:do|does|please|i|we|you|they|it|numbers?|people|persons?|contacts?|calls?|list)\b/i;

const isShort = (name: string): boolean =>
	name.split(/\s+/, 5).length <= 4 && !sometimes.test(name) && !/\d/.test(name) && !isNobody.test(name);

const crossing = '❌|🚫|⛔|👎|🛑';

/** Signs that cross somebody out. */
export const crosses = new RegExp(crossing, 'g');

const marks = patternFor(
	String.raw`${crossing}|[,;:.()[\]!?*~–—]+|\s-+\s|\s-+$|^-+\s|\s\/|(?<!\p{L})[xX]{2,}(?!\p{L})`,
	'u',
);

/** Words between marks. */
export const clausesOf = (text: string): readonly string[] =>
	text
		.split(marks(text))
		.map(clause => clause.trim())
		.filter(clause => clause !== '');

/** Whether words between two marks say that somebody is not to be called, and not whom. */
export const isRefusal = (clause: string): boolean =>
	clause === 'NO' || whole.some(pattern => pattern(clause).test(clause));

/** Whom words between two marks say not to call. */
export const refusedName = (clause: string): string | null => {
	const found = named.map(pattern => pattern(clause).exec(clause)?.[1]?.replace(/ on$/i, ''));
	return found.find(name => name !== undefined && isShort(name)) ?? null;
};

/** The same of "NOT Gary", where it stands first. */
export const notNamed = (clause = ''): string | null => {
	const name = notSomebody(clause).exec(clause)?.[1];
	return name !== undefined && isShort(name) && isName(name) ? name : null;
};

/** Whether words name something that is said of some calls alone, or count something. */
export const isOfSomeCalls = (words: string): boolean => sometimes.test(words) || /\d/.test(words);
