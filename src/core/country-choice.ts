import {countryName} from './country-name.ts';
import {lookUp} from './country-search.ts';
import type {Block} from './screen.ts';
import type {CaretId} from './text-field.ts';
import type {Visit} from './visit.ts';

/** More would fill a small window. */
const mostShown = 4;

/**
 * The countries that what is typed so far could become, as many as are shown, and which of them Enter takes: the one the
 * person has marked, else the one that is meant; null while it is not clear which.
 */
export type CountryList = {readonly codes: readonly string[]; readonly marked: number | null};

export const countryList = ({field, known, cursor}: Visit): CountryList => {
	const {code, other, isGuess} = known.whereabouts;
	const {codes, search} = lookUp(field.text, known.world);
	const isEmpty = field.text.trim() === '' && isGuess;
	// Nothing typed yet: those that were guessed are a key away.
	const shown = isEmpty ? [code, other].filter(each => each !== null) : codes.slice(0, mostShown);
	if (cursor !== null && cursor < shown.length) return {codes: shown, marked: cursor};
	const isClear = search.kind === 'found' || search.kind === 'slip';
	return {codes: shown, marked: isClear ? shown.indexOf(search.code) : null};
};

/** The list, as it is shown. */
export const countryBlocks = (visit: Visit): readonly Block[] => {
	const {codes, marked} = countryList(visit);
	return codes.map((code, index) => ({
		kind: index === marked ? 'own' : 'text',
		text: countryName(visit.known, code),
		tight: true,
		isMarked: index === marked,
	}));
};

/** Up and down go through the list below the field; null where there is none. */
export const markCountry = (visit: Visit, to: CaretId): Visit | null => {
	if (visit.place !== 'country' || (to !== 'up' && to !== 'down')) return null;
	const {codes, marked} = countryList(visit);
	const last = codes.length - 1;
	if (last < 0) return visit;
	const from = marked ?? (to === 'down' ? -1 : last + 1);
	return {...visit, cursor: Math.min(last, Math.max(0, from + (to === 'down' ? 1 : -1)))};
};
