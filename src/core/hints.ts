import {choicesAt} from './choices.ts';
import {momentOf} from './exercise/exercise.ts';
import {hasHold} from './exercise/pattern.ts';
import {rideBeside} from './exercise-shown.ts';
import {type KeyId, keyName, typedName} from './keys.ts';
import type {Kind} from './place.ts';
import {type PlaceId, placeAt} from './places.ts';
import {reachesAt} from './reaches.ts';
import type {Hint} from './screen.ts';
import type {Visit} from './visit.ts';
import type {Words} from './words.ts';

const usual: Readonly<Record<Kind, readonly KeyId[]>> = {
	read: ['enter', 'help', 'back', 'leave', 'keys'],
	choose: ['enter', 'help', 'back', 'skip', 'leave', 'keys'],
	rate: ['enter', 'skip', 'back', 'without', 'help', 'leave', 'keys'],
	write: ['enter', 'back', 'help', 'leave'],
	breathe: ['pause', 'without', 'pattern', 'enter', 'unhelped', 'help', 'leave', 'slower', 'faster', 'longer', 'keys'],
	guide: ['enter', 'pause', 'unhelped', 'back', 'help', 'leave', 'slower', 'faster', 'keys'],
	wait: ['pause', 'enter', 'unhelped', 'help', 'leave', 'longer', 'keys'],
	code: ['enter', 'help', 'back', 'leave', 'keys'],
};

const special: Partial<Record<PlaceId, readonly KeyId[]>> = {
	safety: ['enter', 'help', 'plan', 'leave', 'keys'],
	'card-a': ['enter', 'help', 'code', 'country', 'leave', 'keys'],
	'card-b': ['enter', 'help', 'code', 'country', 'leave', 'keys'],
	'card-c': ['enter', 'help', 'code', 'country', 'leave', 'keys'],
	person: ['enter', 'code', 'help', 'back', 'skip', 'leave', 'keys'],
	message: ['enter', 'code', 'help', 'back', 'skip', 'leave', 'keys'],
	helpline: ['enter', 'code', 'help', 'country', 'under18', 'back', 'skip', 'leave', 'keys'],
	help: ['enter', 'code', 'back', 'country', 'under18', 'leave', 'keys'],
	'build-likely': ['enter', 'skip', 'back', 'help', 'leave', 'keys'],
	ground: ['enter', 'back', 'unhelped', 'help', 'leave', 'keys'],
	riding: ['pause', 'steps', 'enter', 'help', 'leave', 'longer', 'unhelped', 'back', 'keys'],
	end: ['enter', 'help', 'back', 'plan', 'leave', 'keys'],
};

/** What Enter and the others do here, where that differs from their usual name. */
const meaning = (id: KeyId, visit: Visit, {keys}: Words): string => {
	const {kind} = placeAt(visit.place);
	if (id === 'enter') {
		if (visit.place === 'help') return keys.goOn;
		if (visit.place === 'build-done' && visit.begun === 'plan') return keys.names.quit;
		if (kind === 'code') return keys.nextCode;
		if (kind === 'choose') return keys.choose;
		if (kind === 'rate' || kind === 'write') return keys.send;
		if (kind === 'breathe' || kind === 'wait') return keys.stop;
	}
	if (id === 'without' && kind === 'rate') return keys.noMoreRatings;
	if (id === 'without' && visit.exercise?.breath?.isWithoutHolds) return keys.withPause;
	if (id === 'pause' && visit.exercise?.watch.since === null) return keys.goOnAfterPause;
	if (id === 'pattern') return keys.change;
	if (id === 'under18' && visit.known.isUnder18) return keys.anyAge;
	if (id === 'steps' && visit.place === 'riding') return keys.beside;
	if (id === 'skip' && visit.place === 'waiting') return keys.names.enter;
	return keys.names[id];
};

/** Where the person says when they go on there is nothing to pause. */
const isSelfPaced = ({exercise}: Visit, now: number): boolean =>
	exercise !== null && !Number.isFinite(momentOf(exercise, now).span.ms);

const isOfUse = (id: KeyId, visit: Visit, now: number): boolean => {
	const {breath} = visit.exercise ?? {};
	if (id === 'back') return visit.trail.length > 0;
	if (id === 'pause') return !isSelfPaced(visit, now);
	if (id === 'without' && breath) return hasHold(breath.pattern);
	if (id === 'enter') return visit.place !== 'code' || reachesAt(visit).length > 1;
	return id !== 'code' || reachesAt(visit).length > 0;
};

/** The keys that matter here, for the footer; generated from the one table of keys. */
export const hintsAt = (visit: Visit, words: Words, now: number): readonly Hint[] => {
	const {kind} = placeAt(visit.place);
	const {length} = choicesAt(visit);
	const numbers = length === 1 ? '1' : `1–${length}`;
	const shown = special[visit.place] ?? usual[kind];
	return (rideBeside(visit) === null ? shown : [...shown.slice(0, 2), 'wave' as const, ...shown.slice(2)]).flatMap(
		(id): readonly Hint[] => {
			const key = keyName(id, kind);
			if (key === null || !isOfUse(id, visit, now)) return [];
			const means = meaning(id, visit, words);
			const isChoice = id === 'enter' && kind === 'choose';
			// Where nothing is marked there is only the number, and nothing is ever marked where lines are typed.
			const typed = isChoice ? numbers : typedName(id);
			return [{id, key: isChoice && visit.cursor === null ? numbers : key, typed, means}];
		},
	);
};
