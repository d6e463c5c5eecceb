import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {never} from './never.ts';
import {everything, found, lettersIn, ownVoice, type Said, saidAt} from './strings.ts';

const approvedFile = new URL('approved-words.txt', import.meta.url);
const approved = readFileSync(approvedFile, 'utf8').trimEnd().split('\n');
const used = new Set(everything.flatMap(({text}) => lettersIn(text)));

describe('approved words (N2)', () => {
	test('every word is on the list; a new one is read by a person before it is added', () => {
		const isApproved = new Set(approved);
		const unread = everything.flatMap(({at, text}) =>
			lettersIn(text).flatMap(word => (isApproved.has(word) ? [] : [`${word} (${at})`])),
		);
		expect(unread).toEqual([]);
	});

	test('the list holds no word that is not used', () => {
		expect(approved.filter(word => !used.has(word))).toEqual([]);
	});

	test('the list is sorted, each word once', () => {
		expect(approved).toEqual([...new Set(approved)].toSorted());
	});
});

describe.each(never)('%s', (_, pattern, example) => {
	test('nowhere in the words', () => expect(found(pattern)).toEqual([]));
	test('would be found', () => expect(found(pattern, [{at: 'here', text: example}])).toHaveLength(1));
});

describe('voice (V1)', () => {
	const selves = /\b(i|i'm|we|we're|our|ours|us|let's)\b/i;

	test('the program never speaks of itself as a person', () => expect(found(selves, ownVoice)).toEqual([]));

	test('lines the person says are looked at as theirs', () => {
		expect(ownVoice.some(({at}) => at === 'places.card-c.body.1')).toBe(true);
		expect(found(selves).length).toBeGreaterThan(found(selves, ownVoice).length);
	});

	test('no block capitals but names and what is typed', () => {
		const names = new Set(['OK', 'IE', 'JSON', 'EDITOR', 'COUNTRY']);
		const loud = everything.flatMap(({at, text}) =>
			(text.match(/\p{Lu}{2,}/gu) ?? []).flatMap(word => (names.has(word) ? [] : [`${at}: ${word}`])),
		);
		expect(loud).toEqual([]);
	});

	test('numbers are numerals, but where the guide has the words (R9)', () => {
		const spelled = /\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i;
		const quoted = (each: Said): boolean => each.text.includes('in the next two days');
		expect(
			found(
				spelled,
				everything.filter(each => !quoted(each)),
			),
		).toEqual([]);
	});
});

describe('breathing text (B3)', () => {
	const breathing = [...saidAt('breath'), ...saidAt('places.breath'), ...saidAt('places.breathe')];

	test('says slow and gentle, not big', () => {
		expect(found(/slow and gentle, not big/i, saidAt('places.breath.title'))).toHaveLength(1);
		expect(found(/not a big one/, saidAt('breath.introduction'))).toHaveLength(1);
	});

	test('asks for no deep, big, full or held breath', () => {
		const large = found(/\b(deep\w*|big|full|hold|held)\b/i, breathing);
		expect(large.filter(each => !/not (a )?big|not held/.test(each))).toEqual([]);
	});
});
