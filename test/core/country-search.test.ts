import {describe, expect, test} from 'vitest';
import {findCountries, findCountry, searchCountry} from '../../src/core/country-search.ts';
import {slipsBetween} from '../../src/core/nearness.ts';
import {world} from '../../src/node/data.ts';

describe('a country as it is typed', () => {
	test.each([
		['gb', 'GB'],
		[' GB ', 'GB'],
		['uk', 'GB'],
		['England', 'GB'],
		['USA', 'US'],
		['america', 'US'],
		['Deutschland', 'DE'],
		['österreich', 'AT'],
		['new   zealand', 'NZ'],
		['niger', 'NE'],
		['nigeri', 'NG'],
		['guinea', 'GN'],
		['korea', 'KR'],
		['Turkey', 'TR'],
		['icel', 'IS'],
		['congo', null],
		['united', null],
		['a', null],
		['', null],
		['Atlantis', null],
		['constructor', null],
		['(', null],
	])('%j is %s', (typed, code) => {
		expect(findCountry(typed, world)).toBe(code);
	});

	test.each([
		['united', ['AE', 'GB', 'US']],
		['ire', ['IE']],
		['zealand', ['NZ']],
		['', []],
	])('%j could be %j', (typed, codes) => {
		expect(findCountries(typed, world)).toEqual(codes);
	});

	test('every country is found by its code and by its name, and offered from three letters on', () => {
		for (const [code, name] of Object.entries(world.countries)) {
			expect(findCountry(code, world)).toBe(code);
			expect(findCountry(name.toUpperCase(), world)).toBe(code);
			expect(findCountries(name.slice(0, 3), world)).toContain(code);
		}
	});

	test.each([
		['cote d’ivoire', 'CI'],
		['curacao', 'CW'],
		['aland islands', 'AX'],
		['osterreich', 'AT'],
	])('%j is %s without its accents, too', (typed, code) => {
		expect(findCountry(typed, world)).toBe(code);
	});
});

describe('by its other names', () => {
	test.each([
		['DEU', 'DE'],
		['gbr', 'GB'],
		['USA', 'US'],
		['U.S.A.', 'US'],
		['the States', 'US'],
		['Holland', 'NL'],
		['Deutschland', 'DE'],
		['Suomi', 'FI'],
		['Nippon', 'JP'],
		['日本', 'JP'],
		['Россия', 'RU'],
		['Україна', 'UA'],
		['Ελλάδα', 'GR'],
		['ไทย', 'TH'],
		['ישראל', 'IL'],
		['مصر', 'EG'],
		['대한민국', 'KR'],
		['香港', 'HK'],
		['belgique', 'BE'],
		['België', 'BE'],
		['Svizzera', 'CH'],
		['Czech Republic', 'CZ'],
		['Foroyar', 'FO'],
		['saint lucia', 'LC'],
		['St. Lucia', 'LC'],
		['Trinidad and Tobago', 'TT'],
	])('%s is %s', (typed, code) => {
		expect(searchCountry(typed, world)).toEqual({kind: 'found', code});
	});

	test('every one of them is that of one country', () => {
		const {alpha3, ownNames, alsoCalled} = world;
		const named = Object.keys(world.countries).flatMap(code =>
			[alpha3[code] ?? '', ...(ownNames[code] ?? []), ...(alsoCalled[code] ?? [])].map(name => [code, name] as const),
		);
		const wrong = named.filter(([code, name]) => findCountry(name, world) !== code);
		expect(wrong).toEqual([]);
		expect(named.length).toBeGreaterThan(500);
	});
});

describe('not typed right', () => {
	test.each([
		['germny', 'DE'],
		['Gremany', 'DE'],
		['frnace', 'FR'],
		['swedn', 'SE'],
		['belguim', 'BE'],
		['phillipines', 'PH'],
		['unted kingdom', 'GB'],
		['untied states', 'US'],
		['New Zeland', 'NZ'],
		['Deutchland', 'DE'],
	])('%s is the one that is meant, and it is known that it was a slip', (typed, code) => {
		expect(searchCountry(typed, world)).toEqual({kind: 'slip', code});
	});

	test.each([
		['nigera', ['NE', 'NG']],
		['austrla', ['AT', 'AU']],
		['irak', ['IQ', 'IR']],
		['irann', ['IR', 'IQ']],
		['congo', ['CD', 'CG']],
	])('%s could be any of %j', (typed, codes) => {
		expect(searchCountry(typed, world)).toEqual({kind: 'several', codes});
	});

	test.each(['', ' ', 'xyz', 'Atlantis', 'nowhereland', 'zz', '?'])('%j is none', typed => {
		expect(searchCountry(typed, world)).toEqual({kind: 'none'});
	});

	test('no slip of one letter in a name leads to another country unseen', () => {
		const letters = 'abcdefghijklmnopqrstuvwxyz';
		const wrong: string[] = [];
		for (const [code, name] of Object.entries(world.countries)) {
			for (let at = 0; at < name.length; at += 3) {
				const letter = letters[(at * 7) % letters.length] ?? '';
				const slips = [
					name.slice(0, at) + name.slice(at + 1),
					name.slice(0, at) + letter + name.slice(at + 1),
					name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
				];
				for (const slip of slips) {
					const found = searchCountry(slip, world);
					if (found.kind === 'slip' && found.code !== code) wrong.push(`${slip}: ${found.code}, not ${code}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	test.each([
		['germ', 'DE'],
		['gremany', 'DE'],
		['germny', 'DE'],
		['grman', 'DE'],
		['swizer', 'CH'],
		['phill', 'PH'],
	])('%s shows its country while it is typed', (typed, code) => {
		expect(findCountries(typed, world).slice(0, 4)).toContain(code);
	});
});

describe('slips between two words', () => {
	test.each([
		['spain', 'spain', 0],
		['spian', 'spain', 1],
		['span', 'spain', 1],
		['spainn', 'spain', 1],
		['spaim', 'spain', 1],
		['sapni', 'spain', 2],
		['', 'abc', 3],
		['france', 'spain', 3],
	])('%s and %s: %i', (one, other, expected) => {
		expect(slipsBetween(one, other, 2)).toBe(expected);
		expect(slipsBetween(other, one, 2)).toBe(expected);
	});
});
