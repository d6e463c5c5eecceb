import {breathAt, countdown} from './exercise/breath.ts';
import {breathsBefore, type Exercise, isExercisePaused, momentOf, spent} from './exercise/exercise.ts';
import {holdsLong, type Phase} from './exercise/pattern.ts';
import {progressOf} from './exercise/progress.ts';
import {placeAt} from './places.ts';
import type {BesideShown, BreathShown, GuideShown, WaitShown} from './screen.ts';
import type {Visit} from './visit.ts';
import {fill, type Words} from './words.ts';

const minute = 60_000;

/** At these minutes of a breath it is asked, without a stop, whether to go on (content guide B1); shown for a while. In ms. */
const checkAt = [minute, 3 * minute];
const checkFor = 20_000;

/** What was changed is said for so long, in ms. */
const newsFor = 4000;

const minutes = (ms: number): number => Math.floor(ms / minute);

const newsOf = ({news}: Exercise, {breath}: Words, ms: number): string | null =>
	news !== null && ms >= news.at && ms < news.at + newsFor ? breath.news[news.what] : null;

/** So many of so many minutes. */
const minutesOf = (words: Words['breath'], done: number, all: number): string =>
	all === 1 ? words.oneMinute : fill(words.minutes, {done, all});

const breathTime = (exercise: Exercise, {breath: words}: Words, ms: number, all: number): string => {
	const {breath, course} = exercise;
	return breath !== null && 'breaths' in breath.goal
		? fill(words.breaths, {done: breathsBefore(course, ms), all: breath.goal.breaths})
		: minutesOf(words, minutes(ms), Math.round((all / minute) * 10) / 10);
};

/** How to do a phase; a pause that is long is not called a soft one. */
export const howFor = ({breath}: Exercise, phase: Phase, words: Words): string =>
	breath !== null && (phase === 'hold' || phase === 'rest') && holdsLong(breath.pattern)
		? words.breath.longHold
		: words.breath.phases[phase].how;

/** `said`: what is said in passing. */
export const breathShown = (exercise: Exercise, words: Words, now: number, said: string | null): BreathShown => {
	const {breath} = words;
	const ms = spent(exercise, now);
	const {phase, secondsLeft, fullness} = breathAt(momentOf(exercise, now), ms);
	const isPaused = isExercisePaused(exercise);
	const isChecking = checkAt.some(at => ms >= at && ms < at + checkFor);
	const {done, all} = progressOf(exercise, now);
	return {
		phase,
		word: isPaused ? breath.paused : breath.phases[phase].word,
		how: isPaused ? '' : howFor(exercise, phase, words),
		secondsLeft,
		fullness,
		isPaused,
		done,
		time: breathTime(exercise, words, ms, all),
		check: said ?? newsOf(exercise, words, ms) ?? (isChecking ? breath.checks : null),
	};
};

const timeLeft = (ms: number, {wait}: Words): string =>
	ms <= minute
		? wait.lastMinute
		: ms < 1.5 * minute
			? wait.oneMinute
			: fill(wait.left, {minutes: Math.round(ms / minute)});

export const waitShown = (exercise: Exercise, words: Words, now: number, said: string | null): WaitShown => {
	const {done, all} = progressOf(exercise, now);
	const time = isExercisePaused(exercise) ? words.breath.paused : timeLeft(all - spent(exercise, now), words);
	return {time: said ?? newsOf(exercise, words, spent(exercise, now)) ?? time, done};
};

/** The check of each minute of a ride, unless it was answered. */
const rideCheck = (ms: number, saidIn: number | null, {ride}: Words): string | null =>
	ms >= minute && ms % minute < checkFor && minutes(ms) !== saidIn ? ride.check : null;

/** Only short parts are counted down: a clock that runs beside a picture in the mind is pressure (R11). */
const longestCounted = 20_000;

export const guideShown = (
	{place, saidIn}: Visit,
	exercise: Exercise,
	words: Words,
	now: number,
	said: string | null,
): GuideShown => {
	const ms = spent(exercise, now);
	const moment = momentOf(exercise, now);
	const isPaused = isExercisePaused(exercise);
	const isRide = placeAt(place).guide === 'riding';
	const {done, all} = progressOf(exercise, now);
	const isTimed = Number.isFinite(moment.span.ms);
	const time = isTimed ? timeLeft(all * (1 - done), words) : words.ride.own;
	return {
		isTimed,
		isPaused,
		secondsLeft: isTimed && moment.span.ms <= longestCounted && !isPaused ? countdown(moment, ms) : null,
		wave: isRide ? ms : null,
		done,
		time: isPaused ? words.breath.paused : time,
		check: said ?? newsOf(exercise, words, ms) ?? (isRide && !isPaused ? rideCheck(ms, saidIn, words) : null),
	};
};

/** The ride that is shown beside what is done; one exercise of step 3 at a time, its end is said after the other. */
export const rideBeside = ({beside, place, exercise}: Visit): Exercise | null =>
	placeAt(place).step === 'breathe' && exercise !== null ? null : beside;

/** A ride that goes on while something else is done: a quiet line. */
export const besideShown = (visit: Visit, words: Words, now: number): BesideShown | null => {
	const beside = rideBeside(visit);
	if (beside === null) return null;
	const {done, all} = progressOf(beside, now);
	const {ride} = words;
	const time = minutesOf(words.breath, minutes(spent(beside, now)), minutes(all));
	const text = done >= 1 ? ride.besideOver : fill(ride.beside, {time});
	return {text, wave: isExercisePaused(beside) ? 0 : spent(beside, now)};
};
