import {describe, expect, test} from 'vitest';
import {countryPage, helpPage} from '../../src/cli/pages.ts';
import {followUpPage, reachPage} from '../../src/cli/reach-pages.ts';
import words from '../../src/content/en/words.ts';
import {countryInSentence} from '../../src/core/country-name.ts';
import {countryIn} from '../../src/core/helplines.ts';
import type {Known} from '../../src/core/known.ts';
import {isForYoung, linePages, linesHere} from '../../src/core/line-order.ts';
import {linesToCall} from '../../src/core/line-to-call.ts';
import {reachesAt} from '../../src/core/reaches.ts';
import {partOf} from '../../src/core/whereabouts.ts';
import {helplines} from '../../src/node/data.ts';
import {begin, knownFor, screenOf, type World} from '../support/visits.ts';

/** Where the locale says one country and the clock another. */
const either = (country: string, other: string, given: World = {}): Known =>
	knownFor({...given, country, either: other});

const names = (code: string): readonly string[] => linesHere(knownFor({country: code})).map(({name}) => name);

describe('the lines of two countries that it may be', () => {
	const codes = Object.keys(helplines.countries);
	const paired = codes.filter(code => linePages(knownFor({country: code}))[0]?.some(isForYoung));

	test.each(paired)('%s and another: each page has that of the one and of the other, pairs beside each other', code => {
		const other = paired[(paired.indexOf(code) + 7) % paired.length] ?? 'GB';
		for (const isUnder18 of [false, true]) {
			const of = (country: string) => linePages({...knownFor({country}), isUnder18});
			const pages = linePages({...either(code, other), isUnder18});
			for (const [index, page] of pages.entries()) {
				const both = [code, other].flatMap(country => of(country)[index] ?? []);
				expect(page.map(({name}) => name).toSorted()).toEqual(both.map(({name}) => name).toSorted());
			}
			// A line for everybody and one for young people, of one country and then of the other.
			for (const country of [code, other]) {
				const [pair = []] = of(country);
				const places = pair.map(({name}) =>
					pages[0]?.findIndex(line => line.name === name && line.country === country),
				);
				const isPair = pair.some(isForYoung) && !pair.every(isForYoung);
				if (isPair) expect(places).toEqual([places[0], (places[0] ?? 0) + 1]);
			}
			expect(pages).toHaveLength(Math.max(of(code).length, of(other).length));
		}
	});

	test('under 18 the country comes first that has a line for them now', () => {
		const at = {weekday: 3, minute: 1400};
		const times = {here: null, zones: {'Europe/Berlin': at, 'Europe/Vienna': at}};
		const [page = []] = linePages({...either('DE', 'AT', {times}), isUnder18: true});
		expect(page.map(line => [line.country, isForYoung(line)])).toEqual([
			['AT', true],
			['AT', false],
			['DE', false],
			['DE', false],
		]);
	});

	test('a second line that is no pair comes after the first of the other country', () => {
		const zones = {'Europe/Berlin': {weekday: 3, minute: 1400}, 'Europe/Vienna': {weekday: 3, minute: 1400}};
		const [page = []] = linePages(either('DE', 'AT', {times: {here: null, zones}}));
		expect(page.map(({country}) => country)).toEqual(['DE', 'AT', 'AT', 'DE']);
	});

	test('on a page that is closed comes last, so that the other country’s open line is before it', () => {
		const at = (minutes: number) => ({weekday: 0, minute: minutes % 1440});
		const zones = {'Europe/Belgrade': at(23 * 60), 'Asia/Nicosia': at(23 * 60 + 30)};
		const [page = []] = linePages(either('RS', 'CY', {times: {here: null, zones}}));
		expect(page.map(({country}) => country)).toEqual(['CY', 'RS']);
	});

	test('every line on a page or screen of both says its country', () => {
		const known = either('DE', 'AT');
		const screens = (['help', 'helpline'] as const).map(place => {
			const {blocks} = screenOf({...begin(known), place});
			return blocks.map(({text}) => text).join('\n');
		});
		const pages = [helpPage, reachPage, followUpPage].map(page => page(known, words));
		for (const said of [...screens, ...pages]) {
			expect(said).toContain(`${names('DE')[0]} (Germany):`);
			expect(said).toContain(`${names('AT')[0]} (Austria):`);
			expect(said).toMatch(/or Germany or Austria, as a guess/);
		}
	});

	test('cope helplines: both emergency numbers, then the lines of one and of the other', () => {
		const said = countryPage(either('DE', 'FR'), words, 'DE', null);
		const at = (text: string) => said.indexOf(text);
		const order = ['Lines in Germany', 'In Germany?', 'In France?', names('DE')[0], 'Lines in France', names('FR')[0]];
		const places = order.map(text => at(text ?? ''));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test.each([
		['SN', 'US'],
		['PR', 'US'],
	])('cope helplines: of %s the emergency numbers of the other, as on cope help', (code, other) => {
		const known = {...knownFor(), whereabouts: {code, isGuess: true, other}};
		expect(countryPage(known, words, code, null)).toContain('In the United States? Call:\n  911\n');
	});

	test.each(Object.entries(partOf).filter(([code]) => countryIn(helplines, code) === null))(
		'%s, without lines of its own, has those of %s beside it, told or guessed',
		(code, whole) => {
			for (const isGuess of [false, true]) {
				const known = {...knownFor(), whereabouts: {code, isGuess, other: whole}};
				expect(linesHere(known).map(({name, country}) => [name, country])).toEqual(
					names(whole).map(name => [name, whole]),
				);
				for (const said of [helpPage(known, words), countryPage(known, words, code, null)]) {
					expect(said).toContain(`No line is known here for ${countryInSentence(known, code)}`);
					expect(said).toContain(names(whole)[0]);
				}
			}
			const asked = countryPage(knownFor({country: 'JP'}), words, code, {kind: 'found', typed: code, code});
			expect(asked).toContain(names(whole)[0]);
			expect(asked).toContain(`\n  ${helplines.countries[whole]?.emergency[0]}\n`);
		},
	);

	test('an odd guess has the lines of the likelier alone', () => {
		const known = {...knownFor(), whereabouts: {code: 'DE', isGuess: true, other: 'US'}};
		expect(linesHere(known).map(({name}) => name)).toEqual(names('DE'));
		expect(countryPage(known, words, 'DE', null)).not.toContain('Lines in the United States');
	});

	test('where one has none, those of the other', () => {
		for (const known of [either('AQ', 'NZ'), either('NZ', 'AQ')]) {
			expect(linesHere(known).map(({name}) => name)).toEqual(names('NZ'));
			expect(linesToCall(known)).toMatchObject([{country: 'NZ'}]);
		}
	});

	test('and that none is known for the other is said, with where to look', () => {
		const known = either('FR', 'SN');
		const {blocks} = screenOf({...begin(known), place: 'help'});
		for (const said of [blocks.map(({text}) => text).join('\n'), helpPage(known, words), reachPage(known, words)]) {
			expect(said).toContain('No line is known here for Senegal.');
			expect(said).toContain('https://findahelpline.com');
		}
		expect(helpPage(either('DE', 'AT'), words)).not.toContain('No line is known');
	});

	test('a number of one’s own is for the first of two lines of one name', () => {
		const plan = '## Professionals\n- Samaritans: 0330 555 0199\n';
		const owned = linesHere(either('GB', 'IE', {plan})).filter(({own}) => own !== undefined);
		expect(owned).toMatchObject([{country: 'GB', own: ['0330 555 0199']}]);
	});

	test.each([
		[12, ['RS', 'CY']],
		[15, ['RS', 'CY']],
		[2, ['RS', 'CY']],
		[23, ['CY', 'RS']],
	])('each is open or closed by the clock of its own country, and a closed one is called last: %i h', (hour, order) => {
		const at = (minutes: number) => ({weekday: 0, minute: minutes % 1440});
		const zones = {'Europe/Belgrade': at(hour * 60), 'Asia/Nicosia': at(hour * 60 + 30)};
		const known = either('RS', 'CY', {times: {here: null, zones}});
		expect(linesToCall(known).map(({country}) => country)).toEqual(order);
	});

	test.each(['card-b', 'card-c'] as const)('%s: a line of each, and codes for both', place => {
		const visit = {...begin(either('DE', 'AT')), place};
		const {blocks, pinned} = screenOf(visit);
		const texts = [...pinned, ...blocks].map(({text}) => text);
		for (const line of linesToCall(either('DE', 'AT'))) expect(texts).toContain(line.phone);
		const reached = reachesAt(visit).map(reach => (reach.way === 'web' ? reach.address : reach.number));
		for (const {phone} of linesToCall(either('DE', 'AT'))) expect(reached).toContain(phone);
	});

	test('any two countries are shown without a fault, and with a number of each', () => {
		for (const [index, code] of codes.entries()) {
			const other = codes[(index + 17) % codes.length] ?? 'GB';
			const said = helpPage(either(code, other), words);
			for (const each of [code, other]) {
				const [number = 'none'] = helplines.countries[each]?.emergency ?? [];
				expect(said).toContain(`\n  ${number}\n`);
				const [line] = linesToCall(knownFor({country: each}));
				if (line?.phone) expect(said).toContain(line.phone);
			}
		}
	});
});
