import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {appointmentText, dateOf, whenOf} from '../../../src/core/plan/appointment.ts';

describe('the date at the start of an entry', () => {
	test.each([
		['2026-12-01 15:00 Dr Lee', {date: '2026-12-01', time: '15:00'}],
		['2026-12-01 9:30', {date: '2026-12-01', time: '09:30'}],
		// Nobody has an appointment at half past three in the night.
		['2026-12-01 3:30', {date: '2026-12-01', time: '15:30'}],
		['2026-12-01 03:30', {date: '2026-12-01', time: '03:30'}],
		['2026-12-01T15:00 Dr Lee', {date: '2026-12-01', time: '15:00'}],
		['2026-12-01, 15:00, Dr Lee', {date: '2026-12-01', time: '15:00'}],
		['2026-12-01 Dr Lee', {date: '2026-12-01', time: null}],
		['2026-12-01', {date: '2026-12-01', time: null}],
		['2026-12-01: Dr Lee', {date: '2026-12-01', time: null}],
		['2026-13-01 Dr Lee', null],
		['2026-12-32', null],
		['2026-12-011', null],
		['Dr Lee 2026-12-01', null],
		['2026-12-01 25:00', {date: '2026-12-01', time: null}],
		['', null],
	])('%j: %j', (entry, when) => {
		expect(whenOf(entry)).toEqual(when);
	});

	test('goes before one that was found in the words', () => {
		const found = {date: '2026-12-04', time: null};
		const dates = new Map([['Friday, Dr Lee', found]]);
		expect(dateOf('Friday, Dr Lee', dates)).toBe(found);
		expect(dateOf('2026-12-01 Dr Lee', dates)).toEqual({date: '2026-12-01', time: null});
		expect(dateOf('Dr Lee', dates)).toBeNull();
	});
});

/** A text with its date in brackets of this kind: ⟨tomorrow at 9⟩. */
const kept = (marked: string, time: string | null): string => {
	const from = marked.indexOf('⟨');
	const text = marked.replaceAll(/[⟨⟩]/g, '');
	return appointmentText(text, {spans: [{from, to: marked.indexOf('⟩') - 1}], date: '2026-12-01', time});
};

describe('an appointment is kept with its date first', () => {
	test.each([
		['⟨Tue 1 December at 3pm⟩ with Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['⟨2026-12-01 15:00⟩ Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['Dr Lee on ⟨1 December⟩', '2026-12-01 15:00 Dr Lee'],
		['Dr Lee, ⟨1 December⟩', '2026-12-01 15:00 Dr Lee'],
		['Dr Lee (⟨1 December⟩)', '2026-12-01 15:00 Dr Lee'],
		['Dr Lee is on ⟨1 December⟩, bring the plan', '2026-12-01 15:00 Dr Lee, bring the plan'],
		['at the clinic on ⟨1 Dec⟩ with Kim', '2026-12-01 15:00 at the clinic with Kim'],
		['⟨tomorrow⟩ - Dr Lee', '2026-12-01 15:00 Dr Lee'],
		['⟨tomorrow⟩: at Mill Road', '2026-12-01 15:00 Mill Road'],
		['Online ⟨tomorrow⟩ with Withers', '2026-12-01 15:00 Online with Withers'],
		['⟨tomorrow⟩', '2026-12-01 15:00'],
	])('%s', (marked, text) => {
		expect(kept(marked, '15:00')).toBe(text);
	});

	test('without a time, and without a date', () => {
		expect(kept('⟨tomorrow⟩ Dr Lee', null)).toBe('2026-12-01 Dr Lee');
		expect(appointmentText(' Dr Lee ', null)).toBe('Dr Lee');
	});

	test('with a time that stands elsewhere', () => {
		const text = ' 3pm Dr Lee on Monday, online';
		const spans = [
			{from: 1, to: 4},
			{from: 15, to: 21},
		];
		expect(appointmentText(text, {date: '2026-12-01', time: '15:00', spans})).toBe('2026-12-01 15:00 Dr Lee, online');
	});

	test('no other word is lost', () => {
		const words = fc.array(fc.constantFrom('Dr', 'Lee', 'clinic,', 'bring', '(the)', 'plan', '555', '0199'));
		fc.assert(
			fc.property(words, words, (before, after) => {
				const [start, end] = [before.join(' '), after.join(' ')];
				const text = appointmentText(`${start} ⟨⟩ ${end}`, {
					spans: [{from: start.length + 1, to: start.length + 3}],
					date: '2026-12-01',
					time: null,
				});
				const letters = (all: string) => all.match(/\p{L}+|\d+/gu) ?? [];
				expect(letters(text).slice(3)).toEqual([...letters(start), ...letters(end)]);
				expect(whenOf(text)).toEqual({date: '2026-12-01', time: null});
			}),
		);
	});
});
