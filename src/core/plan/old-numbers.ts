import {patternFor} from '../western.ts';
import type {Found} from './number-runs.ts';

const oldBefore = patternFor(
	String.raw`(?<!\p{L})(?:was|formerly|previously|used to be|no longer|instead of|do(?:n['’]t| not) (?:use|call|ring|dial)|(?<!if )not|(?<!(?:years?|yrs?|months?)[ -])(?:old|alte)(?: (?:number|no|nr|nummer|one|mobile|phone|cell))?(?: (?:for|of) \p{L}+)?)[.: ]*$`,
	'iu',
);
const oldBehind = patternFor(
	String.raw`^ ?(?:[([]?fa?x(?!\p{L}|[.:#\s]*[+(]?\p{N})|[([]old(?![\p{L}-]|[^)\]]{0,20}\p{N}{3})|[([]?(?:disconnected|no longer|any ?more|any longer|do(?:es)?(?:n['’]t| not) (?:work|use|call|ring))(?![\p{L}-]| ?[+(]?\p{N}|(?: (?:this|it|me|him|her|them|there))?,? (?:after|at|before|between|during|early|for|from|if|in|late|on|past|unless|until|when)))`,
	'iu',
);

const faxBefore = patternFor(
	String.raw`(?:(?<!\p{L})(?:tele)?fa?x(?: (?:no|nr|number))?[.:# ]*|(?<!\p{L})F[.:] ?)$`,
	'iu',
);

/** A number that is said to be no longer theirs, or that nobody answers. Where it is the only one it may be all there is, and is shown. */
export const isOld = (entry: string, {from, to}: Found): boolean => {
	const [before, behind] = [entry.slice(Math.max(0, from - 40), from), entry.slice(to, to + 40)];
	return oldBefore(before).test(before) || faxBefore(before).test(before) || oldBehind(behind).test(behind);
};
