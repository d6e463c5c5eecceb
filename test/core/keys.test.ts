import {describe, expect, test} from 'vitest';
import {editKeys} from '../../src/core/edit-keys.ts';
import {eventOfKey, eventsOfLine, keyIds, keyName, keyTable, typedName} from '../../src/core/keys.ts';
import type {Kind} from '../../src/core/place.ts';

const kinds: readonly Kind[] = ['read', 'choose', 'rate', 'write', 'breathe', 'wait'];
const notWriting = kinds.filter(kind => kind !== 'write');
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ?!.,:;\'"@#é한👍'];

describe('every key of the table', () => {
	test.each(keyIds)('%s works everywhere but where words are written', id => {
		for (const kind of notWriting) {
			for (const key of keyTable[id].keys) {
				const pressed = key === 'Space' ? ' ' : key;
				expect(eventOfKey(pressed, kind)).toEqual({type: keyTable[id].event});
				if (key.length === 1) expect(eventOfKey(key.toUpperCase(), kind)).toEqual({type: keyTable[id].event});
			}
			expect(keyName(id, kind)).toBe(keyTable[id].keys[0]);
		}
	});

	test.each(keyIds)('%s is shown, where words are written, only if it works there', id => {
		const shown = keyName(id, 'write');
		expect(shown === null ? [] : [shown]).toEqual(keyTable[id].inText.slice(0, 1));
		for (const key of keyTable[id].inText) expect(eventOfKey(key, 'write')).toEqual({type: keyTable[id].event});
	});

	test('does one thing, and no two do the same', () => {
		const all = (of: 'keys' | 'typed') => keyIds.flatMap(id => keyTable[id][of] as readonly string[]);
		expect(new Set(all('keys')).size).toBe(all('keys').length);
		expect(new Set(all('typed')).size).toBe(all('typed').length);
	});

	test('help, back, next and leaving are there in every kind', () => {
		for (const kind of kinds) {
			for (const id of ['help', 'back', 'enter', 'leave'] as const) expect(keyName(id, kind)).not.toBeNull();
			expect(eventOfKey('Ctrl+C', kind)).toEqual({type: 'leave'});
			expect(eventOfKey('Tab', kind)).toEqual({type: 'help'});
			expect(eventOfKey('Esc', kind)).toEqual({type: 'back'});
		}
	});
});

