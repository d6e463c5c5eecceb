import {isMessagePlace} from './messages.ts';
import {go, goBack} from './moves.ts';
import {reachesAt} from './reaches.ts';
import type {Visit} from './visit.ts';

type Turn = (visit: Visit, now: number) => Visit;

/** The turns of words to send, and of the codes a telephone takes. */
export const messageTurns = {
	'take-message': (visit, now) => (visit.field.text.trim() === '' ? goBack(visit, now) : go(visit, 'message', now)),
	'copy-message': visit => ({...visit, request: {type: 'copy'}}),
	// Back to the person, where it is said what came of it.
	'message-done': (visit, now) => {
		const at = visit.trail.findLastIndex(({place}) => !isMessagePlace(place));
		return goBack({...visit, trail: visit.trail.slice(0, at + 1)}, now);
	},
	// Where there is nothing to show one for, that is said.
	'show-code': (visit, now) => (reachesAt(visit).length > 0 ? go(visit, 'code', now) : {...visit, notice: 'no-code'}),
	// Round and round; where there is only one, Enter is done with it.
	'next-code': (visit, now) => {
		const count = reachesAt(visit).length;
		return count > 1 ? {...visit, page: (visit.page + 1) % count, scroll: 0} : goBack(visit, now);
	},
} as const satisfies Record<string, Turn>;
