import type {Key} from 'ink';

type Flag = Exclude<{[K in keyof Key]: Key[K] extends boolean ? K : never}[keyof Key], undefined>;

const named: readonly (readonly [Flag, string])[] = [
	['return', 'Enter'],
	['escape', 'Esc'],
	['tab', 'Tab'],
	['backspace', 'Backspace'],
	['delete', 'Backspace'],
	['upArrow', 'Up'],
	['downArrow', 'Down'],
	['leftArrow', 'Left'],
	['rightArrow', 'Right'],
	['pageUp', 'PageUp'],
	['pageDown', 'PageDown'],
	['home', 'Home'],
	['end', 'End'],
];

/** The keys in one piece of input, by the names of the key table; characters typed fast come several at a time. */
export const keysPressed = (input: string, key: Key): readonly string[] => {
	if (key.eventType === 'release') return [];
	if (key.ctrl) return input === '' ? [] : [`Ctrl+${input.toUpperCase()}`];
	const name = named.find(([flag]) => key[flag])?.[1];
	if (name !== undefined) return [name];
	if (key.meta) return [];
	return Array.from(input, character => (character === '\r' || character === '\n' ? 'Enter' : character));
};
