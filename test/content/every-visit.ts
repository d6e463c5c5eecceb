import {choicesAt} from '../../src/core/choices.ts';
import type {Event} from '../../src/core/event.ts';
import type {Known, PlanState} from '../../src/core/known.ts';
import {placeAt} from '../../src/core/places.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, screenOf, walk} from '../support/visits.ts';

/** A visit as it can be met, and the time at which it is looked at. */
type Met = {readonly visit: Visit; readonly now: number};

/** Every step of a walk takes so long that a rating may be asked for again. In ms. */
const pace = 4 * 60_000;

const keys = [
	...([
		'enter',
		'back',
		'skip',
		'help',
		'plan',
		'keys',
		'steps',
		'country',
		'code',
		'unhelped',
		'quit',
		'pause',
	] as const),
	...(['without', 'pattern', 'unknown'] as const),
].map((type): readonly Event[] => [{type}]);

const typing = (...texts: readonly string[]): readonly (readonly Event[])[] =>
	texts.map((text): readonly Event[] => [{type: 'type', text, instead: true}, {type: 'enter'}]);

// Whatever is saved, the plan is the same one afterwards: what can be met does not depend on how often it was added to.
const savedPlan: PlanState = {kind: 'read', plan: readPlan('# My safety plan\n\n## What helps\n- Water the plant\n')};

const saving = ({known}: Visit): readonly (readonly Event[])[] => {
	const plan = known.plan.kind === 'none' ? savedPlan : known.plan;
	return [
		[{type: 'saved', plan, outcome: 'saved'}],
		[{type: 'saved', plan: known.plan, outcome: 'gone'}],
		[{type: 'saved', plan: known.plan, outcome: 'no-space'}],
	];
};

/** What can be done at a place: its choices, each key, and things typed. No country is changed: a walk stays in one. */
const waysOn = (visit: Visit, ratings: readonly number[]): readonly (readonly Event[])[] => {
	if (visit.request?.type === 'edit-plan') return [[{type: 'edited', plan: visit.known.plan, isOk: false}]];
	if (visit.request?.type === 'save-plan') return saving(visit);
	if (visit.request?.type === 'copy') return [true, false].map(isHandedOver => [{type: 'copied', isHandedOver}]);
	if (visit.request?.type === 'read-date')
		return [null, '2026-12-01 15:00 Dr Lee'].map((text): readonly Event[] => [{type: 'dated', text}]);
	if (visit.request?.type === 'make-calendar') {
		return ([null, 'exists', 'no-permission'] as const).map((problem): readonly Event[] => [
			{type: 'calendar-made', problem},
		]);
	}
	switch (placeAt(visit.place).kind) {
		case 'choose':
			return [...choicesAt(visit).map((_, at): readonly Event[] => [{type: 'choose', number: at + 1}]), ...keys];
		case 'rate':
			return [...typing('12', ...(visit.place === 'build-likely' ? [4, 9] : ratings).map(String)), ...keys];
		case 'write':
			return visit.place === 'country'
				? [[{type: 'type', text: 'united', instead: true}], ...typing('zz'), [{type: 'back'}], [{type: 'help'}]]
				: [...typing('Water the plant and look at each leaf'), ...keys];
		default:
			return keys;
	}
};

// Ideas go round and round: the first pages of each kind are enough.
const isFarAlong = (visit: Visit): boolean => visit.place === 'ideas' && visit.page > 2;

// What leads somewhere else though it is not seen. The section that is written in, and what a rating is about, matter
// only where they are used.
const unseen = (visit: Visit): string => {
	const {ratings, isSteppingUp, request, begun, hasAnswered, section, isGuided, helped, when, place} = visit;
	const planned = placeAt(place).plans ? [section, isGuided] : [];
	const rated = place === 'rating' ? when : null;
	return JSON.stringify([ratings.last, rated, isSteppingUp, request, begun, hasAnswered, planned, helped.length > 0]);
};

/**
 * Every visit that can be met by someone who gives only these ratings, or none: walked to from both beginnings,
 * key by key and choice by choice. Of visits that look alike one is kept.
 */
export const everyVisit = (known: Known, ratings: readonly number[]): readonly Met[] => {
	const met = new Map<string, Met>();
	const left = new Set<string>();
	let edge: readonly Met[] = (['safety', 'breath'] as const).map(at => ({visit: begin(known, {at}), now: 0}));
	while (edge.length > 0) {
		const next: Met[] = [];
		for (const each of edge) {
			const {visit, now} = each;
			if (visit.isLeaving || isFarAlong(visit)) continue;
			const screen = screenOf(visit, now);
			const seen = JSON.stringify({...screen, notice: null});
			// What was said last does not matter for where one can go.
			const ways = seen + unseen(visit);
			met.set(`${screen.notice} ${seen}`, each);
			if (left.has(ways)) continue;
			left.add(ways);
			for (const events of waysOn(visit, ratings)) {
				// What runs beside the steps is a line on their screens, and changes nothing that can be done there.
				next.push({visit: {...walk(visit, events, now + pace), beside: null}, now: now + pace});
			}
		}
		edge = next;
	}
	return [...met.values()].filter(({visit}) => visit.request === null);
};
