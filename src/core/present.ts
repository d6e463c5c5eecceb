import {shownBlocks} from './blocks.ts';
import {choicesAt} from './choices.ts';
import {codeScreen} from './code-screen.ts';
import {type Exercise, momentOf} from './exercise/exercise.ts';
import {besideShown, breathShown, guideShown, waitShown} from './exercise-shown.ts';
import {isExercising} from './exercising.ts';
import {hintsAt} from './hints.ts';
import {labelText} from './labels.ts';
import type {NoticeId} from './notice-ids.ts';
import {partOf} from './part-words.ts';
import {placeAt} from './places.ts';
import type {Block, Choosable, Screen} from './screen.ts';
import {filled, valuesFor} from './values.ts';
import type {Visit} from './visit.ts';
import {fill, type PartWords, type Words} from './words.ts';

/** Parts in which something is let go. */
const resting: ReadonlySet<string> = new Set(['let-go', 'after']);

/** The words shown now: those of the part that is gone through, else of the place. */
const wordsNow = (visit: Visit, words: Words, now: number): PartWords => {
	if (visit.place === 'safety' && visit.isSteppingUp) return words.safetyAgain;
	const place = words.places[visit.place];
	if (visit.exercise === null) return place;
	const {id} = momentOf(visit.exercise, now).span;
	const part = partOf(visit.place, id, words);
	if (part === null) return place;
	// What holds for the whole exercise is said with each part in which something is done.
	return resting.has(id) ? part : {...part, body: [...part.body, ...place.body]};
};

const paragraphs = (body: readonly string[]): readonly Block[] => body.map(text => ({kind: 'text', text}));

const choosables = (visit: Visit, words: Words): readonly Choosable[] =>
	choicesAt(visit).map(({label}) => {
		const text = labelText(label, visit.place, words);
		return {text: 'option' in label ? fill(text, valuesFor(visit, words)) : text, isOwn: 'own' in label};
	});

const noticeText = (visit: Visit, words: Words): string | null =>
	visit.notice === null ? null : fill(words.notices[visit.notice], valuesFor(visit, words));

/** Said beside what runs, for so long (ms): there it moves nothing else on the screen. */
const passing: ReadonlySet<NoticeId> = new Set(['not-a-choice', 'rising', 'steady', 'falling']);
const passingFor = 6000;

const passes = (visit: Visit): boolean => visit.notice !== null && passing.has(visit.notice) && isExercising(visit);

/** What is said in passing while something runs, until it has gone by. */
export const passingNotice = (visit: Visit, words: Words, now: number): string | null =>
	passes(visit) && now - visit.noticedAt < passingFor ? noticeText(visit, words) : null;

/** What a visit looks like at `now`, in words and without layout: both faces show this and decide nothing. */
export const present = (visit: Visit, words: Words, now: number): Screen => {
	const place = placeAt(visit.place);
	const text = wordsNow(visit, words, now);
	const {blocks, pinned} = shownBlocks(visit, words, place.shows ?? []);
	const common = {
		place: visit.place,
		step: place.step === undefined ? null : {id: place.step, name: words.steps[place.step]},
		notice: passes(visit) ? null : noticeText(visit, words),
		title: fill(text.title, valuesFor(visit, words)),
		blocks: [...orderedFor(visit, paragraphs(filled(text.body, visit, words)), blocks)],
		pinned,
		scroll: visit.scroll,
		beside: besideShown(visit, words, now),
		hints: hintsAt(visit, words, now),
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
			return {
				...common,
				kind: 'breathe',
				breath: breathShown(exerciseOf(visit), words, now, passingNotice(visit, words, now)),
			};
		case 'guide':
			return {
				...common,
				kind: 'guide',
				guide: guideShown(visit, exerciseOf(visit), words, now, passingNotice(visit, words, now)),
			};
		case 'code':
			return {...common, ...codeScreen(visit, words)};
		case 'wait':
			return {...common, kind: 'wait', ...waitShown(exerciseOf(visit), words, now, passingNotice(visit, words, now))};
	}
};

const exerciseOf = ({exercise, place}: Visit): Exercise => {
	if (exercise === null) throw new RangeError(`No exercise at ${place}`);
	return exercise;
};

const addedAfter: ReadonlySet<string> = new Set([
	'messages',
	'three-lines',
	'countries',
	'in-section',
	'waiting',
	'near',
	'sheet',
]);

/** Numbers, people and what was chosen come before our text; what is only added to it comes after. */
const orderedFor = (visit: Visit, text: readonly Block[], shown: readonly Block[]): readonly Block[] => {
	const {shows = []} = placeAt(visit.place);
	const isAfter = shows.some(each => addedAfter.has(each));
	return isAfter ? [...text, ...shown] : [...shown, ...text];
};
