import {type Line, lineAfter, type Run, runsBetween} from './line.ts';

/** What stands in the terminal, row by row from the top; a row that is missing cannot be told. */
export type Lines = readonly Line[];

/** A frame of Ink's: from which row it starts and on which it ends, and what it writes into which row. */
type Frame = {
	readonly from: number;
	readonly to: number;
	readonly rows: ReadonlyMap<number, string>;
	/** Whether it is written into an empty window. */
	readonly isWhole: boolean;
	/** Whether it also shows, hides or places the cursor. */
	readonly hasCaret: boolean;
};

const erasesRows = /\u001B\[(?:2K|[\d;]*[JH])/;
// A caret that is shown, hidden or placed and nothing else: taken for a whole frame, it would be an empty one.
const onlyMoves = /^(?:\u001B\[(?:\d*[ABEG]|\?25[hl]))*$/;
const moves = /(\u001B\[\d*[ABE]|\u001B\[\?25[hl]|\n)/;

/** Ink goes up to its first row, and from there down, row by row; a caret it places at the end, from below. */
const frameOf = (text: string): Frame => {
	let from = 0;
	let row = 0;
	let isWhole = true;
	let hasCaret = false;
	const rows = new Map<number, string>();
	for (const piece of text.split(moves)) {
		const [, number, move] = /^\u001B\[(\d*)([AE])$/.exec(piece) ?? [];
		const by = Number(number || 1);
		if (move === 'A' && isWhole) {
			from = by;
			isWhole = false;
		} else if (move === 'A') {
			hasCaret = true;
			break;
		} else if (move === 'E') row += by;
		else if (piece === '\n') row += 1;
		else if (moves.test(piece)) hasCaret = true;
		else if (piece !== '') rows.set(row, piece);
	}
	return {from, to: row, rows, isWhole, hasCaret};
};

const counted = (count: number, direction: string): string =>
	count === 0 ? '' : `\u001B[${count === 1 ? '' : count}${direction}`;
const rowsOn = (count: number): string => counted(Math.abs(count), count < 0 ? 'A' : 'B');

/** All of one style after one another: a colour is most of what a frame is made of. */
const written = (runs: readonly (Run & {readonly row: number})[], from: number, to: number): string => {
	const styles = [...new Set(['', ...runs.map(({style}) => style)])];
	let text = '';
	let at = from;
	for (const style of styles) {
		if (style !== '') text += style;
		for (const run of runs.filter(each => each.style === style)) {
			text += `${rowsOn(run.row - at)}${counted(run.column + 1, 'G')}${run.text}`;
			at = run.row;
		}
		if (style !== '') text += '\u001B[m';
	}
	return `${text}${rowsOn(to - at)}\r`;
};

/**
 * A frame of Ink's, written as nothing but the cells that change, and what stands in the terminal after it. Where that
 * cannot be told the frame is left as it is.
 */
export const changesOf = (frame: string, before: Lines): {readonly text: string; readonly after: Lines} => {
	if (erasesRows.test(frame)) return {text: frame, after: []};
	if (onlyMoves.test(frame)) return {text: frame, after: before};
	const {from, to, rows, isWhole, hasCaret} = frameOf(frame);
	const after = isWhole ? [] : [...before];
	const runs: (Run & {readonly row: number})[] = [];
	let isKnown = !isWhole && !hasCaret;
	for (const [row, text] of rows) {
		const old = isWhole ? [] : (before[row] ?? null);
		const line = lineAfter(old, text);
		after[row] = line;
		if (old === null || line === null) isKnown = false;
		else runs.push(...runsBetween(old, line).map(run => ({...run, row})));
	}
	return {text: isKnown ? written(runs, from, to) : frame, after};
};
