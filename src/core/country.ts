import {searchCountry} from './country-search.ts';

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

/** Where the person is: told by them, or guessed. `other` is a second likely country when the signs disagree. */
export type Whereabouts = {readonly code: string | null; readonly isGuess: boolean; readonly other: string | null};

/** What a country can be known from; all of it is on this computer. `isRemote`: the person sits at another one. */
export type Signs = {
	readonly setting: string | null;
	readonly locale: string;
	readonly zone: string | null;
	readonly isRemote: boolean;
};

/** The language of a locale, by its code; null for none, such as that of `C`. */
export const languageOf = (locale: string): string | null =>
	/^([a-z]{2,3})(?![a-z])/i.exec(locale)?.[1]?.toLowerCase() ?? null;

const regionOf = (locale: string): string | null =>
	/^[a-z]{2,3}(?:[_-][a-z]{4})?[_-]([a-z]{2})(?![a-z])/i.exec(locale)?.[1]?.toUpperCase() ?? null;

/** Countries that have no time zone of their own, and use that of another. */
const withoutZone: Readonly<Record<string, string>> = {XK: 'RS'};

/**
 * Setting first, then a guess: the time zone (it is set by place, while `en_US` is set by habit), then the region of
 * the locale. From afar the zone is that of a server, and the locale comes along from where the person sits: the region
 * goes first. Never the network (design section 7).
 */
export const whereabouts = (signs: Signs, world: World): Whereabouts => {
	const chosen = signs.setting === null ? null : searchCountry(signs.setting, world);
	// One that is not typed right may mean another: nobody is there to see which was taken.
	if (chosen?.kind === 'found') return {code: chosen.code, isGuess: false, other: null};
	const {zone} = signs;
	const byZone = zone !== null && Object.hasOwn(world.zones, zone) ? (world.zones[zone] ?? null) : null;
	const region = regionOf(signs.locale);
	const byLocale = region !== null && region in world.countries ? region : null;
	const isWithin = byLocale !== null && byZone !== null && withoutZone[byLocale] === byZone;
	const [first, second] = isWithin || signs.isRemote ? [byLocale, byZone] : [byZone, byLocale];
	const code = first ?? second;
	return {code, isGuess: true, other: second === code ? null : second};
};
