import type {Span} from './source.ts';

const lines = /(?<=\r\n|\n|\r(?!\n))/;
const fence = /^[ \t]*(`{3,}|~{3,})/;
const closing = /^[ \t]*(`{3,}|~{3,})[ \t]*[\r\n]*$/;

/**
 * Where the marks of code end that are open at `at`, if they were opened in this span and are closed in it; else `at`.
 * A plan that stands in such marks as a whole is written on inside them.
 */
export const afterFence = (source: string, {from, to}: Span, at: number): number => {
	const text = source.slice(from, to);
	if (!text.includes('```') && !text.includes('~~~')) return at;
	let opened: string | null = null;
	let next = from;
	for (const line of text.split(lines)) {
		if (opened === null && next >= at) return at;
		next += line.length;
		const isClosed = opened !== null && closing.exec(line)?.[1]?.startsWith(opened) === true;
		if (isClosed && next > at) return next;
		if (opened === null) opened = fence.exec(line)?.[1] ?? null;
		else if (isClosed) opened = null;
	}
	return at;
};
