import {countryIn, isOld, type Line, linesFor} from './helplines.ts';
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

/** How to reach a line: each number alone on its row (content guide R9). */
const ways = (line: Line, words: Words): readonly Block[] => {
	const {helplines} = words;
	const text = line.sms?.keyword ? fill(helplines.textWord, {word: line.sms.keyword}) : helplines.text;
	return [
		...(line.phone === null ? [] : [{kind: 'number', text: line.phone, tight: true} as const]),
		...(line.sms === null
			? []
			: [{kind: 'text', text, tight: true} as const, {kind: 'number', text: line.sms.number, tight: true} as const]),
		...(line.whatsapp === undefined
			? []
			: [
					{kind: 'text', text: helplines.whatsapp, tight: true} as const,
					{kind: 'number', text: line.whatsapp, tight: true} as const,
				]),
		...(line.chat === null
			? []
			: [{kind: 'text', text: fill(helplines.chat, {address: line.chat}), tight: true} as const]),
	];
};

/** One line with all a person needs to use it; `today` as `YYYY-MM-DD`. */
export const lineBlocks = (line: Line, words: Words, today: string): readonly Block[] => [
	{kind: 'label', text: line.name},
	...ways(line, words),
	{kind: 'quiet', text: details(line, words), tight: true},
	...(isOld(line.checked, today)
		? [{kind: 'quiet', text: fill(words.helplines.old, {date: line.checked}), tight: true} as const]
		: []),
];

/** The emergency numbers of one country, the role of each beside its own label. */
const emergencyIn = (known: Known, code: string, label: string, most: number): readonly Block[] => {
	const country = countryIn(known.helplines, code);
	const roles = country?.emergency_roles ?? {};
	return (country?.emergency ?? []).slice(0, most).flatMap((number, index): readonly Block[] => {
		const role = roles[number];
		const text = role === undefined ? label : `${label.replace(/:$/, '')} (${role}):`;
		const needsLabel = index === 0 || role !== undefined;
		return [
			...(needsLabel ? [{kind: 'label', text, ...(index === 0 ? {} : {tight: true as const})} as const] : []),
			{kind: 'number', text: number, tight: true},
		];
	});
};

/** The emergency numbers to call, or the first of them; of a guess it is said that it is one, and both of two guesses are shown (E9). */
export const emergencyBlocks = (known: Known, words: Words, most = Number.POSITIVE_INFINITY): readonly Block[] => {
	const {code, isGuess, other} = known.whereabouts;
	const label = isGuess ? words.helplines.emergencyGuess : words.helplines.emergency;
	const found = [code, other].flatMap(each =>
		each === null ? [] : emergencyIn(known, each, fill(label, {country: countryInSentence(known, each)}), most),
	);
	return found.length > 0 ? found : [{kind: 'label', text: words.helplines.emergencyUnknown}];
};

/** The one line to call now, name and number only. */
export const firstLineBlocks = (known: Known, words: Words): readonly Block[] => {
	const {code} = known.whereabouts;
	const lines = linesFor(known.helplines, code);
	const line = lines.find(each => each.phone !== null) ?? lines[0];
	if (line === undefined || code === null) return noLineBlocks(known, words, 1);
	return [
		{kind: 'label', text: fill(words.helplines.call, {line: line.name, country: countryName(known, code)})},
		...ways(line, words).slice(0, 2),
	];
};

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
