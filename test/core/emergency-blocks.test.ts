import {expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {emergencyBlocks} from '../../src/core/emergency-blocks.ts';
import {emergencyNumbers} from '../../src/core/helplines.ts';
import {helplines} from '../../src/node/data.ts';
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

test.each([
	['SN', 'US', false],
	['FR', 'SN', true],
	['XK', 'RS', false],
] as const)(
	'%s or %s: where nothing is known of one, the number of the other does not stand alone',
	(code, other, isEither) => {
		const guess = {code, isGuess: true, other, ...(isEither ? ({isEither: true} as const) : {})};
		const texts = emergencyBlocks({...known, whereabouts: guess}, words).map(({text}) => text);
		expect(texts[0]).toBe(words.helplines.emergencyUnknown);
		expect(texts.length).toBeGreaterThan(2);
	},
);

test('a part of a country has the number of the whole', () => {
	const texts = emergencyBlocks({...known, whereabouts: {code: 'PR', isGuess: true, other: 'US'}}, words);
	expect(texts.map(({text}) => text)).not.toContain(words.helplines.emergencyUnknown);
});

test.each(Object.keys(helplines.countries))(
	'in %s each number stands under what it is for, and under nothing else',
	code => {
		for (const isGuess of [true, false]) {
			const country = helplines.countries[code];
			if (country === undefined) throw new Error(code);
			const {emergency_roles: roles = {}} = country;
			let label = '';
			const under: (readonly [string, string | undefined])[] = [];
			for (const {kind, text} of emergencyBlocks(knownFor({country: code, isGuess}), words)) {
				if (kind === 'label') label = text;
				else under.push([text, /\((.*)\):$/.exec(label)?.[1]]);
			}
			expect(under).toEqual(emergencyNumbers(country).map(number => [number, roles[number]]));
			expect(under.map(([number]) => number).toSorted()).toEqual(country.emergency.toSorted());
		}
	},
);
