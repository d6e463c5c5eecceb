import {filled, shownBlocks, valuesFor} from './blocks.ts';
import {choicesAt} from './choices.ts';
import {type Exercise, momentOf} from './exercise/exercise.ts';
import {besideShown, breathShown, guideShown, waitShown} from './exercise-shown.ts';
import {hintsAt} from './hints.ts';
import {labelText} from './labels.ts';
import {placeAt} from './places.ts';
import type {Block, Choosable, Screen} from './screen.ts';
import type {Visit} from './visit.ts';
import {fill, type PartWords, type Words} from './words.ts';

/** The words shown now: those of the part that is gone through, else of the place. */
const wordsNow = (visit: Visit, words: Words, now: number): PartWords => {
	if (visit.place === 'safety' && visit.isSteppingUp) return words.safetyAgain;
	const place = words.places[visit.place];
	if (!('parts' in place) || visit.exercise === null) return place;
	const parts: Partial<Record<string, PartWords>> = place.parts;
	const part = parts[momentOf(visit.exercise, now).span.id];
	// What holds for the whole exercise is said with each part.
	return part === undefined ? place : {...part, body: [...part.body, ...place.body]};
};

const paragraphs = (body: readonly string[]): readonly Block[] => body.map(text => ({kind: 'text', text}));

const choosables = (visit: Visit, words: Words): readonly Choosable[] =>
	choicesAt(visit).map(({label}) => {
		const text = labelText(label, visit.place, words);
		return {text: 'option' in label ? fill(text, valuesFor(visit, words)) : text, isOwn: 'own' in label};
	});

/** What a visit looks like at `now`, in words and without layout: both faces show this and decide nothing. */
export const present = (visit: Visit, words: Words, now: number): Screen => {
	const place = placeAt(visit.place);
	const text = wordsNow(visit, words, now);
	const {blocks, pinned} = shownBlocks(visit, words, place.shows ?? []);
	const common = {
		place: visit.place,
		step: place.step === undefined ? null : {id: place.step, name: words.steps[place.step]},
		notice: visit.notice === null ? null : fill(words.notices[visit.notice], valuesFor(visit, words)),
		title: fill(text.title, valuesFor(visit, words)),
		blocks: [...orderedFor(visit, paragraphs(filled(text.body, visit, words)), blocks)],
		pinned,
		scroll: visit.scroll,
		beside: besideShown(visit, words, now),
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
			return {...common, kind: 'breathe', breath: breathShown(exerciseOf(visit), words, now)};
		case 'guide':
			return {...common, kind: 'guide', guide: guideShown(visit, exerciseOf(visit), words, now)};
		case 'wait':
			return {...common, kind: 'wait', ...waitShown(exerciseOf(visit), words, now)};
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
