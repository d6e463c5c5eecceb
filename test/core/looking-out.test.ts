import {expect, test} from 'vitest';
import {linesHere} from '../../src/core/line-order.ts';
import type {Times} from '../../src/core/times.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, knownFor, screenOf, walk} from '../support/visits.ts';

/** In Germany on a Monday, where the line for young people is open from 14:00 to 20:00. */
const at = (hour: number): Times => {
	const here = {weekday: 0, minute: hour * 60};
	return {here, zones: {'Europe/Berlin': here}};
};

const lines = (changes: Partial<Visit> = {}): Visit => ({
	...begin(knownFor({country: 'DE', times: at(12)})),
	place: 'helpline',
	...changes,
});

const young = 'Nummer gegen Kummer (Kinder- und Jugendtelefon)';
const orderOf = ({known}: Visit) => linesHere(known).findIndex(({name}) => name === young);
const textOf = (visit: Visit) =>
	screenOf(visit)
		.blocks.map(({text}) => text)
		.join('\n');

test('as a sitting goes on, lines that have opened come first and say so', () => {
	expect(orderOf(lines())).toBe(3);
	const later = walk(lines(), [{type: 'times', times: at(15)}]);
	expect(orderOf(later)).toBe(1);
	expect(textOf(later)).toContain('Open now. Open Mon-Sat 14:00-20:00.');
	expect(textOf(walk(later, [{type: 'times', times: at(21)}]))).not.toContain(young);
});

test('somebody who goes through the lines misses none: the order stays, and what is said of them is true', () => {
	const second = lines({page: 1});
	expect(textOf(second)).toContain('Closed now. Opens at 14:00.');
	const later = walk(second, [{type: 'times', times: at(15)}]);
	expect(orderOf(later)).toBe(3);
	expect(textOf(later)).toContain('Open now.');
	const back = walk({...later, place: 'expect', page: 0, trail: [later]}, [{type: 'times', times: at(16)}]);
	expect(orderOf(back)).toBe(3);
	const marked = walk(lines({cursor: 0}), [{type: 'times', times: at(15)}]);
	expect(orderOf(marked)).toBe(3);
});

test('nothing that was said to the person goes away by it', () => {
	const visit = walk({...lines(), notice: 'try-a-line'}, [{type: 'times', times: at(15)}]);
	expect(visit.notice).toBe('try-a-line');
});

test('in another country the lines are put in order anew, wherever one was', () => {
	const before = lines({place: 'help', cursor: 1});
	const there: Visit = {...before, known: {...before.known, whereabouts: {code: 'VN', isGuess: false, other: null}}};
	// At 9 in the morning there one line is closed.
	const moment = {weekday: 1, minute: 9 * 60};
	const times: Times = {here: {weekday: 1, minute: 2 * 60}, zones: {'Asia/Ho_Chi_Minh': moment}};
	const looked = walk(there, [{type: 'times', times}]);
	expect(looked.known.orderedAt).toEqual(times);
	expect(looked.cursor).toBe(1);
});
