import type {Hint} from '../core/screen.ts';
import {air, span} from './rows.ts';
import type {Row} from './theme.ts';

/** Left out first when there is no room for all; help and leaving are never left out. */
const leftOut: readonly Hint['id'][] = [
	...(['slower', 'faster', 'longer', 'plan', 'under18', 'skip', 'pattern', 'back', 'without', 'code', 'keys'] as const),
	...(['unhelped', 'steps', 'country', 'wave'] as const),
];

/** The last to go: of Enter and the pause the one that matters less here, and the list of keys. */
const lastOut = (hints: readonly Hint[]): readonly Hint['id'][] => [
	...hints.flatMap(({id}) => (id === 'enter' || id === 'pause' ? [id] : [])).toReversed(),
	'keys',
];

/** The list of keys first loses its name: its key is there as long as it can be, for those that are left out. */
const without = (hints: readonly Hint[], id: Hint['id']): readonly Hint[] =>
	id === 'keys' && hints.some(hint => hint.id === id && hint.means !== '')
		? hints.map(hint => (hint.id === id ? {...hint, means: ''} : hint))
		: hints.filter(hint => hint.id !== id);

const hintText = ({key, means}: Hint): string => (means === '' ? key : `${key} ${means}`);

/** Columns between two hints; fewer where that keeps one more of them in sight. */
const gaps = {wide: '   ', narrow: '  '} as const;

const textOf = (hints: readonly Hint[], gap: string): string => hints.map(hintText).join(gap);

const fitting = (hints: readonly Hint[], width: number): readonly Hint[] => {
	const fits = (some: readonly Hint[]): boolean => textOf(some, gaps.narrow).length <= width;
	const kept = [...leftOut, ...lastOut(hints)].reduce((all, id) => (fits(all) ? all : without(all, id)), hints);
	const named = hints.filter(({id}) => kept.some(hint => hint.id === id));
	return fits(named) ? named : kept;
};

/** The keys that matter here, as many as fit in `width` columns. */
export const footer = (hints: readonly Hint[], width: number): Row => {
	const shown = fitting(hints, width);
	const gap = textOf(shown, gaps.wide).length <= width ? gaps.wide : gaps.narrow;
	return [
		air,
		...shown.flatMap((hint, index) => [
			span(index === 0 ? '' : gap),
			span(hint.key),
			span(hint.means === '' ? '' : ` ${hint.means}`, 'quiet'),
		]),
	];
};

/** Always in the last row. */
const out: readonly Hint['id'][] = ['help', 'leave', 'keys'];

/** The same over as many as `most` rows, where one has no room for all of them. */
export const footerRows = (hints: readonly Hint[], width: number, most: number): readonly Row[] => {
	const fits = (some: readonly Hint[]): boolean => textOf(some, gaps.narrow).length <= width;
	if (fits(hints)) return [footer(hints, width)];
	const rows: Hint[][] = [];
	for (const hint of hints.filter(({id}) => !out.includes(id))) {
		const row = rows.at(-1);
		if (row !== undefined && fits([...row, hint])) row.push(hint);
		else rows.push([hint]);
	}
	if (rows.length >= most) return [footer(hints, width)];
	return [...rows, hints.filter(({id}) => out.includes(id))].map(row => footer(row, width));
};
