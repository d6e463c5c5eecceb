/** Names of countries by ISO 3166-1 code, and the country of each time zone; see `content/world.json`. */
export type World = {
	/** Codes of the countries that take "the" in a sentence. */
	readonly withThe: readonly string[];
	readonly countries: Readonly<Record<string, string>>;
	readonly zones: Readonly<Record<string, string>>;
	/** The zones whose clocks differ, for each country with lines that are not open all the time. */
	readonly clocks: Readonly<Record<string, readonly string[]>>;
};

/** Where the person is: told by them, or guessed. `other` is a second likely country when the signs disagree. */
export type Whereabouts = {readonly code: string | null; readonly isGuess: boolean; readonly other: string | null};

/** What a country can be known from; all of it is on this computer. */
export type Signs = {readonly setting: string | null; readonly locale: string; readonly zone: string | null};

/** The language of a locale, by its code; null for none, such as that of `C`. */
export const languageOf = (locale: string): string | null => /^([a-z]{2,3})(?![a-z])/.exec(locale)?.[1] ?? null;

const regionOf = (locale: string): string | null =>
	/^[A-Za-z]{2,3}(?:[_-][A-Za-z]{4})?[_-]([A-Z]{2})(?![A-Za-z])/.exec(locale)?.[1] ?? null;

/**
 * Setting first, then a guess: the time zone (it is set by place, while `en_US` is set by habit), then the region of
 * the locale. Never the network (design section 7).
 */
export const whereabouts = (signs: Signs, world: World): Whereabouts => {
	const chosen = signs.setting === null ? null : findCountry(signs.setting, world);
	if (chosen !== null) return {code: chosen, isGuess: false, other: null};
	const byZone = signs.zone === null ? null : (world.zones[signs.zone] ?? null);
	const region = regionOf(signs.locale);
	const byLocale = region !== null && region in world.countries ? region : null;
	const code = byZone ?? byLocale;
	return {code, isGuess: true, other: byLocale === code ? null : byLocale};
};

// Names people use that are in no list of official ones.
const alsoCalled: Readonly<Record<string, string>> = {
	uk: 'GB',
	'great britain': 'GB',
	britain: 'GB',
	england: 'GB',
	scotland: 'GB',
	wales: 'GB',
	'northern ireland': 'GB',
	usa: 'US',
	america: 'US',
	'united states of america': 'US',
	holland: 'NL',
	'the netherlands': 'NL',
	'republic of ireland': 'IE',
	eire: 'IE',
	'czech republic': 'CZ',
	korea: 'KR',
	uae: 'AE',
	deutschland: 'DE',
	osterreich: 'AT',
	schweiz: 'CH',
	suisse: 'CH',
	espana: 'ES',
	brasil: 'BR',
	italia: 'IT',
	turkey: 'TR',
};

/** Without case, accents and the many apostrophes. */
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{Mark}/gu, '')
		.replaceAll('’', "'")
		.trim()
		.toLowerCase()
		.replaceAll(/\s+/g, ' ');

/** Countries whose code or name begins with, or contains, what was typed; the best match first. */
export const findCountries = (typed: string, world: World): readonly string[] => {
	const wanted = plain(typed);
	if (wanted === '') return [];
	const rank = ([code, name]: readonly [string, string]): number => {
		if (code.toLowerCase() === wanted || alsoCalled[wanted] === code || plain(name) === wanted) return 0;
		if (plain(name).startsWith(wanted)) return 1;
		if (
			plain(name)
				.split(/[ (&]+/)
				.some(word => word.startsWith(wanted))
		)
			return 2;
		return 3;
	};
	return Object.entries(world.countries)
		.map(entry => ({code: entry[0], rank: rank(entry)}))
		.filter(found => found.rank < 3)
		.toSorted((a, b) => a.rank - b.rank)
		.map(found => found.code);
};

/** The one country meant by a code or name, or null when there is none or it could be several. */
export const findCountry = (typed: string, world: World): string | null => {
	const found = findCountries(typed, world);
	const [first] = found;
	if (first === undefined) return null;
	const isExact =
		first.toLowerCase() === plain(typed) ||
		alsoCalled[plain(typed)] === first ||
		plain(world.countries[first] ?? '') === plain(typed);
	return isExact || found.length === 1 ? first : null;
};
