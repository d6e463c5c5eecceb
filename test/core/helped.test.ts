import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {breathInSeconds} from '../../src/core/breath-name.ts';
import {patterns, shortPause} from '../../src/core/exercise/pattern.ts';
import {exerciseFor} from '../../src/core/exercising.ts';
import {helpedIds} from '../../src/core/helped.ts';
import type {Label} from '../../src/core/labels.ts';
import type {PlaceId} from '../../src/core/places.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import type {Visit} from '../../src/core/visit.ts';
import {fill} from '../../src/core/words.ts';
import {settle, sourceOf} from '../support/saving.ts';
import {begin, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {allChoices, at, optionsAt, pick, pickAll, pickOwn, ratedAt} from './walks.ts';

const known = knownFor({plan: examplePlan});

const breath = {helped: 'breath', breathed: shortPause} as const;
const breathText = fill(words.helped.breath, {breath: breathInSeconds(shortPause, words.breath.short)});

/** No number is asked for on the way. */
const unasked = (place: PlaceId, changes: Partial<Visit> = {}): Visit =>
	at(place, {known, ratings: {last: null, askedAt: null, asks: false}, ...changes});

const toQuestion = (visit: Visit): Visit => {
	let now = visit;
	for (let presses = 0; now.place !== 'how-was-it' && presses < 60; presses++) now = walk(now, [{type: 'enter'}]);
	return now;
};

const after = (place: PlaceId): Visit => {
	const begun = unasked(place);
	if (place === 'delay') return toQuestion(pick(walk(begun, [{type: 'enter'}]), 'go-on'));
	if (place !== 'riding') return toQuestion(begun);
	return toQuestion(
		pick(
			walk(
				begun,
				Array.from({length: 5}, () => ({type: 'enter'}) as const),
			),
			'go-on',
		),
	);
};

const atEnd = (helped: readonly Label[], changes: Partial<Visit> = {}): Visit => at('end', {known, helped, ...changes});
const alone = (visit: Visit): readonly string[] => readPlan(sourceOf(visit) ?? '').sections.alone;

describe('what helped is remembered by its name', () => {
	test.each(helpedIds)('%s', id => {
		expect(pick(after(id), 'helped').helped).toEqual([id === 'breath' ? breath : {helped: id}]);
	});

	test('an idea of ours, as the idea that it was', () => {
		const doing = walk(pick(unasked('distract'), 'words'), [choose(2)]);
		expect(pick(toQuestion(doing), 'helped').helped).toEqual([{idea: 'words', index: 1}]);
	});

	test.each([
		['even', patterns.even.pattern, {}, 'in 5, out 5'],
		['its own seconds', {...patterns.sigh.pattern, out: 7000}, {}, 'in 2, a sip 1, out 7'],
		['without its pause', shortPause, {isWithoutHolds: true}, 'in 4, out 6'],
	])('a breath as the one that was breathed: %s', (_, pattern, changes, seconds) => {
		const visit = begin(known, {at: 'breath', breath: {pattern}});
		const begun = {...unasked('breath'), breath: {...visit.breath, ...changes}};
		const done = pick(toQuestion({...begun, exercise: exerciseFor(begun, 0)}), 'helped');
		const screen = screenOf(pick({...atEnd(done.helped)}, 'keep'));
		expect(screen).toMatchObject({choices: [{text: `A slow breath: ${seconds}`}, {}]});
	});

	test('once, however often it helped', () => {
		const again = pick(after('ground'), 'helped');
		const twice = pick(toQuestion({...unasked('ground'), helped: again.helped}), 'helped');
		expect(twice.helped).toEqual([{helped: 'ground'}]);
	});

	test('the last one, where several were tried', () => {
		const tried = pick(after('ground'), 'same');
		const visit = pick(toQuestion(pick(tried, 'breath')), 'helped');
		expect(visit.helped).toEqual([breath]);
	});

	test('nothing is, where it changed little or did not help', () => {
		expect(pick(after('ground'), 'same').helped).toEqual([]);
		expect(pick(after('ground'), 'unhelped').helped).toEqual([]);
	});

	test('nor what is in the plan already', () => {
		const doing = pickOwn(unasked('distract'), 'Walk to the park and back');
		expect(pick(toQuestion(doing), 'helped').helped).toEqual([]);
	});
});

describe('at the end', () => {
	test('nothing is offered where nothing helped', () => {
		expect(optionsAt(atEnd([]))).not.toContain('keep');
	});

	test('nor at a high rating, nor for a plan that cannot be read', () => {
		const helped = [breath] as const;
		expect(optionsAt(ratedAt(atEnd(helped), 7))).not.toContain('keep');
		const unreadable = {...known, plan: {kind: 'unreadable', problem: 'not-text'}} as const;
		expect(optionsAt(atEnd(helped, {known: unreadable}))).not.toContain('keep');
	});

	test('it is listed in our words, with a way out', () => {
		const screen = screenOf(pick(atEnd([{helped: 'move'}, {idea: 'hands', index: 0}]), 'keep'));
		const choices = screen.kind === 'choose' ? screen.choices.map(({text}) => text) : [];
		expect(choices).toEqual([words.helped.move, words.ideas.hands[0], 'None of these']);
	});

	test.each([
		[breath, breathText],
		[{idea: 'hands', index: 0}, words.ideas.hands[0]],
		[{idea: 'hands', index: words.ideas.hands.length}, words.ideas.hands[0]],
	] as const)('%j goes with what the person can do alone, as what was on the screen', (label, text) => {
		const asked = walk(pick(atEnd([label]), 'keep'), [choose(1)]);
		expect(asked.edits).toEqual([{type: 'add', section: 'alone', text}]);
		const saved = settle(asked);
		expect([saved.place, saved.notice]).toEqual(['end', 'in-plan']);
		expect(alone(saved)).toEqual(['Walk to the park and back', text]);
	});

	test('once it is in the plan it is not offered again, the others are', () => {
		const saved = settle(walk(pick(atEnd([breath, {helped: 'draw'}]), 'keep'), [choose(1)]));
		expect(allChoices(pick(saved, 'keep'))).toEqual([{helped: 'draw'}, {option: 'leave'}]);
		expect(optionsAt(settle(walk(pick(saved, 'keep'), [choose(1)])))).not.toContain('keep');
	});

	test('with no plan yet it is asked first where it is to be saved', () => {
		const first = walk(pick(atEnd([breath], {known: knownFor()}), 'keep'), [choose(1)]);
		expect([first.place, first.request]).toEqual(['first-save', null]);
		const saved = settle(pick(first, 'save'));
		expect([saved.place, alone(saved)]).toEqual(['end', [breathText]]);
	});

	test('none of them leads back to the end, and nothing is written', () => {
		const left = pickAll(atEnd([breath]), ['keep', 'leave']);
		expect([left.place, left.request, sourceOf(left)]).toEqual(['end', null, examplePlan]);
	});
});
