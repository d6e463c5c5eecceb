import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {feelings} from '../../src/core/feelings.ts';
import type {Known} from '../../src/core/known.ts';
import {linesHere} from '../../src/core/line-order.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {begin, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {allChoices, at, optionsAt, pick, pickAll, pickOwn, ratedAt} from './walks.ts';

const inPlan = {known: knownFor({plan: examplePlan})};
const places = (visits: readonly Visit[]): readonly string[] => visits.map(({place}) => place);

describe('the cards', () => {
	test.each([
		['hurt', 'card-a', 'reach-out'],
		['might-act', 'card-b', 'safer-space'],
	])('"%s" leads to %s, waiting, and on to %s', (answer, card, next) => {
		const waiting = walk(pick(begin(), answer), [{type: 'enter'}]);
		expect(waiting.place).toBe('waiting');
		expect(walk(pick(begin(), answer), [{type: 'skip'}]).place).toBe('waiting');
		const on = walk(waiting, [{type: 'skip'}]);
		expect(on).toMatchObject({place: next, step: next, card: null});
		expect(card).toBe(pick(begin(), answer).place);
	});

	test('"not sure" leads to card C and on to step 1', () => {
		expect(walk(pick(begin(), 'unsure'), [{type: 'enter'}])).toMatchObject({place: 'reach-out', card: null});
	});

	test('waiting offers grounding and a breath, and comes back to waiting', () => {
		const waiting = walk(pick(begin(), 'hurt'), [{type: 'enter'}]);
		expect(optionsAt(waiting)).toEqual(['ground', 'breath', 'not-yet']);
		expect(walk(pick(waiting, 'breath'), [{type: 'enter'}]).place).toBe('waiting');
	});

	test('answer 1 by mistake, taken back, leaves no card behind', () => {
		const on = pick(walk(pick(begin(), 'hurt'), [{type: 'back'}]), 'none');
		expect(walk(on, [{type: 'skip'}]).card).toBeNull();
	});
});

describe('"that didn\'t help" widens the circle', () => {
	test('something else, the safety question, a line, emergency', () => {
		const first = walk(at('breathe'), [{type: 'unhelped'}]);
		const second = walk(first, [{type: 'unhelped'}]);
		const people = walk(pick(second, 'none'), [{type: 'enter'}]);
		const third = walk(people, [{type: 'unhelped'}]);
		const fourth = walk(third, [{type: 'unhelped'}]);
		expect(places([first, second, people, third, fourth])).toEqual([
			'distract',
			'safety',
			'reach-out',
			'helpline',
			'safety',
		]);
		expect([first.notice, second.notice, third.notice, fourth.notice]).toEqual([
			'did-not-fit',
			'none-fitted',
			'try-a-line',
			'bring-a-person',
		]);
	});

	test.each([
		['distract', 'breathe'],
		['express', 'distract'],
		['person', 'helpline'],
		['someone', 'helpline'],
		['with-them', 'helpline'],
		['helpline', 'safety'],
		['called', 'safety'],
	] as const)('at %s it leads to %s', (place, next) => {
		expect(update(at(place), {type: 'unhelped'}, 0).place).toBe(next);
	});

	test('after an exercise that changed nothing, the first time already asks for a person', () => {
		const same = pick(at('how-was-it', {step: 'breathe'}), 'same');
		expect(walk(same, [{type: 'unhelped'}])).toMatchObject({place: 'safety', notice: 'none-fitted'});
	});

	test('a fall of the rating draws it in again', () => {
		const rated = ratedAt(at('rating', {unhelped: 2}), 5);
		const fell = walk({...rated, when: 'after'}, [{type: 'type', text: '4'}, {type: 'enter'}]);
		expect(fell.unhelped).toBe(0);
	});

	test('on a card there is nothing to widen', () => {
		expect(update(pick(begin(), 'hurt'), {type: 'unhelped'}, 0)).toMatchObject({
			place: 'card-a',
			notice: 'not-a-choice',
		});
	});
});

