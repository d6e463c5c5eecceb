import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {firstLineBlocks, lineOrEmergencyBlocks} from '../../src/core/card-blocks.ts';
import {countryIn, type Line} from '../../src/core/helplines.ts';
import {linesBlocks} from '../../src/core/line-blocks.ts';
import {inOrder, linesHere, openness} from '../../src/core/line-order.ts';
import {lineToCall} from '../../src/core/line-to-call.ts';
import {type Openness, opennessAt} from '../../src/core/opening-hours.ts';
import {reachesAt} from '../../src/core/reaches.ts';
import {noTimes, type Times} from '../../src/core/times.ts';
import {helplines} from '../../src/node/data.ts';
import {clocks} from '../support/clocks.ts';
import {begin, knownFor} from '../support/visits.ts';

const line = (name: string, changes: Partial<Line> = {}): Line => ({
	name,
	phone: '555 0100',
	sms: null,
	chat: null,
	hours: null,
	languages: ['en'],
	audience: 'anyone',
	cost: null,
	checked: '2026-01-01',
	sources: [],
	...changes,
});

const names = (lines: readonly Line[] | undefined) => lines?.map(({name}) => name);
const text = {number: '555', keyword: null};

const opennessOf = ({hours}: Line): Openness => (hours === 'closed' ? 'closed' : opennessAt(hours, []));

const ordered = (lines: readonly Line[], language: string | null = null, isUnder18 = false) =>
	names(inOrder(lines, opennessOf, {language, isUnder18}));

describe('the order of the lines', () => {
	test('open now, free, text or chat beside the phone, when nothing else differs', () => {
		const lines = [
			line('hours not known', {cost: 'free', sms: text}),
			line('closed', {cost: 'free', sms: text, hours: 'closed'}),
			line('open', {hours: '24/7'}),
			line('open, free', {hours: '24/7', cost: 'free'}),
			line('open, free, with text', {hours: '24/7', cost: 'free', sms: text}),
		];
		expect(ordered(lines)).toEqual(['open, free, with text', 'open, free', 'open', 'hours not known', 'closed']);
	});

	test('a text line is no line with text beside the phone', () => {
		const lines = [
			line('text only', {phone: null, sms: text, hours: '24/7', cost: 'free'}),
			line('phone', {hours: '24/7'}),
		];
		expect(ordered(lines)).toEqual(['phone', 'text only']);
	});

	test.each([
		['GB', '116 123'],
		['US', '988'],
		['CO', '106'],
		['SE', '90101'],
		['PL', '116 123'],
	])('the one to call in %s is for everybody', (country, number) => {
		expect(lineToCall(knownFor({country}))?.phone).toBe(number);
	});

	test('a young person sees theirs on the first page too, unless it is closed', () => {
		const lines = [
			line('anyone', {hours: '24/7'}),
			line('anyone too', {hours: '24/7'}),
			line('young', {audience: 'young people', hours: '24/7'}),
		];
		expect(ordered(lines)).toEqual(['anyone', 'young', 'anyone too']);
		const closed = lines.map(each => (each.name === 'young' ? {...each, hours: 'closed'} : each));
		expect(ordered(closed)).toEqual(['anyone', 'anyone too', 'young']);
	});

	test('whoever says that they are under 18 sees theirs first (Y2)', () => {
		const lines = [line('anyone', {hours: '24/7'}), line('young', {audience: 'young people', hours: '24/7'})];
		expect(ordered(lines, null, true)).toEqual(['young', 'anyone']);
		const closed = lines.map(each => (each.name === 'young' ? {...each, hours: 'closed'} : each));
		expect(ordered(closed, null, true)).toEqual(['anyone', 'young']);
		const known = {...knownFor({country: 'GB'}), isUnder18: true};
		expect(lineToCall(known)?.name).toBe('Childline');
		expect(names(linesHere(known).slice(0, 2))).toEqual(['Childline', 'Samaritans']);
	});

	test('for some young people only, or in one town only, is no pair for everybody', () => {
		const lines = [
			line('anyone'),
			line('anyone too'),
			line('some', {audience: 'LGBTQ+ young people'}),
			line('one town', {audience: 'children and young people', region: 'Zed'}),
		];
		expect(ordered(lines)).toEqual(['anyone', 'anyone too', 'some', 'one town']);
	});

	const languages = [
		line('nl', {languages: ['nl'], hours: '24/7'}),
		line('fr', {languages: ['fr'], hours: '24/7'}),
		line('fr young', {languages: ['fr'], audience: 'children up to 18'}),
		line('nl young', {languages: ['nl'], audience: 'children and young people'}),
	];

	test('a pair for each language, that of the computer first', () => {
		expect(ordered(languages, 'nl')).toEqual(['nl', 'nl young', 'fr', 'fr young']);
		expect(ordered(languages, 'fr')).toEqual(['fr', 'fr young', 'nl', 'nl young']);
	});

	test('where the computer’s is none of them, two languages come before the lines for young people', () => {
		expect(ordered(languages)).toEqual(['nl', 'fr', 'nl young', 'fr young']);
		expect(ordered(languages, 'ja')).toEqual(['nl', 'fr', 'nl young', 'fr young']);
	});

	test('one that is closed comes after all that may be open, be it for everybody', () => {
		const lines = [line('closed', {hours: 'closed'}), line('young', {audience: 'children'})];
		expect(ordered(lines)).toEqual(['young', 'closed']);
	});

	const moments = [noTimes, ...[0, 2, 5, 6].flatMap(day => [3, 8, 15, 18, 22].map(hour => clocks(day, hour)))];

	test.each(Object.keys(helplines.countries))(
		'in %s leaves none out, adds none, and has the closed ones last',
		code => {
			for (const times of moments) {
				for (const language of [null, 'en', 'fr']) {
					const known = {...knownFor({country: code, times}), language};
					const lines = linesHere(known);
					expect(names(lines)?.toSorted()).toEqual(names(countryIn(helplines, code)?.lines)?.toSorted());
					const closed = lines.map(each => openness(known, each) === 'closed');
					expect(closed).toEqual(closed.toSorted());
				}
			}
		},
	);

	test.each(Object.keys(helplines.countries))(
		'in %s no card has a line that is closed while another may be open',
		code => {
			for (const times of moments) {
				const known = knownFor({country: code, times});
				const called = lineToCall(known);
				const isClosed = called !== null && openness(known, called) === 'closed';
				if (isClosed) expect(linesHere(known).every(each => openness(known, each) === 'closed')).toBe(true);
				expect(firstLineBlocks(known, words).some(({kind}) => kind === 'number' || kind === 'text')).toBe(true);
			}
		},
	);

	test.each([null, 'AQ', ''])('of %j there are none', code => {
		expect(countryIn(helplines, code)).toBeNull();
		expect(linesHere(knownFor({country: code}))).toEqual([]);
	});
});

