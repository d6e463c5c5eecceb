import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {choicesAt} from '../../src/core/choices.ts';
import type {FileProblem} from '../../src/core/known.ts';
import {appointmentAhead} from '../../src/core/next-appointment.ts';
import {thresholds} from '../../src/core/thresholds.ts';
import type {Visit} from '../../src/core/visit.ts';
import {settle, sourceOf} from '../support/saving.ts';
import {begin, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {at, optionsAt, ownOn, pick, pickAll, ratedAt, write} from './walks.ts';

const {sheet} = words;
const planWith = (appointments: readonly string[]): string =>
	`## Next appointment\n${appointments.map(each => `- ${each}\n`).join('')}`;

describe('step 8', () => {
	test.each([0, 1, 2, 5])(
		'with %i professionals in the plan an appointment is seen or added without turning pages',
		count => {
			const professionals = Array.from({length: count}, (_, index) => `- Dr ${index}: 555 010${index}\n`).join('');
			const visit = at('follow-up', {known: knownFor({plan: `## Professionals\n${professionals}`})});
			const ids = choicesAt(visit).flatMap(({label}) => ('option' in label ? [label.option] : []));
			expect(ids.at(-1)).toBe('appointment');
			const ahead = at('follow-up', {
				known: knownFor({plan: `## Professionals\n${professionals}\n${planWith(['2026-12-01 Kim'])}`}),
			});
			expect(choicesAt(ahead).slice(-2)).toMatchObject([{label: {option: 'next'}}, {label: {option: 'appointment'}}]);
			expect(choicesAt(ahead).length).toBeLessThanOrEqual(thresholds.choices);
			expect(choicesAt(visit).length).toBeLessThanOrEqual(thresholds.choices);
			expect(optionsAt(ratedAt(visit, 7))).not.toContain('appointment');
		},
	);

	test('the five lines are one choice from what to say, and lead back there', () => {
		const prepared = pick(pick(at('follow-up'), 'nurse'), 'sheet');
		const texts = screenOf(prepared).blocks.map(({text}) => text);
		expect(texts.slice(1)).toEqual([sheet.sayFirst, sheet.opening, sheet.ownWords, ...sheet.lines]);
		expect(walk(prepared, [{type: 'enter'}]).place).toBe('say-it');
		expect(walk(prepared, [{type: 'skip'}]).place).not.toBe('sheet');
	});

	test('what to say begins with the opening line', () => {
		const said = screenOf(pick(at('follow-up'), 'doctor')).blocks;
		expect(said.slice(0, 2).map(({text}) => text)).toEqual(['A doctor', sheet.opening]);
	});
});

describe('an appointment that is near', () => {
	/** The quiet lines of the first screen after the safety question. */
	const shownFor = (appointments: readonly string[], today = '2026-11-30'): readonly string[] => {
		const visit = walk(begin(knownFor({plan: planWith(appointments), today})), [choose(4)]);
		expect(visit.place).toBe('rating');
		return screenOf(visit).blocks.flatMap(({kind, text}) => (kind === 'quiet' ? [text] : []));
	};

	test.each([
		['2026-11-30', '2026-12-01 15:00 Dr Lee'],
		['2026-11-29', '2026-12-01 15:00 Dr Lee'],
		['2026-12-01', '2026-12-01 15:00 Dr Lee'],
		['2026-11-30', 'Tue 1 December at 3pm with Dr Lee'],
		['2026-11-30', 'Dr Lee, 1/12 15:00'],
	])('on %s one line says in words what is next of %j', (today, entry) => {
		expect(shownFor([entry, '2026-12-02 Anna'], today)).toEqual(['Next: Tuesday 1 December 2026, 3 pm, Dr Lee']);
	});

	test('one that was written long ago is not next again, and "Friday" is no day', () => {
		for (const entry of ['Friday 3pm Dr Lee', 'tomorrow', 'Friday 1 December Dr Lee', '1 December 2025']) {
			expect(shownFor([entry])).toEqual([]);
		}
	});

	test('past midnight it is another day', () => {
		const visit = begin(knownFor({plan: planWith(['2026-12-03 Anna'])}));
		const times = {here: null, zones: {}, day: {today: '2026-12-01', minute: 5}};
		const later = walk(visit, [{type: 'times', times}, choose(4)]);
		expect(JSON.stringify(screenOf(later))).toContain('Next: Thursday 3 December 2026, Anna');
	});

	test.each([[['2026-12-03 Anna']], [['2026-11-29 Anna']], [['tomorrow at 3, Anna']], [[]]])(
		'of %j nothing is said',
		appointments => {
			expect(shownFor(appointments)).toEqual([]);
		},
	);

	test('it is said at the start alone: not on a card, and not with a later rating', () => {
		const known = knownFor({plan: examplePlan, today: '2026-12-01'});
		const said = (visit: Parameters<typeof screenOf>[0]) => JSON.stringify(screenOf(visit)).includes('Next: ');
		for (const answer of [1, 2, 3]) expect(said(walk(begin(known), [choose(answer)]))).toBe(false);
		expect(said(begin(known))).toBe(false);
		expect(said(at('rating', {known, when: 'after'}))).toBe(false);
		expect(said(at('rating', {known, when: 'end'}))).toBe(false);
		expect(said(at('rating', {known}))).toBe(true);
	});
});

describe('a calendar file', () => {
	const known = knownFor({plan: planWith(['2026-12-09 Anna', '2026-12-01 15:00 Dr Lee'])});
	const file = '/home/me/.config/cope/appointment-2026-12-01.ics';
	const step8 = () => at('follow-up', {known});
	const asked = (alarm = 'none', title = 'save'): Visit => pickAll(step8(), ['next', 'calendar', alarm, title]);
	const comesTo = (problem: FileProblem | null): Visit => walk(asked(), [{type: 'calendar-made', problem}]);
	const textOf = (visit: Visit): string => JSON.stringify(screenOf(visit));

	test('is asked about before it is made: whether it rings, where it will be, and what it says', () => {
		const alarm = pickAll(step8(), ['next', 'calendar']);
		expect([alarm.place, alarm.cursor, alarm.request]).toEqual(['calendar', null, null]);
		const where = pick(alarm, '1d');
		expect([where.place, where.cursor, where.request]).toEqual(['calendar-save', null, null]);
		expect(textOf(where)).toContain(file);
		expect(walk(where, [{type: 'enter'}])).toMatchObject({place: 'calendar-save', request: null});
	});

	test.each([
		['none', 'save', false],
		['1h', 'save', false],
		['1d', 'with-words', true],
	] as const)('with %s and %s', (alarm, title, isInWords) => {
		const entry = '2026-12-01 15:00 Dr Lee';
		expect(asked(alarm, title).request).toEqual({type: 'make-calendar', file, entry, alarm, isInWords});
	});

	test.each([
		[null, 'calendar-made'],
		['exists', 'calendar-there'],
		['no-permission', 'calendar-failed'],
		['no-space', 'calendar-failed'],
	] as const)('what came of it (%s) is said where it was begun, and Back leads to step 8', (problem, notice) => {
		const made = comesTo(problem);
		expect([made.place, made.notice, made.request]).toEqual(['next-appointment', notice, null]);
		expect(screenOf(made).notice).toContain(file);
		expect(walk(made, [{type: 'back'}]).place).toBe('follow-up');
	});

	test('can be let go at each question, and help that was opened stays', () => {
		const alarm = pickAll(step8(), ['next', 'calendar']);
		for (const visit of [alarm, pick(alarm, '1d')]) {
			expect(pick(visit, 'let-go')).toMatchObject({place: 'next-appointment', request: null});
			expect(walk(visit, [{type: 'skip'}]).place).toBe('next-appointment');
		}
		const helped = walk(asked(), [{type: 'help'}, {type: 'calendar-made', problem: null}]);
		expect([helped.place, walk(helped, [{type: 'back'}]).place]).toEqual(['help', 'next-appointment']);
	});

	test('is offered only of an appointment ahead with a date in front, an hour before only with a time', () => {
		for (const plan of [planWith(['2026-11-22 Anna', 'Tuesday, Kim']), '# My plan\n']) {
			const visit = at('follow-up', {known: knownFor({plan})});
			expect(optionsAt(visit)).not.toContain('next');
			expect(optionsAt({...visit, place: 'next-appointment'})).toEqual(['go-on', 'another']);
		}
		const day = pickAll(at('follow-up', {known: knownFor({plan: planWith(['2026-12-01 Anna'])})}), [
			'next',
			'calendar',
		]);
		expect(optionsAt(day)).toEqual(['none', '1d', 'let-go']);
	});

	test('only an alarm that would still ring is offered', () => {
		const plan = planWith(['2026-12-01 15:00 Dr Lee']);
		const offeredAt = (today: string, minute: number) =>
			optionsAt(pickAll(at('follow-up', {known: {...knownFor({plan, today}), minute}}), ['next', 'calendar']));
		expect(offeredAt('2026-11-30', 12 * 60)).toEqual(['none', '1h', '1d', 'let-go']);
		expect(offeredAt('2026-11-30', 16 * 60)).toEqual(['none', '1h', 'let-go']);
		expect(offeredAt('2026-12-01', 14 * 60 + 30)).toEqual(['none', 'let-go']);
	});

	test('an appointment that was just saved can have one, also the first thing that is saved', () => {
		for (const plan of [undefined, '# My plan\n']) {
			const start = at('follow-up', {known: knownFor(plan === undefined ? {} : {plan})});
			const kept = pick(settle(write(pick(start, 'appointment'), 'Dr Lee')), 'save');
			const saved = settle(kept.place === 'first-save' ? pick(kept, 'save') : kept);
			expect([saved.place, saved.notice]).toEqual(['next-appointment', 'in-plan']);
			expect(optionsAt(saved)).toContain('calendar');
			expect(pick(saved, 'go-on').place).toBe('follow-up');
		}
	});
});

describe('a note for tomorrow (F6)', () => {
	const note = `2026-11-24 ${sheet.note}`;
	const inWords = `Tuesday 24 November 2026, ${sheet.note}`;
	const saying = (plan = examplePlan) => pick(at('follow-up', {known: knownFor({plan})}), 'nurse');

	test('is shown before it is put in the plan, and leads back', () => {
		const asked = pick(saying(), 'note');
		expect([asked.place, asked.cursor, ownOn(asked)]).toEqual(['note-save', null, [inWords]]);
		expect(pick(asked, 'let-go')).toMatchObject({place: 'say-it', request: null});
		const saved = settle(pick(asked, 'save'));
		expect([saved.place, saved.notice]).toEqual(['say-it', 'in-plan']);
		expect(sourceOf(saved)).toContain(`- ${note}\n`);
		expect(optionsAt(saved)).not.toContain('note');
	});

	test('is no appointment: no calendar file is made of it, and the next one stays the next', () => {
		const saved = settle(pick(pick(saying('# My plan\n'), 'note'), 'save'));
		expect(optionsAt(walk(saved, [{type: 'back'}]))).not.toContain('next');
		const both = settle(pick(pick(saying(), 'note'), 'save'));
		expect(appointmentAhead(both)).toBe('2026-12-01 15:00 Dr Lee');
	});

	test('is said the next day, and never after it', () => {
		const plan = planWith([note]);
		const said = (today: string) =>
			screenOf(walk(begin(knownFor({plan, today})), [choose(4)]))
				.blocks.map(({text}) => text)
				.join('\n');
		expect(said('2026-11-24')).toContain(`Next: ${inWords}`);
		expect(said('2026-11-25')).not.toContain(sheet.note);
	});
});
