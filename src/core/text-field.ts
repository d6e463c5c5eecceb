import {across, along, columnOf, type Spot, settled} from './caret.ts';
import {graphemeAt} from './graphemes.ts';
import {harmless} from './harmless.ts';

/** Changes that go on, one key after the other, and are taken back as one. */
type Run = 'type' | 'erase-back' | 'erase-forward';

/** Words being written, in one line or several. */
export type TextField = Spot & {
	/** What it was before each change, the latest last. */
	readonly past: readonly Spot[];
	readonly run: Run | null;
	/** The column that moving up and down keeps to, past lines that are shorter. */
	readonly column: number | null;
};

const reaches = {
	'erase-back': 'left',
	'erase-forward': 'right',
	'erase-word-back': 'word-left',
	'erase-word-forward': 'word-right',
	'erase-to-start': 'line-start',
	'erase-to-end': 'line-end',
} as const satisfies Readonly<Record<string, keyof typeof along>>;

export type CaretId = keyof typeof along | keyof typeof across;
export type EditId = keyof typeof reaches | 'undo';

/** A text is no longer than this, in UTF-16 units: more than is written on a bad night, and quick to draw. */
const longest = 10_000;

/** As many changes can be taken back. */
const mostChanges = 100;

export const fieldOf = (text: string): TextField => ({text, caret: text.length, past: [], run: null, column: null});

export const emptyField: TextField = fieldOf('');

const changed = (field: TextField, {text, caret}: Spot, run: Run | null, isSameRun: boolean): TextField => ({
	text,
	caret: settled(text, caret),
	past: isSameRun ? field.past : [...field.past, {text: field.text, caret: field.caret}].slice(-mostChanges),
	run,
	column: null,
});

/** A text safe to show, its lines ended by `\n` alone, however they were ended where it comes from. */
export const clean = (text: string): string =>
	harmless(text.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' '));

/** Keys come one character at a time; what comes in one piece was pasted. */
const isKey = (text: string): boolean => String.fromCodePoint(text.codePointAt(0) ?? 0) === text;

const isSpace = (text: string | undefined): boolean => text !== undefined && /^\s$/.test(text);

/** Puts text in at the caret, as much of it as there is room for. */
export const insert = (field: TextField, typed: string): TextField => {
	const whole = clean(typed);
	const text = whole.slice(0, graphemeAt(whole, Math.max(0, longest - field.text.length)).start);
	if (text === '') return field;
	const before = field.text.slice(0, field.caret);
	// A run is what is typed up to the next word.
	const isNewWord = isSpace(before.at(-1)) && !isSpace(text);
	const after = {text: before + text + field.text.slice(field.caret), caret: before.length + text.length};
	return changed(field, after, isKey(text) ? 'type' : null, isKey(text) && field.run === 'type' && !isNewWord);
};

const erase = (field: TextField, how: keyof typeof reaches): TextField => {
	const to = along[reaches[how]](field);
	if (to === field.caret) return field;
	const [start, end] = [Math.min(to, field.caret), Math.max(to, field.caret)];
	const run = how === 'erase-back' || how === 'erase-forward' ? how : null;
	const after = {text: field.text.slice(0, start) + field.text.slice(end), caret: start};
	return changed(field, after, run, run !== null && field.run === run);
};

const undo = (field: TextField): TextField => {
	const last = field.past.at(-1);
	return last === undefined ? field : {...field, ...last, past: field.past.slice(0, -1), run: null, column: null};
};

/** Takes something out, or takes the last change back. */
export const edit = (field: TextField, how: EditId): TextField => (how === 'undo' ? undo(field) : erase(field, how));

export const moveCaret = (field: TextField, to: CaretId): TextField => {
	if (to !== 'up' && to !== 'down') return {...field, caret: along[to](field), run: null, column: null};
	const column = field.column ?? columnOf(field);
	return {...field, caret: across[to](field, column), run: null, column};
};