describe('people and lines', () => {
	test('one who does not answer: the next; a second: a line', () => {
		const first = pick(walk(at('reach-out', inPlan), [choose(1)]), 'no-answer');
		expect(first).toMatchObject({place: 'reach-out', notice: 'no-answer'});
		expect(pick(walk(first, [choose(2)]), 'no-answer')).toMatchObject({place: 'helpline', notice: 'try-a-line'});
	});

	const people = (count: number): Known =>
		knownFor({
			plan: `## People I can ask for help\n${['Sam', 'Alex', 'Kim']
				.slice(0, count)
				.map(name => `- ${name}\n`)
				.join('')}`,
		});
	/** What Enter takes after nobody answered here. */
	const markedAfter = (visit: Visit): unknown => {
		const tried = pick(visit, 'no-answer');
		expect(tried).toMatchObject({place: 'reach-out', notice: 'no-answer'});
		const shown = screenOf(tried);
		return shown.kind === 'choose' ? shown.choices[shown.cursor ?? -1]?.text : null;
	};

	test.each([
		['Sam', 'Alex'],
		['Alex', 'Kim'],
		['Kim', 'Sam'],
	])('after %s, %s is marked and in sight, at any rating', (name, next) => {
		for (const last of [3, 8]) {
			const list = ratedAt(at('reach-out', {known: people(3)}), last);
			expect(markedAfter(pickOwn(list, name))).toBe(next);
		}
	});

	test('after the only one: somebody else; after somebody else: the first of the plan', () => {
		const {someone} = words.places['reach-out'].options;
		for (const last of [3, 8]) {
			expect(markedAfter(pickOwn(ratedAt(at('reach-out', {known: people(1)}), last), 'Sam'))).toBe(someone);
			expect(markedAfter(ratedAt(at('someone', {known: people(2)}), last))).toBe('Sam');
			expect(markedAfter(ratedAt(at('someone'), last))).toBe(someone);
		}
	});

	test('no one to ask still leads to a person', () => {
		expect(pickAll(at('reach-out'), ['no-one', 'helpline']).place).toBe('helpline');
		expect(pickAll(at('reach-out'), ['no-one', 'near']).place).toBe('ideas-near');
	});

	test.each(['GB', 'US', 'DE', 'IS', 'FJ'])('busy lines in %s: the next ones, each once, then help', country => {
		let visit = at('helpline', {known: knownFor({country})});
		const seen: string[] = [];
		while (visit.place === 'helpline') {
			const names = screenOf(visit).blocks.filter(({kind}) => kind === 'label');
			expect(names.length).toBeGreaterThan(0);
			seen.push(...names.map(({text}) => text));
			visit = pick(visit, 'next-line');
		}
		expect(seen).toEqual(linesHere(knownFor({country})).map(({name}) => name));
		expect(visit).toMatchObject({place: 'help', notice: 'no-more-lines'});
	});
});

describe('feeling words', () => {
	const naming = (group: string, number: number, visit = at('naming')) => walk(pick(visit, group), [choose(number)]);

	test.each(feelings.check)('"%s" leads to the safety question, then card C', word => {
		const asked = naming('check', feelings.check.indexOf(word) + 1);
		expect([asked.place, asked.feelings]).toEqual(['safety', []]);
		expect(pick(asked, 'none').place).toBe('card-c');
	});

	test('any other is named, the same one once, three at most', () => {
		const one = naming('sad', 1);
		const two = naming('numb', 2, pick(one, 'another'));
		const three = naming('calm', 3, pick(naming('sad', 1, pick(two, 'another')), 'another'));
		expect([one.feelings, two.feelings, three.feelings]).toEqual([
			['sad'],
			['sad', 'blank'],
			['sad', 'blank', 'steady'],
		]);
		expect(optionsAt(one)).toContain('another');
		expect(optionsAt(three)).not.toContain('another');
		const four = naming('angry', 1, {...three, place: 'naming'});
		expect(four.feelings).toEqual(['blank', 'steady', 'angry']);
	});
});

describe('a detour returns to the order', () => {
	test.each([
		['express', ['name', 'sad'], 'helpline'],
		['safer-space', ['not-now', 'helpline', 'called', 'go-on'], 'breathe'],
		['safer-space', ['not-now', 'reach-out', 'no-one', 'go-on'], 'breathe'],
		['reach-out', ['no-one', 'helpline', 'called', 'go-on'], 'safer-space'],
	] as const)('from %s by way of %j', (step, ids, next) => {
		const there = pickAll(at(step, {step}), ids);
		const back = there.place === 'feelings' ? pickAll(walk(there, [choose(1)]), ['tell']) : there;
		const on = back.place === 'reach-out' ? walk(back, [{type: 'skip'}]) : back;
		expect(on).toMatchObject({place: next, step: next});
	});
});

