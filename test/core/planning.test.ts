import {describe, expect, test} from 'vitest';
import {shortPause} from '../../src/core/exercise/pattern.ts';
import type {SectionId} from '../../src/core/plan/headings.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import type {Visit} from '../../src/core/visit.ts';
import {settle, sourceOf} from '../support/saving.ts';
import {arrived, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {
	allChoices,
	at,
	optionsAt,
	ownOn,
	pick,
	pickAll,
	pickOwn,
	pickSection,
	pickThe,
	ratedAt,
	write,
} from './walks.ts';

const inPlan = (plan: string) => ({known: knownFor({plan})});
const step7 = (plan = examplePlan): Visit => at('safety-plan', inPlan(plan));

/** In step 7, before the words of a new entry. */
const adding = (section: SectionId, plan = examplePlan): Visit => pickSection(pick(step7(plan), 'add'), section);

/** In step 7, at an entry. */
const atEntry = (section: SectionId, text: string, plan = examplePlan): Visit =>
	pickOwn(pickSection(pick(step7(plan), 'change'), section), text);

const entries = (visit: Visit, section: SectionId): readonly string[] =>
	readPlan(sourceOf(visit) ?? '').sections[section];

const trailOf = ({trail}: Visit): readonly string[] => trail.map(({place}) => place);

const back = (visit: Visit): Visit => walk(visit, [{type: 'back'}]);
const skip = (visit: Visit): Visit => walk(visit, [{type: 'skip'}]);

const shownText = (visit: Visit): string =>
	[screenOf(visit).title, ...screenOf(visit).blocks.map(({text}) => text)].join('\n');

const threeSigns = '## Red flags\n- one\n- two\n- three\n';

describe('adding an entry in step 7', () => {
	test('the sections are called what the person calls them, else what we do', () => {
		const {choices} = screenOf(pick(step7(threeSigns), 'add')) as {choices: readonly {text: string}[]} & object;
		expect(choices.map(({text}) => text).slice(0, 2)).toEqual(['Red flags', 'What I can do on my own']);
	});

	test('all eight sections can be reached, in the order of the plan', () => {
		const sections = allChoices(pick(step7(), 'add')).flatMap(label => ('section' in label ? [label.section] : []));
		const order = ['signs', 'alone', 'places', 'people', 'professionals', 'safer', 'matters', 'appointment'];
		expect(sections).toEqual(order);
	});

	test('the question of the section is asked, beside what it holds already', () => {
		const visit = adding('people');
		expect(visit.place).toBe('plan-write');
		expect(screenOf(visit).title).toBe('Who can you ask for help?');
		expect(ownOn(visit)).toEqual(['Sam (sister): 555 0100, evenings', 'Alex next door: 555 0111']);
	});

	test('what is written is asked to be saved, and once it is, one is back where one began', () => {
		const asked = write(adding('matters'), '  My garden ');
		expect(asked.request).toEqual({type: 'save-plan'});
		expect(asked.edits).toEqual([{type: 'add', section: 'matters', text: 'My garden'}]);
		const saved = settle(asked);
		expect([saved.place, saved.notice, saved.request]).toEqual(['safety-plan', 'in-plan', null]);
		expect([trailOf(saved), saved.edits]).toEqual([['safety'], []]);
		expect(entries(saved, 'matters')).toEqual(['Biscuit the cat', 'My garden']);
	});

	test('several pasted lines are several entries; blank ones and marks alone are none', () => {
		const asked = write(adding('signs'), 'One\r\n\n  - \n Two \n---\nThree');
		expect(asked.edits.map(edit => 'text' in edit && edit.text)).toEqual(['One', 'Two', 'Three']);
		expect(entries(settle(asked), 'signs')).toEqual(['I stop answering texts', 'One', 'Two', 'Three']);
	});

	test.each(['', '   ', '\n\n', '---', '____'])('nothing written (%j) goes back and asks for nothing', text => {
		const visit = write(adding('signs'), text);
		expect([visit.place, visit.request, visit.edits]).toEqual(['plan-section', null, []]);
	});

	test('words that would format are saved as they were typed', () => {
		for (const text of ['# not a heading', '<!-- no comment -->', '**Sam**: 555 0100', '- [ ] a box', '1. one']) {
			const saved = settle(write(adding('safer'), text));
			expect(saved.notice).toBe('in-plan');
			expect(entries(saved, 'safer')).toHaveLength(2);
		}
	});
});

describe('before the first of all that is saved', () => {
	const asked = write(pick(arrived(), 'add'), 'Sam 555 0100');

	test('it is said where, who else may find it, and for whom it is not safe; nothing is asked for yet', () => {
		expect([asked.place, asked.request]).toEqual(['first-save', null]);
		const text = shownText(asked);
		for (const said of [
			'/home/me/.config/cope/plan.md',
			'with this login',
			'editor',
			'shell',
			'synced folder',
			'unsafe',
		]) {
			expect(text).toContain(said);
		}
		expect(ownOn(asked)).toEqual(['Sam 555 0100']);
	});

	test('nothing is marked, so that Enter alone saves nothing', () => {
		const entered = walk(asked, [{type: 'enter'}]);
		expect([entered.place, entered.request, entered.notice]).toEqual(['first-save', null, 'pick-one']);
	});

	test('yes saves it, and one is back where one began', () => {
		const saved = settle(pick(asked, 'save'));
		expect([saved.place, saved.notice]).toEqual(['reach-out', 'in-plan']);
		expect(entries(saved, 'people')).toEqual(['Sam 555 0100']);
		expect(trailOf(saved)).not.toContain('first-save');
	});

	test('no drops it', () => {
		const left = pick(asked, 'let-go');
		expect([left.place, left.request, left.edits, left.known.plan.kind]).toEqual(['reach-out', null, [], 'none']);
	});

	test('so does skipping, and going back leads to the words', () => {
		expect([skip(asked).place, skip(asked).edits]).toEqual(['reach-out', []]);
		expect([back(asked).place, back(asked).field.text]).toEqual(['plan-write', 'Sam 555 0100']);
	});

	test('nor is a file made for an editor without asking', () => {
		const first = pick(at('safety-plan'), 'edit');
		expect([first.place, first.request]).toEqual(['first-edit', null]);
		for (const said of ['/home/me/.config/cope/plan.md', 'with this login', 'unsafe']) {
			expect(shownText(first)).toContain(said);
		}
		expect(pick(first, 'edit').request).toEqual({type: 'edit-plan'});
		expect([pick(first, 'let-go').place, pick(first, 'let-go').request]).toEqual(['safety-plan', null]);
		expect(walk(first, [{type: 'enter'}]).request).toBeNull();
	});

	test('once there is a plan, it is not asked again', () => {
		expect(pick(step7(), 'edit').request).toEqual({type: 'edit-plan'});
		expect(write(adding('people'), 'Lou').place).toBe('plan-write');
	});
});

const helped = [{helped: 'breath', breathed: shortPause}] as const;

/** Every way from a step into the plan, and where it leads in. */
const waysIn: readonly (readonly [string, string, () => Visit])[] = [
	['step 1', 'reach-out', () => pick(at('reach-out'), 'add')],
	['step 1, with somebody', 'with-them', () => pickAll(at('reach-out'), ['someone', 'reached', 'add'])],
	['step 6', 'helpline', () => pick(at('helpline'), 'keep')],
	['step 7', 'safety-plan', () => adding('alone')],
	['step 7, to change', 'safety-plan', () => atEntry('people', 'Alex next door: 555 0111')],
	['step 7, to take out', 'safety-plan', () => pick(atEntry('people', 'Alex next door: 555 0111'), 'remove')],
	['step 8', 'follow-up', () => pick(at('follow-up'), 'appointment')],
	['the end', 'end', () => pick(at('end', {helped}), 'keep')],
];

describe('leaving it', () => {
	test.each(waysIn)('from %s leads back to %s', (_, place, way) => {
		const inside = way();
		const before = at(place as Visit['place']);
		for (const out of [skip(inside), ...(optionsAt(inside).includes('leave') ? [pick(inside, 'leave')] : [])]) {
			expect([out.place, out.edits, out.request, out.isLeaving]).toEqual([place, [], null, false]);
			expect(trailOf(out).slice(0, 1)).toEqual(trailOf(before));
			expect(trailOf(out).some(each => each.startsWith('plan-'))).toBe(false);
		}
		let visit = inside;
		for (let presses = 0; visit.place !== place && presses < 5; presses++) visit = back(visit);
		expect(visit.place).toBe(place);
	});

	test.each(waysIn)('from %s help, the keys and the plan are looked at and left again', (_, __, way) => {
		const inside = way();
		for (const type of ['help', 'keys', 'plan', 'steps'] as const) {
			const again = back(walk(inside, [{type}]));
			expect([again.place, again.section, again.entry]).toEqual([inside.place, inside.section, inside.entry]);
		}
	});
});

describe('at a high rating nothing is written, whatever the way in (S3)', () => {
	const offered = ['add', 'keep', 'appointment', 'next', 'calendar', 'another', 'note', 'guided', 'change'];
	const plans = [undefined, examplePlan, threeSigns];

	test.each([
		'reach-out',
		'with-them',
		'helpline',
		'safety-plan',
		'follow-up',
		'say-it',
		'next-appointment',
		'end',
	] as const)('%s', place => {
		for (const plan of plans) {
			const low = at(place, {known: knownFor(plan === undefined ? {} : {plan}), helped});
			for (const rating of [7, 10]) {
				expect(optionsAt(ratedAt(low, rating)).filter(id => offered.includes(id))).toEqual([]);
			}
		}
	});

	test('after somebody who is not in the plan', () => {
		const withThem = pickAll(at('reach-out'), ['someone', 'reached']);
		expect(optionsAt(withThem)).toContain('add');
		expect(optionsAt(ratedAt(withThem, 7))).not.toContain('add');
	});
});

describe('changing an entry', () => {
	const entry = 'Alex next door: 555 0111';

	test('only the sections that hold something are listed, and their entries', () => {
		const visit = pick(step7(threeSigns), 'change');
		expect(allChoices(visit).flatMap(label => ('section' in label ? [label.section] : []))).toEqual(['signs']);
		const listed = allChoices(pickSection(visit, 'signs')).flatMap(label => ('own' in label ? [label.own] : []));
		expect(listed).toEqual(['one', 'two', 'three']);
	});

	test('a plan without entries has nothing to change', () => {
		expect(optionsAt(step7('# My safety plan\n'))).not.toContain('change');
	});

	test('its words are in the field; the new ones take their place', () => {
		const visit = pick(atEntry('people', entry), 'reword');
		expect([visit.place, visit.field.text]).toEqual(['plan-reword', entry]);
		const saved = settle(write(visit, 'Alex: 555 0112'));
		expect([saved.place, saved.notice, trailOf(saved)]).toEqual(['safety-plan', 'in-plan', ['safety']]);
		expect(entries(saved, 'people')).toEqual(['Sam (sister): 555 0100, evenings', 'Alex: 555 0112']);
	});

	test.each([entry, '', '  ', ` ${entry} `])('%j changes nothing and asks for nothing', text => {
		const visit = write(pick(atEntry('people', entry), 'reword'), text);
		expect([visit.place, visit.request, visit.edits]).toEqual(['safety-plan', null, []]);
	});

	test('to the words of another one, it is there already, and nothing is lost', () => {
		const saved = settle(write(pick(atEntry('people', entry), 'reword'), 'Sam (sister): 555 0100, evenings'));
		expect(saved.notice).toBe('in-plan-already');
		expect(sourceOf(saved)).toBe(examplePlan);
	});
});

describe('moving an entry', () => {
	const atSign = (text: string, plan = threeSigns): Visit => atEntry('signs', text, plan);

	test('one stays at it, told that it moved, and can go on', () => {
		const moved = settle(pick(atSign('three'), 'up'));
		expect([moved.place, moved.entry, moved.notice]).toEqual(['plan-entry', {text: 'three'}, 'moved']);
		expect(screenOf(moved).notice).toBe('It has a new place: number 2 of 3.');
		expect(entries(moved, 'signs')).toEqual(['one', 'three', 'two']);
		const again = settle(pick(moved, 'up'));
		expect(entries(again, 'signs')).toEqual(['three', 'one', 'two']);
		expect(trailOf(again)).toEqual(trailOf(atSign('three')));
		expect([again.notice, screenOf(again).notice]).toEqual(['moved', 'It has a new place: number 1 of 3.']);
	});

	test.each([
		['one', ['reword', 'down', 'remove', 'leave']],
		['two', ['reword', 'up', 'down', 'remove', 'leave']],
		['three', ['reword', 'up', 'remove', 'leave']],
	])('%s can be moved only to where there is room', (text, options) => {
		expect(optionsAt(atSign(text))).toEqual(options);
	});

	test('an entry alone is not moved', () => {
		expect(optionsAt(atEntry('matters', 'Biscuit the cat'))).toEqual(['reword', 'remove', 'leave']);
	});

	test('one that stands under another is moved beside those that do too', () => {
		const nested = '## Red flags\n- A\n  - one\n  - two\n- B\n';
		expect(optionsAt(atSign('one', nested))).toEqual(['reword', 'down', 'remove', 'leave']);
		expect(optionsAt(atSign('two', nested))).toEqual(['reword', 'up', 'remove', 'leave']);
		const moved = settle(pick(atSign('B', nested), 'up'));
		expect(sourceOf(moved)).toBe('## Red flags\n- B\n- A\n  - one\n  - two\n');
		expect(screenOf(moved).notice).toBe('It has a new place: number 1 of 2.');
	});

	test('of several with the same words the one that was chosen', () => {
		const same = '## Red flags\n- same\n  - one\n- same\n- same\n  - three\n';
		const at3 = (): Visit => {
			const visit = pickSection(pick(step7(same), 'change'), 'signs');
			return pickThe(visit, label => 'own' in label && label.among?.at === 2);
		};
		const once = settle(pick(at3(), 'up'));
		const twice = settle(pick(once, 'up'));
		expect(sourceOf(twice)).toBe('## Red flags\n- same\n  - three\n- same\n  - one\n- same\n');
		expect(screenOf(twice).notice).toBe('It has a new place: number 1 of 3.');
		const taken = settle(pick(pick(at3(), 'remove'), 'remove'));
		expect(sourceOf(taken)).toBe('## Red flags\n- same\n  - one\n- same\n- three\n');
	});

	test('nor is one moved past a heading', () => {
		const family = '## People I can ask for help\n### Family\n- Mum\n- Sam\n### Friends\n- Kim\n';
		expect(optionsAt(atEntry('people', 'Sam', family))).toEqual(['reword', 'up', 'remove', 'leave']);
		expect(optionsAt(atEntry('people', 'Kim', family))).toEqual(['reword', 'remove', 'leave']);
	});
});

describe('taking an entry out', () => {
	const asked = pick(atEntry('matters', 'Biscuit the cat'), 'remove');

	test('is asked first, with the entry, and nothing is marked', () => {
		expect([asked.place, asked.cursor, asked.request]).toEqual(['plan-remove', null, null]);
		expect(ownOn(asked)).toEqual(['Biscuit the cat']);
		expect(walk(asked, [{type: 'enter'}]).request).toBeNull();
		expect(shownText(asked)).toContain('/home/me/.config/cope/plan.md.bak');
	});

	test('no leaves it', () => {
		expect([pick(asked, 'leave').place, pick(asked, 'leave').request]).toEqual(['safety-plan', null]);
	});

	test('yes takes it out, and one is back where one began', () => {
		const saved = settle(pick(asked, 'remove'));
		expect([saved.place, saved.notice, trailOf(saved)]).toEqual(['safety-plan', 'taken-out', ['safety']]);
		expect(entries(saved, 'matters')).toEqual([]);
		expect(sourceOf(saved)).toBe(examplePlan.replace('- Biscuit the cat\n', ''));
	});
});

describe('a line, and an appointment', () => {
	const known = knownFor({plan: examplePlan});

	test('a line of the country goes in with its number', () => {
		const visit = pick(at('helpline', {known}), 'keep');
		const line = allChoices(visit).find(label => 'line' in label);
		const saved = settle(walk(visit, [choose(1)]));
		expect([saved.place, saved.notice, trailOf(saved)]).toEqual(['helpline', 'in-plan', ['safety']]);
		const name = line !== undefined && 'line' in line ? line.line.name : '';
		expect(entries(saved, 'professionals').at(-1)).toMatch(new RegExp(`^${name}: .*\\d`));
	});

	test('an appointment is shown with its date before it is saved', () => {
		const typed = write(pick(at('follow-up', {known}), 'appointment'), 'Tuesday at 3 pm, Dr Lee');
		expect(typed.request).toEqual({type: 'read-date', text: 'Tuesday at 3 pm, Dr Lee'});
		const read = settle(typed);
		expect([read.place, read.request]).toEqual(['appointment-save', null]);
		expect(ownOn(read)).toEqual(['Tuesday 1 December 2026, 3 pm, Tuesday at 3 pm, Dr Lee']);
		expect(read.entry).toEqual({text: '2026-12-01 15:00 Tuesday at 3 pm, Dr Lee'});
		const again = pick(read, 'change');
		expect([again.place, again.field.text]).toEqual(['appointment', 'Tuesday at 3 pm, Dr Lee']);
		const saved = settle(pick(read, 'save'));
		expect([saved.place, saved.notice, trailOf(saved)]).toEqual([
			'next-appointment',
			'in-plan',
			['safety', 'follow-up'],
		]);
		expect(entries(saved, 'appointment')).toHaveLength(2);
		expect(pick(saved, 'another').field.text).toBe('');
	});

	test('without a date it can stay as it was typed', () => {
		const typed = write(pick(at('follow-up', {known}), 'appointment'), 'when Anna calls');
		const read = walk(typed, [{type: 'dated', text: null}]);
		expect([read.place, read.notice, ownOn(read)]).toEqual(['appointment-save', 'no-date', ['when Anna calls']]);
		expect(entries(settle(pick(read, 'save')), 'appointment').at(-1)).toBe('when Anna calls');
	});

	test('one that is past is said to be, and is not what comes next', () => {
		const typed = write(pick(at('follow-up', {known}), 'appointment'), '1 Dec 2025 3pm');
		const read = walk(typed, [{type: 'dated', text: '2025-12-01 15:00'}]);
		expect([read.notice, ownOn(read)]).toEqual(['past-date', ['Monday 1 December 2025, 3 pm']]);
		const saved = settle(pick(read, 'save'));
		expect([saved.place, saved.notice]).toEqual(['follow-up', 'in-plan']);
		expect(entries(saved, 'appointment')).toContain('2025-12-01 15:00');
		expect(JSON.stringify(screenOf(saved))).not.toContain('2025');
	});

	test('nothing typed, or not added, leads back to step 8', () => {
		const empty = write(pick(at('follow-up', {known}), 'appointment'), ' ');
		expect([empty.place, empty.request]).toEqual(['follow-up', null]);
		const typed = settle(write(pick(at('follow-up', {known}), 'appointment'), 'Monday'));
		expect([pick(typed, 'let-go').place, pick(typed, 'let-go').edits]).toEqual(['follow-up', []]);
	});
});
