import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {pack, unpack} from '../../scripts/packed.ts';
import words from '../../src/content/en/words.ts';

const json = (name: string): object => JSON.parse(readFileSync(`src/content/${name}.json`, 'utf8'));

test.each([
	['the helplines', json('helplines')],
	['the world', json('world')],
	['the words', words],
	['odd parts', {'a.b': [], empty: {}, 'long*': {text: '*\t\n\v'.repeat(20_000), none: null}, star: '*{"a"', no: 0}],
])('%s: what is unpacked is what was packed, and in its order', (_, whole) => {
	const again = unpack(pack(whole));
	expect(Object.keys(again)).toEqual(Object.keys(whole));
	expect({...again}).toEqual(whole);
	// A part that was read stays the same object.
	expect(again).toEqual(again);
	for (const value of [again, again].map(each => Object.values(each)[0])) expect(value).toBe(Object.values(again)[0]);
});

test('a part is read when it is asked for, and not before', () => {
	const broken = pack({good: {a: 1}, bad: {b: 2}}).replace('{"b":2}', '{"b":');
	const parts = unpack(broken) as {readonly good: unknown; readonly bad: unknown};
	expect(parts.good).toEqual({a: 1});
	expect(() => parts.bad).toThrow();
});
