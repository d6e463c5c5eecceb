import {countryIn, isOld, type Line, linesFor, mainEmergency} from './helplines.ts';
import type {Known} from './known.ts';
import type {Block} from './screen.ts';
import {fill, type Words} from './words.ts';

/** A country's name: as in the helplines, else as in the list of all countries, else the code. */
export const countryName = (known: Known, code: string): string =>
	countryIn(known.helplines, code)?.name ?? known.world.countries[code] ?? code;

/** The same in a sentence: "the Netherlands". */
export const countryInSentence = (known: Known, code: string): string =>
	(known.world.withThe.includes(code) ? 'the ' : '') + countryName(known, code);

const details = (line: Line, words: Words): string => {
	const {helplines} = words;
	const parts = [
		fill(helplines.audience, {audience: line.audience}),
		line.region === undefined ? '' : fill(helplines.region, {region: line.region}),
		line.hours === null ? '' : fill(helplines.hours, {hours: line.hours}),
		line.cost === null ? '' : helplines.free,
		line.languages.length === 0 ? '' : fill(helplines.languages, {languages: languageNames(line.languages, words)}),
		line.note ?? '',
	];
	return parts.filter(part => part !== '').join(' ');
};

const languageNames = (codes: readonly string[], {languages}: Words): string =>
	codes.map(code => languages[code] ?? code).join(', ');

/** The ways to reach a line, the voice first; each number alone on its row (content guide R9). */
const ways = ({phone, sms, whatsapp, chat}: Line, {helplines}: Words): readonly (readonly Block[])[] => {
	const number = (text: string): Block => ({kind: 'number', text, tight: true});
	const say = (text: string): Block => ({kind: 'text', text, tight: true});
	const byText = sms?.keyword ? fill(helplines.textWord, {word: sms.keyword}) : helplines.text;
	return [
		...(phone === null ? [] : [[number(phone)]]),
		...(sms === null ? [] : [[say(byText), number(sms.number)]]),
		...(whatsapp === undefined ? [] : [[say(helplines.whatsapp), number(whatsapp)]]),
		...(chat === null ? [] : [[say(fill(helplines.chat, {address: chat}))]]),
	];
};

/** One line with all a person needs to use it; `today` as `YYYY-MM-DD`. */
export const lineBlocks = (line: Line, words: Words, today: string): readonly Block[] => [
	{kind: 'label', text: line.name},
	...ways(line, words).flat(),
	{kind: 'quiet', text: details(line, words), tight: true},
	...(isOld(line.checked, today)
		? [{kind: 'quiet', text: fill(words.helplines.old, {date: line.checked}), tight: true} as const]
		: []),
];

/** The emergency numbers of one country, the role of each beside its own label. */
const emergencyIn = (known: Known, code: string, label: string, isMainOnly: boolean): readonly Block[] => {
	const country = countryIn(known.helplines, code);
	if (country === null) return [];
	const roles = country.emergency_roles ?? {};
	const numbers = isMainOnly ? [mainEmergency(country) ?? ''] : country.emergency;
	return numbers.flatMap((number, index): readonly Block[] => {
		const role = roles[number];
		const text = role === undefined ? label : `${label.replace(/:$/, '')} (${role}):`;
		const needsLabel = index === 0 || role !== undefined;
		return [
			...(needsLabel ? [{kind: 'label', text, ...(index === 0 ? {} : {tight: true as const})} as const] : []),
			{kind: 'number', text: number, tight: true},
		];
	});
};

/** The emergency numbers to call, or the main one; of a guess it is said that it is one, and both of two guesses are shown (E9). */
export const emergencyBlocks = (known: Known, words: Words, isMainOnly = false): readonly Block[] => {
	const {code, isGuess, other} = known.whereabouts;
	const label = isGuess ? words.helplines.emergencyGuess : words.helplines.emergency;
	const found = [code, other].flatMap(each =>
		each === null ? [] : emergencyIn(known, each, fill(label, {country: countryInSentence(known, each)}), isMainOnly),
	);
	return found.length > 0 ? found : [{kind: 'label', text: words.helplines.emergencyUnknown}];
};

/** What a person must know before they call the one line on a card: whom it is for, where and when, unless for all and always. */
const limits = (line: Line, {helplines}: Words): readonly Block[] => {
	const text = [
		line.audience === 'anyone' ? '' : fill(helplines.audience, {audience: line.audience}),
		line.region === undefined ? '' : fill(helplines.region, {region: line.region}),
		line.hours === null || line.hours === '24/7' ? '' : fill(helplines.hours, {hours: line.hours}),
	].filter(part => part !== '');
	return text.length === 0 ? [] : [{kind: 'quiet', text: text.join(' '), tight: true}];
};

/** The one line to call now, by voice where it has one. */
export const firstLineBlocks = (known: Known, words: Words): readonly Block[] => {
	const {code} = known.whereabouts;
	const lines = linesFor(known.helplines, code);
	const line = lines.find(each => each.phone !== null) ?? lines[0];
	if (line === undefined || code === null) {
		const emergency = emergencyBlocks({...known, whereabouts: {...known.whereabouts, other: null}}, words);
		return [...emergency, ...guessBlocks(known, words)];
	}
	return [
		{kind: 'label', text: fill(words.helplines.call, {line: line.name, country: countryName(known, code)})},
		...(ways(line, words)[0] ?? []),
		...limits(line, words),
	];
};

/** Where there is no line to call: a list of lines all over the world. On a card it comes after every number (E5). */
export const noFirstLineBlocks = (known: Known, words: Words): readonly Block[] =>
	linesFor(known.helplines, known.whereabouts.code).length > 0 ? [] : noLineBlocks(known, words, 1);

/** An honest "none is known", with the directories that list lines of the whole world (H6). */
export const noLineBlocks = (known: Known, words: Words, directories = Number.POSITIVE_INFINITY): readonly Block[] => {
	const {code} = known.whereabouts;
	const none = code === null ? [] : [fill(words.helplines.noneKnown, {country: countryInSentence(known, code)})];
	return [...none.map(text => ({kind: 'text', text}) as const), ...directoryBlocks(known, words, directories)];
};

export const directoryBlocks = (known: Known, words: Words, most = Number.POSITIVE_INFINITY): readonly Block[] => [
	{kind: 'text', text: words.helplines.directories},
	...known.helplines.directories
		.slice(0, most)
		.map(({name, url}) => ({kind: 'text', text: `${name}: ${url}`, tight: true}) as const),
];

/** Some of the lines of the country, from the one at `from`; all of them when no count is given. */
export const linesBlocks = (
	known: Known,
	words: Words,
	from = 0,
	count = Number.POSITIVE_INFINITY,
): readonly Block[] => {
	const lines = linesFor(known.helplines, known.whereabouts.code);
	if (lines.length === 0) return noLineBlocks(known, words);
	return lines.slice(from, from + count).flatMap(line => lineBlocks(line, words, known.today));
};

/** Which country the lines are for, and whether that is a guess. */
export const guessBlocks = (known: Known, words: Words): readonly Block[] => {
	const {code, isGuess} = known.whereabouts;
	if (code === null) return [{kind: 'quiet', text: words.helplines.unknownCountry}];
	const text = fill(isGuess ? words.helplines.guess : words.helplines.change, {
		country: countryInSentence(known, code),
	});
	return [{kind: 'quiet', text}];
};
