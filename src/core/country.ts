import {searchCountry} from './country-search.ts';
import {partOf, type Whereabouts} from './whereabouts.ts';

/** Names of countries by ISO 3166-1 code, and the country of each time zone; see `content/world.json`. */
export type World = {
	/** Codes of the countries that take "the" in a sentence. */
	readonly withThe: readonly string[];
	readonly countries: Readonly<Record<string, string>>;
	/** The three letters of each, what it is called in its own languages, and what else people call it. */
	readonly alpha3: Readonly<Record<string, string>>;
	readonly ownNames: Readonly<Record<string, readonly string[]>>;
	readonly alsoCalled: Readonly<Record<string, readonly string[]>>;
	/** What it is called in languages that are not its own, as it is compared, with `|` between the names. */
	readonly exonyms: Readonly<Record<string, string>>;
	readonly zones: Readonly<Record<string, string>>;
	/** The zones whose clocks differ, for each country with lines that are not open all the time. */
	readonly clocks: Readonly<Record<string, readonly string[]>>;
};

/** What a country can be known from; all of it is on this computer. `isRemote`: the person sits at another one. */
export type Signs = {
	readonly setting: string | null;
	/** The locale that says the language, and the one that says the place. */
	readonly locale: string;
	readonly placeLocale: string;
	readonly zone: string | null;
	readonly isRemote: boolean;
};

/** The language of a locale, by its code; null for none, such as that of `C`. */
export const languageOf = (locale: string): string | null =>
	/^([a-z]{2,3})(?![a-z])/i.exec(locale)?.[1]?.toLowerCase() ?? null;

const regionOf = (locale: string): string | null =>
	/^[a-z]{2,3}(?:[_-][a-z]{4})?[_-]([a-z]{2})(?![a-z])/i.exec(locale)?.[1]?.toUpperCase().replace('UK', 'GB') ?? null;

/** Zones that are named after their clocks; the zones of places have them as second names since 2024 (IANA, `backward`). */
const namedByClock: Readonly<Record<string, string>> = {EST5EDT: 'US', CST6CDT: 'US', MST7MDT: 'US', PST8PDT: 'US'};

const countryOfZone = (zone: string, {zones}: World): string | null =>
	Object.hasOwn(zones, zone)
		? (zones[zone] ?? null)
		: Object.hasOwn(namedByClock, zone)
			? (namedByClock[zone] ?? null)
			: null;

const wholeOf = (code: string): string | null => partOf[code] ?? null;

/** A country as the person says it. */
export const toldCountry = (code: string): Whereabouts => ({code, isGuess: false, other: wholeOf(code)});

/** Countries that have no time zone of their own, and use that of another. */
const withoutZone: Readonly<Record<string, string>> = {XK: 'RS'};

// What systems are set to before anybody is asked: it says no place where the clock says one.
const shipped = /^en[_-]us(?![a-z])/i;

/**
 * Setting first, then a guess: the region of the locale, then the time zone, and where both are there and differ it may be
 * either. A region that comes with the system gives way to the zone. Over SSH it does not: the zone there is that of a
 * server, and the locale comes along from where the person sits. Never the network (design section 7).
 */
export const whereabouts = (signs: Signs, world: World): Whereabouts => {
	const chosen = signs.setting === null ? null : searchCountry(signs.setting, world);
	// One that is not typed right may mean another: nobody is there to see which was taken.
	if (chosen?.kind === 'found') return toldCountry(chosen.code);
	const {zone, placeLocale, isRemote} = signs;
	const byZone = zone === null ? null : countryOfZone(zone, world);
	const region = regionOf(placeLocale);
	const byLocale = region !== null && region in world.countries ? region : null;
	const isShipped = shipped.test(placeLocale) && !isRemote;
	const [first, second] = isShipped ? [byZone, byLocale] : [byLocale, byZone];
	const code = first ?? second;
	if (code === null) return {code, isGuess: true, other: null};
	if (second === null || second === code) return {code, isGuess: true, other: wholeOf(code)};
	const [whole, otherWhole] = [wholeOf(code) ?? code, wholeOf(second) ?? second];
	// A server may have its own zone, and its own locale if that is the one systems come with: then it may be either.
	const isOne = isShipped || (isRemote && !shipped.test(placeLocale)) || withoutZone[code] === second;
	// Of a part of another country than the first nothing is known here but what is known of its whole.
	const both = whole === otherWhole ? {code, other: second} : {code: whole, other: otherWhole};
	return {...both, isGuess: true, ...(isOne ? {} : {isEither: true})};
};
