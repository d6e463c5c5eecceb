import {isDetail} from './details.ts';
import {isMoreOfOne} from './form.ts';
import type {SectionId} from './headings.ts';
import {numbersIn} from './numbers.ts';
import {isName} from './owners.ts';
import {moreIn, type Part, type Plan} from './plan.ts';
import {shortNumbers} from './short-numbers.ts';

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
const calledIn = ({heading, entries}: Part): readonly string[] => {
	const found = heading !== null && isCalled(heading) ? [heading] : [];
	let name = found.length > 0 ? '' : nameIn(heading ?? '');
	for (const {text} of entries) {
		const isMore = isDetail(text) || isMoreOfOne(text);
		if (isCalled(text)) found.push(isMore && mayBeOf(name, text) ? `${name}: ${text}` : text);
		else if (!isMore) name = nameIn(text);
	}
	return found;
};

const otherSections: readonly SectionId[] = ['places', 'alone', 'signs', 'safer', 'matters'];

const foundElsewhere = new WeakMap<Plan, readonly string[]>();

/** Whoever stands in a plan with a number where no people are asked for; looked for once, as it may be long. */
export const calledElsewhere = (plan: Plan): readonly string[] => {
	const known = foundElsewhere.get(plan);
	if (known !== undefined) return known;
	const inMore = moreIn(plan).flatMap(calledIn);
	const found = inMore.length > 0 ? inMore : otherSections.flatMap(section => plan.sections[section].filter(isCalled));
	foundElsewhere.set(plan, found);
	return found;
};

const helping = /crisis|therap|doctor|\bgp\b|hospital|medical|help|\bpros\b|clinic|team|service|\bnhs\b|psych|counsel/i;

/** Who can be called under a heading that we do not know and that tells of help. */
export const calledUnderHelp = (plan: Plan): readonly string[] =>
	moreIn(plan)
		.filter(({heading}) => heading !== null && helping.test(heading))
		.flatMap(calledIn);
