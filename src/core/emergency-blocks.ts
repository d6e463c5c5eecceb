import {countryInSentence} from './country-name.ts';
import {countryIn, mainEmergency} from './helplines.ts';
import type {Known} from './known.ts';
import type {Block} from './screen.ts';
import {fill, type Words} from './words.ts';

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
