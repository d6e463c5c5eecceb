import {aboutOf} from './choices.ts';
import type {FileProblem} from './known.ts';
import {go} from './moves.ts';
import {appointmentAhead, calendarPath, noteFor} from './next-appointment.ts';
import type {NoticeId} from './notice-ids.ts';
import {type Alarm, alarms} from './plan/calendar.ts';
import {leavePlan, trailBefore} from './planning.ts';
import type {Visit} from './visit.ts';

type Turn = (visit: Visit, now: number) => Visit;

const alarmOf = (visit: Visit): Alarm => {
	const about = aboutOf(visit.picked.calendar ?? null);
	return alarms.find(each => each === about) ?? 'none';
};

const make: Turn = (visit, now) => {
	const entry = appointmentAhead(visit);
	if (entry === null) return leavePlan(visit, now);
	const isInWords = aboutOf(visit.picked['calendar-save'] ?? null) === 'with-words';
	const request = {type: 'make-calendar', file: calendarPath(visit), entry, alarm: alarmOf(visit), isInWords} as const;
	return {...visit, isGuided: false, request};
};

const noticeOf = (problem: FileProblem | null): NoticeId => {
	if (problem === null) return 'calendar-made';
	return problem === 'exists' ? 'calendar-there' : 'calendar-failed';
};

/** What came of it; one is back where it was begun. */
export const calendarMade = (visit: Visit, problem: FileProblem | null, now: number): Visit => {
	// A key pressed twice asks twice.
	if (visit.request?.type !== 'make-calendar') return visit;
	const done: Visit = {...visit, request: null};
	// Help that was opened meanwhile stays open.
	const after = visit.place === 'calendar-save' ? leavePlan(done, now) : {...done, trail: trailBefore(done)};
	return {...after, notice: noticeOf(problem)};
};

export const calendarTurns = {
	'make-calendar': make,
	'note-tomorrow': (visit, now) =>
		go({...visit, isGuided: false, section: 'appointment', entry: {text: noteFor(visit)}}, 'note-save', now),
} as const satisfies Record<string, Turn>;
