import {countryInSentence} from './country-name.ts';
import {countryIn, emergencyNumbers, mainEmergency} from './helplines.ts';
import type {Known} from './known.ts';
import type {Block} from './screen.ts';
import {partOf} from './whereabouts.ts';
import {fill, type Words} from './words.ts';

/** The country that is likeliest, without the other it could be; where nothing is known of it that one stays. */
export const likeliest = (known: Known): Known =>
	countryIn(known.helplines, known.whereabouts.code) === null
		? known
		: {...known, whereabouts: {...known.whereabouts, other: null}};

/** What is said before an emergency number: the country, whether that is a guess, and what the number is for. */
export const emergencyLabel = (known: Known, code: string, number: string, {helplines}: Words): string => {
	const label = fill(known.whereabouts.isGuess ? helplines.emergencyGuess : helplines.emergency, {
		country: countryInSentence(known, code),
	});
	const role = countryIn(known.helplines, code)?.emergency_roles?.[number];
	return role === undefined ? label : `${label.replace(/:$/, '')} (${role}):`;
};

/** The emergency numbers of one country, the role of each beside its own label. */
const emergencyIn = (known: Known, code: string, words: Words, isMainOnly: boolean): readonly Block[] => {
	const country = countryIn(known.helplines, code);
	if (country === null) return [];
	const roles = country.emergency_roles ?? {};
	const numbers = isMainOnly ? [mainEmergency(country) ?? ''] : emergencyNumbers(country);
	return numbers.flatMap((number, index): readonly Block[] => {
		const text = emergencyLabel(known, code, number, words);
		// One that is for anything does not stand under what the number before it is for.
		const needsLabel = index === 0 || roles[number] !== undefined || roles[numbers[index - 1] ?? ''] !== undefined;
		return [
			...(needsLabel ? [{kind: 'label', text, ...(index === 0 ? {} : {tight: true as const})} as const] : []),
			{kind: 'number', text: number, tight: true},
		];
	});
};

/** Whether nothing is known of a country that it may be, nor of one that it is a part of. */
const isMissing = ({helplines, whereabouts: {code, other, isGuess}}: Known, each: string | null): boolean => {
	if (!isGuess || each === null || countryIn(helplines, each) !== null) return false;
	const whole = partOf[each];
	return whole === undefined || (whole !== code && whole !== other);
};

/**
 * The emergency numbers to call; of a guess it is said that it is one, and both of two guesses are shown (E9). `which`: all
 * of them, the main one, or all as far as a card has room for them.
 */
export const emergencyBlocks = (
	known: Known,
	words: Words,
	which: 'all' | 'main' | 'room' = 'all',
): readonly Block[] => {
	const {code, other} = known.whereabouts;
	const ofEach = [code, other].map(each => (each === null ? [] : emergencyIn(known, each, words, which === 'main')));
	// The main number of each of two countries has room before any other: it stands first, below its label.
	const isMainFirst = which === 'room' || ofEach.every(blocks => blocks.length > 0);
	const found = ofEach.flatMap(blocks =>
		blocks.map((block, index): Block => (isMainFirst && index > 1 ? {...block, spare: true} : block)),
	);
	// A number of the other country is not to stand there alone, as if it were one for here.
	const isUnknown = found.length === 0 || [code, other].some(each => isMissing(known, each));
	return isUnknown ? [{kind: 'label', text: words.helplines.emergencyUnknown}, ...found] : found;
};