describe('the country', () => {
	const ask = (text: string) => walk(at('help'), [{type: 'country'}, {type: 'type', text}, {type: 'enter'}]);

	test('typed, it is known and no guess any more, and one is back where one was', () => {
		const visit = ask('ireland');
		expect(visit).toMatchObject({place: 'help', notice: 'country-set', written: {country: ''}});
		expect(visit.known.whereabouts).toEqual({code: 'IE', isGuess: false, other: null});
		expect(screenOf(visit).blocks.some(({text}) => text.includes('Ireland'))).toBe(true);
	});

	test('not known, it is asked for again, and the one before stays', () => {
		expect(ask('Atlantis')).toMatchObject({place: 'country', notice: 'no-such-country', field: {text: 'Atlantis'}});
		expect(walk(ask('Atlantis'), [{type: 'back'}]).known.whereabouts.code).toBe('GB');
	});

	test('not typed right, it is shown before it is taken, and named after', () => {
		const typed = walk(at('help'), [{type: 'country'}, {type: 'type', text: 'germny'}]);
		expect(screenOf(typed).blocks).toContainEqual(expect.objectContaining({kind: 'own', text: 'Germany'}));
		const set = walk(typed, [{type: 'enter'}]);
		expect(set.known.whereabouts.code).toBe('DE');
		expect(screenOf(set).notice).toContain('Germany');
	});

	test('near to two, both are shown and neither is taken', () => {
		const asked = ask('nigera');
		expect(asked).toMatchObject({place: 'country', notice: 'which-country'});
		expect(asked.known.whereabouts.code).toBe('GB');
		const names = screenOf(asked).blocks.map(({text}) => text);
		expect(names).toEqual(expect.arrayContaining(['Niger', 'Nigeria']));
	});

	test.each([
		['North Korea', 'KP'],
		['N. Korea', 'KP'],
		['Francia', 'FR'],
		['swizer', 'CH'],
	])('%s is the only one that is shown, is marked, and Enter takes it', (typed, code) => {
		const there = walk(at('help'), [{type: 'country'}, {type: 'type', text: typed}]);
		expect(screenOf(there).blocks.filter(block => block.isMarked)).toHaveLength(1);
		expect(walk(there, [{type: 'enter'}]).known.whereabouts.code).toBe(code);
	});

	test('up and down mark one of the list, Enter takes it, and one more letter takes the mark away', () => {
		const marked = (visit: Visit) => screenOf(visit).blocks.flatMap(({isMarked, text}) => (isMarked ? [text] : []));
		const list = walk(at('help'), [{type: 'country'}, {type: 'type', text: 'nigera'}]);
		const [up, down] = (['up', 'down'] as const).map(to => ({type: 'caret', to}) as const);
		if (up === undefined || down === undefined) throw new Error('no keys');
		expect(marked(list)).toEqual([]);
		expect(marked(walk(list, [down]))).toEqual(['Niger']);
		expect(marked(walk(list, [down, down, down]))).toEqual(['Nigeria']);
		expect(marked(walk(list, [up, up, up]))).toEqual(['Niger']);
		expect(walk(list, [down, down, {type: 'enter'}]).known.whereabouts.code).toBe('NG');
		expect(marked(walk(list, [down, {type: 'type', text: 'x'}, {type: 'edit', how: 'erase-back'}]))).toEqual([]);
		expect(walk(at('help'), [{type: 'country'}, down, {type: 'enter'}])).toMatchObject({notice: 'which-country'});
	});

	test('changed at the third page of the lines, it shows the first of the new ones', () => {
		const changed = walk(at('helpline', {page: 2}), [{type: 'country'}, {type: 'type', text: 'US'}, {type: 'enter'}]);
		expect(changed).toMatchObject({place: 'helpline', page: 0});
	});

	test('where no line is known none is offered for the plan, and a busy one is said to be none', () => {
		const there = at('helpline', {known: knownFor({country: 'TR'})});
		expect(optionsAt(there)).not.toContain('keep');
		expect(optionsAt(at('helpline'))).toContain('keep');
		expect(pick(there, 'next-line')).toMatchObject({place: 'help', notice: 'no-lines'});
	});

	test('the list of lines is that of the country', () => {
		const lines = allChoices(at('three-line', {known: knownFor({country: 'IE'})}));
		expect(lines.flatMap(label => ('line' in label ? [label.line.name] : []))).toEqual(
			linesHere(knownFor({country: 'IE'})).map(({name}) => name),
		);
	});
});

test('on the next lines nothing is marked, so that Enter alone does not say that somebody was talked to', () => {
	const next = pick(
		walk(at('helpline'), [
			{type: 'move', by: 1},
			{type: 'move', by: 1},
		]),
		'next-line',
	);
	expect(next).toMatchObject({place: 'helpline', page: 1, cursor: null});
	expect(walk(next, [{type: 'enter'}])).toMatchObject({place: 'helpline', notice: 'pick-one'});
});
