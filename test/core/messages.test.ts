import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {messageOf} from '../../src/core/messages.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {allChoices, at, optionsAt, pick, ratedAt, write} from './walks.ts';

const person = (changes: Partial<Visit> = {}): Visit =>
	walk(at('reach-out', {known: knownFor({plan: examplePlan}), ...changes}), [choose(1)]);
const own = (text = 'Please call me back'): Visit => write(pick(pick(person(), 'send'), 'own'), text);
const back = {type: 'back'} as const;

describe('words to send', () => {
	test('in three strengths, and one’s own; at a high rating the three alone', () => {
		const strengths = (visit: Visit) => allChoices(pick(visit, 'send')).filter(label => 'message' in label);
		expect(strengths(person())).toHaveLength(words.people.messages.length);
		expect(optionsAt(pick(person(), 'send'))).toEqual(['own']);
		const high = ratedAt(person(), 8);
		expect([optionsAt(high), strengths(high).length, optionsAt(pick(high, 'send'))]).toEqual([
			['reached', 'no-answer', 'send'],
			3,
			[],
		]);
	});

	test.each([1, 2, 3])('number %i stands alone, without marks around it', number => {
		const visit = walk(pick(person(), 'send'), [choose(number)]);
		const {blocks} = screenOf(visit);
		expect(`“${blocks[0]?.text}”`).toBe(words.people.messages[number - 1]);
		expect(blocks.slice(1).map(({text}) => text)).toEqual([
			'Sam (sister): 555 0100, evenings',
			'555 0100',
			...words.places.message.body,
		]);
	});

	test('for somebody who is not in the plan there is no number', () => {
		const visit = walk(pick(at('someone'), 'send'), [choose(1)]);
		expect(screenOf(visit).blocks.map(({kind}) => kind)).toEqual(['say', 'text']);
	});

	test('one’s own are shown as they are, and nothing typed is no message', () => {
		expect(screenOf(own()).blocks[0]).toMatchObject({kind: 'say', text: 'Please call me back'});
		expect(own('  ').place).toBe('messages');
	});

	test('after them it is asked what came of it', () => {
		const done = pick(own(), 'done');
		expect(done).toMatchObject({place: 'person', cursor: null});
		expect(optionsAt(done).slice(0, 2)).toEqual(['reached', 'no-answer']);
		expect(walk(done, [back]).place).toBe('reach-out');
		expect(screenOf(done).blocks.some(({text}) => text === '555 0100')).toBe(true);
	});

	test('somebody new can still be added to the plan after a message', () => {
		const sent = pick(walk(pick(at('someone'), 'send'), [choose(1)]), 'done');
		expect(optionsAt(pick(sent, 'reached'))).toContain('add');
	});

	test('that did not help leads to a line', () => {
		expect(update(own(), {type: 'unhelped'}, 0).place).toBe('helpline');
	});
});

describe('copying', () => {
	test('asks the edge, and says plainly what may have come of it', () => {
		const asked = pick(own(), 'copy');
		expect(asked).toMatchObject({place: 'message', request: {type: 'copy'}});
		expect(messageOf(asked, words)).toBe('Please call me back');
		const copied = (isHandedOver: boolean) => update(asked, {type: 'copied', isHandedOver}, 0);
		expect(copied(true)).toMatchObject({place: 'message', request: null, notice: 'copied'});
		expect(copied(false)).toMatchObject({place: 'message', request: null, notice: 'not-copied'});
	});

	test('the request holds no word of the person', () => {
		expect(JSON.stringify(pick(own(), 'copy').request)).toBe('{"type":"copy"}');
	});
});

describe('one’s own words are nowhere once one has gone on', () => {
	const holds = (visit: Visit): boolean => JSON.stringify({...visit, known: null}).includes('Please call me back');

	test('they are kept while the person is being reached, and under what is shown over it', () => {
		expect(holds(own())).toBe(true);
		expect(holds(pick(own(), 'done'))).toBe(true);
		for (const type of ['help', 'plan', 'code', 'keys'] as const) {
			expect(screenOf(walk(own(), [{type}, back])).blocks[0]?.text).toBe('Please call me back');
		}
		expect(walk(own(), [back]).field.text).toBe('Please call me back');
	});

	test.each([
		['skipped', (visit: Visit) => update(visit, {type: 'skip'}, 0)],
		['not helped', (visit: Visit) => update(visit, {type: 'unhelped'}, 0)],
		['no answer', (visit: Visit) => pick(pick(visit, 'done'), 'no-answer')],
		['reached', (visit: Visit) => pick(pick(visit, 'done'), 'reached')],
		['the safety question', (visit: Visit) => walk(visit, [{type: 'help'}, {type: 'enter'}])],
	])('%s', (_, goOn) => {
		const on = goOn(own());
		expect(holds(on)).toBe(false);
		// And the way back does not lead to an empty message.
		const places = Array.from(
			{length: 6},
			(__, count) =>
				walk(
					on,
					Array.from({length: count}, () => back),
				).place,
		);
		expect(places).not.toContain('message');
	});
});