const said = (country: string, times: Times) =>
	linesBlocks(knownFor({country, times}), words)
		.map(({text: each}) => each)
		.join('\n');

describe('what is said of the hours', () => {
	test('closed, with the time it opens today', () => {
		expect(said('GB', clocks(0, 12))).toContain('CALM helpline\nClosed now. Opens at 17:00.\n0800 58 58 58');
	});

	test('closed until another day', () => {
		expect(said('DE', clocks(6, 12))).toContain('Closed now.\n116 111\nFor children and young people. Open Mon-Sat');
	});

	test('open now', () => {
		expect(said('GB', clocks(0, 18))).toContain('Open now. Open daily 17:00-24:00.');
		expect(said('GB', clocks(0, 18))).not.toContain('Closed now');
	});

	test('by their time where the clocks differ', () => {
		const times = clocks(0, 12, {'Asia/Tokyo': {weekday: 0, minute: 21 * 60}});
		expect(said('JP', times)).toContain('Closed now.\n0120 783 556');
		expect(said('JP', times)).toContain('Open daily 16:00-21:00 (their time).');
	});

	test('nothing while the clocks are not known, and nothing of lines that are always open', () => {
		expect(said('GB', noTimes)).not.toMatch(/now\.|their time/);
		expect(said('GB', clocks(0, 18)).match(/Open now/g)).toHaveLength(1);
		expect(said('GB', clocks(0, 18))).not.toContain('their time');
	});

	test('nothing where the clocks of a country do not agree; its own clock is no other', () => {
		const islands = {'Atlantic/Azores': {weekday: 0, minute: 15 * 60 + 20}};
		const here = {weekday: 0, minute: 15 * 60 + 40};
		const times = {here, zones: {...islands, 'Europe/Lisbon': here}};
		expect(said('PT', times)).toContain('Open daily 15:30-00:30.');
		expect(said('PT', times)).not.toMatch(/now\./);
	});
});

test('where nobody answers now at any line, card C has the emergency number below, and a code for it', () => {
	const textsAt = (hour: number): readonly string[] =>
		lineOrEmergencyBlocks(knownFor({country: 'AW', times: clocks(0, hour)}), words).flatMap(({kind, text}) =>
			kind === 'number' ? [text] : [],
		);
	expect([textsAt(3), textsAt(15)]).toEqual([['131', '911'], ['131']]);
	const night = knownFor({country: 'AW', times: clocks(0, 3)});
	const numbers = reachesAt({...begin(night), place: 'card-c'}).flatMap(reach =>
		reach.way === 'call' ? [reach.number] : [],
	);
	expect(numbers).toEqual(['131', '911']);
});
