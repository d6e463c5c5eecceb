import {describe, expect, test} from 'vitest';
import {numbersIn} from '../../../src/core/plan/numbers.ts';

describe('the numbers in an entry', () => {
	test.each([
		['Sam (sister): 555 0100, evenings', ['555 0100']],
		['Sam +44 20 7946 0958', ['+44 20 7946 0958']],
		['Sam +44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
		['(020) 7946 0958', ['(020) 7946 0958']],
		['1-800-273-8255', ['1-800-273-8255']],
		['020.7946.0958', ['020.7946.0958']],
		['112', ['112']],
		['988 or text 741741', ['988', '741741']],
		['116 123 (free), 0800 1111', ['116 123', '0800 1111']],
		['020 7946 0958 ext 5', ['020 7946 0958']],
		['call 555 0100.', ['555 0100']],
		['13 11 14', ['13 11 14']],
		['ask\u00A0Sam: 555\u00A00100', ['555\u00A00100']],
	])('%j: %j', (entry, numbers) => {
		expect(numbersIn(entry.replaceAll('\u00A0', ' '))).toEqual(numbers.map(each => each.replaceAll('\u00A0', ' ')));
	});

	test.each([
		'2026-12-01',
		'2026-12-01 15:00 Dr Lee',
		'1/12/2026',
		'01.12.26',
		'15:00',
		'at 9:30 or 10:45',
		'9',
		'room 12',
		'flat B12345',
		'24/7h',
		'',
		'Sam',
	])('%j has none', entry => {
		expect(numbersIn(entry)).toEqual([]);
	});

	test.each([
		['555 0100, 9-17', ['555 0100']],
		['555 0100, 10.30', ['555 0100']],
		['555 0100, 12.30-13.30', ['555 0100']],
		['555 0100, 24/7', ['555 0100']],
		['1-12-2026', []],
		['2026/12/01', []],
		['555 0100 / 555 0111', ['555 0100', '555 0111']],
	])('%j: %j', (entry, numbers) => {
		expect(numbersIn(entry)).toEqual(numbers);
	});

	test.each([['06.12.34.56.78'], ['06-12-34-56-78'], ['0475/12.34.56'], ['555-01-00']])(
		'%j is one, though it begins like a date',
		number => {
			expect(numbersIn(`Sam ${number}, evenings`)).toEqual([number]);
		},
	);
});
