import {indentOf} from './marks.ts';

const shiftedSpace = (space: string, by: number): string => {
	const columns = Math.max(0, indentOf(space) + by);
	const tails = Array.from(space, (_, at) => space.slice(at));
	return [...tails, ''].find(tail => indentOf(tail) === columns) ?? ' '.repeat(columns);
};

const lineStart = /(?<![^\r\n])([ \t]*>(?:[ \t]?>)*[ \t]?)?([ \t]*)(?=\S)/g;

/** Lines with so many columns of white space more before their words, or fewer; the marks of a quotation stay in front. */
export const shifted = (lines: string, by: number): string =>
	by === 0
		? lines
		: lines.replaceAll(
				lineStart,
				(_, quote: string | undefined, space: string) => (quote ?? '') + shiftedSpace(space, by),
			);
