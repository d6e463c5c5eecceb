import words from '../content/en/words.ts';
import {countryInSentence} from '../core/country-name.ts';
import {searchCountry} from '../core/country-search.ts';
import type {Known} from '../core/known.ts';
import {fill} from '../core/words.ts';
import type {Meant} from './pages.ts';
import {UsageError} from './usage-error.ts';

/** More names than this help nobody. */
const mostNamed = 5;

export const couldBe = (typed: string, codes: readonly string[], known: Known): string => {
	const countries = codes.slice(0, mostNamed).map(code => countryInSentence(known, code));
	return fill(words.helplines.couldBe, {country: typed, countries: countries.join(', ')});
};

/**
 * The country that was typed. A `UsageError` names those it could be, when it is not clear which: the wrong one has the
 * wrong numbers. Before it `show` is given those, as nobody is to be left without any number.
 */
export const meantBy = (typed: string, known: Known, show: (codes: readonly string[]) => void): Meant => {
	const search = searchCountry(typed, known.world);
	switch (search.kind) {
		case 'found':
		case 'slip':
			return {typed, ...search};
		case 'several':
			show(search.codes.slice(0, mostNamed));
			throw new UsageError(couldBe(typed, search.codes, known));
		case 'none':
			show([]);
			throw new UsageError(fill(words.helplines.noSuchCountry, {country: typed}));
	}
};
