import world from '../src/content/world.json' with {type: 'json'};
import {readHours} from '../src/core/opening-hours.ts';

type Source = Readonly<Record<'title' | 'address' | 'copy_date' | 'kind' | 'publisher', string>>;
export type Line = {
	readonly name: string;
	readonly phone: string | null;
	readonly sms: {readonly number: string; readonly keyword: string | null} | null;
	readonly whatsapp?: string;
	readonly chat: string | null;
	readonly website?: string;
	readonly hours: string | null;
	readonly languages: readonly string[];
	readonly audience: string;
	readonly cost: string | null;
	readonly note?: string;
	readonly sources: readonly string[];
	readonly see_also?: readonly string[];
	readonly confidence: string;
	readonly checked: string;
};
type Country = {
	readonly name: string;
	readonly emergency: readonly string[];
	readonly emergency_roles?: Readonly<Record<string, string>>;
	readonly emergency_sources: Readonly<Record<string, readonly string[]>>;
	readonly lines: readonly Line[];
};
type Directory = Readonly<Record<'name' | 'url' | 'what', string>> & {readonly sources: readonly string[]};
/** `src/content/helplines.json` as it is written. */
export type Data = {
	readonly generated: string;
	readonly note: string;
	readonly countries: Readonly<Record<string, Country>>;
	readonly directories: readonly Directory[];
	readonly sources: Readonly<Record<string, Source>>;
};

