import {linesAtATime} from './circle.ts';
import {ownBesideLines, withNumbers} from './contact-blocks.ts';
import type {Known} from './known.ts';
import {comparedBlocks, guessBlocks, lineBlocks, noLineBlocks} from './line-blocks.ts';
import {linesHere} from './line-order.ts';
import type {Block} from './screen.ts';
import {ageBlocks} from './under-18.ts';
import type {Words} from './words.ts';

/** In the smallest window one row for whom it is, so that the number after it is in sight; the person's own words stay whole. */
const briefly = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map(block => (block.kind === 'label' ? {...block, brief: true} : block));

/**
 * Whom to call in step 6, some lines at a time. Somebody of the plan comes first, and right after them a line: the step is
 * there for one, and a small window has room for two numbers.
 */
export const callBlocks = (known: Known, page: number, words: Words): readonly Block[] => {
	const lines = linesHere(known).slice(page * linesAtATime, (page + 1) * linesAtATime);
	const [line = noLineBlocks(known, words), ...others] = lines.map(each => lineBlocks(known, each, words));
	const beside = page === 0 ? ownBesideLines(known, lines) : [];
	const [own, ...more] = beside.map(({entry, numbers}) => withNumbers(entry, numbers));
	const fromPlan: Block = {kind: 'label', text: words.people.fromPlan};
	return [
		...(own === undefined ? line : [{...fromPlan, spare: true} as const, ...briefly(own), ...briefly(line)]),
		...(more.length === 0 ? [] : [fromPlan, ...more.flat()]),
		...others.flat(),
		...(page === 0 ? ageBlocks(known, words) : []),
		...guessBlocks(known, words),
		...comparedBlocks(known, words),
	];
};
