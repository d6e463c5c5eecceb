import {patternFor} from '../western.ts';

const not = String.raw`(?<!\p{L})(?:no|not|never|(?:do|does|ca|wo)(?:n['’]?t| not)|cannot|kein\p{L}*|nicht|pas(?: de)?|sin|senza|geen|niet|nie|bez|inga|inte|n[ãa]o|sem|non|hates?|dislikes?)\s+(?:(?:to|takes?|accepts?|answers?|reads?|sees?|just|by|do|like|want)\s+)?(?:an?y?\s+)?`;
const texts = String.raw`(?:text\p{L}*|sms|messag\p{L}*|whatsapp)`;
const calls = String.raw`(?:call\p{L}*|ring|phone|anrufe\p{L}*|llam\p{L}*|appel\p{L}*)`;

/** "Don't text", "keine SMS", "no calls" right before a number: what it is not for. */
export const refusedBefore = patternFor(String.raw`${not}(?:${texts}|${calls})[\s:.)]*$`, 'iu');

/** The same of texts alone, anywhere. */
export const noTexts = patternFor(not + texts, 'iu');

/** The same of calls. */
export const noCalls = patternFor(not + calls, 'giu');