const phone = /^\*?[0-9(][0-9 ()-]{1,18}[0-9]$/;
const day = /^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/;
const copyDate = /^(20[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?$|undated stored copy)/;
const url = /^https?:\/\/\S+$/;
const sourceKeys = ['title', 'address', 'copy_date', 'kind', 'publisher'];
const lineKeys = 'name phone sms chat hours languages audience cost sources confidence checked'.split(' ');
const optionalKeys = 'note editor_note region website whatsapp see_also'.split(' ');

/** Numbers known to be retired, superseded or misprinted: none may come back. */
const retired: Readonly<Record<string, readonly string[]>> = {
	US: ['18002738255'],
	CA: ['18334564566', '18002738255'],
	GB: ['08457909090'],
	IE: ['1850609090'],
	IT: ['199284284'],
	FI: ['010195202'],
	SG: ['18002214444'],
	KR: ['1393'],
	BR: ['141'],
	CZ: ['284016666'],
	ID: ['500454'],
	PH: ['09179898727'],
	JP: ['0570046556'],
	KE: ['1190'],
	PY: ['141'],
	CR: ['22273774'],
	NL: ['09000113'],
};

const digits = (text: string): string => text.replaceAll(/[^0-9*]/g, '');
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const twice = (all: readonly string[]): readonly string[] => all.filter((each, index) => all.indexOf(each) < index);
export const publishers = (data: Data, ids: readonly string[]): number =>
	new Set(ids.flatMap(id => data.sources[id]?.publisher ?? [])).size;
const numbersOf = ({phone: number, sms, whatsapp}: Line): readonly string[] =>
	[number, sms?.number, whatsapp].filter(each => each !== undefined && each !== null);

/** What makes two lines of a country the same: their telephone, or where there is none the number for texts. */
const dialled = ({phone: number, sms}: Line): string =>
	number === null ? `sms ${digits(sms?.number ?? '')}` : digits(number);

type Rule<T> = (each: T, data: Data, code: string) => boolean;

const lineRules: Readonly<Record<string, Rule<Line>>> = {
	'has its fields and no others': line =>
		lineKeys.every(key => key in line) && Object.keys(line).every(key => [...lineKeys, ...optionalKeys].includes(key)),
	'has a name': ({name}) => isText(name),
	'can be called or texted': ({phone: number, sms}) => Boolean(number) || Boolean(sms),
	'has a telephone number that is one': ({phone: number}) => number === null || phone.test(number),
	'has a number for texts that is one': ({sms}) =>
		sms === null || (Object.keys(sms).toSorted().join() === 'keyword,number' && phone.test(sms.number)),
	'has a WhatsApp number that is one': ({whatsapp}) => whatsapp === undefined || phone.test(whatsapp),
	'has addresses that are some': ({chat, website}) =>
		[chat ?? null, website ?? null].every(each => each === null || url.test(each)),
	'has no number in the note that is shown': ({note}) => !/[0-9][0-9 ()-]{3,}[0-9]/.test(note ?? ''),
	'is free, or nothing is said of the cost': ({cost}) => cost === null || cost === 'free',
	'says who it is for': ({audience}) => isText(audience),
	'names its languages by code': ({languages}) => languages.every(each => /^[a-z]{2,3}$/.test(each)),
	'has hours that can be understood': ({hours}) => hours === null || readHours(hours) !== null,
	'was checked on a day, before the list was made': ({checked}, {generated}) =>
		day.test(checked) && checked <= generated,
	'was found with two publishers': ({confidence, sources}, data) =>
		confidence === 'two-sources' && publishers(data, sources) >= 2,
	'names sources there are, each once': ({sources, see_also = []}, data) =>
		[sources, see_also].every(ids => ids.every(id => id in data.sources) && twice(ids).length === 0),
	'has no number known to be retired or wrong': (line, _, code) =>
		numbersOf(line).every(each => !(retired[code] ?? []).includes(digits(each))),
};

const countryRules: Readonly<Record<string, Rule<Country>>> = {
	'is one, by ISO 3166-1': (_, __, code) => Object.hasOwn(world.countries, code),
	'has a name': ({name}) => isText(name),
	'has an emergency number': ({emergency}) => emergency.length > 0,
	'has a line': ({lines}) => lines.length > 0,
	'has emergency numbers that are short': ({emergency}) => emergency.every(each => /^[0-9]{2,5}$/.test(each)),
	'has each emergency number once, each with its sources': ({emergency, emergency_sources}) =>
		twice(emergency).length === 0 && Object.keys(emergency_sources).toSorted().join() === emergency.toSorted().join(),
	'has roles for emergency numbers that are there': ({emergency, emergency_roles = {}}) =>
		Object.keys(emergency_roles).every(each => emergency.includes(each)),
	'has two publishers for each emergency number': ({emergency_sources}, data) =>
		Object.values(emergency_sources).every(
			ids => publishers(data, ids) >= 2 && twice(ids).length === 0 && ids.every(id => id in data.sources),
		),
	'has no line twice': ({lines}) =>
		twice(lines.map(dialled)).length === 0 && twice(lines.map(({name}) => name)).length === 0,
};

const usedSources = ({countries, directories}: Data): ReadonlySet<string> =>
	new Set([
		...Object.values(countries).flatMap(({emergency_sources, lines}) => [
			...Object.values(emergency_sources).flat(),
			...lines.flatMap(({sources, see_also = []}) => [...sources, ...see_also]),
		]),
		...directories.flatMap(({sources}) => sources),
	]);

const sorted = (all: readonly string[]): boolean => all.toSorted().join() === all.join();

const listRules: Readonly<Record<string, (data: Data) => boolean>> = {
	'says when it was made': ({generated}) => day.test(generated),
	'says how it was made': ({note}) => isText(note),
	'is sorted by country': ({countries}) => sorted(Object.keys(countries)),
	'has forty countries or more': ({countries}) => Object.keys(countries).length >= 40,
	'has three directories or more': ({directories}) => directories.length >= 3,
	'has directories with a name, an address and what they are': ({directories}) =>
		directories.every(({name, url: address, what}) => isText(name) && isText(what) && url.test(address)),
	'has sources for its directories': data =>
		data.directories.every(({sources}) => twice(sources).length === 0 && sources.every(id => id in data.sources)),
	'has sources with all their fields': ({sources}) =>
		Object.values(sources).every(
			each => Object.keys(each).toSorted().join() === sourceKeys.toSorted().join() && Object.values(each).every(isText),
		),
	'has sources that can be found again': ({sources}) =>
		Object.values(sources).every(({address}) => url.test(address) || address.startsWith('github:')),
	'says how old its sources are': ({sources}) => Object.values(sources).every(each => copyDate.test(each.copy_date)),
	'uses every source': data => Object.keys(data.sources).every(id => usedSources(data).has(id)),
};

/** Every rule that is broken, with the entry that breaks it, as a sentence. */
export const faultsIn = (data: Data): readonly string[] => {
	// A field that is missing breaks the rules that look at it.
	const keeps = <T>(rule: Rule<T> | undefined, each: T, code: string): boolean => {
		try {
			return rule?.(each, data, code) ?? false;
		} catch {
			return false;
		}
	};
	const broken = <T>(rules: Readonly<Record<string, Rule<T>>>, each: T, code: string, where: string) =>
		Object.keys(rules).flatMap(rule => (keeps(rules[rule], each, code) ? [] : [`not so: ${where} ${rule}`]));
	return [
		...Object.keys(listRules).flatMap(rule => (listRules[rule]?.(data) ? [] : [`not so: the list ${rule}`])),
		...Object.entries(data.countries).flatMap(([code, country]) => [
			...broken(countryRules, country, code, code),
			...country.lines.flatMap(line => broken(lineRules, line, code, `${code}: ${line.name}`)),
		]),
	];
};
