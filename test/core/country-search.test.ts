import {describe, expect, test} from 'vitest';
import {findCountries, searchCountry} from '../../src/core/country-search.ts';
import {slipsBetween} from '../../src/core/nearness.ts';
import {world} from '../../src/node/data.ts';

const findCountry = (typed: string, among: typeof world): string | null => {
	const search = searchCountry(typed, among);
	return 'code' in search ? search.code : null;
};

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
		['Corea', null],
		['Kongo', null],
		['Áo', null],
		['Mỹ', null],
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
		['united', ['AE', 'GB', 'US', 'MX', 'TZ', 'VI']],
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
		const {alpha3, ownNames, alsoCalled, exonyms} = world;
		const named = Object.keys(world.countries).flatMap(code =>
			[
				alpha3[code] ?? '',
				...(ownNames[code] ?? []),
				...(alsoCalled[code] ?? []),
				...(exonyms[code]?.split('|') ?? []),
			].map(name => [code, name] as const),
		);
		const wrong = named.filter(([code, name]) => findCountry(name, world) !== code);
		// Two countries are called so by others: neither is taken.
		expect(wrong).toEqual([
			['CD', 'Kongo'],
			['CG', 'Kongo'],
		]);
		expect(searchCountry('kongo', world)).toEqual({kind: 'several', codes: ['CD', 'CG']});
		expect(named.length).toBeGreaterThan(3000);
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
		['grman', 'DE'],
		['swizer', 'CH'],
		['Deutchland', 'DE'],
	])('%s is the one that is meant, and it is known that it was a slip', (typed, code) => {
		expect(searchCountry(typed, world)).toEqual({kind: 'slip', code});
	});

	test.each([
		['nigera', ['NE', 'NG']],
		['austrla', ['AT', 'AU']],
		['sorth korea', ['KR', 'KP']],
		['Ireand', ['IE', 'IR', 'IS']],
		['Spian', ['ES', 'SD']],
		['Lybia', ['LY', 'SY']],
		['Morroco', ['MA', 'MC']],
		['irann', ['IR', 'IQ']],
		['congo', ['CD', 'CG']],
		['Guayana', ['GY', 'GH', 'GF']],
		['ecuator', ['EC', 'GQ']],
	])('%s could be any of %j', (typed, codes) => {
		expect(searchCountry(typed, world)).toEqual({kind: 'several', codes});
	});

	test.each([
		...['', ' ', 'xyz', 'zzzz', 'Atlantis', 'nowhereland', 'zz', '?', 'the', 'of', 'Russie aux'],
		// A word that is right for another country is never taken for a slip, dropped or added.
		...['East Germany', 'West Germany', 'Democratic Republic of Korea', 'South Ireland West', 'North Sudan'],
		...['New Mexico', 'South Australia', 'New South Wales', 'West Virginia', 'New England', 'Republic Dominica'],
		// Far from every name.
		...['Washington', 'Narnia', 'nobody', 'sordkorea', 'help', 'Tokyo'],
	])('%j is none', typed => {
		expect(searchCountry(typed, world)).toEqual({kind: 'none'});
	});

	test('a country is not lost from sight behind another whose words differ in one', () => {
		for (const north of ['North Korea', 'N. Korea', 'North-Korea', 'NorthKorea', 'Korea (North)', 'Korea, North']) {
			expect(searchCountry(north, world)).toEqual({kind: 'found', code: 'KP'});
			expect(findCountries(north, world)).not.toContain('KR');
		}
	});

	test('no slip of one letter in a name leads to another country unseen', () => {
		const letters = 'abcdefghijklmnopqrstuvwxyz';
		const wrong: string[] = [];
		const named = Object.entries(world.countries).flatMap(([code, name]) =>
			[name, ...(world.alsoCalled[code] ?? [])].filter(each => /^[a-z]/i.test(each)).map(each => [code, each] as const),
		);
		for (const [index, [code, name]] of named.entries()) {
			// One place in each, all places between them.
			for (const at of [(index * 3) % name.length]) {
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
