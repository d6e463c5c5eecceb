import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {choicesAt} from '../../src/core/choices.ts';
import type {Event} from '../../src/core/event.ts';
import type {SaveProblem} from '../../src/core/known.ts';
import type {Visit} from '../../src/core/visit.ts';
import {comesTo, settle, sourceOf} from '../support/saving.ts';
import {choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {allChoices, at, optionsAt, ownOn, pick, pickAll, pickOwn, pickSection, write} from './walks.ts';

const entry = 'Alex next door: 555 0111';
const step7 = (plan = examplePlan): Visit => at('safety-plan', {known: knownFor({plan})});
const atEntry = (): Visit => pickOwn(pickSection(pick(step7(), 'change'), 'people'), entry);

const adding = (): Visit => write(pickSection(pick(step7(), 'add'), 'signs'), 'One\nTwo');
const changing = (): Visit => write(pick(atEntry(), 'reword'), 'Alex: 555 0112');
const removing = (): Visit => pick(pick(atEntry(), 'remove'), 'remove');
const moving = (): Visit => pick(atEntry(), 'up');
const first = (): Visit => pick(write(pick(at('reach-out'), 'add'), 'Lou 555 0114'), 'save');
const three = (): Visit => {
	const asked = write(write(pick(at('safety-plan'), 'three'), 'a walk'), 'Lou 555 0114');
	return pickAll(asked, ['no-line', 'save']);
};

const requests = {adding, changing, removing, moving, first, three};
const wordsOf: Readonly<Record<keyof typeof requests, readonly string[]>> = {
	adding: ['One', 'Two'],
	changing: ['Alex: 555 0112'],
	removing: [entry],
	moving: [entry],
	first: ['Lou 555 0114'],
	three: ['a walk', 'Lou 555 0114'],
};
const cases = Object.keys(requests) as readonly (keyof typeof requests)[];
const origin = (id: keyof typeof requests): string => (id === 'first' ? 'reach-out' : 'safety-plan');

const trailOf = ({trail}: Visit): readonly string[] => trail.map(({place}) => place);
const back = (visit: Visit): Visit => walk(visit, [{type: 'back'}]);

/** Every place that Back leads through. */
const behind = (visit: Visit): readonly string[] => {
	const here = back(visit);
	return here.trail.length < visit.trail.length ? [here.place, ...behind(here)] : [];
};

const isFinished = (place: string): boolean =>
	/^(?:plan-(?!entry$|entries$|section$)|three-|first-|not-saved|entry-gone)/.test(place);

describe('saved', () => {
	test.each(cases)('%s: told so, nothing waits any more, and Back never leads into it', id => {
		const saved = comesTo(requests[id](), 'saved');
		const place = id === 'moving' ? 'plan-entry' : id === 'three' ? 'saved' : origin(id);
		const notice = {moving: 'moved', removing: 'taken-out', three: null}[id as string];
		expect([saved.place, saved.notice]).toEqual([place, notice === undefined ? 'in-plan' : notice]);
		expect([saved.edits, saved.problem, saved.request]).toEqual([[], null, null]);
		expect(behind(saved).filter(isFinished)).toEqual([]);
	});
});

describe('there already', () => {
	test.each(cases.filter(id => id !== 'moving' && id !== 'three'))('%s: told so, where it was begun', id => {
		const visit = comesTo(requests[id](), 'there');
		expect([visit.place, visit.notice, visit.edits]).toEqual([origin(id), 'in-plan-already', []]);
		expect(behind(visit).filter(isFinished)).toEqual([]);
	});

	test('three: it is as good as saved', () => {
		const visit = comesTo(three(), 'there');
		expect([visit.place, visit.edits]).toEqual(['saved', []]);
		expect(behind(visit).filter(isFinished)).toEqual([]);
	});
});

test('nothing to write leads back as well', () => {
	const visit = comesTo(adding(), 'nothing');
	expect([visit.place, visit.edits, visit.request]).toEqual(['safety-plan', [], null]);
});

describe('gone', () => {
	test.each(['changing', 'removing', 'moving'] as const)('%s: nothing was written over, and one is asked', id => {
		const visit = comesTo(requests[id](), 'gone');
		expect([visit.place, visit.cursor, visit.request]).toEqual(['entry-gone', null, null]);
		expect(ownOn(visit)).toEqual(wordsOf[id]);
		expect(optionsAt(visit)).toEqual([...(id === 'changing' ? ['add'] : []), 'look', 'let-go']);
		const left = pick(visit, 'let-go');
		expect([left.place, left.edits]).toEqual(['safety-plan', []]);
		expect(behind(left).filter(isFinished)).toEqual([]);
	});

	test('the new words can be added instead, beside what is there now', () => {
		const plan = examplePlan.replace(entry, 'Alex 555 0999');
		const added = pick(comesTo(changing(), 'gone'), 'add');
		expect(added.edits).toEqual([{type: 'add', section: 'people', text: 'Alex: 555 0112'}]);
		const saved = settle({...added, known: knownFor({plan})});
		expect([saved.place, saved.notice]).toEqual(['safety-plan', 'in-plan']);
		expect(sourceOf(saved)).toBe(plan.replace('Alex 555 0999\n', 'Alex 555 0999\n- Alex: 555 0112\n'));
		expect(behind(saved).filter(isFinished)).toEqual([]);
	});

	test('the plan can be looked at first, and the words wait', () => {
		const looked = pick(comesTo(changing(), 'gone'), 'look');
		expect(looked.place).toBe('plan');
		expect([back(looked).place, ownOn(back(looked))]).toEqual(['entry-gone', ['Alex: 555 0112']]);
	});
});

const problems: readonly SaveProblem[] = [
	'folder',
	'not-a-file',
	'too-large',
	'no-permission',
	'read-only',
	'not-text',
	'no-space',
	'exists',
	'failed',
	'cannot',
];

describe.each(problems)('%s', problem => {
	test.each(cases)('%s: why, and the words, so that nothing is lost', id => {
		const visit = comesTo(requests[id](), problem);
		expect([visit.place, visit.problem, visit.request]).toEqual(['not-saved', problem, null]);
		const texts = screenOf(visit).blocks.map(({text}) => text);
		expect(texts).toContain(words.plan.problems[problem]);
		expect(ownOn(visit)).toEqual(wordsOf[id]);
	});

	test.each(cases)('%s can be tried again', id => {
		const again = pick(comesTo(requests[id](), problem), 'again');
		expect([again.request, again.problem]).toEqual([{type: 'save-plan'}, null]);
		const saved = comesTo(again, 'saved');
		expect([saved.place, saved.edits]).toEqual([id === 'three' ? 'saved' : origin(id), []]);
		expect(behind(saved).filter(isFinished)).toEqual([]);
	});

	test.each(cases)('%s can be tried again, and fail again', id => {
		const again = comesTo(pick(comesTo(requests[id](), 'failed'), 'again'), problem);
		expect([again.place, again.problem, ownOn(again)]).toEqual(['not-saved', problem, wordsOf[id]]);
	});

	test.each(cases)('%s can be let go', id => {
		const left = pick(comesTo(requests[id](), problem), 'let-go');
		expect([left.place, left.edits, left.problem, left.request]).toEqual([origin(id), [], null, null]);
		expect(behind(left).filter(isFinished)).toEqual([]);
	});
});

describe('keys pressed while it is being saved', () => {
	test('Enter twice saves once and leads back once', () => {
		const twice = walk(adding(), [{type: 'enter'}]);
		const saved = comesTo(twice, 'saved');
		const late = walk(saved, [{type: 'saved', plan: saved.known.plan, outcome: 'there'}]);
		expect([late.place, late.notice, trailOf(late)]).toEqual(['safety-plan', 'in-plan', ['safety']]);
	});

	test.each(['help', 'plan', 'keys'] as const)('%s stays when it is done', type => {
		const saved = comesTo(walk(adding(), [{type}]), 'saved');
		expect([saved.place, saved.edits]).toEqual([type, []]);
	});

	const others: readonly Event[] = [
		{type: 'type', text: 'x'},
		{type: 'edit', how: 'undo'},
		{type: 'caret', to: 'left'},
		{type: 'choose', number: 1},
		{type: 'enter'},
		{type: 'back'},
		{type: 'skip'},
		{type: 'unknown'},
	];
	test.each(others)('$type changes nothing: it was typed before the next screen was there', event => {
		expect(walk(adding(), [event])).toEqual(adding());
	});

	test('leaving is at once', () => {
		expect(walk(adding(), [{type: 'leave'}]).isLeaving).toBe(true);
	});
});

describe('the plan was changed in the file meanwhile', () => {
	const other = knownFor({
		plan: examplePlan.replace('Sam (sister): 555 0100, evenings', 'Kim 555 0123\n- Lou 555 0124'),
	}).plan;
	const changed = {type: 'plan-changed', plan: other} as const;

	test.each([
		['a list', pickSection(pick(step7(), 'change'), 'people')],
		['an entry', atEntry()],
		['the field', walk(pick(atEntry(), 'reword'), [{type: 'type', text: '!'}])],
		['what waits', comesTo(changing(), 'no-space')],
		['what is being saved', changing()],
		['a notice', comesTo(adding(), 'saved')],
	])('%s is as it was', (_, visit) => {
		const now = walk(visit, [changed]);
		expect({...now, known: visit.known}).toEqual(visit);
		expect(now.known).toEqual({...visit.known, plan: other});
	});

	test('the new entries are shown and can be chosen', () => {
		const visit = walk(pickSection(pick(step7(), 'change'), 'people'), [changed]);
		expect(allChoices(visit).flatMap(label => ('own' in label ? [label.own] : []))).toEqual([
			'Kim 555 0123',
			'Lou 555 0124',
			entry,
		]);
		expect(pickOwn(visit, 'Lou 555 0124').entry).toEqual({text: 'Lou 555 0124'});
	});

	test('a number chooses what was on the screen when it was pressed', () => {
		const visit = pickSection(pick(step7(), 'change'), 'people');
		const seen = choicesAt(visit).map(({label}) => ('own' in label ? label.own : ''));
		for (const number of [1, 2]) {
			const chosen = walk(visit, [choose(number), changed]);
			expect([chosen.place, chosen.entry]).toEqual(['plan-entry', {text: seen[number - 1]}]);
		}
	});

	test('an entry that went meanwhile is not taken for another', () => {
		const visit = pickOwn(pickSection(pick(step7(), 'change'), 'people'), 'Sam (sister): 555 0100, evenings');
		const asked = settle(pick(pick(walk(visit, [changed]), 'remove'), 'remove'));
		expect(asked.place).toBe('entry-gone');
		expect(sourceOf(asked)).toBe(sourceOf({...asked, known: {...asked.known, plan: other}}));
	});

	test('a section that was emptied leaves a way out', () => {
		const visit = walk(pickSection(pick(step7(), 'change'), 'people'), [
			{type: 'plan-changed', plan: knownFor({plan: '# Plan\n'}).plan},
		]);
		expect(allChoices(visit)).toEqual([{option: 'leave'}]);
		expect(pick(visit, 'leave').place).toBe('safety-plan');
	});

	test('the file is not there any more: it is asked again where it is to be', () => {
		const visit = walk(pickSection(pick(step7(), 'add'), 'signs'), [{type: 'plan-changed', plan: {kind: 'none'}}]);
		const asked = write(visit, 'One');
		expect([asked.place, asked.request]).toEqual(['first-save', null]);
	});
});
