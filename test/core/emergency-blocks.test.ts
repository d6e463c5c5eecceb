import {expect, test} from 'vitest';
import {begin, knownFor, screenOf} from '../support/visits.ts';

/** Berlin by its clock, the United States by its locale. */
const known = {...knownFor(), whereabouts: {code: 'DE', isGuess: true, other: 'US'}};

test.each(['card-a', 'card-b', 'help'] as const)(
	'%s has the numbers of both countries it could be, each under its name',
	place => {
		const {blocks, pinned} = screenOf({...begin(known), place});
		const texts = [...pinned, ...blocks].map(({text}) => text);
		const germany = texts.indexOf('112');
		const states = texts.indexOf('911');
		expect(texts.slice(0, germany).some(text => text.includes('Germany?'))).toBe(true);
		expect(texts.slice(germany, states).some(text => text.includes('the United States?'))).toBe(true);
	},
);

test('once the person has said where they are there is one', () => {
	const told = {...known, whereabouts: {code: 'DE', isGuess: false, other: null}};
	const {pinned} = screenOf({...begin(told), place: 'card-a'});
	expect(pinned.map(({text}) => text)).toEqual(expect.arrayContaining(['112', '110']));
	expect(pinned.map(({text}) => text).join(' ')).not.toContain('911');
});
