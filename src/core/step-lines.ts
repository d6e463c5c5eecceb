import {type OwnContact, ownBesideLines, withNumbers} from './contact-blocks.ts';
import {emergencyBlocks, likeliest} from './emergency-blocks.ts';
import type {Line} from './helplines.ts';
import type {Known} from './known.ts';
import {comparedBlocks, guessBlocks, lineBlocks, noLineBlocks} from './line-blocks.ts';
import {linePages} from './line-order.ts';
import {isLineClosed} from './line-to-call.ts';
import type {Block} from './screen.ts';
import {ageBlocks} from './under-18.ts';
import type {Words} from './words.ts';

/** In the smallest window one row for whom it is, so that the number after it is in sight; the person's own words stay whole. */
const briefly = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map(block => (block.kind === 'label' ? {...block, brief: true} : block));

/** In the order in which they stand on the screen; of nobody in the plan there is none, and where no line is known as well. */
type ToCall = {
	readonly own: OwnContact | undefined;
	readonly line: Line | undefined;
	readonly more: readonly OwnContact[];
	readonly others: readonly Line[];
};

/**
 * Whom to call in step 6, a page of lines at a time. Somebody of the plan comes first, and right after them a line: the step is
 * there for one, and a small window has room for two numbers.
 */
export const toCall = (known: Known, page: number): ToCall => {
	const lines = linePages(known)[page] ?? [];
	const [own, ...more] = page === 0 ? ownBesideLines(known, lines) : [];
	const [line, ...others] = lines;
	return {own, line, more, others};
};

const ownBlocks = ({entry, numbers}: OwnContact): readonly Block[] => withNumbers(entry, numbers);

/** The same as it is shown. */
export const callBlocks = (known: Known, page: number, words: Words): readonly Block[] => {
	const {own, line, more, others} = toCall(known, page);
	const fromPlan: Block = {kind: 'label', text: words.people.fromPlan};
	const first = line === undefined ? noLineBlocks(known, words) : lineBlocks(known, line, words);
	return [
		...(own === undefined ? [] : [{...fromPlan, spare: true} as const, ...ownBlocks(own)]),
		...briefly(first),
		...(more.length === 0 ? [] : [fromPlan, ...more.flatMap(ownBlocks)]),
		...others.flatMap(each => lineBlocks(known, each, words)),
		// Nobody answers at any of them now.
		...(page === 0 && isLineClosed(known) ? emergencyBlocks(likeliest(known), words, 'main') : []),
		...(page === 0 ? ageBlocks(known, words) : []),
		...guessBlocks(known, words),
		...comparedBlocks(known, words),
	];
};
