import {type OwnContact, peopleShown} from './contact-blocks.ts';
import {dialledFor} from './dialled.ts';
import {likeliest} from './emergency-blocks.ts';
import type {Known} from './known.ts';
import {linePages} from './line-order.ts';
import {isLineClosed, linesToCall} from './line-to-call.ts';
import {personTalkedTo} from './messages.ts';
import {firstOf, ownPeople} from './own-entries.ts';
import type {PlaceId} from './places.ts';
import {numbersIn} from './plan/numbers.ts';
import {mayBeTexted, mobileFirst} from './plan/texted.ts';
import {contact, directories, emergency, lines, type Reach, reachesOf, twiceWithWords} from './reach.ts';
import {toCall} from './step-lines.ts';
import type {Visit} from './visit.ts';
import {waysOnCard, waysTo} from './ways.ts';

const firstLine = (known: Known): readonly Reach[] => {
	const lines = linesToCall(known);
	return lines.length === 0
		? [...emergency(likeliest(known), false), ...directories(known, 1)]
		: lines.flatMap(line => reachesOf(line, waysOnCard(line)));
};

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
	help: ({known}) => [...emergency(known, false), ...lines(known, linePages(known)[0] ?? []), ...people(known)],
	helpline: ({known, page}) => inStep6(known, page),
	person: visit => contact(personTalkedTo(visit) ?? ''),
	message,
};

/** The visit as it was before a code was shown over it. */
export const beneath = (visit: Visit): Visit => {
	const stop = visit.trail.at(-1);
	return visit.place === 'code' && stop !== undefined ? {...visit, ...stop, trail: visit.trail.slice(0, -1)} : visit;
};

/** All that a code can be shown for here: addresses, and numbers that a telephone dials as they are. */
export const reachesAt = (visit: Visit): readonly Reach[] => {
	const under = beneath(visit);
	const all = shownAt[under.place]?.(under) ?? [];
	return all.filter(reach => reach.way === 'web' || dialledFor(reach.number) !== null).flatMap(twiceWithWords);
};
