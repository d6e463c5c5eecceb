/**
 * Writes into `src/content/world.json` what can be worked out about countries: their three letters, their names in
 * their own languages and in those of others, and the clocks of those with lines that are not open all the time.
 *
 * `node scripts/world.ts [iso_3166-1.json]` takes the three letters from that file of Debian's package iso-codes; without
 * it they stay as they are. The names are those of Unicode's CLDR, as this Node brings them.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {countryWords, joined} from '../src/core/country-words.ts';
import type {Helplines} from '../src/core/helplines.ts';

const path = 'src/content/world.json';
const world = JSON.parse(readFileSync(path, 'utf8'));
const {countries} = JSON.parse(readFileSync('src/content/helplines.json', 'utf8')) as Helplines;
const codes = Object.keys(world.countries);

/** Languages in which people write the name of their country, beside the one most of them speak. */
const alsoSpoken: Readonly<Record<string, string>> = {
	AE: 'ar',
	AX: 'sv fi',
	BE: 'nl fr de',
	BO: 'es qu',
	BY: 'be ru',
	CA: 'en fr',
	CH: 'de fr it rm',
	CM: 'fr en',
	CY: 'el tr',
	DZ: 'ar fr',
	ES: 'es ca eu gl',
	FI: 'fi sv',
	FO: 'fo da',
	GL: 'kl da',
	HK: 'zh-Hant en',
	HT: 'fr',
	IE: 'en ga',
	IL: 'he ar',
	IN: 'hi en ta bn te mr',
	KZ: 'kk ru',
	LB: 'ar fr',
	LK: 'si ta',
	LU: 'lb fr de',
	MA: 'ar fr',
	MD: 'ro ru',
	MO: 'zh-Hant pt',
	MT: 'mt en',
	NO: 'nb nn',
	NZ: 'en mi',
	PE: 'es qu',
	PH: 'fil en',
	PY: 'es gn',
	SG: 'en zh ms ta',
	TN: 'ar fr',
	TW: 'zh-Hant',
	UA: 'uk ru',
	ZA: 'en af zu xh',
};

const languagesOf = (code: string): readonly string[] => {
	const most = new Intl.Locale(`und-${code}`).maximize();
	const main = most.script === 'Hant' ? 'zh-Hant' : most.language;
	return [...new Set([main, ...(alsoSpoken[code]?.split(' ') ?? [])])];
};

const nameIn = (language: string, code: string): string | null => {
	// A name the language has not got comes back as its code, or in the language of this computer.
	if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return null;
	return new Intl.DisplayNames([language], {type: 'region', fallback: 'none'}).of(code) ?? null;
};

const ownNames = (code: string): readonly string[] => {
	const names = languagesOf(code).flatMap(language => nameIn(language, code) ?? []);
	return [...new Set(names)].filter(name => name !== world.countries[code]);
};

/**
 * Languages that are spoken by many people far from where they come from: they may know a country by no other name.
 * Each of them has the names of all countries, or what is short for one of them could be taken for another.
 */
const spokenAbroad = 'ar cs da de es fr it ja ko nl pl pt ru sv tr uk zh zh-Hant'.split(' ');

/** Nobody lives there for good. */
const isEmpty: ReadonlySet<string> = new Set(['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM']);

const asCompared = (name: string): string => countryWords(name).join(' ');

/** “Congo” is the beginning of what others are called as well. */
const beginsAnother = (name: string, code: string): boolean =>
	codes.some(other => other !== code && asCompared(world.countries[other]).startsWith(`${name} `));

/** What others call a country, as it is compared, beside all the names it has by now. */
const exonyms = (code: string): string => {
	if (isEmpty.has(code)) return '';
	const here = [world.countries[code], ...ownNames(code), ...(world.alsoCalled[code] ?? [])];
	const known = new Set(here.map(name => joined(countryWords(name))));
	const words = spokenAbroad.map(language => countryWords(nameIn(language, code) ?? ''));
	const others = new Map(words.map(each => [joined(each), each.join(' ')]));
	return [...others]
		.filter(([whole, name]) => whole !== '' && !known.has(whole) && !beginsAnother(name, code))
		.map(([, name]) => name)
		.join('|');
};

/** Days of two years on which a clock is looked at: each hour of it tells the changes of summer time apart. */
const hours = Array.from({length: 2 * 366 * 24}, (_, hour) => Date.UTC(2026, 0, 1, hour));

const shownBy = (zone: string): string => {
	const format = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'});
	return hours.map(hour => format.formatToParts(hour).find(({type}) => type === 'timeZoneName')?.value).join();
};

const isPartOfTheDay = (code: string): boolean =>
	countries[code]?.lines.some(({hours: open}) => open !== null && open !== '24/7') ?? false;

/** Of several names for one clock, those in use now. */
const usual = new Set(
	'America/Santiago Asia/Dhaka Asia/Ho_Chi_Minh Asia/Kolkata Asia/Kuala_Lumpur Asia/Nicosia Europe/Berlin Europe/Lisbon Europe/London'.split(
		' ',
	),
);

/** One zone for each clock of a country. */
const clocksOf = (code: string): readonly string[] => {
	const zones = Object.keys(world.zones).filter(zone => world.zones[zone] === code && zone.includes('/'));
	const last = zones.toSorted((a, b) => Number(usual.has(a)) - Number(usual.has(b)));
	return [...new Map(last.map(zone => [shownBy(zone), zone])).values()].toSorted();
};

const entries = <T>(find: (code: string) => T, isThere: (value: T) => boolean) =>
	Object.fromEntries(codes.map(code => [code, find(code)] as const).filter(([, value]) => isThere(value)));

const [, , isoCodes] = process.argv;
const alpha3 = (): Readonly<Record<string, string>> => {
	if (isoCodes === undefined) return world.alpha3;
	const listed: readonly {readonly alpha_2: string; readonly alpha_3: string}[] = JSON.parse(
		readFileSync(isoCodes, 'utf8'),
	)['3166-1'];
	const found = new Map(listed.map(each => [each.alpha_2, each.alpha_3]));
	return entries(
		code => found.get(code) ?? '',
		letters => letters !== '',
	);
};

const some = (list: readonly string[]): boolean => list.length > 0;
const made = {
	...world,
	alpha3: alpha3(),
	ownNames: entries(ownNames, some),
	exonyms: entries(exonyms, names => names !== ''),
	clocks: entries(code => (isPartOfTheDay(code) ? clocksOf(code) : []), some),
};
writeFileSync(path, `${JSON.stringify(made, null, '\t')}\n`);
