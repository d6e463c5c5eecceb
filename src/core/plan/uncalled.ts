import {patternFor} from '../western.ts';
import {findNumbers} from './numbers.ts';
import {plainWords} from './plain-words.ts';

const mayRefuse = /\b(?:no|not|never|avoid|block(?:ed)?|pas|nicht)\b|n['’]t\b|\bdont\b/i;
const writes = /\b(?:te?xt\w*|sms|messag\w*|whatsapp|signal|schreib\w*|mensaje\w*|écri\w*)/i;
const not = "(?:do(?:n['’]?t| not)|never|ne pas|nicht|no)";
const calls = '(?:call|ring|phone|contact|answer|appeler|contacter|anrufen|llamar)';
const before = patternFor(
	String.raw`(?:(?<!\p{L})(?<!(?<!\p{L})if (?:i|we|you) )${not} ${calls}(?: \p{L}+){0,3}|^(?:block(?:ed)?|avoid)(?: \p{L}+){0,3})[\s:,–-]*$`,
	'iu',
);
const behind = patternFor(
	String.raw`^[\s,;(–-]*(?:${not} ${calls}|nicht anrufen|blocked)(?:\s+(?:him|her|them|this))?\s*(?:[).!,;]|$)`,
	'iu',
);

/** Whether an entry names somebody only to say that they are not to be called; "text me, don't call" asks for a text. */
export const isUncalled = (entry: string): boolean => {
	if (!mayRefuse.test(entry) || writes.test(entry)) return false;
	const text = plainWords(entry);
	const found = findNumbers(text);
	return (
		found.length > 0 &&
		found.every(({from, to}, index) => {
			const left = text.slice(found[index - 1]?.to ?? 0, from);
			const right = text.slice(to, to + 60);
			return before(left).test(left) || behind(right).test(right);
		})
	);
};
