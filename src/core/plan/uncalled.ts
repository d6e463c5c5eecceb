import {findNumbers} from './numbers.ts';
import {isName} from './owners.ts';
import {plainWords} from './plain-words.ts';
import {clausesOf, crosses, isRefusal, notNamed, refusedName} from './refusal-words.ts';
import {isUnwanted} from './unwanted.ts';

// Asked first of every entry: most say nothing of the kind.
const words =
	/\b(?:no|not|never|cannot|avoid|ignore|away|leave|limits|bounds|banned|cut|pas|evitar|meiden|niet|non|nie|inte|ej|nicht|niemals|nunca|unsafe|dangerous|toxic)\b|\b(?:block|bloqu|delet|asked me|restrain|abus|any(?:one|body)\b|every(?:one|body)\b)|n['’]t\b|\b(?:do|must|should|ca|wo)nt\b|éviter|não|~~/i;

const writes = /\b(?:te?xt\w*|sms|messag\w*|whatsapp|signal|schreib\w*|mensaje\w*|écri\w*)/i;

// Also one that is said to be old, and is not among those that were found.
const digits = String.raw`\d[\d ().-]{4,}\d`;
const upToNumber = new RegExp(`^[^]*${digits}`);
const anyNumber = new RegExp(digits, 'g');
const fromNumber = new RegExp(`${digits}[^]*$`);

const isStruckOut = /^\s*~~.*~~[\s.]*$/;
// A small cross in front may be the mark of a list.
const isCrossed =
	/(?:[❌🚫⛔👎🛑]|(?<=\S\s*)[✗✘])\uFE0F?(?!\s*(?:te?xts?|calls?|sms|after|before|voice ?mails?|whatsapp|messages?|e-?mails?)\b)/iu;
const small = /[✗✘]/;
const saysNo = /[([]\s*no[\s.!]*[)\]]|\bno!/i;
/** The person's own number. */
const isTheirs = /^(?:me|myself|my (?:own )?(?:number|mobile|phone|cell|details))\s*[:=]/i;
/** An order of a court, beside whoever helps with it. */
const helpsWithLaw =
	/\b(?:solicitors?|lawyers?|attorneys?|barristers?|police|officers?|courts?|advoca\w+|legal|help ?lines?)\b/i;

const withoutBrackets = (words: string): string =>
	/^\s*\([^)]*\)[\s.]*$/.test(words) ? words : words.replaceAll(/\([^)]*\)/g, ';');

const asksToCall = /^(?:call|ring|phone|text|try|use|instead)\s+/i;

/** Whom words before a number say not to call, where nobody else is named behind that, whose number it may be. */
const refusedBefore = (words: string): string | null => {
	// What is said of somebody in brackets is not said of whose number it is.
	const outside = clausesOf(withoutBrackets(words));
	const names = outside.map((clause, index) => refusedName(clause) ?? (index === 0 ? notNamed(clause) : null));
	const last = names.findLastIndex(name => name !== null);
	const isFollowed = outside
		.slice(last + 1)
		.some(clause => isName(clause.replace(asksToCall, '')) && !isRefusal(clause));
	return isFollowed ? null : (names[last] ?? null);
};

/** What a list is called, in front of who stands in it: "People to avoid: Gary". */
const isInUnwanted = (words: string): boolean => {
	const [, label = ''] = /^(?:\d{1,2}[.)]\s*)?([^:]{2,40}):/.exec(words) ?? [];
	return label !== '' && isUnwanted(label, true);
};

const isRefusedBefore = (words: string): boolean => clausesOf(words).some(isRefusal) || refusedBefore(words) !== null;

/** Whether anything in an entry could say that somebody is not to be called. */
export const mayRefuse = (entry: string): boolean =>
	words.test(entry) || entry.search(crosses) >= 0 || small.test(entry);

/** "… so no". */
const endsInNo = /(?:[–—:-]\s*|\b(?:so|but) )no[\s.]*$/i;

/** "Rick ❌", "Rick (no)", without a word of who. */
const isMarked = (words: string): boolean => isCrossed.test(words) || saysNo.test(words);

// "Tel. no." right before a number.
const numberSign = /(?<![A-Za-z(])no[.:]?\s*$/i;

/** Whether every number of an entry is said not to be called; of one without a number whether it says so. */
const isRefused = (text: string): boolean => {
	const found = findNumbers(text);
	if (found.length === 0) return isMarked(text) || isRefusedBefore(text);
	return found.every(({from, to}, index) => {
		const between = text.slice(found[index - 1]?.to ?? 0, from).replace(upToNumber, '');
		// What stands right behind the number before is said of that.
		const isFirst = text.slice(0, from) === between;
		const own = isFirst ? between : between.replace(/^[\s,;–-]*(?:\([^)]*\)|[^,;:–]*,)/, '');
		const left = own.replace(numberSign, '');
		const right = text.slice(to, found[index + 1]?.from ?? text.length).replace(fromNumber, '');
		// Up to the next number only what stands right behind this one is said of it.
		const isLast = index === found.length - 1;
		const behind = isLast ? right : (/^[^,;]*/.exec(right)?.[0] ?? '');
		const clauses = isLast ? clausesOf(right) : clausesOf(right).slice(0, 1);
		return (
			isMarked(left) || isRefusedBefore(left) || isMarked(behind) || endsInNo.test(behind) || clauses.some(isRefusal)
		);
	});
};

/** Whether an entry names somebody only to say that they are not to be called; "text me, don't call" asks for a text. */
export const isUncalled = (entry: string): boolean => {
	if (isTheirs.test(entry) || isInUnwanted(entry)) return true;
	if (!mayRefuse(entry)) return false;
	if (isStruckOut.test(entry)) return true;
	const text = plainWords(entry);
	if (/\border\b/i.test(text) && helpsWithLaw.test(text.replaceAll(/court order/gi, ''))) return false;
	const isAsked = (clause: string): boolean =>
		writes.test(clause) && !isRefusal(clause) && refusedName(clause) === null;
	return !clausesOf(text.replaceAll(anyNumber, ';')).some(isAsked) && isRefused(text);
};

/** Whether an entry is nothing but such words, without a name. */
export const isRefusalAlone = (entry: string): boolean => {
	if (!words.test(entry)) return false;
	const clauses = clausesOf(plainWords(entry));
	return clauses.length > 0 && clauses.every(isRefusal);
};
