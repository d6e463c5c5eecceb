import {addMinute, breatheLonger, changePace, switchHolds, toPart} from './exercise/changes.ts';
import {
	type Breath,
	type Exercise,
	isExercisePaused,
	lookAtExercise,
	pauseExercise,
	resumeExercise,
	startBreath,
	startGuide,
} from './exercise/exercise.ts';
import {guides, rideOf} from './exercise/guides.ts';
import {gentle} from './exercise/pattern.ts';
import {placeAt} from './places.ts';
import {isHigh} from './thresholds.ts';
import type {Visit} from './visit.ts';

/** A wait with something else to do, in ms (content guide D10). */
const waitLength = 5 * 60_000;

/** The breath that was picked; at a high rating and while help is on the way a gentle one. */
export const breathFor = ({breath, ratings, card}: Visit): Breath =>
	isHigh(ratings.last) || card !== null ? {...breath, pattern: gentle(breath.pattern), isWithoutHolds: true} : breath;

/** What begins to run when one comes to this place, if anything does. `now` in ms. */
export const exerciseFor = (visit: Visit, now: number): Exercise | null => {
	const {kind, guide = 'ground'} = placeAt(visit.place);
	switch (kind) {
		case 'breathe':
			return startBreath(breathFor(visit), now);
		case 'guide':
			return startGuide(guide === 'riding' ? rideOf(visit.rideMinutes) : guides[guide], now);
		case 'wait':
			return startGuide([{id: 'wait', ms: waitLength}], now);
		case 'read':
		case 'choose':
		case 'rate':
		case 'write':
		case 'code':
			return null;
	}
};

/** Whether something runs here by the clock, or is gone through part by part. */
export const isExercising = ({place, exercise}: Visit): boolean =>
	exercise !== null && ['breathe', 'guide', 'wait'].includes(placeAt(place).kind);

type Change = (exercise: Exercise, visit: Visit, now: number) => Exercise | null;

const pauseOrGoOn: Change = (exercise, _, now) =>
	isExercisePaused(exercise) ? resumeExercise(exercise, now) : pauseExercise(exercise, now);

/** What lasts a minute longer, and what that minute is called; the other parts have their time. */
const longer: Change = (exercise, {place}, now) => {
	if (exercise.breath !== null) return breatheLonger(exercise, now);
	const {kind, guide} = placeAt(place);
	if (kind === 'wait') return addMinute(exercise, 'wait', now);
	return guide === 'riding' ? addMinute(exercise, rideOf(exercise.script.length + 1).at(-1)?.id ?? '', now) : null;
};

/** A minute of a ride or of a wait is a minute; a breath and the parts of a guide can be slower or faster. */
const paced =
	(way: 'slower' | 'faster'): Change =>
	(exercise, {place}, now) => {
		const {kind, guide} = placeAt(place);
		return kind === 'wait' || guide === 'riding' ? null : changePace(exercise, way, now);
	};

/** What a key does to what runs here; null where it does nothing. */
const changes = {
	pause: pauseOrGoOn,
	without: (exercise, _, now) => (exercise.breath === null ? null : switchHolds(exercise, now)),
	slower: paced('slower'),
	faster: paced('faster'),
	longer,
} as const satisfies Record<string, Change>;

/** The visit after a key that changes what runs here; null where it means nothing. */
export const changeExercise = (visit: Visit, key: keyof typeof changes, now: number): Visit | null => {
	if (visit.exercise === null || !isExercising(visit)) return null;
	const exercise = changes[key](visit.exercise, visit, now);
	return exercise === null ? null : {...visit, exercise};
};

/** The next part of what is gone through here, or the one before it; null when there is none. */
export const goToPart = (visit: Visit, by: 1 | -1, now: number): Visit | null => {
	const {kind, guide} = placeAt(visit.place);
	if (visit.exercise === null || kind !== 'guide') return null;
	// The minutes of a ride are not gone through again: back leads to what was done beside it.
	if (guide === 'riding' && by < 0) return null;
	const exercise = toPart(visit.exercise, by, now);
	return exercise === null ? null : {...visit, exercise, scroll: 0};
};

/** A look at what runs beside this. */
export const lookBeside = (visit: Visit, now: number): Visit =>
	visit.beside === null ? visit : {...visit, beside: lookAtExercise(visit.beside, now)};
