import {linesAtATime} from './circle.ts';
import {type OwnContact, peopleShown} from './contact-blocks.ts';
import {dialledFor} from './dialled.ts';
import {likeliest} from './emergency-blocks.ts';
import {countryIn, emergencyNumbers, type Line, mainEmergency} from './helplines.ts';
import type {Known} from './known.ts';
import {isLineClosed, linesHere, lineToCall} from './line-order.ts';
import {personTalkedTo} from './messages.ts';
import {firstOf, ownPeople} from './own-entries.ts';
import type {PlaceId} from './places.ts';
import {numbersIn} from './plan/numbers.ts';
import {mayBeTexted, mobileFirst, textedBy} from './plan/texted.ts';
import {toCall} from './step-lines.ts';
import type {Visit} from './visit.ts';
import {type Way, waysOnCard, waysTo} from './ways.ts';

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

const emergency = ({helplines, whereabouts}: Known, isMainOnly: boolean): readonly Reach[] =>
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

const reachesOf = (line: Line, ways: readonly Way[]): readonly Reach[] => ways.flatMap(reachesBy(line.name));

const directories = ({helplines}: Known, most = Number.POSITIVE_INFINITY): readonly Reach[] =>
	helplines.directories.slice(0, most).map(({name, url}) => ({way: 'web', who: {name}, address: url}));

const firstLine = (known: Known): readonly Reach[] => {
	const line = lineToCall(known);
	return line === null
		? [...emergency(likeliest(known), false), ...directories(known, 1)]
		: reachesOf(line, waysOnCard(line));
};

/** Of some lines; where none is known, of the lists of lines all over the world. */
const lines = (known: Known, some: readonly Line[]): readonly Reach[] =>
	some.length === 0 ? directories(known) : some.flatMap(line => reachesOf(line, waysTo(line)));

const contact = (entry: string, numbers = numbersIn(entry)): readonly Reach[] =>
	numbers.map(number => {
		const word = textedBy(entry, number);
		if (word === null) return call({own: entry}, number);
		return {way: 'text', who: {own: entry}, number, says: word === '' ? null : {keyword: word}};
	});

const people = (known: Known, most = peopleShown): readonly Reach[] =>
	firstOf(ownPeople(known), most).flatMap(entry => contact(entry));

const inStep6 = (known: Known, page: number): readonly Reach[] => {
	const {own, line, more, others} = toCall(known, page);
	const ofOwn = (some: readonly OwnContact[]) => some.flatMap(({entry, numbers}) => contact(entry, numbers));
	return [
		...ofOwn(own === undefined ? [] : [own]),
		...lines(known, line === undefined ? [] : [line]),
		...ofOwn(more),
		...others.flatMap(each => reachesOf(each, waysTo(each))),
		...(page === 0 && isLineClosed(known) ? emergency(likeliest(known), true) : []),
	];
};

/** A number for emergencies, or of a line that is called, anywhere: no message is ever sent there. */
const isOnlyCalled = ({helplines}: Known, number: string): boolean => {
	const dialled = dialledFor(number);
	if (dialled === null) return false;
	return Object.values(helplines.countries).some(
		({emergency, lines}) =>
			emergency.includes(dialled) ||
			lines.some(({phone, sms}) => phone !== null && sms?.number !== phone && dialledFor(phone) === dialled),
	);
};

const message = (visit: Visit): readonly Reach[] => {
	const entry = personTalkedTo(visit) ?? '';
	const numbers = numbersIn(entry).filter(number => mayBeTexted(entry, number) && !isOnlyCalled(visit.known, number));
	return mobileFirst(entry, numbers).map(number => ({way: 'text', who: {own: entry}, number, says: 'message'}));
};

/** The places that show a number, and what can be reached from each, in the order in which it is shown. */
const shownAt: Partial<Record<PlaceId, (visit: Visit) => readonly Reach[]>> = {
	'card-a': ({known}) => emergency(known, false),
	'card-b': ({known}) => [...emergency(known, true), ...firstLine(known)],
	'card-c': ({known}) => [
		...firstLine(known),
		...(isLineClosed(known) ? emergency(likeliest(known), true) : []),
		...people(known, 1),
	],
	help: ({known}) => [
		...emergency(known, false),
		...lines(known, linesHere(known).slice(0, linesAtATime)),
		...people(known),
	],
	helpline: ({known, page}) => inStep6(known, page),
	person: visit => contact(personTalkedTo(visit) ?? ''),
	message,
};

/** The visit as it was before a code was shown over it. */
export const beneath = (visit: Visit): Visit => {
	const stop = visit.trail.at(-1);
	return visit.place === 'code' && stop !== undefined ? {...visit, ...stop, trail: visit.trail.slice(0, -1)} : visit;
};

const twiceWithWords = (reach: Reach): readonly Reach[] =>
	reach.way === 'text' && reach.says !== null ? [reach, {...reach, way: 'text-again'}] : [reach];

/** All that a code can be shown for here: addresses, and numbers that a telephone dials as they are. */
export const reachesAt = (visit: Visit): readonly Reach[] => {
	const under = beneath(visit);
	const all = shownAt[under.place]?.(under) ?? [];
	return all.filter(reach => reach.way === 'web' || dialledFor(reach.number) !== null).flatMap(twiceWithWords);
};