describe('a key', () => {
	test.each(letters)('%j is text where words are written', character => {
		expect(eventOfKey(character, 'write')).toEqual({type: 'type', text: character});
	});

	test.each([
		['Left', 'write', {type: 'caret', to: 'left'}],
		['Right', 'write', {type: 'caret', to: 'right'}],
		['Up', 'write', {type: 'caret', to: 'up'}],
		['Down', 'write', {type: 'caret', to: 'down'}],
		['Ctrl+Left', 'write', {type: 'caret', to: 'word-left'}],
		['Alt+Left', 'write', {type: 'caret', to: 'word-left'}],
		['Alt+B', 'write', {type: 'caret', to: 'word-left'}],
		['Ctrl+Right', 'write', {type: 'caret', to: 'word-right'}],
		['Alt+Right', 'write', {type: 'caret', to: 'word-right'}],
		['Alt+F', 'write', {type: 'caret', to: 'word-right'}],
		['Home', 'write', {type: 'caret', to: 'line-start'}],
		['Ctrl+A', 'write', {type: 'caret', to: 'line-start'}],
		['End', 'write', {type: 'caret', to: 'line-end'}],
		['Ctrl+E', 'write', {type: 'caret', to: 'line-end'}],
		['Ctrl+Home', 'write', {type: 'caret', to: 'text-start'}],
		['Ctrl+End', 'write', {type: 'caret', to: 'text-end'}],
		['Backspace', 'write', {type: 'edit', how: 'erase-back'}],
		['Delete', 'write', {type: 'edit', how: 'erase-forward'}],
		['Ctrl+W', 'write', {type: 'edit', how: 'erase-word-back'}],
		['Alt+Backspace', 'write', {type: 'edit', how: 'erase-word-back'}],
		['Alt+D', 'write', {type: 'edit', how: 'erase-word-forward'}],
		['Ctrl+Delete', 'write', {type: 'edit', how: 'erase-word-forward'}],
		['Ctrl+U', 'write', {type: 'edit', how: 'erase-to-start'}],
		['Ctrl+K', 'write', {type: 'edit', how: 'erase-to-end'}],
		['Ctrl+_', 'write', {type: 'edit', how: 'undo'}],
		['PageUp', 'write', {type: 'scroll', by: -1}],
		['PageDown', 'write', {type: 'scroll', by: 1}],
		['Alt+X', 'write', {type: 'look'}],
		['Alt+B', 'choose', {type: 'look'}],
		['Alt+Left', 'read', {type: 'look'}],
		['Ctrl+W', 'choose', {type: 'unknown'}],
		['Backspace', 'rate', {type: 'edit', how: 'erase-back'}],
		['Delete', 'rate', {type: 'edit', how: 'erase-back'}],
		['Left', 'rate', {type: 'back'}],
		['7', 'rate', {type: 'type', text: '7'}],
		['s', 'rate', {type: 'skip'}],
		['n', 'rate', {type: 'without'}],
		['z', 'rate', {type: 'unknown'}],
		['7', 'choose', {type: 'choose', number: 7}],
		['0', 'choose', {type: 'choose', number: 0}],
		['٣', 'choose', {type: 'unknown'}],
		['Up', 'choose', {type: 'move', by: -1}],
		['Down', 'choose', {type: 'move', by: 1}],
		['PageDown', 'read', {type: 'scroll', by: 1}],
		['PageUp', 'read', {type: 'scroll', by: -1}],
		['Home', 'read', {type: 'unknown'}],
		['Backspace', 'choose', {type: 'unknown'}],
		['z', 'breathe', {type: 'unknown'}],
		['', 'choose', {type: 'unknown'}],
		['Ctrl+Z', 'write', {type: 'unknown'}],
	] as const)('%j at %s: %j', (key, kind, event) => {
		expect(eventOfKey(key, kind)).toEqual(event);
	});
});

test('the keys of a text field take nothing from the keys that are there in every screen', () => {
	const inText = keyIds.flatMap(id => keyTable[id].inText as readonly string[]);
	expect(inText.filter(key => key in editKeys)).toEqual([]);
	expect(inText.length).toBeGreaterThan(3);
});

describe('a line typed', () => {
	test.each(keyIds)('%s: every way to say it, in any case', id => {
		for (const typed of keyTable[id].typed.filter(each => each !== '')) {
			for (const kind of kinds) {
				expect(eventsOfLine(` ${typed.toUpperCase()} `, kind)).toEqual([{type: keyTable[id].event}]);
			}
		}
	});

	test.each(keyIds)('%s: what is shown to be typed does it', id => {
		expect(eventsOfLine(typedName(id), 'read')).toEqual([{type: keyTable[id].event}]);
	});

	test.each([
		['', 'read', [{type: 'enter'}]],
		['  ', 'write', [{type: 'enter'}]],
		['', 'choose', [{type: 'unknown'}]],
		['2', 'choose', [{type: 'choose', number: 2}]],
		[' 12 ', 'choose', [{type: 'choose', number: 12}]],
		['123', 'choose', [{type: 'unknown'}]],
		['-1', 'choose', [{type: 'unknown'}]],
		['1.', 'choose', [{type: 'unknown'}]],
		['yes', 'choose', [{type: 'unknown'}]],
		['7', 'rate', [{type: 'type', text: '7', instead: true}, {type: 'enter'}]],
		['10', 'rate', [{type: 'type', text: '10', instead: true}, {type: 'enter'}]],
		['100', 'rate', [{type: 'unknown'}]],
		['seven', 'rate', [{type: 'unknown'}]],
		[' Walk, 5 minutes ', 'write', [{type: 'type', text: 'Walk, 5 minutes', instead: true}, {type: 'enter'}]],
		['5', 'write', [{type: 'type', text: '5', instead: true}, {type: 'enter'}]],
	] as const)('%j at %s: %j', (line, kind, events) => {
		expect(eventsOfLine(line, kind)).toEqual(events);
	});
});
