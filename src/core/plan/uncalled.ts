import {patternFor} from '../western.ts';
import {findNumbers} from './numbers.ts';
import {isName} from './owners.ts';
import {plainWords} from './plain-words.ts';

// Asked first of every entry: most say nothing of the kind.
const mayRefuse =
	/\b(?:no|not?|never|avoid|block(?:ed)?|bloqué\w*|blockiert|ignore|delete|away from|pas|éviter|evitar|meiden|nicht|unsafe|dangerous|toxic|abusive)\b|n['’]t\b|\b(?:do|must|should|ca|wo)nt\b|~~/i;

/** What a number is for: calls, or texts. */
const calls =
	'(?:calls?|ring|phone|contact(?:ed)?|called|rung|answer|dial|trust|pick up(?: to)?|reach out to|(?:talk|speak|reply|respond|listen) to|reply|respond|appeler|contacter|anrufen|kontaktieren|llamar|contactar|ligar)';
const texts = '(?:texts?|texted|messaged?|messages|whatsapp|e-?mail|schreiben|écrire|escribir)';
const ways = String.raw`(?:${calls}|${texts})(?:(?: or | and |\/|, (?:or )?)(?:${calls}|${texts}))*`;
const not =
	"(?:(?:do|must|should)(?:n['’]?t| not)|(?:is |are )?not(?: to)?(?: be)?|never(?: ever)?|ne pas|n['’]appelle pas|nicht|niemals|nunca)";
const cannot = `(?:${not}|ca(?:n['’]?t|nnot))`;
const them = '(?:him|her|them|this|it|this number|that number|back|again|any ?more|ever|under any circumstances)';
const toOrWith = '(?: (?:to|with|from|by))?';

/** Words of a time, a place or a reason: what they stand in is not said of every call. */
const sometimes =
	/\b(?:after|before|at|on|between|until|till|unless|if|when|while|during|past|late|later|early|in|for|too|straight|first|only|just|without|about|because|except|work|home|works|nights?|days?|evenings?|mornings?|weekends?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|answered|alone|direct(?:ly)?|often|much|unknown|who|what|how|you)\b/i;

/** All of some words between two marks: "do not call", "is blocked", "no contact". */
const refuses = [
	patternFor(
		`^(?:please )?(?:i )?(?:${not} (?=.*${calls})${ways}|no (?:llamar|contactar|ligar))${toOrWith}(?: ${them})*$`,
		'iu',
	),
	patternFor(
		`^(?:(?:is|are|now|currently|has been|she is|he is|they are) )*(?:blocked|bloquée?|blockiert|unsafe|dangerous|toxic|abusive|not safe|no contact(?: order)?|avoid|ignore|éviter|evitar|meiden)(?: ${them})*$`,
		'iu',
	),
];
/** The same with somebody named in it, before their number or without one: "don't text Gary". */
const refusesSomebody = [
	patternFor(String.raw`^(?:please )?(?:i )?${cannot} ${ways}${toOrWith} (\S.*)$`, 'iu'),
	patternFor(
		String.raw`^no (?:more )?(?:(?:contact|calls?|texts?|messages?) (?:to|with|from)|llamar(?: a)?|contactar(?: con)?) (\S.*)$`,
		'iu',
	),
	patternFor(
		String.raw`^(?:please )?(?:i )?(?:(?:${not}|have|i['’]ve) )?(?:block(?:ed)?|avoid|ignore|delete(?: the number of)?|(?:stay|keep|staying|keeping) away from|éviter|evitar|bloquear|bloquer) (\S.*)$`,
		'iu',
	),
	patternFor(String.raw`^ruf(?:e)? nicht (\S.*?)(?: an)?$`, 'iu'),
];
const notSomebody = patternFor(String.raw`^(?:not|never) (\S.*)$`, 'iu');
const somebodyRefused = patternFor(
	String.raw`^(\S.*?) (?:(?:is|are) (?:blocked|unsafe|dangerous|toxic|abusive|not safe)|${not} (?:${calls}))$`,
	'iu',
);
const isShort = (name: string): boolean =>
	name.split(/\s+/, 5).length <= 4 && !sometimes.test(name) && !/\d/.test(name);

/** Words between marks. */
const clausesOf = (text: string): readonly string[] =>
	text
		.split(/[,;:.()[\]!?*~–—]+|\s-+\s|\s-+$|^-+\s|\s\//)
		.map(clause => clause.trim())
		.filter(clause => clause !== '');

const isRefusal = (clause: string): boolean => refuses.some(pattern => pattern(clause).test(clause));

/** Whether words before a number say not to call whom they name. */
const refusesWhom = (clause: string): boolean =>
	[...refusesSomebody, somebodyRefused]
		.map(pattern => pattern(clause).exec(clause)?.[1])
		.some(name => name !== undefined && isShort(name));

/** "NOT Gary", at the start. */
const isNotSomebody = (clause = ''): boolean => {
	const name = notSomebody(clause).exec(clause)?.[1];
	return name !== undefined && isShort(name) && isName(name);
};

/** Words before a number. What is said of somebody in brackets is not said of whose number it is. */
const isRefusedBefore = (words: string): boolean => {
	const outside = clausesOf(words.replaceAll(/\([^)]*\)/g, ';'));
	return clausesOf(words).some(isRefusal) || outside.some(refusesWhom) || isNotSomebody(outside[0]);
};

const writes = /\b(?:te?xt\w*|sms|messag\w*|whatsapp|signal|schreib\w*|mensaje\w*|écri\w*)/i;

// Also one that is said to be old, and is not among those that were found.
const digits = String.raw`\d[\d ().-]{4,}\d`;
const upToNumber = new RegExp(`^[^]*${digits}`);
const anyNumber = new RegExp(digits, 'g');
const fromNumber = new RegExp(`${digits}[^]*$`);

const isStruckOut = /^\s*~~.*~~[\s.]*$/;

/** Whether an entry names somebody only to say that they are not to be called; "text me, don't call" asks for a text. */
export const isUncalled = (entry: string): boolean => {
	if (!mayRefuse.test(entry)) return false;
	if (isStruckOut.test(entry)) return true;
	const text = plainWords(entry);
	const isAsked = (clause: string): boolean => writes.test(clause) && !isRefusal(clause) && !refusesWhom(clause);
	if (clausesOf(text.replaceAll(anyNumber, ';')).some(isAsked)) return false;
	const found = findNumbers(text);
	if (found.length === 0) return isRefusedBefore(text);
	return found.every(({from, to}, index) => {
		const left = text.slice(found[index - 1]?.to ?? 0, from).replace(upToNumber, '');
		const right = text.slice(to, found[index + 1]?.from ?? text.length).replace(fromNumber, '');
		const behind = index === found.length - 1 ? clausesOf(right) : clausesOf(right).slice(0, 1);
		return isRefusedBefore(left) || behind.some(isRefusal);
	});
};
