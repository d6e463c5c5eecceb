import {describe, expect, test} from 'vitest';
import {countryPage, helpPage} from '../../src/cli/pages.ts';
import words from '../../src/content/en/words.ts';
import {ownBesideLines} from '../../src/core/contact-blocks.ts';
import type {Known} from '../../src/core/known.ts';
import {lineEntry} from '../../src/core/line-entry.ts';
import {linesHere} from '../../src/core/line-order.ts';
import {lineToCall} from '../../src/core/line-to-call.ts';
import type {PlaceId} from '../../src/core/places.ts';
import {numbersBy, waysOnCard, waysTo} from '../../src/core/ways.ts';
import {helplines} from '../../src/node/data.ts';
import {begin, knownFor, screenOf} from '../support/visits.ts';

const knownWith = (country: string, ...entries: readonly string[]): Known =>
	knownFor({
		country,
		plan: `# My safety plan\n\n## Professionals and lines\n${entries.map(each => `- ${each}\n`).join('')}`,
	});

const own = (country: string, ...entries: readonly string[]) =>
	linesHere(knownWith(country, ...entries)).flatMap(({name, own: numbers}) => (numbers ? [[name, ...numbers]] : []));

describe('a number of the plan comes before the one that is known', () => {
	test.each([
		['GB', 'Samaritans: 0330 555 0199', ['Samaritans', '0330 555 0199']],
		['GB', 'SAMARITANS 0330 555 0199', ['Samaritans', '0330 555 0199']],
		['GB', 'samaritans – 0330 555 0199, evenings', ['Samaritans', '0330 555 0199']],
		['GB', 'Samaritans (Leeds): 0330 555 0199', ['Samaritans', '0330 555 0199']],
		['GB', 'PAPYRUS HopeLine-247: 0800 555 0199', ['PAPYRUS HOPELINE247', '0800 555 0199']],
		['US', 'TrevorLifeline: 1-866-555-0199', ['TrevorLifeline (The Trevor Project)', '1-866-555-0199']],
		['FR', 'Suicide Ecoute: 01 55 55 01 99', ['Suicide Écoute', '01 55 55 01 99']],
		['DE', 'TelefonSeelsorge: 0800 555 0199', ['TelefonSeelsorge', '0800 555 0199']],
		['DE', 'TelefonSeelsorge (second number): 0800 555 0199', ['TelefonSeelsorge (second number)', '0800 555 0199']],
	])('in %s, %s', (country, entry, expected) => {
		expect(own(country, entry)).toEqual([expected]);
	});

	test.each([
		['GB', 'Samaritans: 116 123'],
		['GB', 'Samaritans: 116-123'],
		['GB', 'Samaritans'],
		['GB', 'Samaritans, evenings'],
		['GB', 'Samaritans Ireland: 555 0199'],
		['GB', 'Samaritans2: 555 0199'],
		['GB', 'Dr Lee: 555 0199'],
		['GB', 'Not Samaritans: 555 0199'],
		['GB', '555 0199'],
		['GB', 'Shout: 85258'],
	])('in %s, not by %j', (country, entry) => {
		expect(own(country, entry)).toEqual([]);
	});

	test('each line is its own number when it is added to a plan', () => {
		for (const {name} of linesHere(knownFor({country: 'DE'}))) {
			expect(own('DE', `${name}: 0800 555 0199`)).toEqual([[name, '0800 555 0199']]);
		}
		for (const country of ['GB', 'DE', 'US', 'NZ', 'JP', 'NL']) {
			expect(own(country, ...linesHere(knownFor({country})).map(line => lineEntry(line, words.plan.line)))).toEqual([]);
		}
	});

	test('a line that was put into the plan stands beside itself no second time', () => {
		for (const country of ['GB', 'US', 'IE']) {
			const lines = linesHere(knownFor({country}));
			const known = knownWith(country, ...lines.map(line => lineEntry(line, words.plan.line)));
			expect(ownBesideLines(known, lines)).toEqual([]);
			const asked = knownWith(country, `${lines[0]?.name}: ask for Anna`);
			expect(ownBesideLines(asked, lines)).toHaveLength(1);
		}
	});

	const known = knownWith('GB', 'Samaritans: 0330 555 0199');
	const textsAt = (place: PlaceId, of = known): readonly string[] => {
		const {blocks, pinned} = screenOf({...begin(of), place});
		return [...pinned, ...blocks].map(({text}) => text);
	};

	const ofPages = (of: Known): readonly string[] => [
		...(['help', 'helpline'] as const).map(place => textsAt(place, of).join('\n')),
		helpPage(of, words),
		countryPage(of, words, 'GB', null),
	];

	test.each(['0330 555 0199', '116 124', '+44 116 123', '0330 555 0199 (my branch)', '08457 90 90 90, 24/7'])(
		'%s: it is said whose it is, and the one that was checked stays below it',
		number => {
			const [shown = ''] = /^[\d +]+\d/.exec(number) ?? [];
			for (const said of ofPages(knownWith('GB', `Samaritans: ${number}`))) {
				const below = RegExp(
					`Samaritans \\(your number\\):\\n\\s*${shown.replace('+', '\\+')}\\n\\s*Published number:\\n\\s*116 123\\n`,
				);
				expect(said).toMatch(below);
				// Hours and cost are those of the number that was checked.
				expect(said.replaceAll('\n', ' ')).not.toMatch(/Published number:\s+116 123\s+For anyone\. (?:Open|Free)/);
			}
		},
	);

	test.each([
		'0330 555 0199 instead of 116 123',
		'0330 555 0199 (instead of 116 123)',
		'0330 555 0199, no longer 116-123',
		'0330 555 0199 (was 116123)',
	])('%s: then it is replaced', entry => {
		const replaced = knownWith('GB', `Samaritans: ${entry}`);
		for (const said of [helpPage(replaced, words), countryPage(replaced, words, 'GB', null)]) {
			expect(said).toMatch(/Samaritans \(your number\):\n\s*0330 555 0199\n/);
			expect(said).not.toContain('116 123');
		}
		expect(textsAt('help', replaced)).not.toContain('116 123');
		expect(lineToCall(replaced)?.own).toEqual(['0330 555 0199']);
		// The line says all of the entry.
		expect(ownBesideLines(replaced, linesHere(replaced))).toEqual([]);
	});

	test('every number of every line can be replaced, on pages, on cards and in step 6, but for emergency numbers', () => {
		for (const [country, {lines, emergency}] of Object.entries(helplines.countries)) {
			for (const line of lines) {
				if (lines.filter(({name}) => name === line.name).length > 1) continue;
				const entries = [
					...(line.phone === null ? [] : [[line.phone, `${line.name}: 0330 555 0199 instead of ${line.phone}`]]),
					...(line.sms === null
						? []
						: [[line.sms.number, `${line.name}: text HI to 80123 instead of ${line.sms.number}`]]),
				];
				for (const [number = '', entry = ''] of entries) {
					if (emergency.includes(number)) continue;
					const known = knownWith(country, entry);
					const mine = linesHere(known).find(({name}) => name === line.name);
					const reached = [waysTo, waysOnCard]
						.flatMap(ways => (mine === undefined ? [] : ways(mine)))
						.flatMap(numbersBy);
					expect([entry, reached]).toEqual([entry, expect.not.arrayContaining([number])]);
					expect(reached).toContain(entry.includes('80123') ? '80123' : '0330 555 0199');
				}
			}
		}
	});

	test('a number for a line that takes texts alone is texted, with its word', () => {
		for (const entry of ['Shout: 80123 instead of 85258', 'Shout: text 80123 instead of 85258']) {
			const [shout] = linesHere(knownWith('GB', entry)).filter(({name}) => name === 'Shout');
			expect(shout && waysTo(shout)).toMatchObject([{by: 'own-text', number: '80123', keyword: 'SHOUT'}]);
		}
	});

	test.each([
		['TelefonSeelsorge (Austria): 0316 555 0199', 'AT'],
		['TelefonSeelsorge (AT): 0316 555 0199', 'AT'],
		['TelefonSeelsorge (Österreich): 0316 555 0199', 'AT'],
		['TelefonSeelsorge (Germany): 0316 555 0199', 'DE'],
		['TelefonSeelsorge: 0316 555 0199 instead of 142', 'AT'],
		['TelefonSeelsorge: 0316 555 0199 instead of 0800 111 0 111', 'DE'],
		['TelefonSeelsorge: 0316 555 0199', 'DE'],
	])('of two lines of one name in two countries: %s is of %s', (entry, country) => {
		const lines = linesHere(knownFor({country: 'DE', either: 'AT', plan: `## Professionals\n- ${entry}\n`}));
		expect(lines.filter(({own}) => own?.length)).toMatchObject([{country, own: ['0316 555 0199']}]);
	});

	test('what is said to be of another country is not of this one', () => {
		expect(own('GB', 'Samaritans (Ireland): 0330 555 0199')).toEqual([]);
		expect(own('GB', 'Samaritans (Leeds): 0330 555 0199')).toEqual([['Samaritans', '0330 555 0199']]);
		expect(own('AT', 'TelefonSeelsorge (Austria): 0316 555 0199 instead of 142')).toEqual([
			['TelefonSeelsorge', '0316 555 0199'],
		]);
		expect(helpPage(knownWith('AT', 'TelefonSeelsorge (Austria): 0316 555 0199 instead of 142'), words)).not.toMatch(
			/\n\s*142\n/,
		);
	});

	test.each([
		'Samaritans, or Dr Lee 0113 555 0199',
		'Samaritans: 0113 555 0199 until 2019',
		'Samaritans / crisis team 0113 555 0199',
		'Samaritans & Mum 0113 555 0199',
		'Samaritans: 116 123. GP: 0113 555 0199',
		'Samaritans: 116 123, NHS 111',
		'Samaritans: the old number 08457 90 90 90 does not work',
		'Samaritans: not 0113 555 0199',
		'Samaritans: wrong number 0113 555 0199',
		'Samaritans: appointment 1430',
		'Samaritans, 999',
		'Samaritans: WhatsApp 07700 900123',
		'Samaritans fax 0113 555 0199',
		'Samaritans: 07700 900555 is Mum',
		'Samaritans: 07700 900555 (Mum)',
		'Samaritans: 07700 900555 - my sister',
		'Samaritans: 0113 555 0199 (closed)',
		'Samaritans: 0113 555 0199, now closed',
		'Samaritans: 07700 900555 belongs to Karen',
		'Samaritans: 0113 555 0199 dead',
		"Samaritans: 0113 555 0199 doesn't work",
		'Samaritans: 0113 555 0199 not in use',
	])('no number that could be of somebody else: %s', entry => {
		expect(own('GB', entry)).toEqual([]);
		expect(helpPage(knownWith('GB', entry), words)).toMatch(/Samaritans\n\s*116 123\n/);
	});

	test.each([
		'0330 555 0199 - do not use this instead of 116 123',
		'0330 555 0199, never instead of 116 123',
		'0330 555 0199 as well as, not instead of 116 123',
		'0330 555 0199 at work, instead of 116 123 only from Jersey',
	])('nothing is replaced by %s', entry => {
		expect(helpPage(knownWith('GB', `Samaritans: ${entry}`), words)).toMatch(/\n\s*116 123\n/);
	});

	test('somebody whose name is like that of a line', () => {
		expect(own('IL', 'Eran: 054-555-0100')).toEqual([]);
		expect(own('IL', 'ERAN: 054-555-0100')).toEqual([['ERAN', '054-555-0100']]);
	});

	test('two of theirs, one after the other', () => {
		expect(own('GB', 'Samaritans: 0330 555 0199 (day), 0330 555 0198 (night)')).toEqual([
			['Samaritans', '0330 555 0199', '0330 555 0198'],
		]);
	});

	test('on a card the one that was checked comes after it, whatever it is', () => {
		const said = ['Samaritans (your number):', '0330 555 0199', 'Samaritans (United Kingdom):', '116 123'];
		for (const place of ['card-b', 'card-c'] as const) {
			expect(textsAt(place).join('\n')).toContain(said.join('\n'));
			const both = textsAt(place, knownWith('GB', 'Samaritans: 116 123 or 0330 555 0199'));
			expect(both.filter(text => text === '116 123')).toHaveLength(1);
			expect(both).not.toContain('Samaritans (United Kingdom):');
		}
	});

	test('one that is texted replaces no number to call, and one to call none that is texted', () => {
		const texted = helpPage(knownWith('GB', 'Samaritans: text 07700 900123'), words);
		expect(texted).toMatch(/Samaritans\n\s*116 123\n\s*Or text the number in your plan:\n\s*07700 900123\n/);
		const us = (entry: string) => countryPage(knownWith('US', entry), words, 'US', null);
		expect(us('Crisis Text Line: text HELLO to 555100')).toMatch(
			/Text the word HELLO to the number in your plan:\n\s*555100\n/,
		);
		expect(us('Crisis Text Line: text HELLO to 555100')).toMatch(/555100\n(?:.*\n)?\s*741741\n/);
		const called = us('988 Suicide & Crisis Lifeline: 1-800-555-0199');
		expect(called).toMatch(/\(your number\):\n\s*1-800-555-0199\n\s*Published number:\n\s*988\n\s*Or text:\n\s*988\n/);
		for (const place of ['card-b', 'card-c'] as const) {
			expect(textsAt(place, knownWith('GB', 'Samaritans: text 07700 900123'))).not.toContain('07700 900123');
		}
	});

	test('the number of a line of that name in another country is none of one’s own, and stays in sight', () => {
		const german = knownWith('AT', 'TelefonSeelsorge: 0800 111 0 111');
		expect(linesHere(german).filter(line => line.own !== undefined)).toEqual([]);
		const texts = textsAt('helpline', german);
		expect(texts).toEqual(expect.arrayContaining(['142', 'TelefonSeelsorge: 0800 111 0 111', '0800 111 0 111']));
		const both = knownFor({country: 'DE', either: 'AT', plan: '## Professionals\n- TelefonSeelsorge: 142\n'});
		expect(linesHere(both).filter(line => line.own !== undefined)).toEqual([]);
	});

	test('a line that has one is put into the plan with it', () => {
		const [text] = linesHere(knownWith('US', 'Crisis Text Line: text HELLO to 555100')).filter(line => line.ownText);
		expect(text && lineEntry(text, words.plan.line)).toMatch(/^Crisis Text Line: text HELLO to 555100/);
	});

	test('not in another country that is only looked up', () => {
		const known = knownWith('DE', 'TelefonSeelsorge: 0800 555 0199');
		expect(countryPage(known, words, 'AT', null)).not.toContain('your number');
	});
});

