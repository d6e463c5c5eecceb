import {type Exercise, isExercisePaused, momentOf} from './exercise/exercise.ts';
import type {Phase} from './exercise/pattern.ts';
import {howFor} from './exercise-shown.ts';
import {isExercising} from './exercising.ts';
import {partOf} from './part-words.ts';
import {present} from './present.ts';
import {sayIn} from './speaking-time.ts';
import type {Visit} from './visit.ts';
import type {Words} from './words.ts';

/**
 * Something to say at its moment, once for each `key`: `at` is that moment in ms of the exercise, `seconds` how long it
 * holds. `how` belongs to the first breath only. `aloud` is what a voice has the time for.
 */
export type Cue = {
	readonly key: string;
	readonly at: number;
	readonly seconds: number;
	readonly text: string;
	readonly how: string | null;
	readonly aloud: string;
};

/** `ways`: how it can be said aloud, the fullest first. */
type Said = {readonly text: string; readonly how: string | null; readonly ways: readonly string[]};

const phaseWords = (exercise: Exercise, phase: Phase, isFirst: boolean, words: Words): Said => {
	const {word, how: usualHow, aloud} = words.breath.phases[phase];
	if (!isFirst) return {text: word, how: null, ways: [word]};
	const how = howFor(exercise, phase, words);
	return {text: word, how, ways: [...(how === usualHow ? aloud : [`${word}, ${how}`]), word]};
};

const partWords = ({place}: Visit, id: string, words: Words): Said => {
	const {title, body} = partOf(place, id, words) ?? words.places[place];
	const text = [title, ...body].join(' ');
	return {text, how: null, ways: [text, title]};
};

/** What runs now and has to be said when it begins; null while nothing runs. */
export const cueNow = (visit: Visit, words: Words, now: number): Cue | null => {
	const {exercise, place} = visit;
	if (exercise === null || !isExercising(visit) || isExercisePaused(exercise)) return null;
	const {span, from, until, roundFrom} = momentOf(exercise, now);
	const {ways, ...said} =
		exercise.breath === null
			? partWords(visit, span.id, words)
			: phaseWords(exercise, span.id as Phase, roundFrom === 0, words);
	// After a pause the same moment comes again, and is said again, in what is left of it.
	const {since, elapsed} = exercise.watch;
	const aloud = sayIn(ways, until - Math.max(from, elapsed));
	return {key: `${place} ${since} ${from} ${span.id}`, at: from, seconds: span.ms / 1000, ...said, aloud};
};

/** What is read aloud by a voice: the parts of an exercise, and what to do on any other screen; never the person's own words. */
export const spokenNow = (
	visit: Visit,
	words: Words,
	now: number,
): {readonly key: string; readonly text: string} | null => {
	const cue = cueNow(visit, words, now);
	if (cue !== null) return {key: cue.key, text: cue.aloud};
	if (isExercising(visit)) return null;
	return {key: `${visit.place} ${visit.trail.length} ${visit.page}`, text: present(visit, words, now).title};
};

/** Ms until something changes in words: the next whole second of what runs, or its end; null while nothing runs. */
export const nextWord = (visit: Visit, now: number): number | null => {
	const toGo = [isExercising(visit) ? visit.exercise : null, visit.beside].flatMap(exercise => {
		if (exercise === null || isExercisePaused(exercise)) return [];
		const {from, until} = momentOf(exercise, now);
		const ms = now - (exercise.watch.since ?? now) + exercise.watch.elapsed;
		const toSecond = 1000 - ((((ms - from) % 1000) + 1000) % 1000);
		// A ride that is over beside something else has no next word: looked for at once, it would be looked for without end.
		return [ms < until ? Math.min(toSecond, until - ms) : toSecond];
	});
	return toGo.length === 0 ? null : Math.min(...toGo);
};
