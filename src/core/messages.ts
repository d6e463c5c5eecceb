import {labelOf} from './labels.ts';
import {type PlaceId, placeAt} from './places.ts';
import type {Visit} from './visit.ts';
import type {Words} from './words.ts';

/** Where a message is chosen, written and shown. */
const messagePlaces: ReadonlySet<PlaceId> = new Set(['messages', 'message-write', 'message']);

const peoplePlaces: ReadonlySet<PlaceId> = new Set(['person', 'someone']);

export const isMessagePlace = (place: PlaceId): boolean => messagePlaces.has(place);

/** Where somebody is being reached: with their number, or with a message for them. */
export const isAtPerson = (place: PlaceId): boolean => peoplePlaces.has(place) || messagePlaces.has(place);

/** Whether the one who is being reached is not in the plan. */
export const isSomeoneNew = ({trail}: Visit): boolean =>
	trail.findLast(({place}) => peoplePlaces.has(place))?.place === 'someone';

/** The person of the plan who is being reached, in the words of the plan; null for anybody else. */
export const personTalkedTo = (visit: Visit): string | null => {
	const at = visit.place === 'person' ? visit : visit.trail.findLast(({place}) => peoplePlaces.has(place));
	const label = at?.place === 'person' ? labelOf(at.chosen) : null;
	return label !== null && 'own' in label ? label.own : null;
};

/** The words to read out or send, without the marks around them. */
export const messageOf = ({chosen, written}: Visit, {people}: Words): string => {
	const label = labelOf(chosen);
	if (label === null || !('message' in label)) return (written['message-write'] ?? '').trim();
	return (people.messages[label.message] ?? '').replaceAll(/^“|”$/g, '');
};

/** Own words are kept while somebody is being reached; once one has gone on they are nowhere, and `back` leads past them. */
export const leavingMessage = (visit: Visit, to: PlaceId): Visit => {
	if (isAtPerson(to) || placeAt(to).over === true) return visit;
	const trail = visit.trail.filter(({place}) => !isMessagePlace(place));
	return {...visit, trail, written: {...visit.written, 'message-write': ''}};
};