describe('step 6 shows no number twice', () => {
	const shown = (...entries: readonly string[]) => {
		const {blocks} = screenOf({...begin(knownWith('GB', ...entries)), place: 'helpline'});
		return blocks.map(({text}) => text);
	};
	const count = (texts: readonly string[], text: string) => texts.filter(each => each === text).length;

	test('a line that is in the plan as it is known', () => {
		const texts = shown('Samaritans: 116 123', 'Dr Lee: 555 0199');
		expect(count(texts, '116 123')).toBe(1);
		expect(texts).toContain('Dr Lee: 555 0199');
		expect(texts).not.toContain('Samaritans: 116 123');
	});

	test('what else the person wrote stays', () => {
		const texts = shown('Samaritans: 116 123, ask for the night team');
		expect(texts).toContain('Samaritans: 116 123, ask for the night team');
		expect(count(texts, '116 123')).toBe(1);
	});

	test('the number of a line under another name', () => {
		const texts = shown('The good people: 116 123');
		expect(texts).toContain('The good people: 116 123');
		expect(count(texts, '116 123')).toBe(1);
	});

	test('the one that was replaced stays where it stands under another name', () => {
		const texts = shown('Samaritans: 0330 555 0199 instead of 116 123', 'The good people: 116 123');
		expect(count(texts, '116 123')).toBe(1);
		expect(count(texts, '0330 555 0199')).toBe(1);
	});

	test('a line that is further on in the list stands at the top as well', () => {
		expect(shown('CALM helpline: 0800 58 58 58')).toContain('CALM helpline: 0800 58 58 58');
	});
});
