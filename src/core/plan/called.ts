import {isDetail} from './details.ts';
import {isMoreOfOne} from './form.ts';
import type {SectionId} from './headings.ts';
import {isNotOffered} from './not-offered.ts';
import {numbersIn} from './numbers.ts';
import {isName} from './owners.ts';
import {moreIn, type Part, type Plan} from './plan.ts';
import {shortNumbers} from './short-numbers.ts';
import {isUnwanted} from './unwanted.ts';

/** Whether somebody is called by a number of an entry: most short ones are a bus or what is counted. */
const isCalled = (entry: string): boolean =>
	numbersIn(entry).some(number => {
		const digits = number.replaceAll(/\D/g, '');
		return digits.length > 6 || shortNumbers.has(digits) || /^(?:112|911|988|999)$/.test(digits);
	});

/** A line that names somebody, without what a form asks; empty where it is no name. */
const nameIn = (line: string): string => {
	const name = line.replace(/^name\s*[:：]\s*/i, '').replace(/\s*[:：]$/, '');
	return isName(name) ? name : '';
};

const service = /line|samarit|help|crisis|team|servic|emergenc|police|ambulan|nhs|support|cent(?:re|er)|care|shout/i;

/** A short number is of a line, and never of the person above it. */
const mayBeOf = (name: string, text: string): boolean =>
	name !== '' && (service.test(name) || numbersIn(text).some(number => number.replaceAll(/\D/g, '').length > 6));

/** Whoever can be called in a part; a number alone is of the name above it, be that a line or the heading. */
const calledIn = (plan: Plan, {heading, entries}: Part): readonly string[] => {
	if (isUnwanted(heading ?? '')) return [];
	const found = heading !== null && isCalled(heading) ? [heading] : [];
	let name = found.length > 0 ? '' : nameIn(heading ?? '');
	const isMore = (text: string): boolean => isDetail(text) || isMoreOfOne(text);
	// Where the first number stands above every name, each is of the name below it, or of nobody knows whom.
	const isNumberFirst = name === '' && entries[0] !== undefined && isCalled(entries[0].text) && isMore(entries[0].text);
	for (const {text} of entries) {
		if (isCalled(text)) {
			const called = isMore(text) && !isNumberFirst && mayBeOf(name, text) ? `${name}: ${text}` : text;
			if (!isNotOffered(plan, text) && !isNotOffered(plan, called)) found.push(called);
		} else if (!isMore(text)) name = nameIn(text);
	}
	return found;
};

const otherSections: readonly SectionId[] = ['places', 'alone', 'signs', 'safer', 'matters'];

// Who is in the signs may be what sets them off: "when Rick texts me".
const asksToCall = /^(?:please )?(?:call|ring|phone|text|talk to|contact|ask)\b/i;

const inSection = (plan: Plan, section: SectionId): readonly string[] => {
	return plan.sections[section].filter(
		text => isCalled(text) && !isNotOffered(plan, text) && (section !== 'signs' || asksToCall.test(text)),
	);
};

/** Whoever stands in a plan with a number where no people are asked for. */
export const calledElsewhere = (plan: Plan): readonly string[] => {
	const inMore = moreIn(plan).flatMap(part => calledIn(plan, part));
	return inMore.length > 0 ? inMore : otherSections.flatMap(section => inSection(plan, section));
};

const helping = /crisis|therap|doctor|\bgp\b|hospital|medical|help|\bpros\b|clinic|team|service|\bnhs\b|psych|counsel/i;

const calledUnder = (plan: Plan, heading: RegExp): readonly string[] =>
	moreIn(plan)
		.filter(part => part.heading !== null && heading.test(part.heading))
		.flatMap(part => calledIn(plan, part));

/** Who can be called under a heading that we do not know and that tells of help. */
export const calledUnderHelp = (plan: Plan): readonly string[] => calledUnder(plan, helping);

const inNeed =
	/^(?:only )?(?:if|when|in case)\b|\b(?:out of hours|urgent|emergenc\w*|nobody|no ?one|nothing|alone|can['’]?t sleep|stop and call|call|ring)\b/i;

/** Who can be called under one that tells when to: "If I can't reach anyone". */
export const calledInNeed = (plan: Plan): readonly string[] => calledUnder(plan, inNeed);
