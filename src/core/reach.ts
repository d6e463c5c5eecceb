import {countryIn, emergencyNumbers, type Line, mainEmergency} from './helplines.ts';
import type {Known} from './known.ts';
import {numbersIn} from './plan/numbers.ts';
import {textedBy} from './plan/texted.ts';
import {type Way, waysTo} from './ways.ts';

/** Whose number or address it is. `isOwn`: the person's own number for a line. */
export type Who =
	| {readonly own: string}
	| {readonly name: string; readonly isOwn?: true}
	| {readonly emergency: string; readonly country: string};

/**
 * A way to a person that a telephone can take from a code. `says`: what is texted, a word for a line or the words chosen by
 * the person; `text-again` is the same text in a code for telephones that lose the words of the first.
 */
export type Reach = {readonly who: Who} & (
	| {readonly way: 'call'; readonly number: string}
	| {
			readonly way: 'text' | 'text-again';
			readonly number: string;
			readonly says: 'message' | {readonly keyword: string} | null;
	  }
	| {readonly way: 'web'; readonly address: string}
);

const call = (who: Who, number: string): Reach => ({way: 'call', who, number});

/** The emergency numbers of where the person is or may be. */
export const emergency = ({helplines, whereabouts}: Known, isMainOnly: boolean): readonly Reach[] =>
	[whereabouts.code, whereabouts.other].flatMap(code => {
		const country = countryIn(helplines, code);
		if (country === null || code === null) return [];
		const numbers = isMainOnly ? [mainEmergency(country) ?? ''] : emergencyNumbers(country);
		return numbers.map(number => call({emergency: number, country: code}, number));
	});

const reachesBy =
	(name: string) =>
	(way: Way): readonly Reach[] => {
		switch (way.by) {
			case 'own':
				return way.numbers.map(number => call({name, isOwn: true}, number));
			case 'call':
			case 'published':
				return [call({name}, way.number)];
			case 'text':
			case 'own-text': {
				const who = way.by === 'text' ? {name} : ({name, isOwn: true} as const);
				return [{way: 'text', who, number: way.number, says: way.keyword === null ? null : {keyword: way.keyword}}];
			}
			// It is not dialled.
			case 'whatsapp':
				return [];
			case 'chat':
				return [{way: 'web', who: {name}, address: way.address}];
		}
	};

/** The ways to a line. */
export const reachesOf = (line: Line, ways: readonly Way[]): readonly Reach[] => ways.flatMap(reachesBy(line.name));

/** The first lists of lines all over the world. */
export const directories = ({helplines}: Known, most = Number.POSITIVE_INFINITY): readonly Reach[] =>
	helplines.directories.slice(0, most).map(({name, url}) => ({way: 'web', who: {name}, address: url}));

/** Of some lines; where none is known, of the lists of lines all over the world. */
export const lines = (known: Known, some: readonly Line[]): readonly Reach[] =>
	some.length === 0 ? directories(known) : some.flatMap(line => reachesOf(line, waysTo(line)));

/** The numbers of somebody in the plan, to call or to text as it says. */
export const contact = (entry: string, numbers = numbersIn(entry)): readonly Reach[] =>
	numbers.map(number => {
		const word = textedBy(entry, number);
		if (word === null) return call({own: entry}, number);
		return {way: 'text', who: {own: entry}, number, says: word === '' ? null : {keyword: word}};
	});

/** A text with words has a second code, for telephones that lose the words of the first. */
export const twiceWithWords = (reach: Reach): readonly Reach[] =>
	reach.way === 'text' && reach.says !== null ? [reach, {...reach, way: 'text-again'}] : [reach];
