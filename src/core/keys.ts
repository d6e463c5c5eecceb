import {editKeys, ratingKeys} from './edit-keys.ts';
import type {Event} from './event.ts';
import type {Kind} from './place.ts';

type KeyEvent = Event['type'] &
	(
		| 'enter'
		| 'back'
		| 'skip'
		| 'help'
		| 'plan'
		| 'keys'
		| 'steps'
		| 'country'
		| 'under18'
		| 'code'
		| 'pause'
		| 'without'
		| 'slower'
		| 'faster'
		| 'longer'
		| 'pattern'
		| 'wave'
		| 'unhelped'
		| 'quit'
		| 'leave'
	);

/**
 * `keys`: as a terminal names them; the first is shown. `typed`: the words that do the same where a line is typed.
 * `inText`: the keys that still work while letters are text; only they can be shown there.
 */
type Key = {
	readonly event: KeyEvent;
	readonly keys: readonly string[];
	readonly typed: readonly string[];
	readonly inText: readonly string[];
};

/** Every key, what it does and how it is shown: both faces, the footer and the list of keys come from this table. */
export const keyTable = {
	enter: {event: 'enter', keys: ['Enter'], typed: ['', 'enter', 'next'], inText: ['Enter']},
	back: {event: 'back', keys: ['b', 'Esc', 'Left'], typed: ['b', 'back'], inText: ['Esc']},
	skip: {event: 'skip', keys: ['s'], typed: ['s', 'skip'], inText: []},
	help: {event: 'help', keys: ['h', 'Tab'], typed: ['h', 'help'], inText: ['Tab']},
	plan: {event: 'plan', keys: ['p'], typed: ['p', 'plan'], inText: []},
	unhelped: {event: 'unhelped', keys: ['d'], typed: ['d'], inText: []},
	pause: {event: 'pause', keys: ['Space'], typed: ['space', 'pause'], inText: []},
	without: {event: 'without', keys: ['n'], typed: ['n'], inText: []},
	slower: {event: 'slower', keys: ['-'], typed: ['-', 'slower'], inText: []},
	faster: {event: 'faster', keys: ['+', '='], typed: ['+', 'faster'], inText: []},
	longer: {event: 'longer', keys: ['m'], typed: ['m', 'more'], inText: []},
	pattern: {event: 'pattern', keys: ['t'], typed: ['t'], inText: []},
	wave: {event: 'wave', keys: ['w'], typed: ['w', 'wave'], inText: []},
	under18: {event: 'under18', keys: ['y'], typed: ['y', 'under 18'], inText: []},
	country: {event: 'country', keys: ['c'], typed: ['c', 'country'], inText: []},
	code: {event: 'code', keys: ['r'], typed: ['r', 'code'], inText: []},
	steps: {event: 'steps', keys: ['g'], typed: ['g', 'steps'], inText: []},
	keys: {event: 'keys', keys: ['?'], typed: ['?', 'keys'], inText: []},
	quit: {event: 'quit', keys: ['q'], typed: ['q', 'quit'], inText: []},
	leave: {event: 'leave', keys: ['x', 'Ctrl+C'], typed: ['x', 'exit', 'leave'], inText: ['Ctrl+C']},
} as const satisfies Record<string, Key>;

export type KeyId = keyof typeof keyTable;
export const keyIds = Object.keys(keyTable) as readonly KeyId[];

const isText = (kind: Kind): boolean => kind === 'write';

/** What the key is called on a screen of this kind, or null where it does not work. */
export const keyName = (id: KeyId, kind: Kind): string | null => {
	const key: Key = keyTable[id];
	return (isText(kind) ? key.inText[0] : key.keys[0]) ?? null;
};

/** What is typed for it where lines are. */
export const typedName = (id: KeyId): string => {
	const [first] = keyTable[id].typed as readonly string[];
	return first === '' ? keyTable[id].keys[0] : (first ?? '');
};

const moves: Readonly<Record<string, Event>> = {
	Up: {type: 'move', by: -1},
	Down: {type: 'move', by: 1},
	// In pages; the full screen makes lines of them.
	PageUp: {type: 'scroll', by: -1},
	PageDown: {type: 'scroll', by: 1},
};

const keyEvent = (pressed: string, kind: Kind): Event | null => {
	const found = keyIds.find(id => {
		const key: Key = keyTable[id];
		return (isText(kind) ? key.inText : key.keys).includes(pressed);
	});
	return found === undefined ? null : {type: keyTable[found].event};
};

/** What a key pressed on a screen of this kind means. `pressed` is a name from the table, a name like `Up`, or one character. */
export const eventOfKey = (pressed: string, kind: Kind): Event => {
	const edit = kind === 'write' ? editKeys[pressed] : kind === 'rate' ? ratingKeys[pressed] : undefined;
	if (edit !== undefined) return edit;
	const name = isText(kind) || pressed.length > 1 ? pressed : pressed === ' ' ? 'Space' : pressed.toLowerCase();
	const found = keyEvent(name, kind) ?? moves[name];
	if (found !== undefined) return found;
	if (isText(kind) && [...pressed].length === 1) return {type: 'type', text: pressed};
	if (/^\d$/.test(pressed))
		return kind === 'rate' ? {type: 'type', text: pressed} : {type: 'choose', number: Number(pressed)};
	// Meant for the window or the terminal more often than for us: it answers nothing, and nothing is asked again.
	return pressed.startsWith('Alt+') ? {type: 'look'} : {type: 'unknown'};
};

/** What a line typed in the plain face means: events to apply one after the other. */
export const eventsOfLine = (line: string, kind: Kind): readonly Event[] => {
	const text = line.trim();
	// The space bar pauses, also where a line is typed.
	if (text === '' && line !== '' && ['breathe', 'guide', 'wait'].includes(kind)) return [{type: 'pause'}];
	const said = text.toLowerCase();
	const found = keyIds.find(id => (keyTable[id].typed as readonly string[]).includes(said));
	// An empty line chooses nothing: no choice is marked where lines are typed.
	if (text === '' && kind === 'choose') return [{type: 'unknown'}];
	if (found !== undefined) return [{type: keyTable[found].event}];
	if (kind === 'write') return [{type: 'type', text, instead: true}, {type: 'enter'}];
	if (/^\d{1,2}$/.test(text)) {
		return kind === 'rate'
			? [{type: 'type', text, instead: true}, {type: 'enter'}]
			: [{type: 'choose', number: Number(text)}];
	}
	return [{type: 'unknown'}];
};
