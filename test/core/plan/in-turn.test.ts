import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import type {Edit} from '../../../src/core/plan/edits.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

const plan = (...lines: readonly string[]): string => ['## People I can ask for help', ...lines, ''].join('\n');
const people = (source: string): readonly string[] => readPlan(source).sections.people;

describe('a number in a line of its own', () => {
	test.each([
		['one of each', ['- Sam', '- 555 0100'], ['Sam, 555 0100']],
		[
			'several',
			['- Sam', '- 555 0100', '- Alex (brother)', '- 555 0199'],
			['Sam, 555 0100', 'Alex (brother), 555 0199'],
		],
		['two of one', ['- Sam', '- 555 0100', '- mobile 555 0111'], ['Sam, 555 0100, mobile 555 0111']],
		['numbered', ['1. my sister', '2. 555 0133', '3. Kim 555 0122'], ['my sister, 555 0133', 'Kim 555 0122']],
		['boxes', ['- [ ] Crisis line', '- [ ] 988'], ['Crisis line, 988']],
		['no marks', ['Sam', '555 0100', 'Alex', '555 0199'], ['Sam 555 0100', 'Alex 555 0199']],
	])('is that of the name before it: %s', (_, lines, expected) => {
		expect(people(plan(...lines))).toEqual(expected);
	});

	test.each([
		['the number comes first', ['- 555 0100', '- Sam', '- 555 0199', '- Alex']],
		['the number comes first, without marks', ['555 0100', 'Sam', '555 0199', 'Alex']],
		['somebody was put before such a list', ['- Jo', '- 555 0100', '- Sam', '- 555 0199', '- Alex']],
		['somebody has none', ['- Sam', '- Alex', '- 555 0199']],
		['it is under no name', ['- Sam 555 0100', '- 555 0199']],
		['words stand between', ['- Sam', '- he is up late', '- 555 0199']],
		['a list of more than any has', Array.from({length: 101}, (_, n) => [`- Sam`, `- 555 ${1000 + n}`]).flat()],
	])('stays alone where it is not clear whose it is: %s', (_, lines) => {
		expect(people(plan(...lines))).toEqual(lines.map(line => line.replace('- ', '')));
	});

	test.each<[string, Edit, string]>([
		['a name', {type: 'add', section: 'people', text: 'Kim'}, '- Sam\n- 555 0100\n\n- Kim\n'],
		['a number', {type: 'add', section: 'people', text: '555 0333'}, '- Sam\n- 555 0100\n\n- 555 0333\n'],
		['both', {type: 'add', section: 'people', text: 'Kim 555 0222'}, '- Sam\n- 555 0100\n- Kim 555 0222\n'],
		['taken out', {type: 'remove', section: 'people', text: 'Sam, 555 0100'}, ''],
	])('is still that of the same person once another is written: %s', (_, edit, after) => {
		expect(editPlan(plan('- Sam', '- 555 0100'), edit, words.plan)).toEqual({
			source: `## People I can ask for help\n${after}`,
		});
	});
});
