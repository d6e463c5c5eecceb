import {helpedName} from './breath-name.ts';
import {breathed} from './exercise/breath.ts';
import type {Breath} from './exercise/exercise.ts';
import type {Known} from './known.ts';
import type {Label} from './labels.ts';
import {labelOf} from './labels.ts';
import {type PlaceId, placeAt} from './places.ts';
import type {Visit} from './visit.ts';

/** What can have helped and has no name of its own yet, by the place it happens at. */
export const helpedIds = [
	'breath',
	'ground',
	'muscles-short',
	'muscles-whole',
	'place',
	'notice',
	'riding',
	'delay',
	'writing',
	'draw',
	'move',
] as const;

export type HelpedId = (typeof helpedIds)[number];

const isHelpedId = (place: PlaceId): place is HelpedId & PlaceId => (helpedIds as readonly string[]).includes(place);

const labelFor = (id: HelpedId, breath: Breath): Label =>
	id === 'breath' ? {helped: id, breathed: breathed(breath)} : {helped: id};

/** What the person has just done, for their plan; null when it was their own idea, which is in there already. */
export const helpedBy = ({trail, breath}: Visit): Label | null => {
	const stop = trail.findLast(({place}) => isHelpedId(place) || place === 'doing');
	if (stop === undefined) return null;
	if (isHelpedId(stop.place)) return labelFor(stop.place, stop.exercise?.breath ?? breath);
	const label = labelOf(stop.chosen);
	return label !== null && 'idea' in label ? label : null;
};

/** The same as an entry of a plan, in our words. */
export const helpedText = (label: Label, {helped, ideas, short}: Known['ours']): string | null => {
	if ('helped' in label) return helpedName(label, helped, short);
	return 'idea' in label ? (ideas[label.idea][label.index % ideas[label.idea].length] ?? null) : null;
};

/** Adds it to what helped, once. */
export const withHelped = (visit: Visit): Visit => {
	const label = helpedBy(visit);
	const isKnown = label === null || visit.helped.some(each => JSON.stringify(each) === JSON.stringify(label));
	return isKnown ? visit : {...visit, helped: [...visit.helped, label]};
};

/** Whether there was something here that could have helped: an exercise, or one of the steps that offer help. */
export const mayHaveHelped = ({place, card}: Visit): boolean => {
	const {step, exercise} = placeAt(place);
	const isOffered = step !== undefined && step !== 'safety-plan' && step !== 'follow-up';
	return card === null && (exercise === true || isOffered || place === 'how-was-it');
};
