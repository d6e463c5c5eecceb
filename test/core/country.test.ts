import {describe, expect, test} from 'vitest';
import {toldCountry, whereabouts} from '../../src/core/country.ts';
import {helplines, world} from '../../src/node/data.ts';

const signs = (setting: string | null, locale = '', zone: string | null = null) => ({
	setting,
	locale,
	placeLocale: locale,
	zone,
	isRemote: false,
});

describe('where the person is', () => {
	test.each([
		['what they set', signs('IE', 'en_US.UTF-8', 'Europe/London'), {code: 'IE', isGuess: false, other: null}],
		['set by name', signs('new zealand'), {code: 'NZ', isGuess: false, other: null}],
		['the time zone', signs(null, '', 'Europe/Paris'), {code: 'FR', isGuess: true, other: null}],
		['an older name of a zone', signs(null, '', 'Asia/Calcutta'), {code: 'IN', isGuess: true, other: null}],
		['the locale', signs(null, 'pt_BR.UTF-8'), {code: 'BR', isGuess: true, other: null}],
		['a locale with a hyphen', signs(null, 'en-AU'), {code: 'AU', isGuess: true, other: null}],
		['a locale with a modifier', signs(null, 'de_AT@euro'), {code: 'AT', isGuess: true, other: null}],
		['both that agree', signs(null, 'de_DE.UTF-8', 'Europe/Berlin'), {code: 'DE', isGuess: true, other: null}],
		[
			'both that differ',
			signs(null, 'de_DE', 'Europe/Vienna'),
			{code: 'DE', isGuess: true, other: 'AT', isEither: true},
		],
		['what the system came with', signs(null, 'en_US', 'Europe/Berlin'), {code: 'DE', isGuess: true, other: 'US'}],
		['that alone', signs(null, 'en_US.UTF-8', 'UTC'), {code: 'US', isGuess: true, other: null}],
		['that, and its own zone', signs(null, 'en_US.UTF-8', 'America/Denver'), {code: 'US', isGuess: true, other: null}],
		[
			'what the system came with, in a part of it',
			signs(null, 'en_US', 'America/Puerto_Rico'),
			{code: 'PR', isGuess: true, other: 'US'},
		],
		[
			'another language of it',
			signs(null, 'es_US', 'America/Lima'),
			{code: 'US', isGuess: true, other: 'PE', isEither: true},
		],
		[
			'from afar, by what any system comes with',
			{...signs(null, 'en_US', 'Europe/Berlin'), isRemote: true},
			{code: 'US', isGuess: true, other: 'DE', isEither: true},
		],
		['from afar', {...signs(null, 'en_IE', 'Europe/Berlin'), isRemote: true}, {code: 'IE', isGuess: true, other: 'DE'}],
		['a setting that names none', signs('Atlantis', 'fr_FR'), {code: 'FR', isGuess: true, other: null}],
		['a setting that could be several', signs('congo', 'fr_FR'), {code: 'FR', isGuess: true, other: null}],
		['a setting that is not typed right', signs('Germny', 'fr_FR'), {code: 'FR', isGuess: true, other: null}],
		['a zone of no country', signs(null, 'en_GB', 'UTC'), {code: 'GB', isGuess: true, other: null}],
		['a zone nobody knows', signs(null, '', 'Moon/Base'), {code: null, isGuess: true, other: null}],
		['a locale of no country', signs(null, 'C.UTF-8'), {code: null, isGuess: true, other: null}],
		['a locale of the world', signs(null, 'en_001'), {code: null, isGuess: true, other: null}],
		['a region that is no country', signs(null, 'en_XX'), {code: null, isGuess: true, other: null}],
		[
			'a country without a zone of its own',
			signs(null, 'sq_XK', 'Europe/Belgrade'),
			{code: 'XK', isGuess: true, other: 'RS'},
		],
		[
			'its zone, and a locale of elsewhere',
			signs(null, 'sq_XK', 'Europe/Paris'),
			{code: 'XK', isGuess: true, other: 'FR', isEither: true},
		],
		[
			'a zone in a part of another country',
			signs(null, 'en_GB', 'America/Puerto_Rico'),
			{code: 'GB', isGuess: true, other: 'US', isEither: true},
		],
		[
			'a locale of a part, and a zone of another country',
			signs(null, 'es_PR', 'Europe/Madrid'),
			{code: 'US', isGuess: true, other: 'ES', isEither: true},
		],
		[
			'a zone in a part of the same country',
			signs(null, 'fr_FR', 'Indian/Reunion'),
			{code: 'FR', isGuess: true, other: 'RE', isEither: true},
		],
		['a part of a country that was set', signs('Jersey'), {code: 'JE', isGuess: false, other: 'GB'}],
		['nothing', signs(null), {code: null, isGuess: true, other: null}],
	])('%s', (_, given, expected) => {
		expect(whereabouts(given, world)).toEqual(expected);
	});
});

test('what has the numbers of a whole country beside it has none of its own', () => {
	const parts = Object.keys(world.countries).filter(code => toldCountry(code).other !== null);
	expect(parts.length).toBeGreaterThan(15);
	expect(parts.filter(code => Object.hasOwn(helplines.countries, code))).toEqual([]);
	expect(parts.filter(code => !Object.hasOwn(helplines.countries, toldCountry(code).other ?? ''))).toEqual([]);
});
