import type {Key} from 'ink';

type Flag = Exclude<{[K in keyof Key]: Key[K] extends boolean ? K : never}[keyof Key], undefined>;

const named: readonly (readonly [Flag, string])[] = [
	['return', 'Enter'],
	['escape', 'Esc'],
	['tab', 'Tab'],
	['backspace', 'Backspace'],
	['delete', 'Delete'],
	['upArrow', 'Up'],
	['downArrow', 'Down'],
	['leftArrow', 'Left'],
	['rightArrow', 'Right'],
	['pageUp', 'PageUp'],
	['pageDown', 'PageDown'],
	['home', 'Home'],
	['end', 'End'],
];

const byCharacter: Readonly<Record<string, string>> = {'\r': 'Enter', '\n': 'Enter', '\t': 'Tab'};

// Ink names a key only when it comes alone; typed twice in one piece of input, controls are plain characters.
const nameOf = (character: string): string => {
	const code = character.codePointAt(0) ?? 0;
	return byCharacter[character] ?? (code < 0x20 ? `Ctrl+${String.fromCodePoint(code + 0x40)}` : character);
};

// Ink's parse-keypress.js reads `\e[1;5D` as Left with Ctrl and `\e\x7F` as Backspace with Alt; Ctrl+H is Backspace itself.
const modified: ReadonlySet<string> = new Set(['Left', 'Right', 'Home', 'End', 'Backspace', 'Delete']);

/** The keys in one piece of input, by the names of the key table; characters typed fast come several at a time. */
export const keysPressed = (input: string, key: Key): readonly string[] => {
	if (key.eventType === 'release') return [];
	const modifier = key.ctrl ? 'Ctrl+' : key.meta ? 'Alt+' : '';
	const name = named.find(([flag]) => key[flag])?.[1];
	if (name !== undefined && modified.has(name)) return [modifier + name];
	if (key.ctrl) return input === '' ? [] : [modifier + input.toUpperCase()];
	if (name !== undefined) return [name];
	if (key.meta) return input === '' ? [] : [modifier + input.toUpperCase()];
	return Array.from(input, nameOf);
};
