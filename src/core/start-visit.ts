import {needsCare} from './exercise/pattern.ts';
import type {Known} from './known.ts';
import {arrive} from './moves.ts';
import {emptyField} from './text-field.ts';
import type {Start, Visit} from './visit.ts';

/** A ride is five minutes long unless it is asked for longer. */
const usualRide = 5;

const begunBy = {safety: 'steps', breath: 'breath', 'build-start': 'plan'} as const;

/** A sitting at its first screen: the safety question, the breath of `cope breathe` or what is asked before it, the questions of `cope plan new`. `now` in ms. */
export const startVisit = (known: Known, start: Start, now: number): Visit => {
	const asked = {...known.breath, ...start.breath};
	const isAsked = needsCare(asked.pattern);
	const place = start.at === 'breath' && isAsked ? 'holds' : start.at;
	const visit: Visit = {
		place,
		cursor: null,
		page: 0,
		scroll: 0,
		chosen: null,
		trail: [],
		notice: null,
		noticedAt: now,
		field: emptyField,
		written: {},
		picked: {},
		feelings: [],
		ratings: {last: null, askedAt: null, asks: true},
		when: 'start',
		section: null,
		entry: null,
		step: null,
		wanted: start.wanted ?? null,
		begun: begunBy[start.at],
		card: null,
		hasAnswered: false,
		isSteppingUp: false,
		hasReasked: false,
		hasSeenLeaveCard: false,
		withoutFall: 0,
		unhelped: 0,
		noAnswers: 0,
		exercise: null,
		beside: null,
		breath: {...(isAsked ? {...known.breath, goal: asked.goal} : asked), isWithoutHolds: false},
		asking: isAsked ? asked : null,
		rideMinutes: start.minutes ?? usualRide,
		isRideAsked: start.minutes !== undefined && start.minutes !== null,
		rises: [],
		saidIn: null,
		edits: [],
		problem: null,
		isGuided: false,
		helped: [],
		known,
		request: null,
		isLeaving: false,
	};
	return arrive(visit, place, now);
};
