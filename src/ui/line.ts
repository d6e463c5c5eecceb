/** One column of a row: what stands in it, and the sequences that give it its look. */
export type Cell = {readonly text: string; readonly style: string};

/** A row as it stands in the terminal, up to its last cell that is not blank; null where that cannot be told. */
export type Line = readonly Cell[] | null;

const blank: Cell = {text: ' ', style: ''};

const isSame = (one: Cell, other: Cell): boolean => one.text === other.text && one.style === other.style;

// What opens and what closes the colour of the ink, that of the ground, the weight, and that both colours are reversed.
const looks = [
	{opens: /^(?:38;5;\d+|[39][0-7])$/, closes: '39'},
	{opens: /^(?:48;5;\d+|4[0-7]|10[0-7])$/, closes: '49'},
	{opens: /^1$/, closes: '22'},
	{opens: /^7$/, closes: '27'},
] as const;

/** Whether a blank in this look is seen. */
const hasGround = (style: string): boolean => /\u001B\[(?:4|7|10)/.test(style);

// One column each, whatever stands beside them: letters, signs, boxes, blocks and dots.
const narrow = /[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2500-\u259F\u2800-\u28FF]/u;

const parts = /\u001B\[(?<column>\d+)G|(?<erase>\u001B\[K)|\u001B\[(?<look>[\d;]*)m|(?<text>[\s\S])/gu;

/**
 * The row after Ink has written this into it: columns, erasing to the end, looks and text. Null after anything else, such
 * as a wide letter or a link: the row is then known again when it is written from its first column.
 */
export const lineAfter = (before: Line, written: string): Line => {
	let cells: Cell[] | null = before === null ? null : [...before];
	let column = 0;
	let style = '';
	const open = looks.map(() => '');
	for (const {groups = {}} of written.matchAll(parts)) {
		const {column: to, erase, look, text = ''} = groups;
		if (to !== undefined) column = Number(to) - 1;
		else if (erase !== undefined) cells = column === 0 ? [] : (cells?.slice(0, column) ?? null);
		else if (look !== undefined) {
			const kind = looks.findIndex(({opens, closes}) => opens.test(look) || closes === look);
			if (kind < 0) return null;
			open[kind] = looks[kind]?.closes === look ? '' : `\u001B[${look}m`;
			style = open.join('');
		} else {
			if (cells === null || !narrow.test(text)) return null;
			while (cells.length < column) cells.push(blank);
			// A blank has no ink.
			cells[column] = text === ' ' && !hasGround(style) ? blank : {text, style};
			column += 1;
		}
	}
	const last = cells?.findLastIndex(cell => !isSame(cell, blank)) ?? -1;
	return cells?.slice(0, last + 1) ?? null;
};

/** Cells of one style side by side that are to be written, from a column on, counted from 0. */
export type Run = Cell & {readonly column: number};

const fits = (cell: Cell, style: string): boolean => cell.style === style || (isSame(cell, blank) && !hasGround(style));

/** Stepping over cells takes as much as writing a few blanks or one dot. */
const isShort = (gap: readonly Cell[]): boolean =>
	gap.length <= 1 || (gap.length <= 4 && gap.every(({text}) => text === ' '));

/** What makes one row of the other. */
export const runsBetween = (before: readonly Cell[], after: readonly Cell[]): readonly Run[] => {
	const runs: Run[] = [];
	after.forEach((cell, column) => {
		if (isSame(cell, before[column] ?? blank)) return;
		const last = runs.at(-1);
		const from = last === undefined ? column : last.column + last.text.length;
		const gap = after.slice(from, column);
		if (last !== undefined && isShort(gap) && [...gap, cell].every(each => fits(each, last.style))) {
			runs[runs.length - 1] = {...last, text: [last, ...gap, cell].map(({text}) => text).join('')};
		} else runs.push({column, ...cell});
	});
	// With no style: a terminal fills what it erases with the ground it writes on.
	if (after.length < before.length) runs.push({column: after.length, text: '\u001B[K', style: ''});
	return runs;
};
