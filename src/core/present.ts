import {filled, shownBlocks, valuesFor} from './blocks.ts';
import {breathAt} from './breathing.ts';
import {choicesAt} from './choices.ts';
import {type Exercise, isExercisePaused, spent} from './exercise.ts';
import {hintsAt} from './hints.ts';
import {labelText} from './labels.ts';
import {placeAt} from './places.ts';
import type {Block, BreathShown, Choosable, Screen} from './screen.ts';
import type {Visit} from './visit.ts';
import {fill, type PageWords, type Words} from './words.ts';

/** At these minutes it is asked, without a stop, whether to go on (content guide B1); shown for a while. Both in ms. */
const checkAt = [60_000, 180_000];
const checkFor = 20_000;

const minutes = (ms: number): number => Math.floor(ms / 60_000);

const breathShown = (exercise: Exercise, {breath}: Words, now: number): BreathShown => {
	const ms = spent(exercise, now);
	const {phase, secondsLeft, fullness} = breathAt(exercise.stretches, ms);
	const isPaused = isExercisePaused(exercise);
	const isChecking = checkAt.some(at => ms >= at && ms < at + checkFor);
	return {
		phase,
		word: isPaused ? breath.paused : breath.phases[phase].word,
		how: isPaused ? '' : breath.phases[phase].how,
		secondsLeft,
		fullness,
		isPaused,
		done: Math.min(1, ms / exercise.length),
		time: fill(breath.minutes, {done: minutes(ms), all: minutes(exercise.length)}),
		check: isChecking ? breath.checks : null,
	};
};

const waitShown = (exercise: Exercise, {wait, breath}: Words, now: number) => {
	const left = exercise.length - spent(exercise, now);
	const text = left <= 60_000 ? wait.lastMinute : fill(wait.left, {minutes: Math.ceil(left / 60_000)});
	return {time: isExercisePaused(exercise) ? breath.paused : text, done: Math.min(1, 1 - left / exercise.length)};
};

/** The words of this page: the place's own first, then its pages one by one. */
const pageWords = (visit: Visit, words: Words): PageWords => {
	if (visit.place === 'safety' && visit.isSteppingUp) return words.safetyAgain;
	const place = words.places[visit.place];
	const page = 'pages' in place ? place.pages[visit.page] : undefined;
	return page ?? place;
};

const paragraphs = (body: readonly string[]): readonly Block[] => body.map(text => ({kind: 'text', text}));

const choosables = (visit: Visit, words: Words): readonly Choosable[] =>
	choicesAt(visit).map(({label}) => ({text: labelText(label, visit.place, words), isOwn: 'own' in label}));

/** What a visit looks like at `now`, in words and without layout: both faces show this and decide nothing. */
export const present = (visit: Visit, words: Words, now: number): Screen => {
	const place = placeAt(visit.place);
	const text = pageWords(visit, words);
	const {blocks, pinned} = shownBlocks(visit, words, place.shows ?? []);
	const common = {
		place: visit.place,
		step: place.step === undefined ? null : {id: place.step, name: words.steps[place.step]},
		notice: visit.notice === null ? null : fill(words.notices[visit.notice], valuesFor(visit, words)),
		title: fill(text.title, valuesFor(visit, words)),
		blocks: [...orderedFor(visit, paragraphs(filled(text.body, visit, words)), blocks)],
		pinned,
		scroll: visit.scroll,
		hints: hintsAt(visit, words),
	};
	switch (place.kind) {
		case 'read':
			return {...common, kind: 'read'};
		case 'choose': {
			const choices = choosables(visit, words);
			const isFromPlan = choices.some(choice => choice.isOwn);
			return {
				...common,
				kind: 'choose',
				choices,
				cursor: visit.cursor,
				ownTitle: isFromPlan ? words.people.fromPlan : null,
			};
		}
		case 'rate':
		case 'write':
			return {...common, kind: place.kind, field: {text: visit.field.text, caret: visit.field.caret}};
		case 'breathe':
		case 'wait': {
			if (visit.exercise === null) throw new RangeError(`No exercise at ${visit.place}`);
			if (place.kind === 'wait') return {...common, kind: 'wait', ...waitShown(visit.exercise, words, now)};
			return {...common, kind: 'breathe', breath: breathShown(visit.exercise, words, now)};
		}
	}
};

const addedAfter: ReadonlySet<string> = new Set(['messages', 'three-lines', 'countries', 'in-section', 'waiting']);

/** Numbers, people and what was chosen come before our text; what is only added to it comes after. */
const orderedFor = (visit: Visit, text: readonly Block[], shown: readonly Block[]): readonly Block[] => {
	const {shows = []} = placeAt(visit.place);
	const isAfter = shows.some(each => addedAfter.has(each));
	return isAfter ? [...text, ...shown] : [...shown, ...text];
};
