import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {lineEntry} from '../../src/core/line-entry.ts';
import {linesHere} from '../../src/core/line-order.ts';
import {type SectionId, sectionIds} from '../../src/core/plan/headings.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import type {Visit} from '../../src/core/visit.ts';
import {comesTo, settle, sourceOf} from '../support/saving.ts';
import {begin, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {allChoices, at, optionsAt, ownOn, pick, rate, ratedAt, write} from './walks.ts';

const built = sectionIds.filter(id => id !== 'appointment');
const done = ['alone', 'places', 'people', 'professionals', 'safer'] as const;
const notDone = ['signs', 'matters'] as const;

const known = knownFor({plan: '# My safety plan\n'});
const next = (visit: Visit): Visit => walk(visit, [{type: 'enter'}]);
const skip = (visit: Visit): Visit => walk(visit, [{type: 'skip'}]);
const back = (visit: Visit): Visit => walk(visit, [{type: 'back'}]);
const isHere = (visit: Visit) => [visit.place, visit.section];

const fromStep7 = (plan = '# My safety plan\n'): Visit => pick(at('safety-plan', {known: knownFor({plan})}), 'guided');

/** At the question of a section, all before it skipped. */
const atSection = (id: SectionId, start = fromStep7()): Visit =>
	Array.from({length: sectionIds.indexOf(id)}).reduce<Visit>(skip, next(start));

/** At the field of one's own words, where some sections lead straight. */
const inOwn = (visit: Visit): Visit => (visit.place === 'build' ? pick(visit, 'own') : visit);

const added = (id: SectionId, text = 'Lou 555 0114'): Visit => settle(write(inOwn(atSection(id)), text));
const entries = (visit: Visit, id: SectionId): readonly string[] => readPlan(sourceOf(visit) ?? '').sections[id];

describe('from the first part to the last', () => {
	test('the seven parts come in the order of the plan, then it is a good place to stop', () => {
		let visit = next(fromStep7());
		const seen: (string | null)[] = [];
		for (; visit.place !== 'build-done' && seen.length < 10; visit = skip(visit)) seen.push(visit.section);
		expect(seen).toEqual(['signs', 'alone', 'places', 'people', 'professionals', 'safer', 'matters']);
		expect([visit.place, visit.known.plan]).toEqual(['build-done', known.plan]);
	});

	test.each(built)('%s: its own question, and its own hint', id => {
		const {title, blocks} = screenOf(atSection(id));
		expect(title).toBe(words.build.asks[id].ask);
		expect(blocks.map(({text}) => text).join('\n')).toContain(words.build.asks[id].hint);
		const field = screenOf(inOwn(atSection(id)));
		expect(field.title).toBe(words.build.asks[id].ask);
	});

	test('a whole plan can be made, and it is what was written', () => {
		let visit = next(begin(knownFor(), {at: 'build-start'}));
		for (const id of built) {
			visit = write(inOwn(visit), `mine, ${id}`);
			visit = settle(visit.place === 'first-save' ? pick(visit, 'save') : visit);
			visit = visit.place === 'build-clear' ? pick(visit, 'clear') : visit;
			visit = visit.place === 'build-likely' ? rate(visit, 8) : visit;
			visit = pick(visit, 'next');
		}
		expect(visit.place).toBe('build-done');
		for (const id of built) expect(entries(visit, id)).toEqual([`mine, ${id}`]);
		expect(sourceOf(visit)).toBe(
			`# My safety plan\n${built.map(id => `\n## ${words.plan.sections[id]}\n- mine, ${id}\n`).join('')}`,
		);
	});
});

describe('what can be begun with', () => {
	test.each(['signs', 'alone', 'places', 'safer', 'matters'] as const)('%s: examples', id => {
		const labels = allChoices(atSection(id));
		const examples = words.build.examples[id].map((_, index) => ({example: id, index}));
		expect(labels).toEqual([...examples, {option: 'own'}]);
	});

	test('nobody is made up: it is asked straight for the words, beside who is there already', () => {
		const visit = atSection('people', fromStep7(examplePlan));
		expect([screenOf(visit).kind, ownOn(visit)]).toEqual(['write', [...readPlan(examplePlan).sections.people]]);
		const saved = settle(write(visit, 'Max 555 0116'));
		expect([saved.place, entries(saved, 'people').at(-1)]).toEqual(['build-clear', 'Max 555 0116']);
	});

	test('left empty it is skipped, and what was typed and left with Esc is there again', () => {
		expect(isHere(write(atSection('people'), ' '))).toEqual(['build', 'professionals']);
		const left = back(walk(atSection('people'), [{type: 'type', text: 'Lou'}]));
		expect(isHere(left)).toEqual(['build', 'places']);
		expect(skip(left).field.text).toBe('Lou');
		const again = back(added('people'));
		expect([isHere(again), again.field.text]).toEqual([['build-people', 'people'], '']);
	});

	test.each(['GB', 'US', 'IE'])('the lines of %s, with their numbers', country => {
		const start = pick(at('safety-plan', {known: knownFor({plan: '', country})}), 'guided');
		const visit = atSection('professionals', start);
		const lines = linesHere(knownFor({country}));
		expect(allChoices(visit).filter(label => !('option' in label))).toEqual(lines.map(line => ({line})));
		expect(optionsAt(visit)).toEqual(['own']);
		const [first] = lines;
		const field = walk(visit, [choose(1)]);
		expect(isHere(field)).toEqual(['build-write', 'professionals']);
		expect(field.field.text).toBe(first && lineEntry(first, words.plan.line));
	});

	test('of a country that is not known there are no lines, and one can still write', () => {
		const start = pick(at('safety-plan', {known: knownFor({plan: '', country: null})}), 'guided');
		const visit = atSection('professionals', start);
		expect([visit.place, screenOf(visit).kind]).toEqual(['build-professionals', 'write']);
		const typed = back(walk(visit, [{type: 'type', text: 'Dr Lee'}]));
		expect([isHere(typed), typed.field.text]).toEqual([['build-people', 'people'], '']);
		expect(skip(typed).field.text).toBe('Dr Lee');
	});

	test('an example goes into the field, to be made the person’s own; nothing is saved by choosing it', () => {
		const field = walk(atSection('alone'), [choose(2)]);
		expect([field.place, field.field.text, field.request]).toEqual([
			'build-write',
			words.build.examples.alone[1],
			null,
		]);
		const changed = settle(walk(field, [{type: 'type', text: ', on Sunday'}, {type: 'enter'}]));
		expect(entries(changed, 'alone')).toEqual([`${words.build.examples.alone[1]}, on Sunday`]);
	});

	test('in one’s own words the field is empty, also after an example was looked at', () => {
		const looked = back(walk(atSection('alone'), [choose(2)]));
		expect(pick(looked, 'own').field.text).toBe('');
	});

	test('what the plan holds already is shown', () => {
		expect(ownOn(atSection('people', fromStep7(examplePlan)))).toEqual([
			'Sam (sister): 555 0100, evenings',
			'Alex next door: 555 0111',
		]);
		expect(ownOn(atSection('people'))).toEqual([]);
	});
});

describe('after an entry (S5)', () => {
	test('it is shown, and it is asked whether it is clear', () => {
		const visit = added('people');
		expect([visit.place, visit.notice, ownOn(visit)]).toEqual(['build-clear', 'in-plan', ['Lou 555 0114']]);
		expect(optionsAt(visit)).toEqual(['clear', 'unclear']);
	});

	test('not quite: it is changed once, and then asked how likely it is', () => {
		const field = pick(added('people'), 'unclear');
		expect([field.place, field.field.text]).toEqual(['build-reword', 'Lou 555 0114']);
		const visit = settle(write(field, 'Lou 555 0114, evenings'));
		expect([visit.place, visit.notice]).toEqual(['build-likely', 'in-plan']);
		expect(ownOn(visit)).toEqual(['Lou 555 0114, evenings']);
		expect(entries(visit, 'people')).toEqual(['Lou 555 0114, evenings']);
	});

	test('each check comes once, however often the entry is changed', () => {
		const changed = settle(write(pick(added('alone', 'Run 10 km'), 'unclear'), 'Run 5 km'));
		const smaller = settle(write(pick(rate(changed, 2), 'smaller'), 'Put on my shoes'));
		expect([smaller.place, entries(smaller, 'alone')]).toEqual(['build-more', ['Put on my shoes']]);
		for (const text of ['', 'Run 5 km'])
			expect(write(pick(rate(changed, 2), 'smaller'), text).place).toBe('build-more');
	});

	test.each(['', 'Lou 555 0114'])('changed to %j it stays as it is, and it goes on', text => {
		const visit = write(pick(added('people'), 'unclear'), text);
		expect([visit.place, visit.request, entries(visit, 'people')]).toEqual(['build-likely', null, ['Lou 555 0114']]);
	});

	test.each(done)('%s: it is asked how likely it is', id => {
		const saved = added(id);
		// A line of a country is clear as it is.
		const visit = id === 'professionals' ? saved : pick(saved, 'clear');
		expect([visit.place, ownOn(visit)]).toEqual(['build-likely', ['Lou 555 0114']]);
	});

	test.each(notDone)('%s: it is not, since it is nothing to do', id => {
		expect(added(id).place).toBe('build-more');
	});

	test.each([
		[0, 'build-smaller'],
		[6, 'build-smaller'],
		[7, 'build-more'],
		[10, 'build-more'],
	])('%i leads to %s', (number, place) => {
		expect(rate(pick(added('alone'), 'clear'), number).place).toBe(place);
	});

	test.each([0, 6, 9, 10])('%i is kept nowhere, and is no rating of the urge', number => {
		const before = pick(added('alone'), 'clear');
		const visit = rate(before, number);
		expect([visit.ratings, visit.field.text, visit.isSteppingUp]).toEqual([before.ratings, '', false]);
		const other = rate(before, number === 6 ? 0 : number === 0 ? 6 : number === 9 ? 10 : 9);
		expect(visit).toEqual(other);
	});

	test.each(['11', '-', ''])('%j is no number: it is asked again', text => {
		const visit = walk(pick(added('alone'), 'clear'), [{type: 'type', text, instead: true}, {type: 'enter'}]);
		expect([visit.place, visit.notice]).toEqual(['build-likely', 'not-a-rating']);
	});

	test('the number can be skipped', () => {
		expect(skip(pick(added('alone'), 'clear')).place).toBe('build-more');
	});

	const unlikely = (): Visit => rate(pick(added('alone', 'Run 10 km'), 'clear'), 3);

	test('it can be made smaller', () => {
		const field = pick(unlikely(), 'smaller');
		expect([field.place, field.field.text]).toEqual(['build-reword', 'Run 10 km']);
		const visit = settle(write(field, 'Put on my shoes'));
		expect([visit.place, entries(visit, 'alone')]).toEqual(['build-more', ['Put on my shoes']]);
	});

	test('a second one can be added beside it', () => {
		const again = pick(unlikely(), 'second');
		expect([isHere(again), ownOn(again)]).toEqual([['build', 'alone'], ['Run 10 km']]);
		const visit = settle(write(pick(again, 'own'), 'Tea'));
		expect(entries(visit, 'alone')).toEqual(['Run 10 km', 'Tea']);
	});

	test('or it stays as it is', () => {
		expect(isHere(pick(unlikely(), 'keep'))).toEqual(['build-more', 'alone']);
	});

	test('of several pasted lines none is asked about', () => {
		const visit = added('alone', 'Tea\nA walk');
		expect([visit.place, entries(visit, 'alone')]).toEqual(['build-more', ['Tea', 'A walk']]);
	});

	test('nothing written leads back to the question', () => {
		expect(isHere(write(pick(atSection('alone'), 'own'), ' '))).toEqual(['build', 'alone']);
	});
});

describe('stopping and going back', () => {
	test.each(built)('it can be stopped after %s', id => {
		let visit = added(id);
		while (visit.place !== 'build-more') visit = skip(visit);
		const stopped = pick(visit, 'stop');
		expect([stopped.place, stopped.notice, stopped.request]).toEqual(['build-done', null, null]);
	});

	test('back leads to the part that one came from', () => {
		for (const [index, id] of built.entries()) {
			const before = built[index - 1];
			const place = before === 'people' ? 'build-people' : 'build';
			if (before !== undefined) expect(isHere(back(atSection(id)))).toEqual([place, before]);
		}
	});

	test('back from the next part leads to the last, and on from there to the next again', () => {
		const visit = pick(added('signs'), 'next');
		expect(isHere(visit)).toEqual(['build', 'alone']);
		expect(isHere(back(visit))).toEqual(['build-more', 'signs']);
		expect(isHere(pick(back(visit), 'next'))).toEqual(['build', 'alone']);
		expect(isHere(back(back(visit)))).toEqual(['build', 'signs']);
		const asked = skip(added('places'));
		expect([isHere(asked), isHere(back(asked)), isHere(back(back(asked)))]).toEqual([
			['build-likely', 'places'],
			['build-clear', 'places'],
			['build', 'places'],
		]);
	});

	test('back never leads into a finished edit', () => {
		const first = pick(write(pick(next(begin(knownFor(), {at: 'build-start'})), 'own'), 'One'), 'save');
		const saved = settle(first);
		expect([isHere(saved), isHere(back(saved))]).toEqual([
			['build-more', 'signs'],
			['build', 'signs'],
		]);
		const again = settle(pick(comesTo(first, 'no-space'), 'again'));
		expect(isHere(back(again))).toEqual(['build', 'signs']);
		const changed = settle(write(pick(added('places', 'One'), 'unclear'), 'Two'));
		expect([isHere(back(changed)), ownOn(back(changed))]).toEqual([['build', 'places'], ['Two']]);
	});

	test('looking at help, the plan or the steps between loses no place', () => {
		for (const type of ['help', 'plan', 'steps', 'keys'] as const) {
			for (const visit of [atSection('people'), added('people'), atSection('people')]) {
				const again = back(walk(visit, [{type}]));
				expect([...isHere(again), again.isGuided]).toEqual([...isHere(visit), true]);
			}
		}
	});

	test('adding something in step 7 between, or coming back from step 8, goes on where it was', () => {
		const stopped = pick(added('signs'), 'stop');
		const later = next(stopped);
		expect(later.place).toBe('follow-up');
		const again = back(back(later));
		expect(isHere(again)).toEqual(['build-more', 'signs']);
		expect(isHere(pick(again, 'next'))).toEqual(['build', 'alone']);
	});
});

describe('what cannot be saved', () => {
	const asked = (): Visit => write(atSection('people'), 'Lou 555 0114');

	test('is shown; let go of, the questions go on', () => {
		const problem = comesTo(asked(), 'no-space');
		expect([problem.place, ownOn(problem)]).toEqual(['not-saved', ['Lou 555 0114']]);
		const on = pick(problem, 'let-go');
		expect([isHere(on), on.edits]).toEqual([['build-more', 'people'], []]);
		expect(isHere(pick(on, 'next'))).toEqual(['build', 'professionals']);
	});

	test('an entry that went meanwhile can be added in its new words', () => {
		const gone = comesTo(write(pick(added('people'), 'unclear'), 'Lou, evenings'), 'gone');
		expect(gone.place).toBe('entry-gone');
		const saved = settle(pick(gone, 'add'));
		expect([saved.place, saved.entry]).toEqual(['build-likely', {text: 'Lou, evenings'}]);
	});

	test('not to be saved at all, one is where one began', () => {
		const first = write(pick(next(pick(at('safety-plan'), 'guided')), 'own'), 'One');
		expect([first.place, first.request]).toEqual(['first-save', null]);
		expect(pick(first, 'let-go').place).toBe('safety-plan');
		const alone = write(pick(next(begin(knownFor(), {at: 'build-start'})), 'own'), 'One');
		const again = pick(alone, 'let-go');
		expect([again.place, again.notice, again.edits, again.isLeaving]).toEqual(['build-start', 'not-kept', [], false]);
		expect([back(again).place, next(again).place]).toEqual(['build-start', 'build']);
	});
});

describe('where it ends', () => {
	const stop = (start: Visit): Visit => pick(settle(write(pick(next(start), 'own'), 'One')), 'stop');

	test('made by itself it ends the program, and the plan is there', () => {
		const visit = stop(begin(known, {at: 'build-start'}));
		expect([visit.place, visit.isLeaving]).toEqual(['build-done', false]);
		expect([next(visit).isLeaving, skip(visit).isLeaving]).toEqual([true, true]);
	});

	test('in a sitting it goes on to step 8', () => {
		const visit = stop(fromStep7());
		expect([next(visit).place, next(visit).isLeaving]).toEqual(['follow-up', false]);
		expect(skip(visit).place).toBe('follow-up');
	});

	test('left at its first page it is the same', () => {
		expect(skip(begin(known, {at: 'build-start'})).isLeaving).toBe(true);
		expect(skip(fromStep7()).place).toBe('follow-up');
	});
});

test.each([undefined, '', examplePlan])('at 7 or more it is not offered', plan => {
	const visit = at('safety-plan', {known: knownFor(plan === undefined ? {} : {plan})});
	expect(optionsAt(ratedAt(visit, 6))).toContain('guided');
	for (const rating of [7, 8, 10]) expect(optionsAt(ratedAt(visit, rating))).not.toContain('guided');
});
