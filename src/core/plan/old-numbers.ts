import {patternFor} from '../western.ts';
import type {Found} from './number-runs.ts';

const oldBefore = patternFor(
	String.raw`(?<!\p{L})(?:(?<!(?<!\p{L})if (?:i|we|you) )(?:do(?:n['’]?t| not)|never) (?:call|ring|phone|contact)(?: \p{L}+){1,3}|was|formerly|previously|antes|ancien(?:ne)? num[ée]ro|nicht mehr|used to be|no longer|instead of|do(?:n['’]t| not) (?:use|call|ring|dial)|(?<!if )not(?: the)?|(?<!(?:years?|yrs?|months?)[ -])(?:old|alte)(?: (?:number|no|nr|nummer|one|mobile|phone|cell))?(?: (?:for|of) \p{L}+)?)[.: ]*$`,
	'iu',
);
const oldBehind = patternFor(
	String.raw`^ ?(?:[([]?fa?x(?!\p{L}|[.:#\s]*[+(/–-]?\p{N})|[([]old(?![\p{L}-]|[^)\]]{0,20}\p{N}{3})|[([]?(?:disconnected|nicht mehr|no longer|any ?more|any longer|do(?:es)?(?:n['’]t| not) (?:work|use|call|ring))(?![\p{L}-]| ?[+(]?\p{N}|(?: (?:this|it|me|him|her|them|there))?,? (?:after|at|before|between|during|early|for|from|if|in|late|on|past|unless|until|when)))`,
	'iu',
);

const faxBefore = patternFor(
	String.raw`(?:(?<!\p{L})(?:tele)?fa?x(?: (?:no|nr|number))?[.:# ]*[/–-]?|(?<!\p{L})F[.:] ?|[([]f ?)$`,
	'iu',
);

const label = String.raw`[([](?:new|old|current|mobile|mob|cell|home|work|landline|[mhw])[)\]][: ]*`;
const labelled = new RegExp(`${label}$`, 'i');
const labelNext = new RegExp(String.raw`^[,; ]*${label}[+(]?\d{2}`, 'i');
const oldLabel = new RegExp(String.raw`(?:^|${label}[+(]?\d[\d ().-]{4,}[,; ]*)[([]old[)\]][: ]*$`, 'i');

/** "(new) 555 0100 (old) 555 0101": what stands in brackets before each number is said of that one; null where it is not so. */
const saidByLabel = (before: string, behind: string): boolean | null => {
	if (oldLabel.test(before)) return true;
	return labelled.test(before) && labelNext.test(behind) ? /old/i.test(labelled.exec(before)?.[0] ?? '') : null;
};

/** A number that is said to be no longer theirs, or that nobody answers. Where it is the only one it may be all there is, and is shown. */
export const isOld = (entry: string, {from, to}: Found): boolean => {
	const [before, behind] = [entry.slice(Math.max(0, from - 40), from), entry.slice(to, to + 40)];
	const isSaid = (): boolean =>
		oldBefore(before).test(before) || faxBefore(before).test(before) || oldBehind(behind).test(behind);
	return saidByLabel(before, behind) ?? isSaid();
};
